import { useTryFigures } from '../../api/chat';
import { Figure, Figures } from '../../parts/Figure';
import { duration, number } from '../../parts/words';

const micros = (value: number) =>
  value < 1000 ? `${Math.round(value)} µs` : `${(value / 1000).toFixed(1)} ms`;

/** Measured by the server itself when it started, on the machine it runs on. */
export function MeasuredFigures() {
  const { data } = useTryFigures();
  if (!data?.ready) {
    return null;
  }
  return (
    <div>
      <Figures>
        <Figure
          value={duration(data.trainingMilliseconds / 1000)}
          label={`to train ${number(data.trainedSentences)} sentences`}
        />
        <Figure value={micros(data.answerMicroseconds)} label="to understand one" />
        <Figure value="0" label="calls to other servers" />
      </Figures>
    </div>
  );
}
