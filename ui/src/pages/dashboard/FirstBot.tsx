import { Stack, Text } from '@mantine/core';
import { DropBox } from '../../parts/DropBox';
import { SampleChoices } from '../../parts/SampleChoices';
import type { NewBot } from './useNewBot';

/** Nothing here yet: drop a file, or take a sample. */
export function FirstBot({ newBot }: { newBot: NewBot }) {
  return (
    <Stack gap="xl">
      <DropBox title="Drop a file of example sentences" onFiles={newBot.fromFiles} />
      <Stack gap="md">
        <Text fw={600}>No file at hand? Begin with a sample</Text>
        <SampleChoices onChoose={newBot.fromSample} busy={newBot.sampleUnderWay} />
      </Stack>
    </Stack>
  );
}
