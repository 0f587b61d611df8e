import { UnstyledButton } from '@mantine/core';
import type { Metadata } from '../api/types';
import { hopInWords, milliseconds } from './hops';
import classes from './Talk.module.css';

function Facts({ metadata }: { metadata: Metadata }) {
  const { intent, hop, milliseconds: took } = metadata;
  return (
    <>
      {intent && (
        <>
          <b>{intent.name}</b>
          <span> · {intent.confidence.toFixed(2)} · </span>
        </>
      )}
      {hopInWords(hop)} · {milliseconds(took)}
    </>
  );
}

/** Small, under a sentence: intent, confidence, the hop that answered, how long it took. */
export function UnderMessage({ metadata, onWhy }: { metadata: Metadata; onWhy?: () => void }) {
  if (!onWhy) {
    return (
      <div className={classes.under}>
        <Facts metadata={metadata} />
      </div>
    );
  }
  return (
    <UnstyledButton className={classes.under} onClick={onWhy} title="Why this answer?">
      <Facts metadata={metadata} />
      <span className="only-heard">. Why this answer?</span>
    </UnstyledButton>
  );
}
