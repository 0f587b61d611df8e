import { Button, Card, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSamples } from '../api/datasets';
import type { Sample } from '../api/types';
import { ProblemNote } from './ProblemNote';
import { counted } from './words';

interface Props {
  onChoose: (sample: Sample) => void;
  busy?: string;
}

/** The sample files: what each is, take it with one click, or look at the file first. */
export function SampleChoices({ onChoose, busy }: Props) {
  const { data: samples, error } = useSamples();
  if (error) {
    return <ProblemNote problem={error} />;
  }
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      {!samples && [1, 2, 3].map((place) => <Skeleton key={place} height={140} radius="lg" />)}
      {samples?.map((sample) => {
        const { name, title, format, description, examples } = sample;
        return (
          <Card key={name}>
            <Stack gap="xs" h="100%">
              <Text fw={600}>{title}</Text>
              <Text size="xs" c="dimmed" className="numbers">
                {format === 'rasa' ? 'Rasa' : format.toUpperCase()} · {counted(examples, 'example')}
              </Text>
              <Text flex={1}>{description}</Text>
              <Group gap="sm" mt="sm">
                <Button variant="default" loading={busy === name} onClick={() => onChoose(sample)}>
                  Use this<span className="only-heard"> sample: {title}</span>
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  component="a"
                  href={`/api/samples/${name}`}
                  download
                  leftSection={<IconDownload size={16} aria-hidden />}
                >
                  File<span className="only-heard"> of {title}</span>
                </Button>
              </Group>
            </Stack>
          </Card>
        );
      })}
    </SimpleGrid>
  );
}
