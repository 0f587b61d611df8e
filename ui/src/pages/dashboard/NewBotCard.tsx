import { Button, Card, FileButton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Dialog } from '../../parts/Dialog';
import { SampleChoices } from '../../parts/SampleChoices';
import type { NewBot } from './useNewBot';

/** The last card: a new bot from a file or from a sample. */
export function NewBotCard({ newBot }: { newBot: NewBot }) {
  const [opened, { open, close }] = useDisclosure();
  return (
    <Card>
      <Stack gap="sm" h="100%" justify="space-between">
        <Stack gap={2}>
          <Title order={2} size="h3">
            New bot
          </Title>
          <Text c="dimmed">Drop a file anywhere on this page, or start here.</Text>
        </Stack>
        <Stack gap="sm">
          <FileButton multiple onChange={(files) => files.length > 0 && newBot.fromFiles(files)}>
            {(button) => <Button {...button}>Start from a file</Button>}
          </FileButton>
          <Button variant="default" onClick={open}>
            Start from a sample
          </Button>
        </Stack>
      </Stack>
      <Dialog opened={opened} onClose={close} title="Start from a sample" size="xl">
        <SampleChoices onChoose={newBot.fromSample} busy={newBot.sampleUnderWay} />
      </Dialog>
    </Card>
  );
}
