import { queryOptions, useQuery } from '@tanstack/react-query';
import { get, post, query } from './http';
import type { BotActivity, Conversation, Metadata, PastTurn, Reply, TryFigures } from './types';

/** A sentence of the user and what the bot said to it. */
export interface Turn {
  key: string;
  said: string;
  replies: Reply[];
  metadata?: Metadata;
  waiting?: boolean;
  problem?: unknown;
}

const MANY = 200;

function ofThePast(turn: PastTurn): Turn {
  const { id, message, replies, intent, confidence, hop, milliseconds, metadata } = turn;
  return {
    key: `kept-${id}`,
    said: message,
    replies,
    // Turns of a time when it was not kept how they were answered have these few facts only.
    metadata: metadata ?? {
      hop,
      milliseconds,
      hops: [],
      intent: intent ? { name: intent, confidence } : undefined,
    },
  };
}

export const answered = (turn: Turn, replies: Reply[]): Turn => ({
  ...turn,
  replies,
  metadata: replies.find(({ metadata }) => metadata)?.metadata ?? undefined,
  waiting: false,
  problem: undefined,
});

export const historyQuery = (workspace: number, session: string) =>
  queryOptions({
    queryKey: ['history', workspace, session],
    queryFn: async ({ signal }) => {
      const wish = query({ workspaceId: workspace, sessionId: session, limit: MANY });
      const { turns } = await get<{ turns: PastTurn[] }>(`/api/chat/history${wish}`, signal);
      return turns.map(ofThePast).reverse();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const say = (workspace: number, session: string, message: string) =>
  post<Reply[]>('/api/chat', { message, sender: session, workspaceId: workspace });

export const useConversations = (workspace: number) =>
  useQuery({
    queryKey: ['conversations', workspace],
    queryFn: ({ signal }) =>
      get<{ conversations: Conversation[] }>(`/api/workspaces/${workspace}/conversations`, signal),
    select: ({ conversations }) => conversations,
  });

const DAYS = 14;

/** Messages of each of the last days, today's last; asked once for all of one's bots. */
export const useActivity = (workspace: number) =>
  useQuery({
    queryKey: ['activity'],
    queryFn: ({ signal }) =>
      get<{ since: string; workspaces: BotActivity[] }>(
        `/api/chat/activity${query({ days: DAYS })}`,
        signal,
      ),
    select: ({ since, workspaces }) => ({
      since,
      messages: workspaces.find(({ workspaceId }) => workspaceId === workspace)?.messages ?? [],
    }),
  });

export const sayToSample = (session: string, message: string) =>
  post<Reply[]>('/api/try', { message, sender: session });

export const useTryFigures = () =>
  useQuery({
    queryKey: ['try'],
    queryFn: ({ signal }) => get<TryFigures>('/api/try', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
