const NUMBER = new Intl.NumberFormat('en');

export const number = (value: number) => NUMBER.format(value);

/** "1 intent", "17 intents", "3 entities". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A share as people read it: whole per cents, with a decimal only close to the ends. */
export function percent(share: number): string {
  const value = share * 100;
  const close = value > 99 && value < 100;
  return `${close ? (Math.floor(value * 10) / 10).toFixed(1) : Math.round(value)}\u00a0%`;
}

/** A share with a decimal, where two are held against each other. */
export const finePercent = (share: number) => `${(share * 100).toFixed(1)}\u00a0%`;

const LANGUAGE = new Intl.DisplayNames(['en'], { type: 'language' });

/** "English" for `en`; a code that is none as it is written. */
export function languageInWords(code: string): string {
  try {
    return LANGUAGE.of(code.replace('_', '-')) ?? code;
  } catch {
    return code;
  }
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'];

export function bytes(size: number): string {
  const step = size < 1000 ? 0 : Math.min(Math.floor(Math.log10(size) / 3), UNITS.length - 1);
  const value = size / 1000 ** step;
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[step]}`;
}

export function duration(seconds: number): string {
  if (seconds < 10) {
    return `${seconds.toFixed(1)} s`;
  }
  if (seconds < 60) {
    return `${Math.round(seconds)} s`;
  }
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${Math.round(seconds % 60)} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "5 minutes ago"; within the last minute "just now". */
export function ago(time: string, now = Date.now()): string {
  const seconds = (now - Date.parse(time)) / 1000;
  const step = STEPS.find(([, size]) => seconds >= size);
  return step ? AGO.format(-Math.floor(seconds / step[1]), step[0]) : 'just now';
}

/** A share's name for the ear and the eye: "91 % of 214". */
export const share = (value: number, n: number) => `${percent(value)} of ${number(n)}`;
