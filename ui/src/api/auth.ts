import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { get, post, Refusal } from './http';
import type { User } from './types';

async function me(): Promise<User | null> {
  try {
    return (await get<{ user: User }>('/api/auth/me')).user;
  } catch (failure) {
    if (failure instanceof Refusal && failure.status === 401) {
      return null;
    }
    throw failure;
  }
}

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: me, staleTime: 60_000 });

/** Who is signed in; null for nobody, undefined while we ask. */
export const useMe = () => useQuery(meQuery).data;

/** Another person is at the browser, or nobody: what was read for the one before is forgotten. */
function become(client: QueryClient, user: User | null) {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  client.setQueryData(meQuery.queryKey, user);
}

function useEntrance<Wish>(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => post<{ user: User }>(path, wish),
    onSuccess: ({ user }) => become(client, user),
  });
}

export const useSignIn = () => useEntrance<{ email: string; password: string }>('/api/auth/login');

export const useRegister = () =>
  useEntrance<{ name: string; email: string; password: string }>('/api/auth/register');

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => post<void>('/api/auth/logout'),
    onSuccess: () => become(client, null),
  });
}
