import { expect, it } from 'vitest';
import type { JobStatus, TrainingJob } from '../../api/types';
import { statesOf } from './phases';

const job = (status: JobStatus, phase: string) => ({ status, phase }) as TrainingJob;

it('fills the row up to the present phase', () => {
  expect(statesOf(job('training', 'intents'))).toEqual(['done', 'done', 'now', 'before', 'before']);
});

it('is full when the job is completed', () => {
  expect(new Set(statesOf(job('completed', 'checking')))).toEqual(new Set(['done']));
});

it('has no present phase while the job waits or once it failed', () => {
  expect(statesOf(job('queued', ''))).not.toContain('now');
  expect(statesOf(job('failed', 'features'))).toEqual([
    'done',
    'before',
    'before',
    'before',
    'before',
  ]);
});
