import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { hasEnded } from '../../api/training';
import type { Dataset, TrainingJob } from '../../api/types';
import { StateWord } from '../../parts/StateWord';
import { ago } from '../../parts/words';
import { CancelButton } from './CancelButton';
import { Curve } from './Curve';
import { JobLog } from './JobLog';
import { Outcome } from './Outcome';
import { Pace } from './Pace';
import { Phases } from './Phases';

interface Props {
  job: TrainingJob;
  datasets: Dataset[];
}

export const nameOfData = (job: TrainingJob, datasets: Dataset[]) =>
  datasets.find(({ id }) => id === job.datasetId)?.filename ?? 'a file that was deleted';

/** One training: phases, curve and pace while it runs, the outcome afterwards, the log folded. */
export function JobView({ job, datasets }: Props) {
  const running = !hasEnded(job);
  return (
    <Stack gap="md" component="section" aria-label="Training">
      {!running && <Outcome job={job} />}
      <Card>
        <Stack gap="lg">
          <Group justify="space-between" wrap="nowrap">
            <Stack gap={2} miw={0}>
              <Group gap="md">
                <Title order={2} size="h3">
                  {nameOfData(job, datasets)}
                </Title>
                <StateWord state={job.status} />
              </Group>
              <Text c="dimmed">begun {ago(job.startedAt ?? job.createdAt)}</Text>
            </Stack>
            {running && <CancelButton job={job} />}
          </Group>
          <Phases job={job} />
          {running && <Pace job={job} />}
          <Curve points={job.curve} running={running} />
          <JobLog log={job.log} />
        </Stack>
      </Card>
    </Stack>
  );
}
