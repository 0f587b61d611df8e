import { Button, Card, Group, Progress, Stack, Text } from '@mantine/core';
import { ProblemNote } from '../../parts/ProblemNote';
import { bytes, percent } from '../../parts/words';
import type { useUploading } from './uploading';

/** The file on its way: name, bytes, a bar; or why it did not arrive. */
export function UploadBar({ uploading }: { uploading: ReturnType<typeof useUploading> }) {
  const { underWay, problem, stop } = uploading;
  if (!underWay) {
    return <ProblemNote problem={problem} />;
  }
  const { name, size, sent } = underWay;
  return (
    <Card>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600} truncate>
            {name}
          </Text>
          <Group gap="md" wrap="nowrap">
            <Text c="dimmed" className="numbers">
              {bytes(size * sent)} of {bytes(size)}
            </Text>
            <Button variant="default" size="xs" onClick={stop}>
              Stop
            </Button>
          </Group>
        </Group>
        <Progress value={sent * 100} aria-label={`Upload of ${name}`} />
        <span role="status" className="only-heard">
          {sent === 1
            ? `${name} has arrived`
            : `Sending ${name}, ${percent(Math.floor(sent * 10) / 10)}`}
        </span>
      </Stack>
    </Card>
  );
}
