/** Requests that a network repeats when nobody waits for them any more: Meilisearch compares no versions and does as it is told. */
import { MovableClock } from '@drogowskaz/platform';
import { meilisearchForTests, type TestMeilisearch } from '@drogowskaz/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Meilisearch } from 'meilisearch';
import { NOW, service } from '../../contract/service-document.ts';
import type { ServiceDocument } from '../../engine.ts';
import { connectForWriting } from '../connection.ts';
import { deleteIndex } from '../layout/index-administration.ts';
import { indexDocuments } from '../layout/index-document.ts';
import { meilisearchEngine } from '../meilisearch-engine.ts';
import { openMeilisearch } from '../open-meilisearch.ts';
import { untilDone } from './tasks.ts';

let server: TestMeilisearch;
beforeAll(async () => {
  server = await meilisearchForTests('search-writing');
});
afterAll(() => server.stop());

let index: string;
let engine: ReturnType<typeof meilisearchEngine>;
let client: Meilisearch;
beforeEach(async () => {
  index = server.indexName();
  const { keys } = await openMeilisearch({ host: server.host, apiKey: server.apiKey, index, generation: idOfIndex });
  engine = meilisearchEngine({ host: server.host, keys, index, clock: new MovableClock(NOW), timeout: 60_000 });
  client = connectForWriting({ host: server.host, apiKey: keys.indexing });
});
afterEach(() => deleteIndex(client, index));
const idOfIndex = '5f0a4c1e-5d0c-4a5e-9a51-6d1f6b2a7c10';

const threePlaces = (version: number) =>
  service('mobile clinic', {
    pl: { name: 'Gabinet na kółkach' },
    places: [
      [52.547, 19.7],
      [52.67, 19.8],
      [52.4, 19.74],
    ],
    version,
  });
const id = threePlaces(1).card.id;

/** The places of a service, without the service itself, as a request that comes too late leaves them beside a newer state of it. */
const repeatLate = (document: ServiceDocument): Promise<unknown> =>
  untilDone(client, () => client.index(index).addDocuments(indexDocuments(document, NOW).services.filter(({ place }) => place > 0)));

const versions = async () => {
  const found = [];
  for await (const one of engine.versions()) found.push(one);
  return found;
};
const documentsOfService = async () =>
  (await client.index<{ id: string; version: number }>(index).getDocuments({ filter: `service = "${id}"`, fields: ['id', 'version'] }))
    .results;

describe('Places that a late repetition brought back', () => {
  it('of a service that was removed are told by its versions, and go when it is removed again', async () => {
    await engine.put([threePlaces(1)]);
    await engine.remove([{ id, version: 2 }]);
    expect(await versions()).toEqual([]);
    await repeatLate(threePlaces(1));
    expect(await versions()).toEqual([{ id, version: 0 }]);
    await engine.remove([{ id, version: 2 }]);
    expect(await versions()).toEqual([]);
    expect(await documentsOfService()).toEqual([{ id, version: 2 }]);
  });

  it('of a service whose removal the directory does not know any more go as well', async () => {
    await engine.put([threePlaces(1)]);
    await engine.remove([{ id, version: 2 }]);
    await repeatLate(threePlaces(1));
    await engine.remove([{ id, version: 0 }]);
    expect(await versions()).toEqual([]);
    expect(await documentsOfService()).toEqual([{ id, version: 2 }]);
  });

  it('of a service that has fewer now make it outdated, and go when it is put again', async () => {
    const now = service('mobile clinic', { pl: { name: 'Gabinet' }, places: [[52.547, 19.7]], version: 2 });
    await engine.put([threePlaces(1)]);
    await engine.put([now]);
    expect(await versions()).toEqual([{ id, version: 2 }]);
    await repeatLate(threePlaces(1));
    expect(await versions()).toEqual([{ id, version: 1 }]);
    await engine.put([now]);
    expect(await versions()).toEqual([{ id, version: 2 }]);
    expect(await documentsOfService()).toEqual([{ id, version: 2 }]);
  });
});
