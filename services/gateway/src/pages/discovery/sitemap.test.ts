import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PublicPage, PublicPages } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { PAGES_IN_A_FILE, sitemapOperation } from './sitemap-routes.ts';

const HUB = 'https://directory.example.org';
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const changedAt = '2026-11-20T10:00:00.000Z';

let pages: PagesUnderTest;
let generation: string | null;
let listed: PublicPage[];
let read: string[];
let broken: boolean;

/** As the registry answers (its own test): services in the order of their ids. */
const source: PublicPages = {
  pageParts: async ({ size }) => {
    read.push('parts');
    if (broken) throw new Error('The registry cannot be reached');
    return Array.from({ length: Math.ceil(listed.length / size) }, (_, part) => ({
      kind: 'service',
      from: listed[part * size]?.id ?? '',
      pages: Math.min(size, listed.length - part * size),
      changedAt,
    }));
  },
  pages: async ({ from, limit }) => {
    read.push(`pages from ${Number(from.slice(-8))}`);
    return listed.filter(({ id }) => id >= from).slice(0, limit);
  },
};

beforeAll(async () => {
  pages = await pagesUnderTest(undefined, { publicPages: source, generation: () => generation });
});
beforeEach(() => {
  // Whatever was kept by the test before is older than an hour.
  pages.clock.advance(4_000_000);
  [generation, listed, read, broken] = ['1', [1, 2, 3].map((number) => ({ id: uuid(number), changedAt })), [], false];
});
afterAll(() => pages.fastify.close());

const get = (url: string, headers: Record<string, string> = {}) => pages.fastify.inject({ url, headers });
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

describe('The sitemap', () => {
  it('asks what is valid', () => {
    const api = buildSchema(readFileSync(new URL('../../../../../schema/api.graphql', import.meta.url), 'utf8'));
    expect(validate(api, sitemapOperation)).toEqual([]);
  });

  it('is an index of files, with when something in each last changed', async () => {
    const { headers, body } = await get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(locations(body)).toEqual([`${HUB}/sitemaps/pages.xml`, `${HUB}/sitemaps/service-1.xml`]);
    expect(body).toContain(`service-1.xml</loc><lastmod>${changedAt}</lastmod>`);
  });

  it('names each page with when it last changed, all sixteen languages and the address for everybody else', async () => {
    const { body } = await get('/sitemaps/service-1.xml');
    expect(locations(body)).toEqual([1, 2, 3].map((number) => `${HUB}/service/${uuid(number)}`));
    const [, first = ''] = body.split('<url>');
    expect(first).toContain(`<lastmod>${changedAt}</lastmod>`);
    const others = [...first.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)];
    expect(others).toHaveLength(17);
    const address = `${HUB}/service/${uuid(1)}`;
    expect(others.map(([, lang, href]) => [lang, href])).toEqual(
      expect.arrayContaining([
        ['uk', `${address}?lang=uk`],
        ['x-default', address],
      ]),
    );
  });

  it('names the pages that every hub has, and situations, by addresses without a word of anybody’s search', async () => {
    const found = locations((await get('/sitemaps/pages.xml')).body);
    expect(found).toEqual(expect.arrayContaining([`${HUB}/`, `${HUB}/situations`, `${HUB}/events`, `${HUB}/situation/unpaid-wages`]));
    for (const address of found) expect((await get(address.slice(HUB.length), { accept: 'text/html' })).statusCode).not.toBe(404);
    expect(found.join()).not.toMatch(/[?&]|~/);
  });

  it('reads a large directory in pieces, and each page is in one file, once', async () => {
    const many = PAGES_IN_A_FILE + 1_500;
    listed = Array.from({ length: many }, (_, number) => ({ id: uuid(number), changedAt }));
    const files = locations((await get('/sitemap.xml')).body).slice(1);
    expect(files).toHaveLength(2);
    const found: string[] = [];
    for (const file of files) {
      const { rawPayload, headers } = await get(file.slice(HUB.length), { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      const xml = gunzipSync(rawPayload).toString();
      // The protocol's limits.
      expect(xml.length).toBeLessThan(50 * 1024 * 1024);
      found.push(...locations(xml));
    }
    expect(found).toHaveLength(many);
    expect(new Set(found).size).toBe(many);
    expect(read.filter((each) => each.startsWith('pages')).length).toBeGreaterThan(5);
  });

  it('is made once however many ask, and read again only when the directory has changed and a minute is over', async () => {
    const ask = () => get('/sitemaps/service-1.xml');
    const tag = (await Promise.all([ask(), ask(), ask()])).map(({ headers }) => headers.etag);
    expect(new Set(tag).size).toBe(1);
    pages.clock.advance(120_000);
    await ask();
    expect(read).toEqual(['parts', 'pages from 1']);
    listed = listed.slice(1);
    generation = '2';
    expect(locations((await ask()).body)).toHaveLength(2);
    generation = '3';
    await ask();
    expect(read).toHaveLength(4);
  });

  it('that a crawler has already is not sent again', async () => {
    const { headers } = await get('/sitemaps/service-1.xml');
    const again = await get('/sitemaps/service-1.xml', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('that cannot be made says so and when to come again, and is made as soon as it can', async () => {
    broken = true;
    const { statusCode, headers } = await get('/sitemap.xml');
    expect([statusCode, headers['retry-after'], headers['cache-control']]).toEqual([503, '60', 'no-store']);
    broken = false;
    expect((await get('/sitemap.xml')).statusCode).toBe(200);
  });

  it.each(['service-2.xml', 'service-0.xml', 'service.xml', 'service-1', 'user-1.xml', '..%2f..%2fetc.xml', '-1.xml'])(
    'has no file of another name: %s',
    async (name) => {
      expect((await get(`/sitemaps/${name}`)).statusCode).toBe(404);
    },
  );
});
