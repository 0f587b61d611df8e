import { Button, Group, Select, Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconMessageCircle } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Workspace } from '../../api/types';
import { useWorkspaces } from '../../api/workspaces';
import { SiteFrame } from '../../frame/SiteFrame';
import { EmptyState } from '../../parts/EmptyState';
import { ProblemNote } from '../../parts/ProblemNote';
import { BotTalk } from '../../talk/BotTalk';
import { keepSession, lastSession } from '../../talk/session';

/** One page to talk to any of one's own bots. */
export function OwnBotsChatPage() {
  const { data: bots, error } = useWorkspaces();
  const { workspace: named } = useSearch({ from: '/chat' });
  useDocumentTitle('Chat · EchoChat');
  const bot = bots?.find(({ id }) => id === named) ?? bots?.[0];
  return (
    <SiteFrame>
      <ProblemNote problem={error} />
      {!bots && !error && <Skeleton height={320} radius="lg" />}
      {bots && !bot && <NoBots />}
      {bots && bot && (
        <Stack gap="lg">
          <Choice bots={bots} bot={bot} />
          <Talk key={bot.id} bot={bot} />
        </Stack>
      )}
    </SiteFrame>
  );
}

function NoBots() {
  return (
    <EmptyState
      icon={IconMessageCircle}
      title="You have no bot to talk to yet"
      hint="Make one from a file of example sentences, or from a sample; it takes a minute."
    >
      <Button component={Link} to="/dashboard" mt="sm">
        Make a bot
      </Button>
    </EmptyState>
  );
}

function Choice({ bots, bot }: { bots: Workspace[]; bot: Workspace }) {
  const navigate = useNavigate({ from: '/chat' });
  return (
    <Group justify="center" gap="md">
      <Title order={1} size="h3">
        Talk to
      </Title>
      <Select
        aria-label="Bot"
        data={bots.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={String(bot.id)}
        onChange={(id) => navigate({ search: { workspace: Number(id) } })}
        allowDeselect={false}
      />
    </Group>
  );
}

function Talk({ bot }: { bot: Workspace }) {
  const { session: named, message } = useSearch({ from: '/chat' });
  const navigate = useNavigate({ from: '/chat' });
  const [last] = useState(() => lastSession(String(bot.id)));
  const session = named ?? last;
  const onMessage = useCallback(
    (message?: number) =>
      navigate({
        search: { workspace: bot.id, session, message },
        replace: true,
        resetScroll: false,
      }),
    [navigate, bot.id, session],
  );
  const onSession = (session: string) =>
    navigate({ search: { workspace: bot.id, session: keepSession(String(bot.id), session) } });
  return (
    <BotTalk
      key={session}
      workspace={bot.id}
      session={session}
      message={message}
      onMessage={onMessage}
      onSession={onSession}
    />
  );
}
