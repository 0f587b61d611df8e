import { describe, expect, it } from 'vitest';
import { csrfToken, query, refusalOf, Unreachable } from './http';

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

it('leaves unset values out of an address', () => {
  expect(query({ search: '', limit: 50, intent: undefined })).toBe('?limit=50');
  expect(query({})).toBe('');
});
