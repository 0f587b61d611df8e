import { Alert, Card, Group, Skeleton, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleMinus } from '@tabler/icons-react';
import { useModels } from '../../api/models';
import type { TrainingJob } from '../../api/types';
import { ModelOutcome } from './ModelOutcome';

/** What came out of a training. */
export function Outcome({ job }: { job: TrainingJob }) {
  const { data: models } = useModels(job.workspaceId);
  if (job.status === 'failed') {
    return (
      <Alert
        role="alert"
        color="red"
        variant="light"
        icon={<IconAlertTriangle aria-hidden />}
        title={job.problem?.what ?? 'The training failed.'}
      >
        <Text c="inherit">{job.problem?.mend ?? job.error ?? 'The log below says why.'}</Text>
      </Alert>
    );
  }
  if (job.status === 'cancelled') {
    return (
      <Card>
        <Group gap="md" wrap="nowrap">
          <IconCircleMinus aria-hidden />
          <div>
            <Text fw={600}>The training was cancelled</Text>
            <Text c="dimmed">Nothing has changed: what was in service stays in service.</Text>
          </div>
        </Group>
      </Card>
    );
  }
  const model = models?.find(({ jobId }) => jobId === job.id);
  return model ? (
    <ModelOutcome model={model} />
  ) : (
    <Skeleton height={180} radius="lg" visible={!models} />
  );
}
