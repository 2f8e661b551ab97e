import { meilisearchForTests, startFaultyProxy, type TestMeilisearch } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, idsOf } from '../../contract/engine-under-test.ts';
import { service } from '../../contract/service-document.ts';
import { connectForWriting } from '../connection.ts';
import { meilisearchEngine } from '../meilisearch-engine.ts';
import { openMeilisearch } from '../open-meilisearch.ts';
import { untilDone } from '../writing/tasks.ts';
import { createIndex, deleteIndex, describeIndex, swapIndexes } from './index-administration.ts';

let server: TestMeilisearch;
beforeAll(async () => {
  server = await meilisearchForTests('search-index-administration');
});
afterAll(() => server.stop());

const open = async () => {
  const index = server.indexName();
  const opened = await openMeilisearch({ host: server.host, apiKey: server.apiKey, index, generation: index });
  return { ...opened, index, client: connectForWriting({ host: server.host, apiKey: opened.keys.indexing }) };
};

it('The first start makes the index, the next one finds it ready', async () => {
  const first = await open();
  expect(first.state).toMatchObject({ created: true, state: 'ready' });
  const { state: second } = await openMeilisearch({ host: server.host, apiKey: server.apiKey, index: first.index });
  expect(second).toEqual({ created: false, state: 'ready', differences: [] });
});

it('A server before 1.14, which takes attributes by name only, gets them so, and its index is ready', async () => {
  const proxy = await startFaultyProxy(server.host);
  const refusal = { message: '', code: 'invalid_settings_filterable_attributes', type: 'invalid_request', link: '' };
  let asked = 0;
  proxy.fault = ({ method, path }) =>
    method === 'PATCH' && path.endsWith('/settings') && ++asked === 1 ? { kind: 'answer', status: 400, body: refusal } : null;
  const index = server.indexName();
  const { state, keys } = await openMeilisearch({ host: proxy.host, apiKey: server.apiKey, index, generation: index });
  expect(state).toEqual({ created: true, state: 'ready', differences: [] });
  expect(asked).toBe(2);
  const { filterableAttributes } = await connectForWriting({ host: server.host, apiKey: keys.indexing }).index(index).getSettings();
  expect(filterableAttributes?.filter((attribute) => typeof attribute !== 'string')).toEqual([]);
  await proxy.stop();
});

it('A setting that somebody changed is named, and so is an index of another program', async () => {
  const { index, client } = await open();
  await untilDone(client, () =>
    client.index(index).updateSettings({ rankingRules: ['words'], typoTolerance: { enabled: true }, filterableAttributes: ['place'] }),
  );
  expect(await describeIndex(client, index)).toEqual({
    state: 'other',
    differences: ['filterableAttributes', 'rankingRules', 'typoTolerance'].map((name) => `the setting "${name}" is another`),
  });
  const older = await open();
  await untilDone(older.client, () => older.client.index(older.index).updateDocuments([{ id: 'about', layout: 'of before' }]));
  expect(await describeIndex(older.client, older.index)).toMatchObject({
    state: 'other',
    differences: [expect.stringContaining('another version')],
  });
});

it('An index whose making was interrupted counts as missing, and is made to its end', async () => {
  const { index, client } = await open();
  await untilDone(client, () => client.index(index).deleteAllDocuments());
  expect(await describeIndex(client, index)).toMatchObject({ state: 'missing' });
  await createIndex(client, index, index);
  expect(await describeIndex(client, index)).toMatchObject({ state: 'ready' });
});

it('What is built beside the live index is swapped in with a key that sees only the hub’s indexes', async () => {
  const { index, client, keys } = await open();
  const next = `${index}-next`;
  const [live, beside] = [index, next].map((name) => meilisearchEngine({ host: server.host, keys, index: name, timeout: 20_000 }));
  await live?.put([service('of before', {})]);
  await createIndex(client, next, next);
  const documents = [service('of now', {}), service('of now, too', {})];
  await beside?.put(documents);
  await swapIndexes(client, index, next);
  if (!live) throw new Error('There is an engine.');
  expect(idsOf(await ask(live)).toSorted()).toEqual(documents.map(({ card }) => card.id).toSorted());
  await deleteIndex(client, next);
  await deleteIndex(client, next);
  expect(await describeIndex(client, next)).toMatchObject({ state: 'missing' });
  await expect(swapIndexes(client, index, next)).rejects.toThrow('is not there');
});
