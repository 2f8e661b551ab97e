import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyRequest, filterFields, viewFields } from '../search/search-request.ts';
import { type PagesUnderTest, pagesUnderTest, serviceAnswer, situationAnswer } from '../testing/pages-server.ts';
import { situation } from '../testing/recorded-answers.ts';
import { searchFieldNames } from './robots.ts';

// Its types speak of an ES module, which it is not.
const robotsParser: typeof import('robots-parser').default = createRequire(import.meta.url)('robots-parser');

const SERVICE = '/service/4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a01';
const HUB = 'https://directory.example.org';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
});
beforeEach(() => {
  pages.answer = () => undefined;
});
afterAll(() => pages.fastify.close());

const get = (url: string, headers: Record<string, string> = {}) => pages.fastify.inject({ url, headers });
const asked = (accept: string, url = SERVICE) => get(url, { accept });

describe('A page as JSON-LD', () => {
  it.each([
    'application/ld+json',
    'application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"',
    'text/html;q=0.4, application/ld+json;q=0.9',
    'application/ld+json, */*;q=0.1',
  ])('is what a program gets that would rather have it: %s', async (accept) => {
    const { statusCode, headers, body } = await asked(accept);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/ld+json; charset=utf-8']);
    expect(headers.vary).toBe('accept, accept-language, accept-encoding');
    expect(headers.link).toBe(`<${HUB}${SERVICE}>; rel="canonical"`);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(JSON.parse(body)).toMatchObject({ '@context': 'https://schema.org', '@id': `${HUB}${SERVICE}` });
  });

  it.each([
    'text/html',
    '*/*',
    'application/ld+json;q=0, */*',
    'text/html, application/ld+json;q=0.9',
    'application/ld+json;q=x',
    ',;q=',
    'image/png',
  ])('is not what anybody else gets: %s', async (accept) => {
    const { statusCode, headers } = await asked(accept);
    expect([statusCode, headers['content-type'], headers.vary]).toEqual([
      200,
      'text/html; charset=utf-8',
      'accept, accept-language, accept-encoding',
    ]);
  });

  it('says the same that stands in the head of the page', async () => {
    const [, inPage = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec((await asked('text/html')).body) ?? [];
    expect(JSON.parse(inPage)).toEqual(JSON.parse((await asked('application/ld+json')).body));
  });

  it('is revalidated by its own mark, which is not that of the page', async () => {
    const { headers } = await asked('application/ld+json');
    expect((await asked('text/html')).headers.etag).not.toBe(headers.etag);
    const again = await get(SERVICE, { accept: 'application/ld+json', 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.headers.vary]).toEqual([304, headers.vary]);
  });

  it('of what concerns violence is kept by nobody, and needs no sealed address: programs have no history that others read', async () => {
    pages.answer = serviceAnswer({ categories: [{ code: 'SAFETY', label: 'Bezpieczeństwo' }] });
    expect((await asked('application/ld+json')).headers['cache-control']).toBe('no-store');
    pages.answer = situationAnswer({ violence: true });
    const { statusCode, headers, body } = await asked('application/ld+json', `/situation/${situation.id}`);
    expect([statusCode, headers['cache-control'], JSON.parse(body)['@type']]).toEqual([200, 'no-store', 'HowTo']);
  });

  it('of what is not there is a problem that a program can read', async () => {
    const { statusCode, headers } = await asked('application/ld+json', '/service/4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8aff');
    expect([statusCode, headers['content-type']]).toEqual([404, expect.stringContaining('application/problem+json')]);
  });
});

describe('robots.txt', () => {
  const rules = async () => robotsParser(`${HUB}/robots.txt`, (await get('/robots.txt')).body);

  it.each([
    '/',
    '/?lang=uk',
    '/?category=WORK',
    '/?category=WORK&municipality=1462011',
    '/?category=WORK&municipality=1462011&lang=ar',
    '/?municipality=1462011&lang=ar',
    SERVICE,
    `${SERVICE}?lang=uk`,
    `${SERVICE}/calendar.ics`,
    '/situation/~abc',
    '/situations',
    '/collection/first-week',
    '/match',
    '/match?lang=uk',
    '/embed',
    '/events.ics',
    '/notices.atom',
    '/hsds/services?page=2',
    '/assets/pages.abc.css',
    '/widget/v1/drogowskaz-search.js',
    '/sitemap.xml',
    '/sitemaps/service-1.xml',
  ])('lets crawlers fetch %s', async (path) => {
    expect((await rules()).isAllowed(`${HUB}${path}`, 'Anybot')).toBe(true);
  });

  it.each([
    '/?s=sealed',
    '/?q=przemoc',
    '/?lang=uk&q=przemoc',
    '/?category=WORK&s=sealed&lang=uk',
    '/?category=WORK&category=LAW',
    '/?category=WORK&audience=WORKERS',
    '/?municipality=1462011&sort=NAME',
    '/?n=sealed',
    '/count',
    '/graphql?extensions=%7B%7D',
    '/portal/',
    '/match?need=WORK',
    '/volunteers?language=uk',
    '/fragment/services?category=WORK',
    '/embed/preview?category=WORK',
    `${SERVICE}/card`,
    `${SERVICE}/notice`,
    `${SERVICE}/report`,
    '/situation/unpaid-wages/card?x=1',
  ])('keeps them from %s', async (path) => {
    expect((await rules()).isAllowed(`${HUB}${path}`, 'Anybot')).toBe(false);
  });

  it('knows every field that an address of a search has', () => {
    const everything = {
      ...emptyRequest,
      ...{ categories: ['A'], municipalities: ['1'], languages: ['uk'], audiences: ['B'], collections: ['c'], free: true, open: 'NOW' },
      ...{
        deliveryModes: ['ONLINE' as const],
        withoutEntitlement: true,
        verified: true,
        sort: 'NAME' as const,
        from: '1',
        after: 'x',
        page: 2,
      },
    };
    const names = [...filterFields(everything), ...viewFields(everything)].map(([name]) => name);
    expect(names.filter((name) => !['category', 'municipality', ...searchFieldNames].includes(name))).toEqual([]);
  });

  it('names the sitemap', async () => {
    expect((await rules()).getSitemaps()).toEqual([`${HUB}/sitemap.xml`]);
  });
});

describe('Previews on other sites', () => {
  it('have an address in the language that was chosen, and a picture that is there', async () => {
    const { body } = await get(`${SERVICE}?lang=uk`, { accept: 'text/html' });
    expect(body).toContain(`<meta property="og:url" content="${HUB}${SERVICE}?lang=uk"/>`);
    expect(body).toContain('<meta property="og:locale" content="uk_UA"/>');
    const [, picture = ''] = /<meta property="og:image" content="([^"]+)"\/>/.exec(body) ?? [];
    expect(picture).toMatch(/^https:\/\/directory\.example\.org\/assets\/preview\.[\w-]+\.png$/);
    const { statusCode, headers, rawPayload } = await get(picture.slice(HUB.length));
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/png']);
    // Width and height, as the header of a PNG has them.
    expect([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('say nothing of what concerns violence: who makes them would take the description of the page', async () => {
    pages.answer = serviceAnswer({ categories: [{ code: 'SAFETY', label: 'Bezpieczeństwo' }] });
    const { body } = await get(SERVICE, { accept: 'text/html', 'accept-language': 'en' });
    const said = [...body.matchAll(/<meta property="og:(?:title|description)" content="([^"]+)"\/>/g)].map(([, words]) => words);
    expect(said).toEqual(['Information', expect.any(String)]);
    const [, summary = ''] = /<meta name="description" content="([^"]+)"\/>/.exec(body) ?? [];
    expect(said[1]).not.toContain(summary);
  });
});
