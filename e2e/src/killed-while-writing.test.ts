import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGraphql } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveRevision, createService, demoAccounts, findsByName, soonFound, submitRevision } from './directory-calls.ts';
import { type RunningHub, startHub } from './hub-process.ts';

const WRITES = 200;
const KILLED_AFTER = 90;
const WRITERS = 4;

/** Names that share no beginning, one syllable a digit: 017 is "bodarewnica". */
const syllables = ['bo', 'da', 'fe', 'gi', 'hu', 'ko', 'ma', 're', 'ti', 'zu'];
const nameOf = (index: number): string =>
  `${Array.from(String(index).padStart(3, '0'), (digit) => syllables[Number(digit)]).join('')}wnica`;

interface Writing {
  name: string;
  serviceId?: string;
  revision?: string;
  submitted?: boolean;
  approved?: boolean;
}

/** The process that the embedded PostgreSQL of this data folder runs in. */
const postmasterOf = (dataDir: string): number => {
  const { folder } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { folder: string };
  return Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
};

describe('kill -9 of the hub and of its PostgreSQL in the middle of 200 writes', () => {
  let dataDir: string;
  let hub: RunningHub;
  const writings: Writing[] = Array.from({ length: WRITES }, (_, index) => ({ name: nameOf(index) }));

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
    hub = await startHub(dataDir);
    const { ngo, moderator } = demoAccounts(dataDir);
    const postmaster = postmasterOf(dataDir);
    const killEverything = (): void => {
      process.kill(postmaster, 'SIGKILL');
      void hub.command.stop('SIGKILL');
    };
    let next = 0;
    let approved = 0;
    const writer = async (): Promise<void> => {
      for (let writing = writings[next++]; writing !== undefined; writing = writings[next++]) {
        const draft = await createService(hub.graphql, ngo.apiKey, writing.name);
        Object.assign(writing, { serviceId: draft.serviceId, revision: draft.id });
        await submitRevision(hub.graphql, ngo.apiKey, draft.id);
        writing.submitted = true;
        await approveRevision(hub.graphql, moderator.apiKey, draft.id);
        writing.approved = true;
        approved += 1;
        if (approved === KILLED_AFTER) killEverything();
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: WRITERS }, writer));
    expect(ends.map(({ status }) => status)).toEqual(Array.from({ length: WRITERS }, () => 'rejected'));
    await hub.command.ended;
    hub = await startHub(dataDir);
  }, 300_000);
  afterAll(async () => {
    await hub?.command.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('stopped in the middle', () => {
    const acknowledged = writings.filter(({ approved }) => approved).length;
    expect(acknowledged).toBeGreaterThanOrEqual(KILLED_AFTER);
    expect(acknowledged).toBeLessThan(WRITES);
  });

  it('finds everything whose approval was acknowledged', async () => {
    for (const { name } of writings.filter(({ approved }) => approved)) await soonFound(hub.graphql, name);
  }, 120_000);

  it('still has every draft and submission that was acknowledged, and can finish it', async () => {
    const { ngo, moderator } = demoAccounts(dataDir);
    const unfinished = writings.filter((writing) => writing.revision !== undefined && !writing.approved);
    for (const { revision, submitted, name } of unfinished) {
      const id = revision as string;
      // Repeating what may have happened without an answer is harmless.
      if (!submitted) await submitRevision(hub.graphql, ngo.apiKey, id);
      const { status } = await approveRevision(hub.graphql, moderator.apiKey, id);
      expect({ name, status }).toEqual({ name, status: 'APPROVED' });
      await soonFound(hub.graphql, name);
    }
  }, 120_000);

  it('has nothing by half: what is found can be read in full, and what was never asked for is not there', async () => {
    for (const { name, serviceId } of writings) {
      const found = await findsByName(hub.graphql, name);
      if (serviceId === undefined) {
        expect({ name, found }).toEqual({ name, found: false });
        continue;
      }
      const query =
        'query One($id: ID!) { service(id: $id) { id content(locale: "pl") { name summary description } provider { id name } } }';
      const { data, errors } = await askGraphql(hub.graphql, { query, variables: { id: serviceId } });
      expect(errors).toEqual([]);
      expect({ name, there: data.service !== null }).toEqual({ name, there: found });
      if (found)
        expect(data.service).toMatchObject({
          content: { name, summary: expect.stringContaining(name) },
          provider: { id: expect.any(String) },
        });
    }
  }, 120_000);
});
