import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { type MortalCluster, startMortalCluster } from './mortal-cluster.ts';

let cluster: MortalCluster;
beforeAll(async () => {
  cluster = await startMortalCluster();
}, 120_000);
afterAll(() => cluster?.stop());

const query = async (text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: cluster.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

it('A PostgreSQL of tests is killed, is away, and comes back at the same address with everything that was acknowledged', async () => {
  await query("create table note as select 'acknowledged' as words");
  await cluster.kill();
  await expect(query('select words from note')).rejects.toThrow();
  await cluster.startAgain();
  expect(await query('select words from note')).toEqual([{ words: 'acknowledged' }]);
}, 120_000);
