import {
  type Icon,
  IconAlertCircle,
  IconCircleCheck,
  IconCircleMinus,
  IconClock,
  IconLoader,
} from '@tabler/icons-react';
import type { DatasetStatus, JobStatus } from '../api/types';
import classes from './Chips.module.css';

type Tone = 'quiet' | 'busy' | 'good' | 'bad';

const LOOKS: Record<DatasetStatus | JobStatus, { tone: Tone; icon: Icon }> = {
  uploaded: { tone: 'busy', icon: IconClock },
  validating: { tone: 'busy', icon: IconLoader },
  validated: { tone: 'good', icon: IconCircleCheck },
  error: { tone: 'bad', icon: IconAlertCircle },
  queued: { tone: 'busy', icon: IconClock },
  training: { tone: 'busy', icon: IconLoader },
  completed: { tone: 'good', icon: IconCircleCheck },
  failed: { tone: 'bad', icon: IconAlertCircle },
  cancelled: { tone: 'quiet', icon: IconCircleMinus },
};

/** A state in the API's own word, with a sign and a colour. */
export function StateWord({ state }: { state: DatasetStatus | JobStatus }) {
  const { tone, icon: Sign } = LOOKS[state];
  return (
    <span className={classes.state} data-tone={tone}>
      <Sign size={14} aria-hidden />
      {state}
    </span>
  );
}
