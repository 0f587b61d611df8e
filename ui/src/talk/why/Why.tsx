import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Turn } from '../../api/chat';
import type { Metadata, Span } from '../../api/types';
import { EntityName, Sentence } from '../../parts/Sentence';
import { HopPath } from './HopPath';
import { Json } from './Json';
import { Ranking } from './Ranking';

/** What was understood, which hops were asked, and the whole answer as JSON. */
export function Why({ turn }: { turn: Turn }) {
  const { said, metadata, replies } = turn;
  if (!metadata) {
    return null;
  }
  return (
    <Stack gap="xl">
      <Understood said={said} metadata={metadata} />
      <Part title="Who answered">
        <HopPath metadata={metadata} />
      </Part>
      <Part title="JSON">
        <Json value={replies} />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm">
      <Title order={3} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function Understood({ said, metadata }: { said: string; metadata: Metadata }) {
  const { intent, intent_ranking = [], entities = [] } = metadata;
  const ranking = intent_ranking.length > 0 ? intent_ranking : intent ? [intent] : [];
  return (
    <>
      <Part title="Intent">
        {ranking.length > 0 ? (
          <Ranking scores={ranking} />
        ) : (
          <Text c="dimmed">No model was asked, so no intent was found.</Text>
        )}
      </Part>
      <Part title="Entities">
        <Sentence text={said} entities={entities} />
        {entities.length === 0 && <Text c="dimmed">None were found.</Text>}
        {entities.map((entity) => (
          <EntityLine key={`${entity.start} ${entity.entity}`} said={said} entity={entity} />
        ))}
      </Part>
    </>
  );
}

function EntityLine({ said, entity }: { said: string; entity: Span }) {
  const { start, end, value } = entity;
  return (
    <Text className="numbers">
      <EntityName name={entity.entity} /> {value ?? said.slice(start, end)}{' '}
      <Text span c="dimmed">
        at {start} to {end}
      </Text>
    </Text>
  );
}
