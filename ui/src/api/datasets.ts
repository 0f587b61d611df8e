import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { del, get, post, query } from './http';
import type { Dataset, DatasetStatus, ExamplePage, Sample } from './types';

const BEING_READ: readonly DatasetStatus[] = ['uploaded', 'validating'];
const LOOK_AGAIN = 400;

export const isBeingRead = (dataset?: Dataset) => !!dataset && BEING_READ.includes(dataset.status);

export const useDatasets = (workspace?: number) =>
  useQuery({
    queryKey: ['datasets', workspace],
    enabled: workspace !== undefined,
    queryFn: ({ signal }) => get<Dataset[]>(`/api/workspaces/${workspace}/datasets`, signal),
    refetchInterval: ({ state }) => (state.data?.some(isBeingRead) ? LOOK_AGAIN : false),
  });

export const useDataset = (id?: number) =>
  useQuery({
    queryKey: ['dataset', id],
    queryFn: ({ signal }) => get<Dataset>(`/api/datasets/${id}`, signal),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (isBeingRead(state.data) ? LOOK_AGAIN : false),
  });

export interface ExampleFilter {
  search?: string;
  intent?: string;
  offset: number;
  limit: number;
}

export const useExamples = (dataset: Dataset, filter: ExampleFilter) =>
  useQuery({
    queryKey: ['examples', dataset.id, dataset.updatedAt, filter],
    queryFn: ({ signal }) =>
      get<ExamplePage>(`/api/datasets/${dataset.id}/examples${query({ ...filter })}`, signal),
    placeholderData: keepPreviousData,
  });

export const useSamples = () =>
  useQuery({
    queryKey: ['samples'],
    queryFn: ({ signal }) => get<Sample[]>('/api/samples', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A first read that is still under way knows nothing of the change, and would be believed. */
export async function datasetsChanged(client: QueryClient) {
  const keys = ['datasets', 'dataset', 'workspaces', 'workspace'].map((key) => ({
    queryKey: [key],
  }));
  await Promise.all(keys.map((key) => client.cancelQueries(key)));
  await Promise.all(keys.map((key) => client.invalidateQueries(key)));
}

export function useLoadSample() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { workspace: number; sample: string }) =>
      post<{ dataset: Dataset }>(`/api/workspaces/${wish.workspace}/samples/${wish.sample}`),
    onSuccess: () => datasetsChanged(client),
  });
}

export function useDeleteDataset() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => del<void>(`/api/datasets/${id}`),
    onSuccess: () => datasetsChanged(client),
  });
}
