import { afterEach, describe, expect, it, vi } from 'vitest';
import { csrfToken, post, query, refusalOf, Unreachable } from './http';

describe('a refused call', () => {
  it('says what is wrong and how to mend it, in the words of the server', () => {
    const body = '{"error":"Taken.","code":"EMAIL_TAKEN","mend":"Sign in."}';

    expect(refusalOf(409, body)).toMatchObject({
      status: 409,
      code: 'EMAIL_TAKEN',
      message: 'Taken.',
      mend: 'Sign in.',
    });
  });

  it('is told in our words where a proxy answered with a page', () => {
    expect(refusalOf(413, '<html>')).toMatchObject({ code: 'HTTP_413' });
  });

  it('is a lost connection while the server restarts behind a proxy', () => {
    expect(refusalOf(502, '<html>')).toBeInstanceOf(Unreachable);
  });
});

it('finds the token against forged requests among the cookies', () => {
  expect(csrfToken('a=1; XSRF-TOKEN=x%3D; b=2')).toBe('x=');
  expect(csrfToken('')).toBeUndefined();
});

describe('a change', () => {
  const page = { cookie: '' };
  const asked: [string, unknown][] = [];

  const serve = () => {
    vi.stubGlobal('document', page);
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      asked.push([path, new Headers(init.headers).get('X-XSRF-TOKEN')]);
      page.cookie = 'XSRF-TOKEN=t';
      return new Response('{}');
    });
  };

  afterEach(() => {
    vi.unstubAllGlobals();
    page.cookie = '';
    asked.length = 0;
  });

  it('that is quicker than the first answer waits for the token', async () => {
    serve();

    await post('/api/auth/register', {});

    expect(asked).toEqual([
      ['/api/auth/me', null],
      ['/api/auth/register', 't'],
    ]);
  });

  it('asks for nothing where the token is there', async () => {
    serve();
    page.cookie = 'XSRF-TOKEN=u';

    await post('/api/chat', {});

    expect(asked).toEqual([['/api/chat', 'u']]);
  });
});

it('leaves unset values out of an address', () => {
  expect(query({ search: '', limit: 50, intent: undefined })).toBe('?limit=50');
  expect(query({})).toBe('');
});
