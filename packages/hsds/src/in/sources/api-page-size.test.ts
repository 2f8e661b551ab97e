import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutgoingClient } from '@drogowskaz/platform';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiLimits, apiSource } from './api-source.ts';

let server: Server;
let page = '';
const client = new OutgoingClient({ userAgent: 'test', permits: () => true, limits: { betweenMs: 0 } });
beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(async () => {
  await client.close();
  server.close();
});

const read = async (): Promise<number> => {
  let rows = 0;
  const { port } = server.address() as AddressInfo;
  for await (const found of apiSource(`http://127.0.0.1:${port}/`, { client }).rows({ source: 'test' })) rows += 'value' in found ? 1 : 0;
  return rows;
};
const pageOf = (bytes: number): string => {
  const rest = { contents: [{ id: 'a', organization: { id: 'b' }, phones: [] }], text: '' };
  return JSON.stringify({ ...rest, text: 'x'.repeat(bytes - JSON.stringify(rest).length) });
};

it('A page of an API that is larger than pages are is not read to its end', async () => {
  page = pageOf(apiLimits.pageBytes);
  expect(await read()).toBeGreaterThan(0);
  page = pageOf(apiLimits.pageBytes + 1);
  await expect(read()).rejects.toThrow(`larger than ${apiLimits.pageBytes} bytes`);
});
