import { Fold } from '../../parts/Fold';
import classes from './Train.module.css';

/** What the training noted, line by line; folded until somebody wants it. */
export function JobLog({ log }: { log?: string | null }) {
  if (!log) {
    return null;
  }
  return (
    <Fold title="Log">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long log scrolls, by keyboard too */}
      <pre className={classes.log} tabIndex={0}>
        {log}
      </pre>
    </Fold>
  );
}
