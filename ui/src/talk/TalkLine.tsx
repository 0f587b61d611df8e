import { Button, Group, Menu, Text } from '@mantine/core';
import { IconHistory, IconPlus } from '@tabler/icons-react';
import { useConversations } from '../api/chat';
import { useModels } from '../api/models';
import { ago, counted } from '../parts/words';
import classes from './BotTalk.module.css';
import { newSession } from './session';

interface Props {
  workspace: number;
  onSession: (session: string) => void;
}

/** Which model talks; earlier conversations; a new one. */
export function TalkLine({ workspace, onSession }: Props) {
  const { data: models } = useModels(workspace);
  const model = models?.find(({ active }) => active);
  return (
    <div className={classes.line}>
      <Text c="dimmed">
        {model && (
          <>
            Model <b>{model.name}</b> answers, trained on {model.data} {ago(model.createdAt)}
          </>
        )}
        {models && !model && 'No model yet: the built-in answers speak.'}
      </Text>
      <Group gap="sm" wrap="nowrap">
        <Earlier workspace={workspace} onSession={onSession} />
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onSession(newSession())}
        >
          New conversation
        </Button>
      </Group>
    </div>
  );
}

function Earlier({ workspace, onSession }: Props) {
  const { data: conversations, refetch } = useConversations(workspace);
  return (
    <Menu position="bottom-end" width={320} shadow="md" onOpen={refetch}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconHistory size={14} aria-hidden />}
        >
          Earlier
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        {conversations?.length === 0 && <Menu.Label>Nobody has talked to this bot yet</Menu.Label>}
        {conversations?.map(({ sender, turns, lastAt, lastMessage }) => (
          <Menu.Item key={sender} onClick={() => onSession(sender)}>
            <Text truncate>{lastMessage}</Text>
            <Text size="xs" c="dimmed" className="numbers">
              {counted(turns, 'message')} · {ago(lastAt)}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
