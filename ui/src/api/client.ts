import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from './http';

const LONGEST_WAIT = 5_000;

/** An unanswered read is asked again for as long as the page is open; a refused one is shown. */
export const client = new QueryClient({
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
