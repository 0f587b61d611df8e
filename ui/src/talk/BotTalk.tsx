import { Skeleton, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { historyQuery, say, type Turn } from '../api/chat';
import { useKeys } from '../keys/useKeys';
import { ProblemNote } from '../parts/ProblemNote';
import classes from './BotTalk.module.css';
import { Composer } from './Composer';
import { Conversation } from './Conversation';
import { FirstWords } from './FirstWords';
import { TalkLine } from './TalkLine';
import { useTalk } from './useTalk';
import { WhyPanel } from './why/WhyPanel';

interface Props {
  workspace: number;
  session: string;
  /** The turn that is looked into, from 1. */
  message?: number;
  onMessage: (message?: number) => void;
  onSession: (session: string) => void;
}

/** A conversation with a bot: what was said, where to write, and why it answered so. */
export function BotTalk({ workspace, session, message, onMessage, onSession }: Props) {
  const history = historyQuery(workspace, session);
  const { data: turns, error } = useQuery(history);
  const client = useQueryClient();
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = (change: (turns: Turn[]) => Turn[]) =>
    client.setQueryData<Turn[]>(history.queryKey, (now) => change(now ?? []));
  const { send, again, waiting } = useTalk((text) => say(workspace, session, text), keep);
  const close = useCallback(() => onMessage(undefined), [onMessage]);
  useKeys({ '/': () => field.current?.focus() });

  const chosen = message === undefined ? undefined : turns?.[message - 1];
  return (
    <div className={classes.talk} data-why={!!chosen || undefined}>
      <TalkLine workspace={workspace} onSession={onSession} />
      <div className={classes.column}>
        <ProblemNote problem={error} />
        {!turns && !error && <Skeleton height={160} radius="lg" />}
        {turns?.length === 0 && <FirstWords workspace={workspace} onSay={send} />}
        {turns && (
          <Conversation
            turns={turns}
            onButton={send}
            onAgain={again}
            onWhy={onMessage}
            chosen={message}
          />
        )}
      </div>
      <div className={classes.foot}>
        <Composer
          field={field}
          onSend={send}
          waiting={waiting || !turns}
          label="Write to the bot"
        />
        <Text size="xs" c="dimmed" className={classes.keys}>
          Enter sends, Shift Enter begins a new line
        </Text>
      </div>
      <WhyPanel
        workspace={workspace}
        turn={chosen?.metadata ? chosen : undefined}
        onClose={close}
      />
    </div>
  );
}
