import { useQuery } from '@tanstack/react-query';
import { post } from './http';
import type { Explanation } from './types';

/**
 * Why the model in service understands a message as it does. Nothing is answered or kept, and a model
 * never changes: the same question to the same model is asked once.
 *
 * @param model the one in service; while it is undefined nobody is asked
 */
export const useExplanation = (workspace: number, message: string, model?: string) =>
  useQuery({
    queryKey: ['explanation', workspace, model, message],
    queryFn: () => post<Explanation>(`/api/workspaces/${workspace}/explain`, { message }),
    enabled: model !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
