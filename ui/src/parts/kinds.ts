import type { Span } from '../api/types';

/** What tells an entity from others: its name, and the role and group that it may have. */
export type Kind = Pick<Span, 'entity' | 'role' | 'group'>;

/** An entity's name with its role behind a colon, its group in brackets: `city:from (1)`. */
export function kindOf({ entity, role, group }: Kind): string {
  return `${entity}${role ? `:${role}` : ''}${group ? ` (${group})` : ''}`;
}
