import { expect, it } from 'vitest';
import { barsOf, daysOf, HEIGHT } from './sparkBars';

it('draws the most as high as there is room, and little so that it is seen', () => {
  const [none, little, most] = barsOf([0, 1, 1000]);

  expect(none).toMatchObject({ height: 1, empty: true });
  expect(little?.height).toBe(3);
  expect(most).toMatchObject({ y: 0, height: HEIGHT, empty: false });
});

it('draws days without any message as a line', () => {
  expect(barsOf([0, 0]).map(({ height }) => height)).toEqual([1, 1]);
  expect(barsOf([])).toEqual([]);
});

it('names each day', () => {
  expect(daysOf('2026-02-28', [3, 0])).toEqual([
    ['Sat, Feb 28', 3],
    ['Sun, Mar 1', 0],
  ]);
});
