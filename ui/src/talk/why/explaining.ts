import type { ScoreShare, SpanFate, TokenShare } from '../../api/types';
import { number } from '../../parts/words';

export const difference = ({ winner, runnerUp }: ScoreShare) => winner - runnerUp;

const plus = (one: ScoreShare, other: ScoreShare): ScoreShare => ({
  winner: one.winner + other.winner,
  runnerUp: one.runnerUp + other.runnerUp,
});

export interface Weighed {
  shown: TokenShare[];
  /** The words that are not shown, as one. */
  others?: { count: number; share: ScoreShare };
}

/** The words that say most, in the order of the sentence, and what all others say together. */
export function strongest(tokens: readonly TokenShare[], most: number): Weighed {
  const weight = ({ share }: TokenShare) => Math.abs(difference(share));
  const kept = new Set([...tokens].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  const rest = tokens.filter((token) => !kept.has(token));
  return {
    shown: tokens.filter((token) => kept.has(token)),
    others:
      rest.length === 0
        ? undefined
        : {
            count: rest.length,
            share: rest.map(({ share }) => share).reduce(plus, { winner: 0, runnerUp: 0 }),
          },
  };
}

/** The largest share on either side, at least so much that a bar for next to nothing is short. */
export const scaleOf = (shares: readonly ScoreShare[]) =>
  Math.max(0.5, ...shares.map((share) => Math.abs(difference(share))));

/** "+1.24", "−0.30", "0.00". */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  if (Number(digits) === 0) {
    return digits;
  }
  return `${value > 0 ? '+' : '\u2212'}${digits}`;
}

const MOST_TIMES = 1000;

/** How many times as likely something is whose score leads by so much, in words. */
export function timesAsLikely(lead: number): string {
  const times = Math.exp(lead);
  if (times > MOST_TIMES) {
    return `more than ${number(MOST_TIMES)} times as likely as`;
  }
  if (times < 1.05) {
    return 'about as likely as';
  }
  return `${times < 10 ? times.toFixed(1) : Math.round(times)} times as likely as`;
}

/** The pieces of an intent's name, each with the sign that ends it: `order_`, `status`. */
export const partsOfName = (name: string) =>
  [...name.matchAll(/[^_/+.-]*[_/+.-]*/g)]
    .filter(([text]) => text)
    .map(({ 0: text, index }) => ({ start: index, text }));

/** What a button sends, such as `/greet`, is read and not guessed. */
export const isCommand = (said: string) => /^\/[^\s{@]/.test(said);

const SOURCES: Record<string, string> = {
  tagger: 'learned from examples',
  regex: 'a pattern',
  lookup: 'a list',
  system: 'a system entity',
};

export const sourceInWords = (extractor: string) => SOURCES[extractor] ?? extractor;

const REASONS: Record<string, string> = {
  unsure: 'what was learned is less than half sure of it',
  misspelt: 'it is only near to a value of a list',
  untaught: 'the other is what the bot was taught',
  shorter: 'it covers less of the sentence',
  extractor: 'the other comes from a source that goes first',
  less_confident: 'its confidence is lower',
  later: 'it begins later',
  alphabet: 'its name comes later in the alphabet',
  same: 'it says the same once more',
  repeated: 'the examples hardly ever have two of them, and the other is surer',
};

export const reasonInWords = ({ reason }: SpanFate) =>
  reason ? (REASONS[reason] ?? reason.replaceAll('_', ' ')) : '';
