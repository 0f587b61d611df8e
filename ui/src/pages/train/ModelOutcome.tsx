import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useActivate } from '../../api/models';
import type { Model } from '../../api/types';
import { ProblemNote } from '../../parts/ProblemNote';
import { counted, duration } from '../../parts/words';
import { ModelComparison } from './ModelComparison';

/** The new model beside the one that was in service, and what to do about it. */
export function ModelOutcome({ model }: { model: Model }) {
  const { figures } = model;
  return (
    <Card>
      <Stack gap="lg">
        <Group justify="space-between" gap="md">
          <Stack gap={2}>
            <Title order={2} size="h3">
              {model.active ? `Model ${model.name} is in service` : `Model ${model.name} is ready`}
            </Title>
            <Text c="dimmed" className="numbers">
              {counted(figures.examples, 'example')} with {counted(figures.intents, 'intent')}{' '}
              learned in {duration(figures.seconds)}. It can find{' '}
              {counted(figures.entities, 'entity', 'entities')}.
            </Text>
          </Stack>
          {model.active ? <Talk workspace={model.workspaceId} /> : <Decision model={model} />}
        </Group>
        <ModelComparison model={model} />
      </Stack>
    </Card>
  );
}

function Talk({ workspace }: { workspace: number }) {
  return (
    <Button component={Link} to={`/workspaces/${workspace}/chat`}>
      Talk to it
    </Button>
  );
}

function Decision({ model }: { model: Model }) {
  const activate = useActivate();
  const [kept, setKept] = useState(false);
  if (kept) {
    return (
      <Group gap="sm">
        <IconCircleCheck size={16} aria-hidden />
        <Text role="status">The model in service stays.</Text>
        <Button variant="subtle" size="compact-sm" onClick={() => setKept(false)}>
          Think again
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap="sm">
      <ProblemNote problem={activate.error} />
      <Group gap="sm">
        <Button variant="default" onClick={() => setKept(true)}>
          Keep the old one
        </Button>
        <Button onClick={() => activate.mutate(model.id)} loading={activate.isPending}>
          Put in service
        </Button>
      </Group>
    </Stack>
  );
}
