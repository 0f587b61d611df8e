import { Button, Group, Text } from '@mantine/core';
import type { Turn } from '../api/chat';
import { Refusal } from '../api/http';
import { Sentence } from '../parts/Sentence';
import { ReplyView } from './ReplyView';
import classes from './Talk.module.css';
import { UnderMessage } from './UnderMessage';

interface Props {
  turn: Turn;
  isLast: boolean;
  isChosen: boolean;
  onButton: (payload: string) => void;
  onAgain: () => void;
  onWhy?: () => void;
}

/** The user's sentence with what was understood under it, then the bot's answer. */
export function TurnView({ turn, isLast, isChosen, onButton, onAgain, onWhy }: Props) {
  const { said, metadata, replies, waiting, problem } = turn;
  return (
    <div className={classes.turn}>
      <div className={classes.mine} data-chosen={isChosen || undefined}>
        <span className="only-heard">You: </span>
        <Sentence text={said} entities={metadata?.entities ?? []} />
      </div>
      {metadata && <UnderMessage metadata={metadata} onWhy={onWhy} />}
      {waiting && <Typing />}
      {problem !== undefined && <NotSent problem={problem} onAgain={onAgain} />}
      {replies.map((reply, place) => (
        <ReplyView
          // biome-ignore lint/suspicious/noArrayIndexKey: replies of a turn never change their order
          key={place}
          reply={reply}
          onButton={isLast ? onButton : undefined}
        />
      ))}
    </div>
  );
}

function Typing() {
  return (
    <div className={classes.typing} role="status" aria-label="The bot is writing">
      <i />
      <i />
      <i />
    </div>
  );
}

function NotSent({ problem, onAgain }: { problem: unknown; onAgain: () => void }) {
  return (
    <Group gap="sm" role="alert">
      <Text c="var(--bad)">
        {problem instanceof Error ? problem.message : 'Not sent.'}{' '}
        {problem instanceof Refusal && problem.mend}
      </Text>
      <Button variant="default" size="compact-sm" onClick={onAgain}>
        Send again
      </Button>
    </Group>
  );
}
