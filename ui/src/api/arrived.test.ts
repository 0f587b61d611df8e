import { afterEach, describe, expect, it, vi } from 'vitest';
import { arrived } from './arrived';
import { get } from './http';

afterEach(() => vi.unstubAllGlobals());

const answered = () => Promise.resolve(new Response('{}'));
const unanswered = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a part of the program', () => {
  it('is fetched again once a lost server answers', async () => {
    const fetchPart = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('page');
    vi.stubGlobal('fetch', vi.fn(unanswered));
    const part = arrived(fetchPart);
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    expect(fetchPart).toHaveBeenCalledTimes(1);

    vi.stubGlobal('fetch', vi.fn(answered));
    await get('/api/auth/me');

    expect(await part).toBe('page');
  });

  it('that an answering server has no more fails at once', async () => {
    vi.stubGlobal('fetch', vi.fn(answered));

    await expect(arrived(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
