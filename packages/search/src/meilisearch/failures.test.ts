import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { question } from '../contract/engine-under-test.ts';
import { meilisearchEngine } from './meilisearch-engine.ts';

const SECRET_WORDS = 'tajne słowa osoby';
const keys = { search: 'key-that-searches', indexing: 'key-that-writes' };

type Answer = { status: number; body: string; afterMs?: number };

/** Asks an engine whose server always answers so, and gives what it throws. */
const failureOf = async (answer: Answer | null, signal?: AbortSignal): Promise<unknown> => {
  const server = createServer((request, response) => {
    request.resume();
    if (answer)
      setTimeout(
        () => response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body),
        answer.afterMs ?? 0,
      ).unref();
    else request.socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const engine = meilisearchEngine({
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys,
    index: 'test',
    timeout: 300,
  });
  try {
    await engine.search(question({ text: SECRET_WORDS }), signal);
    return null;
  } catch (error) {
    return error;
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

const refusal = (code: string, status = 400): Answer => ({
  status,
  body: JSON.stringify({ message: `About "${SECRET_WORDS}"`, code, type: 'invalid_request', link: '' }),
});

/** Everything of an error that a log or a client could show. */
const shown = (error: unknown): string => {
  const parts: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause)
    parts.push(String(at), at.stack ?? '', JSON.stringify(at), JSON.stringify(Object.entries(at)));
  return parts.join('\n');
};

describe('A server that does not answer', () => {
  it.each<[string, Answer | null]>([
    ['because it is away', null],
    ['in time', { status: 200, body: '{"results":[]}', afterMs: 5_000 }],
    ['but a proxy before it', { status: 200, body: '<html>' }],
    ['because it has a defect', refusal('internal', 500)],
    ['because it has too much to do', refusal('too_many_search_requests', 503)],
    ['because it was asked too often', refusal('too_many_requests', 429)],
    ['because its keys are others', refusal('invalid_api_key', 403)],
    ['because the index is not there', refusal('index_not_found', 404)],
  ])('%s is unavailable', async (_why, answer) => {
    expect(await failureOf(answer)).toMatchObject({ code: 'UNAVAILABLE' });
  });
});

it('A request that it does not understand is a defect of ours', async () => {
  expect(await failureOf(refusal('invalid_search_filter'))).toMatchObject({ name: 'MeilisearchRefusal', reason: 'invalid_search_filter' });
});

it('Who is gone is told so', async () => {
  const reason = new Error('The client has gone.');
  expect(await failureOf({ status: 200, body: '{}', afterMs: 5_000 }, AbortSignal.abort(reason))).toBe(reason);
});

it('No failure says what was asked, with which key or where', async () => {
  for (const answer of [null, refusal('invalid_search_filter'), refusal('internal', 500), { status: 200, body: '{}', afterMs: 5_000 }]) {
    const text = shown(await failureOf(answer));
    for (const secret of [...SECRET_WORDS.split(' '), 'tajn', keys.search, keys.indexing, '127.0.0.1']) expect(text).not.toContain(secret);
  }
});
