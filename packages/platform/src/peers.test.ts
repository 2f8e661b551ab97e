import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type ExecutionResult, parse } from 'graphql';
import { anonymous } from './caller.ts';
import { freePort } from './embedded-postgres/index.ts';
import { remoteIdentify, remoteSubgraph, SubgraphUnavailableError } from './remote-subgraph.ts';
import type { Subgraph } from './subgraph.ts';

const secret = 'a secret of at least thirty-two characters';
const QUESTION = '{ name }';
const CHANGE = 'mutation { rename }';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

interface Process {
  url: string;
  asked: string[];
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const answersAs =
  (name: string): Answer =>
  (_request, response) =>
    response.end(JSON.stringify({ data: { name }, caller: null }));
const cutsTheConnection: Answer = (request) => request.socket.destroy();
const isBeingStopped: Answer = (_request, response) => response.writeHead(503).end('{}');
const neverAnswers: Answer = () => {};

/** A process that got the question before it answers, or does not. */
async function run(answer: Answer, port = 0): Promise<Process> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      asked.push(body === '' ? (request.url ?? '') : (JSON.parse(body).query ?? 'a key'));
      answer(request, response);
    });
  }).listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  stops.push(stop);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop };
}

const nobody = async (): Promise<string> => `http://127.0.0.1:${await freePort()}`;

function gatewayTo(url: readonly string[], timeoutMs = 5_000): Subgraph {
  const subgraph = remoteSubgraph({ name: 'registry', url, secret, timeoutMs });
  stops.push(() => subgraph.close());
  return subgraph;
}

const ask = (subgraph: Subgraph, query: string): Promise<ExecutionResult> =>
  subgraph.execute(
    { document: parse(query), query, variables: {} },
    { caller: anonymous, requestId: 'request-1', signal: new AbortController().signal },
  );

describe('Several processes that serve one subgraph', () => {
  it('share what is asked', async () => {
    const [one, other] = [await run(answersAs('one')), await run(answersAs('other'))];
    const subgraph = gatewayTo([one.url, other.url]);
    for (let n = 0; n < 10; n++) await ask(subgraph, QUESTION);
    expect([one.asked.length, other.asked.length]).toEqual([5, 5]);
  });

  it.each([
    ['is not there', nobody],
    ['is being stopped', async () => (await run(isBeingStopped)).url],
  ])('lose no question and no change when one of them %s', async (_what, url) => {
    const alive = await run(answersAs('alive'));
    const subgraph = gatewayTo([await url(), alive.url]);
    for (const query of [QUESTION, CHANGE, CHANGE, QUESTION]) expect(await ask(subgraph, query)).toEqual({ data: { name: 'alive' } });
    expect(alive.asked).toEqual([QUESTION, CHANGE, CHANGE, QUESTION]);
  });

  it('repeat a question that one of them took with it, but never a change, which may have been made', async () => {
    const [dying, alive] = [await run(cutsTheConnection), await run(answersAs('alive'))];
    expect(await ask(gatewayTo([dying.url, alive.url]), QUESTION)).toEqual({ data: { name: 'alive' } });
    await expect(ask(gatewayTo([dying.url, alive.url]), CHANGE)).rejects.toBeInstanceOf(SubgraphUnavailableError);
    expect(dying.asked).toEqual([QUESTION, CHANGE]);
    expect(alive.asked).toEqual([QUESTION]);
  });

  it('are asked without the one that hangs, once that was noticed', async () => {
    const [hanging, alive] = [await run(neverAnswers), await run(answersAs('alive'))];
    const subgraph = gatewayTo([hanging.url, alive.url], 300);
    await expect(ask(subgraph, QUESTION)).rejects.toMatchObject({ timedOut: true });
    for (let n = 0; n < 6; n++) expect(await ask(subgraph, QUESTION)).toEqual({ data: { name: 'alive' } });
    expect(hanging.asked).toHaveLength(1);
  });

  it('are asked again as soon as one of them is back', async () => {
    const one = await run(answersAs('one'));
    const subgraph = gatewayTo([one.url, await nobody()]);
    await one.stop();
    await expect(ask(subgraph, QUESTION)).rejects.toThrow('The registry cannot be reached');
    await run(answersAs('back'), Number(new URL(one.url).port));
    expect(await ask(subgraph, QUESTION)).toEqual({ data: { name: 'back' } });
  });

  it('are ready when one of them is, and not when none is', async () => {
    const alive = await run(answersAs('alive'));
    const stopping = await run(isBeingStopped);
    await expect(gatewayTo([stopping.url, await nobody(), alive.url]).ready()).resolves.toBe('ok');
    await expect(gatewayTo([stopping.url, await nobody()]).ready()).rejects.toBeInstanceOf(SubgraphUnavailableError);
  });

  it('tell who a key belongs to, whichever of them is there', async () => {
    const alive = await run(answersAs('alive'));
    const { identify, close } = remoteIdentify({ url: [await nobody(), alive.url], secret });
    stops.push(close);
    expect(await identify('drg_some')).toBeNull();
    expect(alive.asked).toEqual(['a key']);
  });
});
