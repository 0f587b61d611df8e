import { Text } from '@mantine/core';

/** Differences too small to be seen in whole per cents are none. */
const SAME = 0.0005;

/** ▲ or ▼ with the points between two shares; the sign says it without colour. */
export function Change({ now, before }: { now: number; before: number }) {
  const difference = now - before;
  if (Math.abs(difference) < SAME) {
    return (
      <Text span c="dimmed">
        = same
      </Text>
    );
  }
  const points = Math.abs(difference * 100).toFixed(1);
  return difference > 0 ? (
    <Text span c="var(--good)" aria-label={`${points} points better`}>
      ▲ {points}
    </Text>
  ) : (
    <Text span c="var(--bad)" aria-label={`${points} points worse`}>
      ▼ {points}
    </Text>
  );
}
