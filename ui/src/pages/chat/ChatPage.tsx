import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useWorkspace } from '../../api/workspaces';
import { useWorkspaceId } from '../../frame/useWorkspaceId';
import { BotTalk } from '../../talk/BotTalk';
import { keepSession, lastSession } from '../../talk/session';

/** Talking to the bot of a workspace. */
export function ChatPage() {
  const workspace = useWorkspaceId();
  const { data } = useWorkspace(workspace);
  const { session: named, message } = useSearch({ from: '/workspaces/$id/chat' });
  const navigate = useNavigate({ from: '/workspaces/$id/chat' });
  const [last] = useState(() => lastSession(String(workspace)));
  const session = named ?? last;
  useDocumentTitle(`Chat · ${data?.name ?? ''} · EchoChat`);

  const onMessage = useCallback(
    (message?: number) =>
      navigate({ search: { session, message }, replace: true, resetScroll: false }),
    [navigate, session],
  );
  const onSession = (session: string) =>
    navigate({ search: { session: keepSession(String(workspace), session) } });

  return (
    <>
      <Title order={1} className="only-heard">
        Chat
      </Title>
      <BotTalk
        key={session}
        workspace={workspace}
        session={session}
        message={message}
        onMessage={onMessage}
        onSession={onSession}
      />
    </>
  );
}
