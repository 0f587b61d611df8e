import { useState } from 'react';
import { answered, type Turn } from '../api/chat';
import type { Reply } from '../api/types';

type Change = (turns: Turn[]) => Turn[];

const replace =
  (turn: Turn): Change =>
  (turns) =>
    turns.map((one) => (one.key === turn.key ? turn : one));

/** Sends sentences one at a time and keeps the conversation, wherever its turns are kept. */
export function useTalk(
  ask: (message: string) => Promise<Reply[]>,
  keep: (change: Change) => void,
) {
  const [waiting, setWaiting] = useState(false);

  const deliver = async (turn: Turn) => {
    setWaiting(true);
    try {
      const replies = await ask(turn.said);
      keep(replace(answered(turn, replies)));
    } catch (problem) {
      keep(replace({ ...turn, waiting: false, problem }));
    } finally {
      setWaiting(false);
    }
  };

  const send = (said: string) => {
    const turn: Turn = { key: `said-${performance.now()}`, said, replies: [], waiting: true };
    keep((turns) => [...turns, turn]);
    return deliver(turn);
  };

  const again = (turn: Turn) => {
    const retried = { ...turn, waiting: true, problem: undefined };
    keep(replace(retried));
    return deliver(retried);
  };

  return { send, again, waiting };
}
