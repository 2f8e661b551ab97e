import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { HsdsFault } from './hsds-fault.ts';
import { LineStreams, MOST_OF_ONE } from './line-streams.ts';

const STALLED_MS = 800;
const PIECE = `${'x'.repeat(64 * 1024)}\n`;

let fastify: FastifyInstance;
let port = 0;
let begun = 0;
let left = 0;
let answers: () => void = () => {};
const sockets: Socket[] = [];

async function* endless(signal: AbortSignal): AsyncGenerator<string> {
  begun += 1;
  try {
    while (!signal.aborted) {
      yield PIECE;
      await pause(1);
    }
  } finally {
    left += 1;
  }
}
async function* slow(): AsyncGenerator<string> {
  yield 'first\n';
  await pause(STALLED_MS * 2);
  yield 'last\n';
}

beforeAll(async () => {
  fastify = Fastify();
  fastify.setErrorHandler((error, _request, reply) => reply.code(error instanceof HsdsFault ? error.status : 500).send());
  const streams = new LineStreams({ stalledMs: STALLED_MS });
  const patient = new LineStreams();
  fastify.get<{ Params: { reader: string } }>('/patient/:reader', (request, reply) => patient.send(reply, request.params.reader, endless));
  fastify.get<{ Params: { reader: string } }>('/endless/:reader', (request, reply) => streams.send(reply, request.params.reader, endless));
  fastify.get('/slow', (_request, reply) => streams.send(reply, 'slow', slow));
  fastify.get('/late', async (_request, reply) => {
    await new Promise<void>((resolve) => {
      answers = resolve;
    });
    return streams.send(reply, 'late', slow);
  });
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = fastify.server.address() as AddressInfo);
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await fastify.close();
});

/** Asks, and reads no more than `statusOf` does. */
const ask = async (path: string): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nhost: hub\r\n\r\n`);
  return socket;
};
const statusOf = async (path: string): Promise<string> => {
  const socket = await ask(path);
  const [head] = (await once(socket, 'data')) as [Buffer];
  socket.pause();
  return head.toString('latin1').slice(9, 12);
};

it('Who reads nothing of everything loses the place, to whoever comes after', async () => {
  await Promise.all(['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'].map((reader) => ask(`/endless/${reader}`)));
  await eventually('all of them have begun', async () => begun === 8);
  expect(await statusOf('/endless/e')).toBe('503');
  await eventually('all of them have been left', async () => left === 8);
  expect(await statusOf('/endless/e')).toBe('200');
});

it('One reader has no more than her share of the places', async () => {
  for (let count = 0; count < MOST_OF_ONE; count += 1) expect(await statusOf('/patient/f')).toBe('200');
  expect(await statusOf('/patient/f')).toBe('503');
  expect(await statusOf('/patient/g')).toBe('200');
});

it('Who waits for us has not stalled', async () => {
  expect(await (await fetch(`http://127.0.0.1:${port}/slow`)).text()).toBe('first\nlast\n');
});

it('Who leaves before the answer begins keeps no place', async () => {
  for (let count = 0; count <= MOST_OF_ONE; count += 1) {
    const before = answers;
    const socket = await ask('/late');
    await eventually('it is being answered', async () => answers !== before);
    socket.destroy();
    await eventually('its connection is closed', async () => {
      const open = await new Promise<number>((resolve) => fastify.server.getConnections((_error, number) => resolve(number)));
      return open <= sockets.filter(({ destroyed }) => !destroyed).length;
    });
    answers();
  }
  const asked = fetch(`http://127.0.0.1:${port}/late`);
  const before = answers;
  await eventually('it is being answered', async () => answers !== before);
  answers();
  const answer = await asked;
  expect(answer.status).toBe(200);
  // Read to its end, its connection would stay open, and the server with it.
  await answer.body?.cancel();
});
