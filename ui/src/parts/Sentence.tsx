import type { Span } from '../api/types';
import { useHueOf } from './EntityHues';
import { type Kind, kindOf } from './kinds';
import classes from './Sentence.module.css';
import { segments } from './segments';

interface Props {
  text: string;
  entities: readonly Span[];
}

/** A sentence with its entities marked, each with what it is behind it. */
export function Sentence({ text, entities }: Props) {
  return (
    <span className={classes.sentence} dir="auto">
      {segments(text, entities).map(({ start, text, span }) =>
        span ? <Entity key={start} text={text} span={span} /> : <span key={start}>{text}</span>,
      )}
    </span>
  );
}

function Entity({ text, span }: { text: string; span: Span }) {
  const hue = useHueOf()(span.entity);
  const value = span.value && span.value !== text ? ` = ${span.value}` : '';
  return (
    <mark className={classes.entity} data-hue={hue}>
      {text}
      {/* the space keeps the two apart for those who hear the page */}
      <span className={classes.name}>{` ${kindOf(span)}${value}`}</span>
    </mark>
  );
}

/** What an entity is, alone, in its hue. */
export function EntityName({ of }: { of: Kind }) {
  return (
    <span className={classes.alone} data-hue={useHueOf()(of.entity)}>
      {kindOf(of)}
    </span>
  );
}
