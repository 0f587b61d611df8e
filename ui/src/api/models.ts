import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from './http';
import type { Model } from './types';

export const useModels = (workspace: number) =>
  useQuery({
    queryKey: ['models', workspace],
    queryFn: ({ signal }) => get<Model[]>(`/api/workspaces/${workspace}/models`, signal),
  });

export function useActivate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (model: number) => post<Model>(`/api/models/${model}/activate`),
    onSuccess: () =>
      Promise.all(
        ['models', 'workspace', 'workspaces'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
