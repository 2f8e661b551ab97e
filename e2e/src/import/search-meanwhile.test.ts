/** People search a hub while its operator imports beside it, and find what has come in. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { demonstrationServices, search } from '../directory-calls.ts';
import { runCommand } from '../hub-process.ts';

const SERVICES = 600;

let hub: DemonstrationHub;
let folder: string;
beforeAll(async () => {
  hub = await startDemonstrationHub();
  folder = await mkdtemp(join(tmpdir(), 'import-'));
}, 240_000);
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

const organization = (number: number): object => ({
  id: number,
  name: `Fundacja ${number}`,
  services: [0, 1, 2].map((at) => ({ id: `${number}-${at}`, name: `Kurs języka polskiego ${number}.${at}`, description: 'Dla każdego.' })),
});

it('while many services come in no search fails and none loses what was there; then all of them are found', async () => {
  const file = join(folder, 'feed.ndjson');
  await writeFile(file, Array.from({ length: SERVICES / 3 }, (_, number) => JSON.stringify(organization(number + 1))).join('\n'));
  let ended = false;
  const counts: number[] = [];
  const searching = async (): Promise<void> => {
    while (!ended) {
      counts.push((await search(hub.graphql, '')).totalCount);
      await search(hub.graphql, `lekarz ${counts.length}`);
    }
  };
  const importing = runCommand(['import', file, '--municipality', '1462011'], { env: { DATABASE_URL: hub.databaseUrl } }).finally(() => {
    ended = true;
  });
  const [{ code, stdout }] = await Promise.all([importing, searching()]);
  expect([code, stdout.split('\n')[1]]).toEqual([0, expect.stringContaining(`services: ${SERVICES} new`)]);
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(counts[0]).toBe(demonstrationServices);
  await eventually('all of them are found', async () => (await search(hub.graphql, '')).totalCount === demonstrationServices + SERVICES);
}, 120_000);
