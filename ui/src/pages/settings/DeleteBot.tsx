import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { Workspace } from '../../api/types';
import { useDeleteWorkspace } from '../../api/workspaces';
import { AskFirst } from '../../parts/AskFirst';
import { Section } from './Section';

/** The end of a bot. */
export function DeleteBot({ workspace }: { workspace: Workspace }) {
  const [asking, { open, close }] = useDisclosure();
  const remove = useDeleteWorkspace(workspace.id);
  const navigate = useNavigate();
  const onDeed = () =>
    remove.mutate(undefined, { onSuccess: () => navigate({ to: '/dashboard' }) });
  return (
    <Section title="Delete" hint="Its files, models, conversations and keys are gone for good.">
      <Group>
        <Button color="red" variant="light" onClick={open}>
          Delete {workspace.name}
        </Button>
      </Group>
      <AskFirst
        opened={asking}
        onClose={close}
        title={`Delete ${workspace.name}?`}
        text="Its files, models, conversations and keys are gone for good, for all its members."
        deed="Delete the bot"
        onDeed={onDeed}
        busy={remove.isPending}
        problem={remove.error}
      />
    </Section>
  );
}
