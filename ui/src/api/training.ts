import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { get, post, put } from './http';
import type { JobStatus, TrainingChoice, TrainingJob } from './types';

const ENDED: readonly JobStatus[] = ['completed', 'failed', 'cancelled'];
const ASK_AGAIN = 1_000;

export const hasEnded = (job: TrainingJob) => ENDED.includes(job.status);

export const useJobs = (workspace: number) =>
  useQuery({
    queryKey: ['jobs', workspace],
    queryFn: ({ signal }) =>
      get<TrainingJob[]>(`/api/workspaces/${workspace}/training-jobs`, signal),
    refetchInterval: ({ state }) =>
      state.data?.some((job) => !hasEnded(job)) ? 2 * ASK_AGAIN : false,
  });

const keyOfJob = (id?: number) => ['job', id];

/** A job that is kept fresh: told by the server while that works, asked for where it does not. */
export function useJob(id?: number) {
  const [told, setTold] = useState(false);
  const client = useQueryClient();
  const answer = useQuery({
    queryKey: keyOfJob(id),
    queryFn: ({ signal }) => get<TrainingJob>(`/api/training-jobs/${id}`, signal),
    enabled: id !== undefined,
    refetchInterval: ({ state }) =>
      told || (state.data && hasEnded(state.data)) ? false : ASK_AGAIN,
  });
  const moving = !!answer.data && !hasEnded(answer.data);

  useEffect(() => {
    if (id === undefined || !moving) {
      return;
    }
    const source = new EventSource(`/api/training-jobs/${id}/events`);
    source.addEventListener('job', (event) => {
      setTold(true);
      client.setQueryData(keyOfJob(id), JSON.parse(event.data));
    });
    source.onerror = () => setTold(false);
    return () => {
      source.close();
      setTold(false);
    };
  }, [id, moving, client]);

  return answer;
}

const CHANGED_BY_TRAINING = ['jobs', 'models', 'workspaces', 'workspace', 'datasets', 'dataset'];

/** When a job ends, everything that shows its fruits is read again. */
export function useFreshAfter(job?: TrainingJob) {
  const client = useQueryClient();
  const ended = job && hasEnded(job) ? job.id : undefined;
  useEffect(() => {
    if (ended !== undefined) {
      for (const key of CHANGED_BY_TRAINING) client.invalidateQueries({ queryKey: [key] });
    }
  }, [ended, client]);
}

export function useTrain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (dataset: number) =>
      post<{ training_job: TrainingJob }>(`/api/datasets/${dataset}/train`),
    onSuccess: ({ training_job }) => {
      client.setQueryData(keyOfJob(training_job.id), training_job);
      return client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}

const choicePath = (workspace: number) => `/api/workspaces/${workspace}/training-choice`;
const keyOfChoice = (workspace: number) => ['training-choice', workspace];

/** What the workspace has chosen for its trainings. */
export const useTrainingChoice = (workspace: number) =>
  useQuery({
    queryKey: keyOfChoice(workspace),
    queryFn: ({ signal }) => get<TrainingChoice>(choicePath(workspace), signal),
  });

export function useChangeChoice(workspace: number) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: keyOfChoice(workspace),
    mutationFn: (wish: Partial<TrainingChoice>) => put<TrainingChoice>(choicePath(workspace), wish),
    onSuccess: (choice) => client.setQueryData(keyOfChoice(workspace), choice),
  });
}

export function useCancel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (job: number) => post<TrainingJob>(`/api/training-jobs/${job}/cancel`),
    onSuccess: (_, job) => client.invalidateQueries({ queryKey: keyOfJob(job) }),
  });
}
