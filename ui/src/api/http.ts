import { heardFromServer, lostServer } from './connection';

/** A wish that the server did not fulfil, in its own words: what is wrong, and how to mend it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    what: string,
    readonly mend: string,
  ) {
    super(what);
  }
}

/** Nobody answered: the network is down or the server restarts. Worth another try. */
export class Unreachable extends Refusal {
  constructor() {
    super(0, 'SERVER_UNREACHABLE', 'The server does not answer.', 'Wait a moment; we keep trying.');
  }
}

const RESTARTING = new Set([502, 503, 504]);

export function csrfToken(cookies = document.cookie): string | undefined {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair && decodeURIComponent(pair.slice('XSRF-TOKEN='.length));
}

export function headersOfChange(): Record<string, string> {
  const token = csrfToken();
  return token ? { 'X-XSRF-TOKEN': token } : {};
}

/** What a failed answer says, whatever its body turned out to be. */
export function refusalOf(status: number, body: string): Refusal {
  if (RESTARTING.has(status) && !body.startsWith('{')) {
    return new Unreachable();
  }
  try {
    const { error, code, mend } = JSON.parse(body);
    return new Refusal(
      status,
      code ?? `HTTP_${status}`,
      error ?? `The server answered ${status}.`,
      mend ?? '',
    );
  } catch {
    return new Refusal(
      status,
      `HTTP_${status}`,
      `The server answered ${status}.`,
      'Try again; if it stays, tell the operator.',
    );
  }
}

async function answer(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (failure) {
    if (init.signal?.aborted) {
      throw failure;
    }
    lostServer();
    throw new Unreachable();
  }
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  const response = await answer(path, init);
  const body = await response.text();
  if (!response.ok) {
    const refusal = refusalOf(response.status, body);
    if (refusal instanceof Unreachable) {
      lostServer();
    } else {
      heardFromServer();
    }
    throw refusal;
  }
  heardFromServer();
  return (body ? JSON.parse(body) : undefined) as T;
}

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return call<T>(path, { signal });
}

/** Any read sets the cookie; who is quicker than the answer to the page's first one waits for his own. */
async function haveToken() {
  if (!csrfToken()) {
    await answer('/api/auth/me', {});
  }
}

async function change<T>(method: string, path: string, body?: unknown): Promise<T> {
  await haveToken();
  return call<T>(path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headersOfChange() },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

export const post = <T>(path: string, body?: unknown) => change<T>('POST', path, body);
export const put = <T>(path: string, body?: unknown) => change<T>('PUT', path, body);
export const del = <T>(path: string, body?: unknown) => change<T>('DELETE', path, body);

/** A query string of what is set; empty values are left out, so that addresses stay short. */
export function query(values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}
