import { Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint: string;
  children: ReactNode;
}

/** A section of the settings. */
export function Section({ title, hint, children }: Props) {
  return (
    <Card component="section" aria-label={title}>
      <Stack gap="md">
        <Stack gap={2}>
          <Title order={2} size="h3">
            {title}
          </Title>
          <Text c="dimmed" maw="var(--text-width)">
            {hint}
          </Text>
        </Stack>
        {children}
      </Stack>
    </Card>
  );
}
