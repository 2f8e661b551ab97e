import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { OutgoingClient } from './outgoing-client.ts';
import { pause } from './pause.ts';
import { Robots, type RobotsOptions } from './robots.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const serve = async (status: number, text: string, options: Partial<RobotsOptions> = {}) => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new OutgoingClient({ userAgent: 'Drogowskaz', permits: () => true, limits: { betweenMs: 0 } });
  stops.push(
    () => server.close(),
    () => client.close(),
  );
  const pauses: number[] = [];
  const noted: RobotsOptions['pause'] = async (milliseconds) => pauses.push(milliseconds);
  const robots = new Robots({ client, agent: 'Drogowskaz', pause: noted, ...options });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { pauses, asked: () => asked, mayAsk: (path: string) => robots.mayAsk(new URL(path, base)) };
};

it('what robots.txt forbids is not asked, what it does not speak of is, and it is read once', async () => {
  const { mayAsk, asked } = await serve(200, 'User-agent: *\nDisallow: /hsds/\nAllow: /hsds/services\n');
  await mayAsk('/hsds/services?page=1');
  await mayAsk('/other');
  await expect(mayAsk('/hsds/organizations')).rejects.toMatchObject({ code: 'ROBOTS' });
  expect(asked()).toBe(1);
});

it('rules for others are not ours, and the delay between questions is kept', async () => {
  const { mayAsk, pauses } = await serve(200, 'User-agent: Other\nDisallow: /\n\nUser-agent: drogowskaz\nCrawl-delay: 2\n');
  for (const path of ['/1', '/2', '/3']) await mayAsk(path);
  expect(pauses).toEqual([2_000, 2_000]);
});

it.each([
  ['86400', [30_000]],
  ['0.5', [500]],
  ['-5', []],
  ['soon', []],
])('a delay of %s is kept as far as it makes sense', async (delay, kept) => {
  const { mayAsk, pauses } = await serve(200, `User-agent: *\nCrawl-delay: ${delay}\n`);
  for (let time = 0; time < 2; time += 1) await mayAsk('/hsds/services');
  expect(pauses).toEqual(kept);
});

it('the delay between questions ends when whoever asked has left', async () => {
  const left = new AbortController();
  const { mayAsk } = await serve(200, 'User-agent: *\nCrawl-delay: 30\n', { request: { signal: left.signal }, pause });
  await mayAsk('/1');
  const second = mayAsk('/2');
  left.abort();
  await expect(second).rejects.toThrow('aborted');
});

it.each(['\n', '\r\n', '\r'])('of rules without end the first half a mebibyte counts, to the end of a line: %j', async (end) => {
  const rule = `Disallow: /private/${'x'.repeat(1_000)}${end}`;
  const first = `User-agent: *${end}Disallow: /first${end}`;
  const filling = rule.repeat(510);
  const comment = `#${'.'.repeat(512 * 1024 - `${first}${filling}Disallow: /hsds/#${end}`.length)}${end}`;
  const { mayAsk } = await serve(200, `${first}${filling}${comment}Disallow: /hsds/private${end}Disallow: /${end}`);
  for (const path of ['/hsds/services', '/hsds/private', '/private/']) await mayAsk(path);
  for (const path of ['/first', `/private/${'x'.repeat(1_000)}`]) await expect(mayAsk(path)).rejects.toMatchObject({ code: 'ROBOTS' });
});

it('without rules everything may be asked; while they cannot be had, nothing', async () => {
  await (await serve(404, 'Disallow: /')).mayAsk('/1');
  await expect((await serve(503, '')).mayAsk('/1')).rejects.toMatchObject({ code: 'BROKEN' });
});
