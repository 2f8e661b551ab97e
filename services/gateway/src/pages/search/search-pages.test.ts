import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedWith, type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { result } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  pages.fastify.inject({ url, headers: { accept: 'text/html', ...headers } });
const post = (fields: string) =>
  pages.fastify.inject({ method: 'POST', url: '/', payload: fields, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
const searches = () => pages.asked.filter(({ operation }) => operation === 'DirectorySearch').map(({ variables }) => variables);

describe('the front page', () => {
  it('offers a search, the topics with how many services each has, and has no script or style standing in it', async () => {
    const { body, headers, statusCode } = await get('/');
    expect(statusCode).toBe(200);
    expect(body).toContain('<form id="search" class="search-form" method="post" action="/">');
    expect(body).toMatch(/<a href="\/\?category=WORK">.*?Praca<\/span><\/a> <span class="count">24<\/span>/);
    expect(body).toContain('<a href="/?category=WORKERS_RIGHTS">Prawa pracownika</a>');
    expect(body).not.toMatch(/<script(?! type="module" src="\/assets\/)|style="|onclick/);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('leads to what people say happened to them, in their own words', async () => {
    expect((await get('/?lang=uk')).body).toContain(
      '<a href="/situation/unpaid-wages?lang=uk"><span lang="pl" dir="ltr">Szef mi nie zapłacił</span></a>',
    );
  });

  it('leads to collections, and a collection is named where it filters', async () => {
    expect((await get('/')).body).toContain('<a href="/collection/good-practices"><span>Dobre praktyki z zagranicy</span></a>');
    expect((await get('/?collection=good-practices')).body).toContain('aria-label="Usuń filtr: Dobre praktyki z zagranicy"');
  });

  it('costs nothing to see again while it has not changed', async () => {
    const first = await get('/');
    const again = await get('/', { 'if-none-match': String(first.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect((await get('/?lang=uk', { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(200);
  });

  it('asks for the choices of the filters once for all its visitors, and again after five minutes', async () => {
    const choices = () => pages.asked.filter(({ operation }) => operation === 'DirectoryChoices').length;
    await get('/');
    await get('/?q=praca');
    expect(choices()).toBe(1);
    pages.clock.advance(301_000);
    await get('/');
    expect(choices()).toBe(2);
  });

  it('stands when the search does not, and says so', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectorySearch' ? failedWith('searchServices', 'UNAVAILABLE') : undefined);
    const { body, statusCode } = await get('/');
    expect(statusCode).toBe(200);
    expect(body).toContain('Wyszukiwarka chwilowo nie działa');
    expect(body).toMatch(/<a href="\/\?category=WORK">.*?Praca<\/span><\/a>/);
  });

  it('speaks the language of the address, else of the browser, in its direction', async () => {
    expect((await get('/?lang=ar')).body).toContain('<html lang="ar" dir="rtl">');
    expect((await get('/', { 'accept-language': 'hi-IN' })).body).toContain('<html lang="hi" dir="ltr">');
    expect((await get('/?lang=ar')).headers.vary).toContain('accept-language');
  });

  it('carries a chosen language on in its links and its form', async () => {
    const { body } = await get('/?lang=uk');
    expect(body).toContain('<a href="/?category=WORK&amp;lang=uk">');
    expect(body).toContain('<input type="hidden" name="lang" value="uk"/>');
    expect((await get('/')).body).not.toContain('name="lang"');
  });
});

describe('a search', () => {
  it('leads to an address that can be reloaded and in which nobody can read the words', async () => {
    const { statusCode, headers } = await post('q=szef+mi+nie+zap%C5%82aci%C5%82&category=WORK&lang=uk');
    expect(statusCode).toBe(303);
    expect(headers['cache-control']).toBe('no-store');
    const address = String(headers.location);
    expect(decodeURIComponent(address)).not.toContain('szef');
    const { body } = await get(address);
    expect(searches()).toMatchObject([{ query: 'szef mi nie zapłacił', locale: 'uk', filter: { categories: ['WORK'] }, first: 20 }]);
    expect(body).toContain('value="szef mi nie zapłacił"');
  });

  it('is kept by nobody when the address holds words, open ones or sealed ones, and says its words in no title', async () => {
    for (const url of ['/?q=przemoc', String((await post('q=przemoc')).headers.location)]) {
      const { headers, body } = await get(url);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers.etag).toBeUndefined();
      expect(/<title>(.*?)<\/title>/.exec(body)?.[1]).toBe('Znaleziono 24 usługi – Drogowskaz');
      expect(body).toContain('<meta name="robots" content="noindex"/>');
    }
  });

  it('for nothing shows everything', async () => {
    const { headers } = await post('q=&municipality=');
    expect(headers.location).toBe('/?all=1');
    await get('/?all=1');
    expect(searches()).toMatchObject([{ query: '', filter: null, first: 20 }]);
  });

  it('in a link holds everything after the first question mark, and a plus is a space', async () => {
    await get('/?q=gdzie+lekarz?&category=HEALTH');
    expect(searches()).toMatchObject([{ query: 'gdzie lekarz?', filter: { categories: ['HEALTH'] } }]);
  });

  it('asks when "open now" is, by the clock of the hub', async () => {
    await get('/?open=1');
    expect(searches()).toMatchObject([{ filter: { openAt: '2026-11-23T07:00:00.000Z' } }]);
  });

  it('says so when its words were sealed by a hub that is gone', async () => {
    const { body, statusCode } = await get('/?s=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    expect(statusCode).toBe(200);
    expect(body).toContain('Tego wyszukiwania nie da się już otworzyć');
  });

  it('shows each service with what one compares by: unknown costs as unknown, the state of its check, demonstration data', async () => {
    const edge = result.edges[0];
    if (!edge) throw new Error('The recorded result has a service');
    const unknown = { ...edge.node, cost: { free: null, amount: null, currency: null, note: null } };
    pages.answer = ({ operation }) =>
      operation === 'DirectorySearch' ? { data: { searchServices: { ...result, edges: [{ ...edge, node: unknown }] } } } : undefined;
    const { body } = await get('/?all=1');
    expect(body).toContain('nie wiemy – zapytaj przed wizytą');
    expect(body).toContain('Nikt tego jeszcze nie potwierdził');
    expect(body).toContain('Dane pokazowe');
  });

  it('marks texts in another language with it and its direction, and says why they are in it', async () => {
    const edge = result.edges[0];
    if (!edge) throw new Error('The recorded result has a service');
    const node = { ...edge.node, content: { ...edge.node.content, state: 'MISSING' as const } };
    pages.answer = ({ operation }) =>
      operation === 'DirectorySearch' ? { data: { searchServices: { ...result, edges: [{ ...edge, node }] } } } : undefined;
    const { body } = await get('/?all=1&lang=ar');
    expect(body).toMatch(/<a href="\/service\/[^"]+\?lang=ar" lang="pl" dir="ltr">Porady/);
    expect(body).toContain('لا توجد ترجمة إلى لغتك بعد');
  });

  it('marks where the words were found', async () => {
    const edge = result.edges[0];
    if (!edge) throw new Error('The recorded result has a service');
    const highlights = [{ field: 'name', text: edge.node.content.name, ranges: [{ start: 0, length: 6 }] }];
    pages.answer = ({ operation }) =>
      operation === 'DirectorySearch' ? { data: { searchServices: { ...result, edges: [{ ...edge, highlights }] } } } : undefined;
    expect((await get('/?q=porady')).body).toContain('<mark>Porady</mark> w sprawie umowy');
  });

  it('pages by cursor, and begins anew when the cursor is of another index', async () => {
    expect((await get('/?q=praca')).body).toMatch(/rel="next" href="\/\?after=cursor-of-page-one&amp;page=2&amp;s=/);
    pages.answer = ({ operation, variables }) =>
      operation === 'DirectorySearch' && variables.after ? failedWith('searchServices', 'BAD_USER_INPUT', 'CURSOR_EXPIRED') : undefined;
    const { statusCode, headers } = await get('/?category=WORK&after=old');
    expect([statusCode, headers.location]).toEqual([303, '/?category=WORK']);
  });

  it('can lose each of its filters, or all of them', async () => {
    const { body } = await get('/?category=WORK&free=1&municipality=1462011');
    expect(body).toContain('href="/?category=WORK&amp;municipality=1462011" aria-label="Usuń filtr: Bezpłatne"');
    expect(body).toContain('Usuń wszystkie filtry');
  });
});

describe('a search that fails', () => {
  it.each([
    ['UNAVAILABLE', 503, 'Wyszukiwarka chwilowo nie działa'],
    ['RATE_LIMITED', 429, 'Zbyt wiele pytań'],
    ['BAD_USER_INPUT', 400, 'coś, czego nie rozumiemy'],
  ])('with %s answers %i and says kindly what to do, never what went wrong inside', async (code, status, text) => {
    pages.answer = ({ operation }) => (operation === 'DirectorySearch' ? failedWith('searchServices', code) : undefined);
    const { statusCode, body, headers } = await get('/?q=praca');
    expect(statusCode).toBe(status);
    expect(body).toContain(text);
    expect(body).not.toContain('must not read');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('because the whole hub threw is still a page', async () => {
    pages.answer = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:5432'));
    const { statusCode, body } = await get('/?q=praca');
    expect(statusCode).toBe(503);
    expect(body).not.toContain('10.0.0.7');
  });

  it('leaves no word of it in the log', async () => {
    pages.answer = () => failedWith('searchServices', 'UNAVAILABLE');
    await get('/?q=przemoc');
    await post('q=przemoc');
    expect(pages.logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(pages.logged)).not.toContain('przemoc');
  });
});

describe('what strangers send', () => {
  it('is shown as text wherever it comes back', async () => {
    const attack = '"><script>alert(1)</script>';
    for (const url of [
      `/?q=${encodeURIComponent(attack)}`,
      `/?category=WORK&lang=${encodeURIComponent(attack)}`,
      `/?after=${encodeURIComponent(attack)}`,
    ]) {
      expect((await get(url)).body).not.toContain('<script>alert');
    }
  });

  it('never breaks the page: broken UTF-8, control characters, ten thousand letters', async () => {
    for (const fields of ['q=%FF%FE%00', `q=${'ą'.repeat(10_000)}`, 'q=%ED%A0%80', '%%%', 'q&q&q=', 'lang=%00']) {
      const answer = await post(fields);
      expect(answer.statusCode).toBe(303);
      expect((await get(String(answer.headers.location))).statusCode).toBe(200);
    }
    expect(searches().every(({ query }) => typeof query === 'string' && query.length <= 500 && query.isWellFormed())).toBe(true);
  });

  it('is refused when it is no form or too large a one', async () => {
    const huge = await post(`q=${'a'.repeat(40_000)}`);
    expect(huge.statusCode).toBe(413);
    const json = await pages.fastify.inject({ method: 'POST', url: '/', payload: '<a/>', headers: { 'content-type': 'text/xml' } });
    expect(json.statusCode).toBe(415);
  });
});

describe('what pages are drawn with', () => {
  it('is compressed for who takes it so, and as it is for who does not', async () => {
    const { body } = await get('/');
    for (const path of ['/', ...[...body.matchAll(/(?:href|src)="(\/assets\/[^"#]+)["#]/g)].map(([, address]) => String(address))]) {
      const [plain, compressed, refused] = [
        await get(path),
        await get(path, { 'accept-encoding': 'gzip, br' }),
        await get(path, { 'accept-encoding': 'gzip, br;q=0' }),
      ];
      expect([path, compressed.headers['content-encoding'], refused.headers['content-encoding']]).toEqual([path, 'br', undefined]);
      expect(compressed.headers.vary).toContain('accept-encoding');
      expect(brotliDecompressSync(compressed.rawPayload)).toEqual(plain.rawPayload);
      expect(refused.rawPayload).toEqual(plain.rawPayload);
    }
  });

  it('is served from here, may be kept for ever, and is small', async () => {
    const { body } = await get('/');
    const files = [...body.matchAll(/(?:href|src)="(\/assets\/[^"#]+)["#]/g)].map(([, path]) => String(path));
    const bytes = Buffer.byteLength(body);
    let total = bytes;
    for (const path of new Set(files)) {
      const file = await get(path);
      expect(file.statusCode).toBe(200);
      expect(file.headers['cache-control']).toContain('immutable');
      total += file.rawPayload.length;
    }
    expect(new Set(files).size).toBe(5);
    expect(total).toBeLessThanOrEqual(60 * 1_024);
    expect(body).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\/(?!directory\.example\.org)/);
  });
});
