import classes from './Sparkline.module.css';
import { barsOf, HEIGHT, STEP } from './sparkBars';

/** Numbers as small bars beside the words that tell them; each bar is a day, the last one today. */
export function Sparkline({ numbers }: { numbers: readonly number[] }) {
  const width = numbers.length * STEP;
  return (
    <svg
      className={classes.line}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      {barsOf(numbers).map(({ x, y, width, height, empty }) => (
        <rect
          key={x}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={1}
          data-empty={empty || undefined}
        />
      ))}
    </svg>
  );
}
