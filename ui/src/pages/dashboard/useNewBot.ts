import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLoadSample } from '../../api/datasets';
import { put } from '../../api/http';
import type { Dataset, Workspace } from '../../api/types';
import { useCreateWorkspace } from '../../api/workspaces';
import { useUploading } from '../data/uploading';

/** "shop_questions.csv" becomes "shop questions". */
const nameFrom = (filename: string) =>
  filename
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .slice(0, 100) || 'New bot';

/** Makes a bot of a file or a sample: in the blank workspace if there is one, else in a new one. */
export function useNewBot(blank?: number) {
  const navigate = useNavigate();
  const create = useCreateWorkspace();
  const sample = useLoadSample();
  const show = ({ id, workspaceId }: Dataset) =>
    navigate({
      to: '/workspaces/$id/data',
      params: { id: String(workspaceId) },
      search: { dataset: id },
    });
  const uploading = useUploading(show);

  const place = async (name: string): Promise<number> =>
    blank === undefined
      ? (await create.mutateAsync({ name })).id
      : (await put<Workspace>(`/api/workspaces/${blank}`, { name })).id;

  const ofFiles = useMutation({
    mutationFn: async (files: File[]) =>
      uploading.send(await place(nameFrom(files[0]?.name ?? '')), files),
  });
  const ofSample = useMutation({
    mutationFn: async (wish: { name: string; title: string }) => {
      const workspace = await place(wish.title);
      return sample.mutateAsync({ workspace, sample: wish.name });
    },
    onSuccess: ({ dataset }) => show(dataset),
  });

  return {
    fromFiles: ofFiles.mutate,
    fromSample: ofSample.mutate,
    sampleUnderWay: ofSample.isPending ? ofSample.variables.name : undefined,
    uploading,
    problem: ofFiles.error ?? ofSample.error,
  };
}

export type NewBot = ReturnType<typeof useNewBot>;
