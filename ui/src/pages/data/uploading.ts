import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { datasetsChanged } from '../../api/datasets';
import type { Dataset } from '../../api/types';
import { UploadStopped, upload } from '../../api/upload';

export interface UnderWay {
  name: string;
  size: number;
  sent: number;
}

/** Sends files one after the other, and tells how far the present one is. */
export function useUploading(onArrived: (dataset: Dataset) => void) {
  const client = useQueryClient();
  const stopping = useRef<AbortController>(null);
  const [underWay, setUnderWay] = useState<UnderWay>();
  const [problem, setProblem] = useState<unknown>();

  const send = async (workspace: number, files: readonly File[]) => {
    const stop = new AbortController();
    stopping.current = stop;
    setProblem(undefined);
    try {
      for (const file of files) {
        const about = { name: file.name, size: file.size };
        setUnderWay({ ...about, sent: 0 });
        const onSent = (sent: number) => setUnderWay({ ...about, sent });
        const dataset = await upload(workspace, file, onSent, stop.signal);
        await datasetsChanged(client);
        onArrived(dataset);
      }
    } catch (failure) {
      setProblem(failure instanceof UploadStopped ? undefined : failure);
    } finally {
      setUnderWay(undefined);
    }
  };

  return { send, underWay, problem, stop: () => stopping.current?.abort() };
}
