import { SegmentedControl, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { useChangeChoice, useTrainingChoice } from '../../api/training';
import type { Dataset, Preset, TrainingChoice } from '../../api/types';
import { useWorkspace } from '../../api/workspaces';
import { Fold } from '../../parts/Fold';
import { ProblemNote } from '../../parts/ProblemNote';
import { choiceInWords, EFFORTS, effortOf, typosInWords } from './choices';
import { ForgivingLists } from './ForgivingLists';

/** How the bot shall learn: in a line, and behind it what can be chosen. Kept with the workspace. */
export function TrainingChoices({ dataset }: { dataset: Dataset }) {
  const { data: choice, error } = useTrainingChoice(dataset.workspaceId);
  if (error) {
    return <ProblemNote problem={error} />;
  }
  if (!choice) {
    return <Skeleton height={20} width="50%" />;
  }
  return (
    <Fold title={choiceInWords(choice, Object.keys(listsOf(dataset)))}>
      <Controls dataset={dataset} choice={choice} />
    </Fold>
  );
}

const listsOf = ({ validationReport }: Dataset) => validationReport?.lists ?? {};

function Controls({ dataset, choice }: { dataset: Dataset; choice: TrainingChoice }) {
  const { data: workspace } = useWorkspace(dataset.workspaceId);
  const change = useChangeChoice(dataset.workspaceId);
  const reads = workspace?.role === 'viewer';
  const shown = { ...choice, ...(change.isPending ? change.variables : {}) };
  return (
    <Stack gap="lg" pt="md" maw="var(--text-width)">
      <Stack gap="xs" align="flex-start">
        <Text fw={600} id="effort">
          Effort
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby="effort"
          data={EFFORTS.map(({ value, label }) => ({ value, label }))}
          value={shown.preset}
          onChange={(preset) => change.mutate({ preset: preset as Preset })}
          disabled={reads}
        />
        <Text c="dimmed">{effortOf(shown.preset)?.says}</Text>
      </Stack>
      <Stack gap="xs">
        <Switch
          label="Recognise list values with one or two wrong letters"
          description={typosInWords(dataset.validationReport?.others.lookups ?? 0)}
          checked={shown.typos}
          onChange={(event) => change.mutate({ typos: event.currentTarget.checked })}
          disabled={reads}
        />
        {shown.typos && Object.keys(listsOf(dataset)).length > 0 && (
          <ForgivingLists
            lists={listsOf(dataset)}
            exact={shown.exactLists}
            onChange={(exactLists) => change.mutate({ exactLists })}
            disabled={reads}
          />
        )}
        <ProblemNote problem={change.error} />
        <Text c="dimmed" role="status">
          {reads
            ? 'Members of this bot may change this; a viewer may not.'
            : change.isSuccess
              ? 'Saved; it holds from the next training on.'
              : ''}
        </Text>
      </Stack>
    </Stack>
  );
}
