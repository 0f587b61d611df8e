import { expect, it } from 'vitest';
import { lineOf } from './curveLine';

const point = (phase: string, seconds: number, loss?: number) => ({
  phase,
  seconds,
  loss: loss ?? null,
  accuracy: null,
});

it('draws points of a phase as one line', () => {
  const line = lineOf([point('intents', 1, 0.9), point('intents', 2, 0.5)], 'loss');

  expect(line.map(({ value }) => value)).toEqual([
    [1, 0.9],
    [2, 0.5],
  ]);
  expect(line.some(({ alone }) => alone)).toBe(false);
});

it('draws a point to which no line leads as a dot', () => {
  expect(lineOf([point('intents', 1, 0.9)], 'loss')).toEqual([{ value: [1, 0.9], alone: true }]);
});

it('cuts the line between phases, and what is left alone is a dot', () => {
  const line = lineOf(
    [
      point('intents', 1, 0.9),
      point('entities', 2, 7),
      point('entities', 3, 4),
      point('checking', 4),
    ],
    'loss',
  );

  expect(line).toEqual([
    { value: [1, 0.9], alone: true },
    { value: [2, null], alone: false },
    { value: [2, 7], alone: false },
    { value: [3, 4], alone: false },
  ]);
});
