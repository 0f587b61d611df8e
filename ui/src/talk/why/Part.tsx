import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of the panel under its title. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm">
      <Title order={3} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
