import { useEffect, useRef } from 'react';
import type { Turn } from '../api/chat';
import classes from './Talk.module.css';
import { TurnView } from './TurnView';

interface Props {
  turns: Turn[];
  onButton: (payload: string) => void;
  onAgain: (turn: Turn) => void;
  /** Present where each turn can be looked into. */
  onWhy?: (place: number) => void;
  chosen?: number;
}

/** What was said so far; the newest is kept in view. */
export function Conversation({ turns, onButton, onAgain, onWhy, chosen }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const last = turns.at(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new or answered turn moves the view
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [turns.length, last?.waiting]);

  return (
    <div className={classes.turns} role="log" aria-label="Conversation">
      {turns.map((turn, place) => (
        <TurnView
          key={turn.key}
          turn={turn}
          isLast={turn === last}
          isChosen={chosen === place + 1}
          onButton={onButton}
          onAgain={() => onAgain(turn)}
          onWhy={onWhy && turn.metadata ? () => onWhy(place + 1) : undefined}
        />
      ))}
      <div ref={end} className={classes.end} />
    </div>
  );
}
