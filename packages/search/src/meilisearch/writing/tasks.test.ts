/** A server that answers as Meilisearch does when much waits, when a task fails or is given up: a real one does so only by chance. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { service } from '../../contract/service-document.ts';
import { besideIndex } from '../beside-index.ts';
import { connectForWriting } from '../connection.ts';
import { meilisearchEngine } from '../meilisearch-engine.ts';
import { untilDone } from './tasks.ts';

type Answer = (method: string, path: string, address: string) => unknown;

/** Runs the work with a server that answers so, and gives what was asked of it. */
const withServer = async (answer: Answer, work: (host: string) => Promise<void>): Promise<string[]> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const path = request.url?.replace(/\?.*/, '') ?? '';
    asked.push(`${request.method} ${path}`);
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer(request.method ?? '', path, request.url ?? '')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return asked;
};

const enqueued = { taskUid: 7, indexUid: 'test', status: 'enqueued', type: 'documentAdditionOrUpdate', enqueuedAt: '2026-11-25T00:00:00Z' };
const task = (status: string, error: object | null = null) => ({
  uid: 7,
  indexUid: 'test',
  status,
  error,
  type: 'documentAdditionOrUpdate',
});

describe('A change', () => {
  const change = (statuses: object[]) =>
    withServer(
      (method) => (method === 'POST' ? enqueued : (statuses.shift() ?? task('succeeded'))),
      async (host) => {
        const client = connectForWriting({ host, apiKey: 'key' });
        await untilDone(client, () => client.index('test').addDocuments([{ id: 'one' }]));
      },
    );

  it('is done only when its task has succeeded, not when it was accepted', async () => {
    const asked = await change([task('enqueued'), task('processing'), task('processing'), task('succeeded')]);
    expect(asked.filter((request) => request === 'GET /tasks/7')).toHaveLength(4);
  });

  it('that the server accepted and could not do because of its documents is refused with the reason', async () => {
    await expect(
      change([
        task('processing'),
        task('failed', { type: 'invalid_request', code: 'invalid_document_geo_field', message: 'a place on the moon' }),
      ]),
    ).rejects.toMatchObject({ name: 'DocumentsRefused', message: expect.stringContaining('a place on the moon') });
  });

  it.each([
    ['a failure of the server itself', task('failed', { type: 'internal', code: 'no_space_left_on_device', message: 'No space left' })],
    ['a task that somebody canceled', task('canceled')],
  ])('is tried again after %s', async (_what, last) => {
    await expect(change([task('processing'), last])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

it('While more than fifty changes wait in the server, nothing is added to them', async () => {
  const waiting = [400, 51, 50];
  const seen: number[] = [];
  const asked = await withServer(
    (method, path) => {
      if (path === '/tasks') return { results: [], total: waiting.shift() ?? 0, limit: 1, from: 0, next: null };
      if (path.endsWith('/documents/fetch')) return { results: [], offset: 0, limit: 1, total: 0 };
      return method === 'POST' ? enqueued : task('succeeded');
    },
    async (host) => {
      const keys = { search: 'key', indexing: 'key' };
      const engine = meilisearchEngine({ host, keys, index: 'test', onWaiting: (tasks) => seen.push(tasks) });
      // Nothing is there, so it is put again and again until it is given up: what counts is when it was put first.
      await engine.put([service('of a long queue', {})]).catch(() => undefined);
    },
  );
  const put = asked.indexOf('POST /indexes/test/documents');
  expect(put).toBeGreaterThan(0);
  expect(asked.slice(0, put).filter((request) => request === 'GET /tasks')).toHaveLength(3);
  expect(seen.slice(0, 3)).toEqual([400, 51, 50]);
});

it.each([
  [3, true],
  [0, false],
])('Of %i changes of the live index that the server has still to do, whoever builds beside it hears: %s', async (total, waits) => {
  const asked: string[] = [];
  let heard: boolean | null = null;
  await withServer(
    (_method, _path, address) => {
      asked.push(address);
      return { results: [], total, limit: 1, from: 0, next: null };
    },
    async (host) => {
      heard = await besideIndex({ host, indexingKey: 'key', index: 'live', projection: 'any' }).changesWait();
    },
  );
  expect(heard).toBe(waits);
  expect(asked).toEqual(['/tasks?indexUids=live&statuses=enqueued%2Cprocessing&limit=1']);
});
