import { Progress, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { TrainingJob } from '../../api/types';
import { percent } from '../../parts/words';
import { PHASES, statesOf } from './phases';
import classes from './Train.module.css';

/** The phases as a row that fills, above the bar of the whole. */
export function Phases({ job }: { job: TrainingJob }) {
  const states = statesOf(job);
  return (
    <div>
      <ol className={classes.phases}>
        {PHASES.map((phase, place) => (
          <li
            key={phase}
            className={classes.phase}
            data-state={states[place]}
            aria-current={states[place] === 'now' ? 'step' : undefined}
          >
            {states[place] === 'done' && <IconCheck size={14} aria-label="done" />}
            {phase}
          </li>
        ))}
      </ol>
      <Progress
        value={job.progress * 100}
        aria-label="Progress of the training"
        color={job.status === 'failed' ? 'red' : undefined}
        transitionDuration={150}
      />
      <Text size="xs" c="dimmed" mt="xs" className="numbers">
        {job.status === 'queued' ? 'waiting for its turn' : percent(job.progress)}
      </Text>
    </div>
  );
}
