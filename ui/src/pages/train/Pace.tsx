import type { TrainingJob } from '../../api/types';
import { Figure, Figures } from '../../parts/Figure';
import { duration, number } from '../../parts/words';

const known = (value?: number | null): value is number => typeof value === 'number' && value >= 0;

/** How fast it goes and how long it still takes. */
export function Pace({ job }: { job: TrainingJob }) {
  const { examplesPerSecond, secondsLeft, curve } = job;
  const loss = curve.findLast((point) => known(point.loss))?.loss;
  return (
    <Figures>
      <Figure
        label="sentences a second"
        value={known(examplesPerSecond) ? number(Math.round(examplesPerSecond)) : '–'}
      />
      <Figure label="time left" value={known(secondsLeft) ? duration(secondsLeft) : '–'} />
      <Figure label="loss" value={known(loss) ? loss.toFixed(3) : '–'} />
    </Figures>
  );
}
