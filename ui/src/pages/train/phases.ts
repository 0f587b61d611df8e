import type { TrainingJob } from '../../api/types';

export const PHASES = ['reading', 'features', 'intents', 'entities', 'checking'] as const;

export type PhaseState = 'before' | 'now' | 'done';

/** How each phase stands; what an ended job reached stays visible. */
export function statesOf({ status, phase }: TrainingJob): PhaseState[] {
  const present = PHASES.indexOf((phase ?? '') as (typeof PHASES)[number]);
  return PHASES.map((_, place) => {
    if (status === 'completed' || place < present) {
      return 'done';
    }
    return place === present && status === 'training' ? 'now' : 'before';
  });
}
