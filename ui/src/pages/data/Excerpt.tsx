import classes from './Findings.module.css';
import { aroundFault } from './faults';

/** A line of the user's file, with the fault underlined. */
export function Excerpt({ text, column }: { text: string; column: number }) {
  const [before, fault, after] = aroundFault(text, column);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and must do so by keyboard too
    <code className={classes.excerpt} tabIndex={0}>
      {before}
      {column > 0 && fault ? <mark className={classes.fault}>{fault}</mark> : fault}
      {after}
    </code>
  );
}
