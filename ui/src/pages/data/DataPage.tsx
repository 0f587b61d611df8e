import { Skeleton, Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDataset, useDatasets } from '../../api/datasets';
import type { Dataset } from '../../api/types';
import { useWorkspace } from '../../api/workspaces';
import { useWorkspaceId } from '../../frame/useWorkspaceId';
import { PageDrop } from '../../parts/PageDrop';
import { ProblemNote } from '../../parts/ProblemNote';
import { DatasetView } from './DatasetView';
import { NoData } from './NoData';
import { UploadBar } from './UploadBar';
import { useUploading } from './uploading';

/** The dataset that the address names, or else the newest. */
function useChosenDataset(workspace: number) {
  const { dataset: named } = useSearch({ from: '/workspaces/$id/data' });
  const list = useDatasets(workspace);
  const newest = list.data?.[0]?.id;
  const one = useDataset(named ?? newest);
  return { list: list.data, dataset: one.data, problem: list.error ?? one.error };
}

/** Everything about the examples of a bot; the whole page is a place to drop files on. */
export function DataPage() {
  const workspace = useWorkspaceId();
  const navigate = useNavigate();
  const { data } = useWorkspace(workspace);
  const { list, dataset, problem } = useChosenDataset(workspace);
  useDocumentTitle(`Data · ${data?.name ?? ''} · EchoChat`);

  const show = ({ id }: Dataset) =>
    navigate({
      to: '/workspaces/$id/data',
      params: { id: String(workspace) },
      search: { dataset: id },
    });
  const uploading = useUploading(show);
  const send = (files: File[]) => uploading.send(workspace, files);

  return (
    <Stack gap="lg">
      <PageDrop onFiles={send} />
      <UploadBar uploading={uploading} />
      <ProblemNote problem={problem} />
      {!list && !problem && <Skeleton height={320} radius="lg" />}
      {list?.length === 0 && <NoData workspace={workspace} onFiles={send} onArrived={show} />}
      {list && dataset && (
        <DatasetView key={dataset.id} dataset={dataset} others={list} onFiles={send} />
      )}
    </Stack>
  );
}
