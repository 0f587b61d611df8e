import { Alert, Skeleton, Text } from '@mantine/core';
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
        title="The training failed"
      >
        <Text c="inherit">{job.error ?? 'The log below says why.'}</Text>
      </Alert>
    );
  }
  if (job.status === 'cancelled') {
    return (
      <Alert
        color="gray"
        variant="light"
        icon={<IconCircleMinus aria-hidden />}
        title="The training was cancelled"
      >
        Nothing has changed: the model in service stays as it is.
      </Alert>
    );
  }
  const model = models?.find(({ jobId }) => jobId === job.id);
  return model ? (
    <ModelOutcome model={model} />
  ) : (
    <Skeleton height={180} radius="lg" visible={!models} />
  );
}
