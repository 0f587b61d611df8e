import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import { arrived } from '../../api/arrived';
import type { ValidationReport } from '../../api/types';
import { Picture } from '../../parts/Picture';
import { EntityName } from '../../parts/Sentence';
import { counted, number } from '../../parts/words';
import classes from './Data.module.css';

const CountBars = lazy(() => arrived(() => import('../../charts/CountBars')));

/** Below this many examples an intent is seldom learned well. */
export const TARGET = 10;

/** How many examples each intent and each entity has. */
export function Counts({ report }: { report: ValidationReport }) {
  const bars = useMemo(() => sorted(report.intents), [report.intents]);
  return (
    <Card component="section" aria-label="Intents and entities">
      <Stack gap="lg">
        {bars.length > 0 && <Intents bars={bars} />}
        <Entities entities={report.entities} />
      </Stack>
    </Card>
  );
}

const sorted = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count);

function Intents({ bars }: { bars: { name: string; count: number }[] }) {
  const navigate = useNavigate({ from: '/workspaces/$id/data' });
  const pick = (intent: string) =>
    navigate({ search: (now) => ({ ...now, intent, page: undefined }), resetScroll: false });
  const few = bars.filter(({ count }) => count < TARGET).length;
  return (
    <div>
      <Title order={2} size="h3">
        Examples per intent
      </Title>
      <Text c="dimmed" className="numbers">
        {few === 0
          ? `Every intent reaches the target of ${TARGET}.`
          : `${few} of ${counted(bars.length, 'intent')} ▲ below the target of ${TARGET}.`}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many bars scroll, by keyboard too */}
      <section className={classes.bars} tabIndex={0} aria-label="Examples per intent, as bars">
        <Picture
          caption="Examples per intent"
          columns={['Intent', 'Examples']}
          rows={bars.map(({ name, count }) => [name, count])}
          height={200}
        >
          <CountBars bars={bars} target={TARGET} unit="examples" onPick={pick} />
        </Picture>
      </section>
    </div>
  );
}

function Entities({ entities }: { entities: Record<string, number> }) {
  const list = sorted(entities);
  return (
    <div>
      <Title order={2} size="h3" mb="xs">
        Entities
      </Title>
      {list.length === 0 && <Text c="dimmed">None are marked in this file.</Text>}
      <Group gap="md">
        {list.map(({ name, count }) => (
          <Group key={name} gap={6} wrap="nowrap">
            <EntityName of={{ entity: name }} />
            <Text size="xs" c="dimmed" className="numbers">
              {number(count)}
            </Text>
          </Group>
        ))}
      </Group>
    </div>
  );
}
