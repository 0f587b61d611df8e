export const HEIGHT = 28;
export const STEP = 8;
const GAP = 2;
const LOWEST = 3;

/** Bars as high as their numbers; one with any message is seen, one without is a line. */
export function barsOf(numbers: readonly number[]) {
  const most = Math.max(1, ...numbers);
  return numbers.map((value, place) => {
    const height = value === 0 ? 1 : Math.max(LOWEST, (value / most) * HEIGHT);
    return { x: place * STEP, y: HEIGHT - height, width: STEP - GAP, height, empty: value === 0 };
  });
}

const DAY = 86_400_000;
const DATE = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** The name of each day with its number, for those who hear the page. */
export const daysOf = (since: string, numbers: readonly number[]): [string, number][] =>
  numbers.map((value, place) => [DATE.format(Date.parse(since) + place * DAY), value]);
