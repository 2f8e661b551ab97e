import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { slowBody } from '@drogowskaz/page-kit';
import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { limitBodyTime } from './stalled-bodies.ts';

describe('a body that is long in coming', () => {
  it('is refused, but for a route that takes files it is waited for', async () => {
    const app = Fastify();
    limitBodyTime(app, 50);
    app.post('/form', async () => 'read');
    app.post('/file', { config: slowBody }, async () => 'read');
    await app.listen({ port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const begin = (path: string): ClientRequest => {
      const one = request({
        port,
        host: 'localhost',
        path,
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'content-length': 2 },
      });
      one.write('a');
      return one;
    };
    const answerTo = async (one: ClientRequest): Promise<number | undefined> => {
      const [response] = (await once(one, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    };
    const file = begin('/file');
    const form = begin('/form');
    expect(await answerTo(form)).toBe(408);
    form.destroy();
    file.end('b');
    expect(await answerTo(file)).toBe(200);
    await app.close();
  });
});
