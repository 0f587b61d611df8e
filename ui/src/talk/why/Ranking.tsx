import type { Score } from '../../api/types';
import classes from './Why.module.css';

const SHOWN = 6;

/** The likeliest intents, each with a bar as long as its confidence. */
export function Ranking({ scores }: { scores: Score[] }) {
  return (
    <ol className={classes.ranking}>
      {scores.slice(0, SHOWN).map(({ name, confidence }) => (
        <li key={name}>
          <span className={classes.rankName}>{name}</span>
          <span className="numbers">{confidence.toFixed(3)}</span>
          <span className={classes.rail} aria-hidden>
            <span className={classes.bar} style={{ width: `${confidence * 100}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
