import { Button, Stack, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemNote } from '../parts/ProblemNote';

/** A page that could not be shown: what is wrong, and one more try. */
export function BrokenPage({ error }: ErrorComponentProps) {
  return (
    <Stack component="main" maw={480} mx="auto" mt="xl" p="lg" align="flex-start">
      <Title order={1} size="h2">
        This page could not be shown
      </Title>
      <ProblemNote problem={error} />
      <Button onClick={() => window.location.reload()}>Reload</Button>
    </Stack>
  );
}
