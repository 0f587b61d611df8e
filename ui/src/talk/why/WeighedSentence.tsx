import type { CSSProperties } from 'react';
import type { Explanation } from '../../api/types';
import { difference, scaleOf } from './explaining';
import classes from './Shares.module.css';

/**
 * The message with each word tinted by how much it says: underlined for the winner, dashed for the
 * runner-up. The table below says the same in numbers.
 */
export function WeighedSentence({ text, tokens }: Pick<Explanation, 'text' | 'tokens'>) {
  const scale = scaleOf(tokens.map(({ share }) => share));
  const starts = [0, ...tokens.map(({ end }) => end)];
  return (
    <p className={classes.sentence} dir="auto" aria-hidden>
      {tokens.map(({ start, end, share }, place) => {
        const lead = difference(share);
        const weight = { '--weight': Math.abs(lead) / scale } as CSSProperties;
        return (
          <span key={start}>
            {text.slice(starts[place], start)}
            <span className={classes.word} data-for={lead < 0 ? 'other' : 'winner'} style={weight}>
              {text.slice(start, end)}
            </span>
          </span>
        );
      })}
      {text.slice(starts.at(-1))}
    </p>
  );
}
