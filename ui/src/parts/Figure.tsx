import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Figure.module.css';

/** A number and what it is the number of. */
export function Figure({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>
        <Text span inherit>
          {value}
        </Text>
      </dd>
    </div>
  );
}

/** Several of them in a row. */
export function Figures({ children }: { children: ReactNode }) {
  return (
    <Group component="dl" m={0} gap="xl">
      {children}
    </Group>
  );
}
