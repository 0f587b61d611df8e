import { expect, it } from 'vitest';
import { aroundFault } from './faults';

it('underlines the word at the column', () => {
  expect(aroundFault('hello,gret', 7)).toEqual(['hello,', 'gret', '']);
});

it('underlines the one sign where no word begins', () => {
  expect(aroundFault('"hello,greet', 1)).toEqual(['', '"', 'hello,greet']);
});

it('has nothing to underline behind the end of the line', () => {
  expect(aroundFault('hello', 9)).toEqual(['hello', '', '']);
});
