import { Stack, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  icon: Icon;
  title: string;
  hint: string;
  children?: ReactNode;
}

/** Nothing here yet: what belongs here, and what to do next. */
export function EmptyState({ icon: Sign, title, hint, children }: Props) {
  return (
    <Stack align="center" gap="sm" py="xl" px="lg" ta="center">
      <Text c="dimmed" span lh={1}>
        <Sign size={36} stroke={1.25} aria-hidden />
      </Text>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text c="dimmed" maw={460}>
        {hint}
      </Text>
      {children}
    </Stack>
  );
}
