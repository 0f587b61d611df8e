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
    says: 'About twice the work, for the last points of accuracy.',
  },
];

export const effortOf = (preset: Preset): Effort | undefined =>
  EFFORTS.find(({ value }) => value === preset);

/** What is chosen, in a line. */
export function choiceInWords({ preset, typos }: TrainingChoice): string {
  const effort = preset === 'default' ? 'by size' : preset;
  return `Effort ${effort}; list values ${typos ? 'also with wrong letters' : 'as they are written'}`;
}

/** What the choice about wrong letters means for a file with so many values in its lists. */
export function typosInWords(values: number): string {
  return values === 0
    ? 'This file has no lists (Rasa calls them lookup tables), so it changes nothing here.'
    : `This file has ${counted(values, 'list value')}. Words of five letters may have one wrong letter, words of eight two; a spelling that is right goes first.`;
}
