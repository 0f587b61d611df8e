/** The hops of the fallback chain in plain words. */
const HOPS: Record<string, string> = {
  rasa: 'outside Rasa server',
  model: 'model',
  backend: 'outside backend',
  small_talk: 'small talk',
  did_you_mean: 'did you mean',
  unwritten: 'no response written',
  honest: 'last answer',
};

export const hopInWords = (hop: string) => HOPS[hop] ?? hop.replaceAll('_', ' ');

const OUTCOMES: Record<string, string> = {
  answered: 'answered',
  passed: 'had no answer',
  timed_out: 'took too long',
  failed: 'failed',
  resting: 'not asked, it failed lately',
};

export const outcomeInWords = (outcome: string) => OUTCOMES[outcome.toLowerCase()] ?? outcome;

const DOUBTS: Record<string, string> = {
  out_of_scope: 'the message resembles too little of what it was taught',
  unsure: 'no intent is likely enough',
  ambiguous: 'two intents are nearly as likely',
};

/** Why the model was not sure. */
export const doubtInWords = (doubt: string) => DOUBTS[doubt] ?? doubt.replaceAll('_', ' ');

export const milliseconds = (value: number) =>
  value < 10 ? `${value.toFixed(value < 1 ? 2 : 1)} ms` : `${Math.round(value)} ms`;
