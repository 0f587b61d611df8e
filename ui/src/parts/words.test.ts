import { expect, it } from 'vitest';
import { ago, bytes, counted, duration, languageInWords, percent, share } from './words';

it('counts in words', () => {
  expect(counted(1, 'intent')).toBe('1 intent');
  expect(counted(1243, 'example')).toBe('1,243 examples');
  expect(counted(2, 'entity', 'entities')).toBe('2 entities');
});

it('never rounds a share up to everything', () => {
  expect(percent(0.9987)).toBe('99.8\u00a0%');
  expect(percent(1)).toBe('100\u00a0%');
  expect(share(0.912, 214)).toBe('91\u00a0% of 214');
});

it('tells sizes and times as people do', () => {
  expect(bytes(999)).toBe('999 bytes');
  expect(bytes(4_200)).toBe('4.2 kB');
  expect(bytes(200_000_000)).toBe('200 MB');
  expect(duration(0.34)).toBe('0.3 s');
  expect(duration(135)).toBe('2 min 15 s');
});

it('names languages, and leaves alone what is none', () => {
  expect(languageInWords('en')).toBe('English');
  expect(languageInWords('de_AT')).toBe('Austrian German');
  expect(languageInWords('my own')).toBe('my own');
});

it('tells how long ago something was', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(ago('2026-11-22T11:59:30Z', now)).toBe('just now');
  expect(ago('2026-11-22T11:55:00Z', now)).toBe('5 minutes ago');
  expect(ago('2026-11-21T11:00:00Z', now)).toBe('yesterday');
});
