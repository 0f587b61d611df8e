import { Text } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import type { SpanFate } from '../../api/types';
import { kindOf } from '../../parts/kinds';
import { EntityName } from '../../parts/Sentence';
import { reasonInWords, sourceInWords } from './explaining';
import classes from './Why.module.css';

/** Every piece of the message that was taken for an entity by some part, and what became of it. */
export function Candidates({ said, fates }: { said: string; fates: SpanFate[] }) {
  if (fates.length === 0) {
    return <Text c="dimmed">Nothing in it was taken for an entity.</Text>;
  }
  return (
    <ul className={classes.plain}>
      {fates.map((fate, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fates of a message never change
        <Candidate key={place} said={said} fate={fate} />
      ))}
    </ul>
  );
}

function Candidate({ said, fate }: { said: string; fate: SpanFate }) {
  const { match, won, lostTo } = fate;
  const Sign = won ? IconCheck : IconArrowRight;
  return (
    <li>
      <div className={classes.wraps}>
        {said.slice(match.start, match.end)} <EntityName of={match} />{' '}
        <Text span size="xs" c="dimmed" className="numbers">
          {sourceInWords(match.extractor)}, {match.confidence.toFixed(2)}
        </Text>
      </div>
      <div className={classes.fate} data-won={won || undefined}>
        <Sign size={14} aria-hidden />
        {won || !lostTo ? (
          <span>taken</span>
        ) : (
          <span>
            lost to {said.slice(lostTo.start, lostTo.end)} ({kindOf(lostTo)},{' '}
            {sourceInWords(lostTo.extractor)}): {reasonInWords(fate)}
          </span>
        )}
      </div>
    </li>
  );
}
