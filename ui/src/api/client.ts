import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal, Unreachable } from './http';

const LONGEST_WAIT = 5_000;
const KEY_OF_ME = ['me'];

/** A session that has ended shows in any call; then nobody is signed in any more. */
function noticeEndedSession(failure: Error) {
  if (failure instanceof Refusal && failure.code === 'NOT_SIGNED_IN') {
    client.setQueryData(KEY_OF_ME, null);
  }
}

/** An unanswered read is asked again for as long as the page is open; a refused one is shown. */
export const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndedSession }),
  mutationCache: new MutationCache({ onError: noticeEndedSession }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (_, failure) => failure instanceof Unreachable,
      retryDelay: (attempt) => Math.min(500 * 2 ** attempt, LONGEST_WAIT),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
