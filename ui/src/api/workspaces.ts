import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { del, get, post, put } from './http';
import type { ApiKey, Member, Role, Scope, Workspace } from './types';

export const workspacesQuery = queryOptions({
  queryKey: ['workspaces'],
  queryFn: ({ signal }) => get<Workspace[]>('/api/workspaces', signal),
});

export const workspaceQuery = (id: number) =>
  queryOptions({
    queryKey: ['workspace', id],
    queryFn: ({ signal }) => get<Workspace>(`/api/workspaces/${id}`, signal),
  });

export const useWorkspaces = () => useQuery(workspacesQuery);
export const useWorkspace = (id: number) => useQuery(workspaceQuery(id));

/** A change to workspaces; every list of them is read again afterwards. */
function useChange<Wish, Answer>(change: (wish: Wish) => Promise<Answer>, ...keys: string[]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        ['workspaces', 'workspace', ...keys].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

export const useCreateWorkspace = () =>
  useChange((wish: { name: string; description?: string }) =>
    post<Workspace>('/api/workspaces', wish),
  );

export const useRenameWorkspace = (id: number) =>
  useChange((wish: { name: string; description?: string }) =>
    put<Workspace>(`/api/workspaces/${id}`, wish),
  );

export const useDeleteWorkspace = (id: number) =>
  useChange(() => del<void>(`/api/workspaces/${id}`));

export const useMembers = (id: number) =>
  useQuery({
    queryKey: ['members', id],
    queryFn: ({ signal }) => get<Member[]>(`/api/workspaces/${id}/members`, signal),
  });

export const useAddMember = (id: number) =>
  useChange(
    (wish: { email: string; role: Role }) => post<Member>(`/api/workspaces/${id}/members`, wish),
    'members',
  );

export const useRemoveMember = (id: number) =>
  useChange((userId: number) => del<void>(`/api/workspaces/${id}/members/${userId}`), 'members');

export const useApiKeys = (id: number) =>
  useQuery({
    queryKey: ['api-keys', id],
    queryFn: ({ signal }) => get<ApiKey[]>(`/api/workspaces/${id}/api-keys`, signal),
  });

export const useMakeApiKey = (id: number) =>
  useChange(
    (wish: { name: string; scopes: Scope[] }) =>
      post<{ id: number; key: string }>(`/api/workspaces/${id}/api-keys`, wish),
    'api-keys',
  );

export const useRevokeApiKey = (id: number) =>
  useChange((key: number) => del<void>(`/api/workspaces/${id}/api-keys/${key}`), 'api-keys');
