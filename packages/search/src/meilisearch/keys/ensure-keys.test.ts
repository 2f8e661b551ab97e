import { meilisearchForTests, type TestMeilisearch } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { connectForWriting } from '../connection.ts';
import { openMeilisearch } from '../open-meilisearch.ts';
import { ensureKeys } from './ensure-keys.ts';

let server: TestMeilisearch;
beforeAll(async () => {
  server = await meilisearchForTests('search-keys');
});
afterAll(() => server.stop());

const as = (apiKey: string): Meilisearch => new Meilisearch({ host: server.host, apiKey });
const admin = (): Meilisearch => connectForWriting(server);
const refused = { cause: { code: 'invalid_api_key' } };

const open = async () => {
  const index = server.indexName();
  const { keys } = await openMeilisearch({ host: server.host, apiKey: server.apiKey, index, generation: index });
  return { index, keys };
};

it('The key that searches can search, and can write, read, make, change and delete nothing', async () => {
  const { index, keys } = await open();
  const client = as(keys.search);
  await expect(client.index(index).search('', { limit: 0 })).resolves.toBeDefined();
  for (const attempt of [
    () => client.index(index).addDocuments([{ id: 'forged' }]),
    () => client.index(index).deleteAllDocuments(),
    () => client.index(index).getDocuments(),
    () => client.index(index).updateSettings({ stopWords: ['a'] }),
    () => client.index(index).getSettings(),
    () => client.createIndex(`${index}-more`),
    () => client.deleteIndex(index),
    () => client.getKeys(),
    () => client.getStats(),
    () => client.tasks.getTasks(),
  ]) {
    await expect(attempt()).rejects.toMatchObject(refused);
  }
});

it('The key that writes does so in the indexes of the hub only, and can make no keys', async () => {
  const { index, keys } = await open();
  const client = as(keys.indexing);
  await expect(client.createIndex(`${index}-next`)).resolves.toBeDefined();
  for (const attempt of [
    () => client.createIndex('somebody-elses'),
    () => client.index('somebody-elses').addDocuments([{ id: 'forged' }]),
    () => client.createIndex(`${index}x`),
    () => client.createKey({ actions: ['*'], indexes: ['*'], expiresAt: null }),
    () => client.getKeys(),
    () => client.createDump(),
  ]) {
    await expect(attempt()).rejects.toMatchObject(refused);
  }
});

it('Every process gets the same two keys, neither of them the one that was given', async () => {
  const { index, keys } = await open();
  expect(await ensureKeys(admin(), index)).toEqual(keys);
  expect(new Set([keys.search, keys.indexing, server.apiKey]).size).toBe(3);
});

it('A key of ours that may do something else, as of an older program, is made anew', async () => {
  const { index, keys } = await open();
  const client = admin();
  const { uid } = await client.getKey(keys.search);
  await client.deleteKey(uid);
  await client.createKey({ uid, actions: ['search', 'documents.add'], indexes: ['*'], expiresAt: null });
  await ensureKeys(client, index);
  expect(await client.getKey(uid)).toMatchObject({ actions: ['search'], indexes: [index, `${index}-*`] });
});

it('Given a restricted key, or a wrong one, the operator reads what to give', async () => {
  const { index, keys } = await open();
  for (const apiKey of [keys.indexing, keys.search, 'wrong']) {
    await expect(openMeilisearch({ host: server.host, apiKey, index })).rejects.toMatchObject({
      name: 'OperatorError',
      message: expect.stringContaining('Default Admin API Key'),
    });
  }
});
