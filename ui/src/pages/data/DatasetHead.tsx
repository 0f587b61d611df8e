import { Group, Stack, Text, Title } from '@mantine/core';
import type { Dataset, ValidationReport } from '../../api/types';
import { StateWord } from '../../parts/StateWord';
import { counted, languageInWords } from '../../parts/words';
import { DatasetMenu } from './DatasetMenu';
import { DatasetSwitch } from './DatasetSwitch';
import { TrainButton } from './TrainButton';

interface Props {
  dataset: Dataset;
  others: Dataset[];
  onFiles: (files: File[]) => void;
}

function factsOf({ sampleCount, intents, entities }: Dataset, report: ValidationReport): string {
  const facts = [
    report.description,
    counted(sampleCount, 'example'),
    counted(intents.length, 'intent'),
    counted(entities.length, 'entity', 'entities'),
    report.others.responses && counted(report.others.responses, 'response'),
    report.language && languageInWords(report.language),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** The file's name, what it is in one line, and what to do with it. */
export function DatasetHead({ dataset, others, onFiles }: Props) {
  return (
    <Group justify="space-between" align="flex-start" gap="md">
      <Stack gap={2} miw={0} flex="1 1 280px">
        <Group gap="md" wrap="nowrap">
          <Title order={1} size="h2" miw={0}>
            <DatasetSwitch dataset={dataset} others={others} />
          </Title>
          <StateWord state={dataset.status} />
        </Group>
        {dataset.validationReport && (
          <Text c="dimmed" className="numbers">
            {factsOf(dataset, dataset.validationReport)}
          </Text>
        )}
      </Stack>
      <Group gap="sm" wrap="nowrap">
        <TrainButton dataset={dataset} />
        <DatasetMenu dataset={dataset} onFiles={onFiles} />
      </Group>
    </Group>
  );
}
