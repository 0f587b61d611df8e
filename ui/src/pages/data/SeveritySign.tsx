import { IconAlertCircleFilled, IconAlertTriangleFilled, IconCircle } from '@tabler/icons-react';
import type { Severity } from '../../api/types';
import classes from './Findings.module.css';

const SIGNS = {
  error: IconAlertCircleFilled,
  warning: IconAlertTriangleFilled,
  hint: IconCircle,
};

/** How harmful: a sign, a colour, and words. */
export function SeveritySign(props: { severity: Severity; text?: string; quiet?: boolean }) {
  const { severity, text, quiet } = props;
  const Sign = SIGNS[severity];
  return (
    <span className={classes.severity} data-severity={quiet ? undefined : severity}>
      <Sign size={14} role="img" aria-label={text ? undefined : severity} aria-hidden={!!text} />
      {text}
    </span>
  );
}
