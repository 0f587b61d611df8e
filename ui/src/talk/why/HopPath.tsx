import { Text } from '@mantine/core';
import type { Metadata } from '../../api/types';
import { hopInWords, milliseconds, outcomeInWords } from '../hops';
import classes from './Why.module.css';

/** The hops that were asked, in order, what came of each and how long it took. */
export function HopPath({ metadata }: { metadata: Metadata }) {
  const { hop: answering, hops } = metadata;
  return (
    <>
      <ol className={classes.path}>
        {hops.map(({ hop, outcome, milliseconds: took }) => (
          <li key={hop} data-answered={hop === answering || undefined}>
            <span>
              <b>{hopInWords(hop)}</b> {outcomeInWords(outcome)}
            </span>
            <span className="numbers">{milliseconds(took)}</span>
          </li>
        ))}
        {!hops.some(({ hop }) => hop === answering) && (
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
