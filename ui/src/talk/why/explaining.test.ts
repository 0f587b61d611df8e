import { expect, it } from 'vitest';
import type { TokenShare } from '../../api/types';
import { isCommand, partsOfName, scaleOf, signed, strongest, timesAsLikely } from './explaining';

const token = (text: string, winner: number, runnerUp: number): TokenShare => ({
  text,
  start: 0,
  end: text.length,
  share: { winner, runnerUp },
});

const sentence = [token('where', 1, 0.5), token('is', 0.1, 0), token('order', 3, -1)];

it('shows the words that say most in the order of the sentence', () => {
  const { shown, others } = strongest([...sentence, token('not', -2, 1)], 3);

  expect(shown.map(({ text }) => text)).toEqual(['where', 'order', 'not']);
  expect(others).toEqual({ count: 1, share: { winner: 0.1, runnerUp: 0 } });
});

it('leaves out no share, whatever is shown', () => {
  const { shown, others } = strongest(sentence, 1);
  const sum = shown.reduce((all, { share }) => all + share.winner, others?.share.winner ?? 0);

  expect(sum).toBeCloseTo(4.1);
  expect(strongest(sentence, 9).others).toBeUndefined();
  expect(strongest([], 9)).toEqual({ shown: [], others: undefined });
});

it('measures bars by the largest difference, on whichever side', () => {
  expect(scaleOf([{ winner: 1, runnerUp: 4 }])).toBe(3);
  expect(scaleOf([{ winner: 0.01, runnerUp: 0 }])).toBe(0.5);
});

it('tells a lead as how many times as likely', () => {
  expect(timesAsLikely(Math.log(45.2))).toBe('45 times as likely as');
  expect(timesAsLikely(Math.log(2.34))).toBe('2.3 times as likely as');
  expect(timesAsLikely(0.01)).toBe('about as likely as');
  expect(timesAsLikely(40)).toBe('more than 1,000 times as likely as');
});

it('writes shares with their sign', () => {
  expect(signed(1.236)).toBe('+1.24');
  expect(signed(-0.3)).toBe('\u22120.30');
  expect(signed(-0.001)).toBe('0.00');
});

it('cuts names between their words', () => {
  const texts = (name: string) => partsOfName(name).map(({ text }) => text);

  expect(texts('order_status')).toEqual(['order_', 'status']);
  expect(texts('faq/ask-hours')).toEqual(['faq/', 'ask-', 'hours']);
  expect(texts('_x')).toEqual(['_', 'x']);
});

it('knows what a button sends', () => {
  expect(isCommand('/greet')).toBe(true);
  expect(isCommand('/book{"city":"Oslo"}')).toBe(true);
  expect(isCommand('/ or not')).toBe(false);
  expect(isCommand('hello /greet')).toBe(false);
});
