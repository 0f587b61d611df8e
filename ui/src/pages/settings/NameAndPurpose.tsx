import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Workspace } from '../../api/types';
import { useRenameWorkspace } from '../../api/workspaces';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from './Section';

/** What the bot is called and what it is for. */
export function NameAndPurpose(props: { workspace: Workspace; mayChange: boolean }) {
  const { workspace, mayChange } = props;
  const [name, setName] = useState(workspace.name);
  const [description, setDescription] = useState(workspace.description ?? '');
  const rename = useRenameWorkspace(workspace.id);
  const same = name === workspace.name && description === (workspace.description ?? '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate({ name: name.trim(), description });
  };

  return (
    <Section title="Name" hint="What the bot is called here, and what it is for.">
      <form onSubmit={submit}>
        <Group align="flex-start" gap="md">
          <TextInput
            label="Name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            readOnly={!mayChange}
            maxLength={100}
            flex="1 1 220px"
          />
          <Textarea
            label="Purpose"
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
            readOnly={!mayChange}
            autosize
            minRows={1}
            maxLength={2000}
            flex="2 1 280px"
          />
        </Group>
        <ProblemNote problem={rename.error} />
        {mayChange && (
          <Group mt="md" gap="md">
            <Button
              type="submit"
              variant="default"
              disabled={same || !name.trim()}
              loading={rename.isPending}
            >
              Save
            </Button>
            <Text c="dimmed" role="status">
              {rename.isSuccess && same && 'Saved.'}
            </Text>
          </Group>
        )}
      </form>
    </Section>
  );
}
