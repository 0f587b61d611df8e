import { Stack, Text } from '@mantine/core';
import type { Turn } from '../../api/chat';
import type { Metadata, Span } from '../../api/types';
import { EntityName, Sentence } from '../../parts/Sentence';
import { Explained } from './Explained';
import { HopPath } from './HopPath';
import { Json } from './Json';
import { Part } from './Part';
import { Ranking } from './Ranking';

/** What was understood and why, which hops were asked, and the whole answer as JSON. */
export function Why({ workspace, turn }: { workspace: number; turn: Turn }) {
  const { said, metadata, replies } = turn;
  if (!metadata) {
    return null;
  }
  return (
    <Stack gap="xl">
      <Intents metadata={metadata} />
      <Explained workspace={workspace} turn={turn} metadata={metadata}>
        <Entities said={said} entities={metadata.entities ?? []} />
      </Explained>
      <Part title="Who answered">
        <HopPath metadata={metadata} />
      </Part>
      <Part title="JSON">
        <Json value={replies} />
      </Part>
    </Stack>
  );
}

function Intents({ metadata: { intent, intent_ranking = [] } }: { metadata: Metadata }) {
  const ranking = intent_ranking.length > 0 ? intent_ranking : intent ? [intent] : [];
  return (
    <Part title="Intent">
      {ranking.length > 0 ? (
        <Ranking scores={ranking} />
      ) : (
        <Text c="dimmed">No model was asked, so no intent was found.</Text>
      )}
    </Part>
  );
}

function Entities({ said, entities }: { said: string; entities: readonly Span[] }) {
  return (
    <Part title="Entities">
      <Sentence text={said} entities={entities} />
      {entities.length === 0 && <Text c="dimmed">None were found.</Text>}
      {entities.map((entity) => (
        <EntityLine key={`${entity.start} ${entity.entity}`} said={said} entity={entity} />
      ))}
    </Part>
  );
}

function EntityLine({ said, entity }: { said: string; entity: Span }) {
  const { start, end, value } = entity;
  return (
    <Text className="numbers">
      <EntityName of={entity} /> {value ?? said.slice(start, end)}{' '}
      <Text span c="dimmed">
        at {start} to {end}
      </Text>
    </Text>
  );
}
