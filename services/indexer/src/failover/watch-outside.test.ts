import { silentLogger } from '@drogowskaz/platform';
import type { IndexIdentity } from '@drogowskaz/search';
import { expect, it } from '@jest/globals';
import { OutsideWatch, type WatchOutsideOptions } from './watch-outside.ts';

const MADE = '0b6f3e0e-5d0c-4f0f-9a53-0d7c7b9c5a01';
const changedAt = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

/** The first look at an index that was just swapped in, whoever did that remembers that it changed, and only then is it asked what is known. */
it('takes an index that was swapped in, and changed while it was looked at, for no older copy', async () => {
  const changes = [changedAt(1), changedAt(3)];
  const distrusted: string[] = [];
  let joined = 0;
  const outside = {
    name: 'MEILISEARCH',
    index: 'services',
    look: async () => ({ state: 'ready', identity: { made: MADE, changed: changes.shift() } }),
    join: async (): Promise<IndexIdentity> => {
      joined += 1;
      return { made: MADE, changed: changedAt(3) };
    },
  };
  const watch = new OutsideWatch({
    outside,
    known: { read: async () => new Map([[MADE, Date.parse(changedAt(2))]]) },
    failover: { trusted: true, distrust: (why: string) => void distrusted.push(why) },
    logger: silentLogger,
    onState: () => {},
  } as unknown as WatchOutsideOptions);
  await watch.start(10_000);
  await watch.stop();
  expect(distrusted).toEqual([]);
  expect(joined).toBe(1);
});
