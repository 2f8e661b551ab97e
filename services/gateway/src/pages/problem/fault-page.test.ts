import { HubError } from '@drogowskaz/platform';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type PagesUnderTest, pagesUnderTest, serviceAnswer } from '../testing/pages-server.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const SERVICE = '/service/4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a01';
const get = (url: string, accept: string) => pages.fastify.inject({ url, headers: { accept, 'accept-language': 'uk' } });

it('a fault of ours is a page in the reader’s language that tells nothing of it, and a line in the log that does', async () => {
  pages.answer = serviceAnswer({ categories: null as never });
  const { statusCode, body, headers } = await get(SERVICE, 'text/html');
  expect(statusCode).toBe(500);
  expect(body).toContain('Тимчасово недоступно');
  expect(body).not.toMatch(/TypeError|undefined|null/);
  expect(headers['cache-control']).toBe('no-store');
  expect(pages.logged).toContainEqual([{ error: expect.any(TypeError), requestId: expect.any(String) }, 'A page could not be made']);
});

it('who asks too much is told in a page when to come back, and nothing more is asked for her', async () => {
  pages.fastify.addHook('onRequest', async () => {
    throw new HubError('RATE_LIMITED', 'Wait.', { retryAfterSeconds: 17 });
  });
  const { statusCode, body, headers } = await get('/', 'text/html');
  expect([statusCode, headers['retry-after']]).toEqual([429, '17']);
  expect(body).toContain('Забагато запитів');
  expect(headers['content-security-policy']).toContain("style-src 'self'");
  expect(pages.asked).toEqual([]);
});

it('a program gets the gateway’s own answer', async () => {
  pages.answer = serviceAnswer({ categories: null as never });
  const { statusCode, headers } = await get(SERVICE, 'application/json');
  expect(statusCode).toBe(500);
  expect(headers['content-type']).toContain('application/json');
});
