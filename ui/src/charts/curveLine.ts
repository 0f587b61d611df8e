import type { CurvePoint } from '../api/types';

export type Measure = 'loss' | 'accuracy';

/** A place of a line; where a phase ends, one without height cuts it. */
export interface Dot {
  value: [number, number | null];
  /** No line leads to it, so that it must be drawn itself. */
  alone: boolean;
}

/** The line of a measure. What is measured begins anew with each phase: the line is cut there. */
export function lineOf(points: readonly CurvePoint[], measure: Measure): Dot[] {
  const known = points.filter((point) => typeof point[measure] === 'number');
  return known.flatMap((point, place) => {
    const joins = (other?: CurvePoint) => other?.phase === point.phase;
    const [before, after] = [known[place - 1], known[place + 1]];
    const dot: Dot = {
      value: [point.seconds, point[measure] ?? null],
      alone: !joins(before) && !joins(after),
    };
    const cut: Dot = { value: [point.seconds, null], alone: false };
    return before && !joins(before) ? [cut, dot] : [dot];
  });
}
