import classes from './Chips.module.css';

/** An intent's name: a plain chip, grey, so that colour stays free for entities and states. */
export function IntentChip({ name }: { name: string }) {
  return <span className={classes.intent}>{name}</span>;
}
