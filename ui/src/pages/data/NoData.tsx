import { Stack, Text, Title } from '@mantine/core';
import { useLoadSample } from '../../api/datasets';
import type { Dataset, Sample } from '../../api/types';
import { DropBox } from '../../parts/DropBox';
import { ProblemNote } from '../../parts/ProblemNote';
import { SampleChoices } from '../../parts/SampleChoices';

interface Props {
  workspace: number;
  onFiles: (files: File[]) => void;
  onArrived: (dataset: Dataset) => void;
}

/** A bot without data: bring a file, or begin with a sample. */
export function NoData({ workspace, onFiles, onArrived }: Props) {
  const load = useLoadSample();
  const choose = ({ name }: Sample) =>
    load.mutate({ workspace, sample: name }, { onSuccess: ({ dataset }) => onArrived(dataset) });
  return (
    <Stack gap="xl">
      <Title order={1} className="only-heard">
        Data
      </Title>
      <DropBox title="Drop a file of example sentences anywhere on this page" onFiles={onFiles} />
      <Stack gap="md">
        <Text fw={600}>No file at hand? Begin with a sample</Text>
        <ProblemNote problem={load.error} />
        <SampleChoices
          onChoose={choose}
          busy={load.isPending ? load.variables.sample : undefined}
        />
      </Stack>
    </Stack>
  );
}
