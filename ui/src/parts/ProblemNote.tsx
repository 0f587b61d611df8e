import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Refusal } from '../api/http';

/** What is wrong and how to mend it; nothing while all is well. */
export function ProblemNote({ problem }: { problem: unknown }) {
  if (!problem) {
    return null;
  }
  const mend = problem instanceof Refusal ? problem.mend : 'Reload the page.';
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={problem instanceof Error ? problem.message : 'Something broke on our side.'}
    >
      <Text c="inherit">{mend}</Text>
    </Alert>
  );
}
