import { IconAlertCircleFilled, IconAlertTriangleFilled, IconCircle } from '@tabler/icons-react';
import type { Severity } from '../../api/types';
import classes from './Findings.module.css';

const SIGNS = {
  error: IconAlertCircleFilled,
  warning: IconAlertTriangleFilled,
  hint: IconCircle,
};

/** How harmful: a sign, a colour, and words. */
export function SeveritySign({ severity, text }: { severity: Severity; text?: string }) {
  const Sign = SIGNS[severity];
  return (
    <span className={classes.severity} data-severity={severity}>
      <Sign size={14} role="img" aria-label={text ? undefined : severity} aria-hidden={!!text} />
      {text}
    </span>
  );
}
