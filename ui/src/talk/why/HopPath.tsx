import { Text } from '@mantine/core';
import type { Metadata } from '../../api/types';
import { doubtInWords, hopInWords, milliseconds, outcomeInWords } from '../hops';
import classes from './Why.module.css';

/** The hops that were asked, in order, what came of each and how long it took. */
export function HopPath({ metadata }: { metadata: Metadata }) {
  const { hop: answering, hops, doubt } = metadata;
  return (
    <>
      <ol className={classes.path}>
        {hops.map(({ name, outcome, milliseconds: took }) => (
          <li key={name} data-answered={name === answering || undefined}>
            <span>
              <b>{hopInWords(name)}</b> {outcomeInWords(outcome)}
              {name === 'model' && doubt && `: ${doubtInWords(doubt)}`}
            </span>
            <span className="numbers">{milliseconds(took)}</span>
          </li>
        ))}
        {!hops.some(({ name }) => name === answering) && (
          <li data-answered>
            <b>{hopInWords(answering)}</b>
          </li>
        )}
      </ol>
      <Text c="dimmed" className="numbers">
        {milliseconds(metadata.milliseconds)} in all
      </Text>
    </>
  );
}
