import { Alert, Button, Checkbox, Code, CopyButton, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Scope } from '../../api/types';
import { useMakeApiKey } from '../../api/workspaces';
import { ProblemNote } from '../../parts/ProblemNote';

const SCOPES: Scope[] = ['chat', 'read', 'write'];

/** Makes a key and shows it, this once. */
export function MakeApiKey({ workspace }: { workspace: number }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>(['chat']);
  const make = useMakeApiKey(workspace);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = { name: name.trim(), scopes: scopes as Scope[] };
    make.mutate(wish, { onSuccess: () => setName('') });
  };

  return (
    <form onSubmit={submit}>
      <ProblemNote problem={make.error} />
      {make.data && <NewKey apiKey={make.data.key} />}
      <Group align="flex-end" gap="lg">
        <TextInput
          label="Name of a new key"
          placeholder="web shop"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={100}
          flex="1 1 200px"
        />
        <Checkbox.Group aria-label="Scopes" value={scopes} onChange={setScopes}>
          <Group gap="md" pb="sm">
            {SCOPES.map((scope) => (
              <Checkbox key={scope} value={scope} label={scope} />
            ))}
          </Group>
        </Checkbox.Group>
        <Button
          type="submit"
          variant="default"
          disabled={!name.trim() || scopes.length === 0}
          loading={make.isPending}
        >
          Make a key
        </Button>
      </Group>
    </form>
  );
}

function NewKey({ apiKey }: { apiKey: string }) {
  return (
    <Alert color="green" variant="light" title="Your new key" mb="md" role="status">
      <Text c="inherit">Copy it now: it is shown this once, and kept only as a hash.</Text>
      <Group gap="sm" mt="sm">
        <Code>{apiKey}</Code>
        <CopyButton value={apiKey}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
