import { Button, Skeleton, Table, Text } from '@mantine/core';
import type { ApiKey } from '../../api/types';
import { useApiKeys, useRevokeApiKey } from '../../api/workspaces';
import { ProblemNote } from '../../parts/ProblemNote';
import { ago } from '../../parts/words';
import { MakeApiKey } from './MakeApiKey';
import { Section } from './Section';

/** The keys with which programs use this bot. */
export function ApiKeys({ workspace }: { workspace: number }) {
  const { data: keys, error } = useApiKeys(workspace);
  const revoke = useRevokeApiKey(workspace);
  return (
    <Section
      title="API keys"
      hint="A program sends one as bearer. “chat” talks only, “read” sees everything, “write” also brings data and trains."
    >
      <ProblemNote problem={error ?? revoke.error} />
      {!keys && !error && <Skeleton height={36} />}
      {keys?.length === 0 && <Text c="dimmed">There are none yet.</Text>}
      {keys && keys.length > 0 && (
        <Table>
          <Table.Tbody>
            {keys.map((key) => (
              <KeyRow key={key.id} apiKey={key} onRevoke={() => revoke.mutate(key.id)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <MakeApiKey workspace={workspace} />
    </Section>
  );
}

function KeyRow({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => void }) {
  const { name, scopes, createdAt, lastUsedAt } = apiKey;
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        <Text size="xs" c="dimmed">
          made {ago(createdAt)}
          {lastUsedAt && `, last used ${ago(lastUsedAt)}`}
        </Text>
      </Table.Td>
      <Table.Td>{scopes.join(', ')}</Table.Td>
      <Table.Td ta="right">
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          onClick={onRevoke}
          aria-label={`Revoke ${name}`}
        >
          Revoke
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
