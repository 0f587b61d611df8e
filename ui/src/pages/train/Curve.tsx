import { Group, Text } from '@mantine/core';
import { lazy } from 'react';
import { arrived } from '../../api/arrived';
import type { CurvePoint } from '../../api/types';
import { Picture } from '../../parts/Picture';
import { percent } from '../../parts/words';
import classes from './Train.module.css';

const TrainingCurve = lazy(() => arrived(() => import('../../charts/TrainingCurve')));

const HEIGHT = 240;
const ROWS_AT_MOST = 20;

/** Loss and held-out accuracy over the seconds of the training. */
export function Curve({ points, running }: { points: CurvePoint[]; running: boolean }) {
  if (points.length === 0) {
    return running ? <Text c="dimmed">The curve begins with the first figures.</Text> : null;
  }
  return (
    <div>
      <Group gap="lg" mb="xs">
        <span className={classes.key} data-curve="loss">
          loss
        </span>
        <span className={classes.key} data-curve="accuracy">
          accuracy on held-out sentences
        </span>
      </Group>
      <Picture
        caption="Loss and held-out accuracy over time"
        columns={['Second', 'Phase', 'Loss', 'Held-out accuracy']}
        rows={sparse(points).map(rowOf)}
        height={HEIGHT}
      >
        <TrainingCurve points={points} />
      </Picture>
    </div>
  );
}

const rowOf = ({ seconds, phase, loss, accuracy }: CurvePoint) => [
  seconds.toFixed(2),
  phase,
  typeof loss === 'number' ? loss.toFixed(3) : '',
  typeof accuracy === 'number' ? percent(accuracy) : '',
];

/** Few enough points to listen to, the last always among them. */
function sparse(points: CurvePoint[]): CurvePoint[] {
  const step = Math.ceil(points.length / ROWS_AT_MOST);
  return points.filter((_, place) => (points.length - 1 - place) % step === 0);
}
