import { useParams } from '@tanstack/react-router';

/** The workspace that the address names. */
export function useWorkspaceId(): number {
  return Number(useParams({ from: '/workspaces/$id' }).id);
}
