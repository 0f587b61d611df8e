import type { Span } from '../api/types';

export interface Segment {
  start: number;
  text: string;
  span?: Span;
}

/** A sentence cut at its entities; of overlapping spans the earlier, then longer one stays. */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const parts: Segment[] = [];
  let at = 0;
  for (const span of inOrder(spans, text.length)) {
    if (span.start < at) {
      continue;
    }
    if (span.start > at) {
      parts.push({ start: at, text: text.slice(at, span.start) });
    }
    parts.push({ start: span.start, text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) {
    parts.push({ start: at, text: text.slice(at) });
  }
  return parts;
}

function inOrder(spans: readonly Span[], length: number): Span[] {
  return spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
