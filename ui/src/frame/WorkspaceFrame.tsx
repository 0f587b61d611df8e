import { Title } from '@mantine/core';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useDatasets } from '../api/datasets';
import { useWorkspace } from '../api/workspaces';
import { useKeys } from '../keys/useKeys';
import { EntityHues } from '../parts/EntityHues';
import { ProblemNote } from '../parts/ProblemNote';
import frame from './Frame.module.css';
import { Rail } from './Rail';
import { SiteFrame } from './SiteFrame';
import { useWorkspaceId } from './useWorkspaceId';
import classes from './Workspace.module.css';
import { WorkspaceLine } from './WorkspaceLine';

/** The names of all entities of the workspace, the oldest dataset's first, so that hues stay. */
function useEntityNames(workspace: number): string[] {
  const { data } = useDatasets(workspace);
  return useMemo(() => {
    const oldestFirst = [...(data ?? [])].sort((one, other) => one.id - other.id);
    return [...new Set(oldestFirst.flatMap(({ entities }) => entities))];
  }, [data]);
}

function useWalkingKeys(workspace: number) {
  const navigate = useNavigate();
  const params = { id: String(workspace) };
  useKeys({
    'g d': () => navigate({ to: '/workspaces/$id/data', params }),
    'g t': () => navigate({ to: '/workspaces/$id/train', params }),
    'g c': () => navigate({ to: '/workspaces/$id/chat', params }),
    'g s': () => navigate({ to: '/workspaces/$id/settings', params }),
  });
}

/** The frame of a workspace: rail, one line above, the page. */
export function WorkspaceFrame() {
  const id = useWorkspaceId();
  const { error, data } = useWorkspace(id);
  const entities = useEntityNames(id);
  useWalkingKeys(id);
  if (error && !data) {
    return (
      <SiteFrame>
        <Title order={1} size="h2" mb="lg">
          This bot cannot be shown
        </Title>
        <ProblemNote problem={error} />
      </SiteFrame>
    );
  }
  return (
    <EntityHues names={entities}>
      <div className={classes.frame}>
        <Rail workspace={id} />
        <WorkspaceLine workspace={id} />
        <main id="main" className={frame.page} tabIndex={-1} key={id}>
          <Outlet />
        </main>
      </div>
    </EntityHues>
  );
}
