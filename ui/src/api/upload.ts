import { heardFromServer, lostServer } from './connection';
import { headersOfChange, Refusal, refusalOf } from './http';
import type { Dataset } from './types';

export class UploadStopped extends Refusal {
  constructor() {
    super(0, 'UPLOAD_STOPPED', 'The upload was stopped.', 'Drop the file again.');
  }
}

const cut = () =>
  new Refusal(
    0,
    'UPLOAD_CUT',
    'The upload was cut off; nothing of it was kept.',
    'Check the connection and drop the file again.',
  );

/** Sends a file; `fetch` cannot tell how much has left, `XMLHttpRequest` can. */
export function upload(
  workspace: number,
  file: File,
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<Dataset> {
  const form = new FormData();
  form.append('workspaceId', String(workspace));
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/datasets/upload');
    for (const [name, value] of Object.entries(headersOfChange())) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onSent(total ? loaded / total : 1);
    request.onerror = () => {
      lostServer();
      reject(cut());
    };
    request.onabort = () => reject(new UploadStopped());
    request.onload = () => {
      heardFromServer();
      const done = request.status >= 200 && request.status < 300;
      if (done) {
        resolve(JSON.parse(request.responseText).dataset);
      } else {
        reject(refusalOf(request.status, request.responseText));
      }
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
