import { expect, it } from 'vitest';
import { segments } from './segments';

const texts = (text: string, spans: [number, number][]) =>
  segments(
    text,
    spans.map(([start, end]) => ({ entity: 'city', start, end })),
  ).map((part) => (part.span ? `[${part.text}]` : part.text));

it('cuts a sentence at its entities', () => {
  expect(texts('fly to Oslo now', [[7, 11]])).toEqual(['fly to ', '[Oslo]', ' now']);
});

it('keeps the longer of two entities that begin together', () => {
  expect(
    texts('New York', [
      [0, 3],
      [0, 8],
    ]),
  ).toEqual(['[New York]']);
});

it('leaves out entities that reach beyond the sentence', () => {
  expect(texts('Oslo', [[2, 9]])).toEqual(['Oslo']);
});

it('counts as JavaScript does, so that an emoji is two', () => {
  expect(texts('😀 Oslo', [[3, 7]])).toEqual(['😀 ', '[Oslo]']);
});
