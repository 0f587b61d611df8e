import { expect, it } from 'vitest';
import { choiceInWords, EFFORTS, effortOf, typosInWords } from './choices';

it('tells what is chosen in a line', () => {
  expect(choiceInWords({ preset: 'default', typos: false })).toBe(
    'Effort by size; list values as they are written',
  );
  expect(choiceInWords({ preset: 'thorough', typos: true })).toBe(
    'Effort thorough; list values also with wrong letters',
  );
});

it('has words for every effort', () => {
  for (const { value, says } of EFFORTS) {
    expect(effortOf(value)?.says).toBe(says);
    expect(says).toMatch(/\.$/);
  }
});

it('says when there is no list that could forgive anything', () => {
  expect(typosInWords(0)).toContain('changes nothing');
  expect(typosInWords(1)).toContain('1 list value.');
  expect(typosInWords(1200)).toContain('1,200 list values.');
});
