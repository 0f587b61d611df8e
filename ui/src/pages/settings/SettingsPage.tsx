import { Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useWorkspace } from '../../api/workspaces';
import { useWorkspaceId } from '../../frame/useWorkspaceId';
import { ApiKeys } from './ApiKeys';
import { DeleteBot } from './DeleteBot';
import { Members } from './Members';
import { NameAndPurpose } from './NameAndPurpose';

/** Name, people, API keys, and the end of a bot; each as far as one's role goes. */
export function SettingsPage() {
  const id = useWorkspaceId();
  const { data: workspace } = useWorkspace(id);
  useDocumentTitle(`Settings · ${workspace?.name ?? ''} · EchoChat`);
  if (!workspace) {
    return <Skeleton height={320} radius="lg" />;
  }
  const leads = workspace.role === 'owner' || workspace.role === 'admin';
  return (
    <Stack gap="lg" maw={760}>
      <Title order={1} size="h2">
        Settings
      </Title>
      <NameAndPurpose workspace={workspace} mayChange={leads} />
      <Members workspace={id} mayChange={leads} />
      {leads && <ApiKeys workspace={id} />}
      {workspace.role === 'owner' && <DeleteBot workspace={workspace} />}
    </Stack>
  );
}
