import { Button, Group } from '@mantine/core';
import { useCancel } from '../../api/training';
import type { TrainingJob } from '../../api/types';
import { ProblemNote } from '../../parts/ProblemNote';

/** Stops a training; what is in service stays in service. */
export function CancelButton({ job }: { job: TrainingJob }) {
  const cancel = useCancel();
  return (
    <Group gap="md">
      <ProblemNote problem={cancel.error} />
      <Button
        variant="default"
        onClick={() => cancel.mutate(job.id)}
        loading={cancel.isPending || job.cancelRequested}
      >
        Cancel
      </Button>
    </Group>
  );
}
