import { Text } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import type { Explanation, ScoreShare } from '../../api/types';
import { counted } from '../../parts/words';
import { difference, partsOfName, scaleOf, signed, strongest, timesAsLikely } from './explaining';
import classes from './Shares.module.css';
import { WeighedSentence } from './WeighedSentence';

const SHOWN = 8;

/** What each word added to the two likeliest intents, and what that comes to. */
export function WordShares({ explanation }: { explanation: Explanation }) {
  const { winner, runnerUp, tokens, text } = explanation;
  if (!runnerUp) {
    return (
      <Text>
        The model knows one intent only, <b>{winner}</b>: there was nothing to choose.
      </Text>
    );
  }
  return (
    <>
      <Sum explanation={explanation} runnerUp={runnerUp} />
      {tokens.length > 0 && <WeighedSentence text={text} tokens={tokens} />}
      <SharesTable explanation={explanation} runnerUp={runnerUp} />
    </>
  );
}

function Sum({ explanation, runnerUp }: { explanation: Explanation; runnerUp: string }) {
  const { winner, scores } = explanation;
  const lead = difference(scores);
  if (lead < 0) {
    return (
      <Text>
        The words alone speak for <b>{runnerUp}</b>; how the model puts intents together made it{' '}
        <b>{winner}</b>.
      </Text>
    );
  }
  return (
    <Text>
      Taken together, this makes <b>{winner}</b> {timesAsLikely(lead)} <b>{runnerUp}</b>.
    </Text>
  );
}

function SharesTable({ explanation, runnerUp }: { explanation: Explanation; runnerUp: string }) {
  const { winner, tokens, rest, scores } = explanation;
  const { shown, others } = strongest(tokens, SHOWN);
  const scale = scaleOf([...shown.map(({ share }) => share), rest]);
  return (
    <table className={classes.shares}>
      <caption className="only-heard">
        What each word added to the scores of {winner} and {runnerUp}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={classes.legend} data-for="winner">
              for {winner}
            </span>
            <span className={classes.legend} data-for="other">
              for {runnerUp}
            </span>
          </th>
          <th scope="col">
            <Breakable name={winner} />
          </th>
          <th scope="col">
            <Breakable name={runnerUp} />
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ text, start, readAs, share }) => (
          <Row key={start} share={share} scale={scale}>
            {text}
            {readAs && <ReadAs word={readAs} />}
          </Row>
        ))}
        {others && (
          <Row share={others.share} scale={scale} quiet>
            {counted(others.count, 'other word')}
          </Row>
        )}
        <Row share={rest} scale={scale} quiet>
          before any word
        </Row>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">together</th>
          <td>{signed(scores.winner)}</td>
          <td>{signed(scores.runnerUp)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What a misspelt word was taken for. */
function ReadAs({ word }: { word: string }) {
  return (
    <Text span c="dimmed">
      , read as {word}
    </Text>
  );
}

/** A name that is cut, where it must be, between its words. */
function Breakable({ name }: { name: string }) {
  return partsOfName(name).map(({ start, text }) => (
    <span key={start}>
      {text}
      <wbr />
    </span>
  ));
}

interface RowProps {
  share: ScoreShare;
  scale: number;
  quiet?: boolean;
  children: ReactNode;
}

function Row({ share, scale, quiet, children }: RowProps) {
  const lead = difference(share);
  const length = { '--length': Math.min(Math.abs(lead) / scale, 1) } as CSSProperties;
  return (
    <tr data-quiet={quiet || undefined}>
      <th scope="row">
        <span className={classes.name}>{children}</span>
        <span className={classes.rail} aria-hidden>
          <span className={classes.bar} data-for={lead < 0 ? 'other' : 'winner'} style={length} />
        </span>
      </th>
      <td>{signed(share.winner)}</td>
      <td>{signed(share.runnerUp)}</td>
    </tr>
  );
}
