import { Group } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { useDatasets, useExamples } from '../api/datasets';
import { useModels } from '../api/models';
import type { Dataset } from '../api/types';
import { Choice } from '../parts/Choice';
import { EmptyState } from '../parts/EmptyState';

interface Props {
  workspace: number;
  onSay: (text: string) => void;
}

/** Before the first word: what one can say, with a few sentences of the bot's own data to click. */
export function FirstWords({ workspace, onSay }: Props) {
  const { data: models } = useModels(workspace);
  const { data: datasets } = useDatasets(workspace);
  const trained = models?.find(({ active }) => active);
  const dataset = datasets?.find(({ id }) => id === trained?.datasetId);
  return (
    <EmptyState
      icon={IconMessageCircle}
      title={trained ? 'Say something' : 'This bot has learned nothing yet'}
      hint={
        trained
          ? 'Write as your customers would, typing errors and all. Under each sentence you see what was understood.'
          : 'You can greet it, and the built-in answers speak. To give it something to say, bring data and train it.'
      }
    >
      {dataset && <Suggestions dataset={dataset} onSay={onSay} />}
    </EmptyState>
  );
}

function Suggestions({ dataset, onSay }: { dataset: Dataset; onSay: (text: string) => void }) {
  const { data } = useExamples(dataset, { offset: 0, limit: 60 });
  const oneOfEach = new Map(data?.examples.map(({ intent, text }) => [intent, text]));
  return (
    <Group gap="sm" justify="center" mt="sm">
      {[...oneOfEach.values()].slice(0, 4).map((text) => (
        <Choice key={text} says={text} onTake={() => onSay(text)} />
      ))}
    </Group>
  );
}
