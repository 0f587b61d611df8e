import type { Preset, TrainingChoice } from '../../api/types';
import { counted } from '../../parts/words';

interface Effort {
  value: Preset;
  label: string;
  says: string;
}

export const EFFORTS: readonly Effort[] = [
  {
    value: 'default',
    label: 'By size',
    says: 'The size of the data decides: balanced, or quick above 100,000 sentences.',
  },
  {
    value: 'quick',
    label: 'Quick',
    says: 'About half the work: for a first look, and for very large data.',
  },
  { value: 'balanced', label: 'Balanced', says: 'What most data needs.' },
  {
    value: 'thorough',
    label: 'Thorough',
    says: 'About twice the work, for the last tenths of a point.',
  },
];

export const effortOf = (preset: Preset): Effort | undefined =>
  EFFORTS.find(({ value }) => value === preset);

const NAMED = 3;

/** What is chosen for a file with these lists, in a line. */
export function choiceInWords(choice: TrainingChoice, lists: readonly string[]): string {
  const effort = choice.preset === 'default' ? 'by size' : choice.preset;
  return `Effort ${effort}; list values ${spellingInWords(choice, lists)}`;
}

function spellingInWords({ typos, exactLists }: TrainingChoice, lists: readonly string[]): string {
  const exact = lists.filter((name) => exactLists.includes(name));
  if (!typos || (exact.length > 0 && exact.length === lists.length)) {
    return 'as they are written';
  }
  const but = exact.length > NAMED ? `${exact.length} lists` : exact.join(', ');
  return `also with wrong letters${but && `, but for ${but}`}`;
}

/** The lists that must be written right, when of these lists the chosen ones forgive. */
export function exactAfter(
  exact: readonly string[],
  lists: readonly string[],
  forgiving: readonly string[],
): string[] {
  const ofOtherFiles = exact.filter((name) => !lists.includes(name));
  return [...ofOtherFiles, ...lists.filter((name) => !forgiving.includes(name))];
}

/** What the choice about wrong letters means for a file with so many values in its lists. */
export function typosInWords(values: number): string {
  return values === 0
    ? 'This file has no lists (Rasa calls them lookup tables), so it changes nothing here.'
    : `This file has ${counted(values, 'list value')}. Words of five letters may have one wrong letter, words of eight two; a spelling that is right goes first.`;
}
