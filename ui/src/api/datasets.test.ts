import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { datasetsChanged } from './datasets';

test('a first read that began before the change is not believed', async () => {
  const client = new QueryClient();
  const reads: ((names: string[]) => void)[] = [];
  const list = new QueryObserver(client, {
    queryKey: ['datasets', 1],
    networkMode: 'always',
    queryFn: () => new Promise<string[]>((resolve) => reads.push(resolve)),
  });
  const forget = list.subscribe(() => undefined);

  const changed = datasetsChanged(client);
  reads[0]?.([]);
  await expect.poll(() => reads.length).toBe(2);
  reads[1]?.(['shop.csv']);
  await changed;

  expect(list.getCurrentResult().data).toEqual(['shop.csv']);
  forget();
});
