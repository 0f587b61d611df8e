import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from './Dialog';
import { ProblemNote } from './ProblemNote';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  text: string;
  deed: string;
  onDeed: () => void;
  busy: boolean;
  problem: unknown;
}

/** Asks before something is gone for good. */
export function AskFirst({ opened, onClose, title, text, deed, onDeed, busy, problem }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Stack gap="lg">
        <Text>{text}</Text>
        <ProblemNote problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Keep it
          </Button>
          <Button color="red" onClick={onDeed} loading={busy}>
            {deed}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
