import { Button, Card, Group, Select, Stack, Text, Tooltip } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import { useIsMutating } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTrain } from '../../api/training';
import type { Dataset } from '../../api/types';
import { MAIN_KEY } from '../../keys/keys';
import { useKeys } from '../../keys/useKeys';
import { EmptyState } from '../../parts/EmptyState';
import { ProblemNote } from '../../parts/ProblemNote';
import { counted } from '../../parts/words';
import { TrainingChoices } from './TrainingChoices';

const isFit = ({ status }: Dataset) => status === 'validated' || status === 'training';

interface Props {
  workspace: number;
  datasets: Dataset[];
  /** What was trained on last; the newest dataset may be another. */
  latest?: number;
  /** Something else on the page is the next thing to do. */
  quiet: boolean;
}

/** What will be trained, in a sentence, and one button. */
export function BeforeTraining({ workspace, datasets, latest, quiet }: Props) {
  const fit = datasets.filter(isFit);
  return (
    <Card component="section" aria-label="New training">
      {fit.length === 0 ? (
        <NothingToTrainOn workspace={workspace} />
      ) : (
        <Choice datasets={fit} latest={latest} quiet={quiet} />
      )}
    </Card>
  );
}

function NothingToTrainOn({ workspace }: { workspace: number }) {
  return (
    <EmptyState
      icon={IconDatabase}
      title="There is nothing to train on yet"
      hint="A bot learns from example sentences with their intents. Bring a file that has no errors, or take a sample."
    >
      <Button component={Link} to={`/workspaces/${workspace}/data`} mt="sm">
        Bring data
      </Button>
    </EmptyState>
  );
}

function Choice({ datasets, latest, quiet }: Omit<Props, 'workspace'>) {
  const { dataset: named } = useSearch({ from: '/workspaces/$id/train' });
  const navigate = useNavigate({ from: '/workspaces/$id/train' });
  const train = useTrain();
  const chosen = datasets.find(({ id }) => id === (named ?? latest)) ?? datasets[0];
  const start = () =>
    chosen &&
    train.mutate(chosen.id, {
      onSuccess: ({ training_job }) => navigate({ search: { job: training_job.id } }),
    });
  const saving = useIsMutating({ mutationKey: ['training-choice'] }) > 0;
  useKeys({ 'mod+Enter': () => !saving && start() });
  if (!chosen) {
    return null;
  }
  return (
    <Stack gap="md">
      <ProblemNote problem={train.error} />
      <Group justify="space-between" gap="lg">
        <Stack gap={2} flex="1 1 320px">
          <Text fw={600}>Train on {chosen.filename}</Text>
          <Text c="dimmed" className="numbers" maw="var(--text-width)">
            {counted(chosen.sampleCount, 'example')}, {counted(chosen.intents.length, 'intent')},{' '}
            {counted(chosen.entities.length, 'entity', 'entities')}. One sentence in five is held
            out to measure the model on; then it learns from all.
          </Text>
        </Stack>
        <Group gap="sm">
          {datasets.length > 1 && (
            <Select
              aria-label="Dataset"
              data={datasets.map(({ id, filename }) => ({ value: String(id), label: filename }))}
              value={String(chosen.id)}
              onChange={(id) => navigate({ search: { dataset: Number(id) }, replace: true })}
              allowDeselect={false}
              w={220}
            />
          )}
          <Tooltip label={`${MAIN_KEY} Enter`}>
            <Button
              variant={quiet ? 'default' : 'filled'}
              onClick={start}
              loading={train.isPending || saving}
            >
              Train
            </Button>
          </Tooltip>
        </Group>
      </Group>
      <TrainingChoices dataset={chosen} />
    </Stack>
  );
}
