import { expect, it } from 'vitest';
import { choiceInWords, EFFORTS, effortOf, exactAfter, typosInWords } from './choices';

it('tells what is chosen in a line', () => {
  const words = (lists: string[]) =>
    choiceInWords({ preset: 'thorough', typos: true, exactLists: ['plant'] }, lists);

  expect(choiceInWords({ preset: 'default', typos: false, exactLists: [] }, ['city'])).toBe(
    'Effort by size; list values as they are written',
  );
  expect(words(['city'])).toBe('Effort thorough; list values also with wrong letters');
  expect(words(['city', 'plant'])).toBe(
    'Effort thorough; list values also with wrong letters, but for plant',
  );
  expect(words(['plant'])).toBe('Effort thorough; list values as they are written');
});

it('keeps what was chosen for the lists of other files', () => {
  expect(exactAfter(['code', 'plant'], ['city', 'plant'], ['plant'])).toEqual(['code', 'city']);
  expect(exactAfter([], ['city', 'plant'], ['city', 'plant'])).toEqual([]);
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
