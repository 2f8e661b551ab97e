import { HubError } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedWith, type PagesUnderTest, pagesUnderTest } from '../pages/testing/pages-server.ts';
import { nothing, result } from '../pages/testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = (url: string, headers: Record<string, string> = {}) => pages.fastify.inject({ url, headers });
const body = async (url: string, headers: Record<string, string> = {}): Promise<string> => (await get(url, headers)).body;
const post = (fields: string) =>
  pages.fastify.inject({
    method: 'POST',
    url: '/fragment/services',
    payload: fields,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const lastSearch = () => pages.asked.filter(({ operation }) => operation === 'DirectorySearch').at(-1)?.variables;

describe('a fragment', () => {
  it('shows the services that its address asks for, in the asked language, without a script', async () => {
    const html = await body(
      '/fragment/services?category=WORK&municipality=1462011&language=uk&audience=LABOUR_MIGRANTS&collection=good-practices&free=1&limit=7&lang=en',
    );
    expect(lastSearch()).toMatchObject({
      query: '',
      locale: 'en',
      first: 7,
      filter: {
        categories: ['WORK'],
        municipalities: ['1462011'],
        languages: ['uk'],
        audiences: ['LABOUR_MIGRANTS'],
        collections: ['good-practices'],
        freeOfCharge: true,
      },
    });
    expect(html).toContain('<html lang="en" dir="ltr"');
    expect(html).toContain('Porady w sprawie umowy o pracę');
    expect(html).toContain('free of charge');
    expect(html).not.toMatch(/<script|javascript:| on[a-z]+=| style=/);
  });

  it('may stand in a frame of any site, and can do nothing there but send its form to the hub', async () => {
    const { headers } = await get('/fragment/services');
    expect(headers['x-frame-options']).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('script-src');
  });

  it('leads out of the frame to the hub, or to a new window and says so', async () => {
    expect(await body('/fragment/services?lang=pl')).toMatch(/<a href="\/service\/[^"]+\?lang=pl" target="_top" rel="noopener">/);
    const inNewWindow = await body('/fragment/services?lang=pl&target=_blank');
    expect(inNewWindow).toContain('target="_blank"');
    expect(inNewWindow).toContain('(otwiera się w nowym oknie)');
    expect(await body('/fragment/services?target=javascript:alert(1)')).not.toContain('javascript:');
  });

  it('has the heading level that the page around it needs', async () => {
    const html = await body('/fragment/services?heading=3&lang=en');
    expect(html).toMatch(/<h3>\d+ service/);
    expect(html).toContain('<h4><a href="/service/');
    expect(await body('/fragment/services?heading=9')).toContain('<h2>');
  });

  it('is shown in every language the reader may choose, right to left where it has to', async () => {
    const html = await body('/fragment/services?lang=ar&category=WORK&heading=3');
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html.match(/hreflang="/g)).toHaveLength(16);
    expect(html).toContain('href="/fragment/services?category=WORK&amp;heading=3&amp;lang=uk"');
  });

  it('asks the reader’s browser for a language only when the address names none', async () => {
    expect(await body('/fragment/services', { 'accept-language': 'uk' })).toContain('<html lang="uk"');
    expect((await get('/fragment/services')).headers.vary).toContain('accept-language');
    expect((await get('/fragment/services?lang=pl')).headers.vary).not.toContain('accept-language');
    await get('/fragment/services?lang=pl', { 'accept-language': 'uk' });
    expect(lastSearch()).toMatchObject({ locale: 'pl', fallback: [] });
  });

  it('is kept for a minute by anybody and revalidated by its fingerprint', async () => {
    const { headers } = await get('/fragment/services?lang=pl');
    expect(headers['cache-control']).toBe('public, max-age=60');
    const again = await get('/fragment/services?lang=pl', { 'if-none-match': `"another", ${headers.etag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('words in a fragment', () => {
  it('are posted, stand in no address, and are kept by nobody', async () => {
    expect(await body('/fragment/services')).toMatch(/<form method="post" action="\/fragment\/services"/);
    const { statusCode, headers } = await post('q=przemoc+w+domu&municipality=1462011&heading=3&lang=uk');
    const address = String(headers.location);
    expect([statusCode, headers['cache-control']]).toEqual([303, 'no-store']);
    expect(address).toMatch(/^\/fragment\/services\?municipality=1462011&heading=3&s=[\w-]+&lang=uk$/);
    expect(decodeURIComponent(address)).not.toContain('przemoc');
    const found = await get(address);
    expect(lastSearch()).toMatchObject({ query: 'przemoc w domu', filter: { municipalities: ['1462011'] } });
    expect(found.headers['cache-control']).toBe('no-store');
    expect(found.headers.etag).toBeUndefined();
    expect(found.body).toContain('value="przemoc w domu"');
  });

  it('that stand open in an address are not looked for', async () => {
    expect((await get('/fragment/services?q=praca')).headers['cache-control']).toContain('public');
    expect(lastSearch()).toMatchObject({ query: '' });
  });

  it('of another hub are asked for again', async () => {
    expect(await body('/fragment/services?lang=en&s=bm90IG91cnMgYXQgYWxsLCBidXQgbG9uZyBlbm91Z2g')).toContain('Please type it again');
  });

  it('can be left away, and what a reader may choose is what the editor says', async () => {
    expect(await body('/fragment/services?form=0')).not.toContain('<form');
    const html = await body('/fragment/services?form=0&pick=municipality&pick=category&municipality=1462011&language=uk');
    expect(html).toContain('<select name="municipality">');
    expect(html).toContain('<option value="1462011" selected>Płock</option>');
    expect(html).toContain('<select name="category">');
    expect(html).toContain('<input type="hidden" name="language" value="uk"/>');
    expect(html).not.toContain('<input type="hidden" name="municipality"');
    expect(html).toContain('<input type="hidden" name="pick" value="category"/>');
  });
});

describe('a part', () => {
  it('is one element with the addresses of the hub in full, for the middle of a page', async () => {
    const html = await body('/fragment/services?part=1&lang=en&category=WORK');
    expect(html).toMatch(
      /^<div class="drogowskaz auto" lang="en" dir="ltr"><link rel="stylesheet" href="https:\/\/directory\.example\.org\/assets\//,
    );
    expect(html.trim().endsWith('</div>')).toBe(true);
    expect(html).not.toMatch(/<html|<body|<main|<!doctype/i);
    const addresses = [...html.matchAll(/(?:href|action|src)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address?.startsWith('https://directory.example.org/'))).toEqual([]);
    expect(html).not.toMatch(/ id="/);
  });

  it('sends words to the hub’s own page, which has room for the answer', async () => {
    const html = await body('/fragment/services?part=1&lang=en&category=WORK');
    expect(html).toContain('<form method="post" action="https://directory.example.org/" target="_top">');
    expect(html).toContain('<input type="hidden" name="category" value="WORK"/>');
    expect(html).not.toContain('name="part"');
  });

  it('leaves its style sheet away where the site brings its own', async () => {
    expect(await body('/fragment/services?part=1&styles=0')).not.toContain('stylesheet');
  });
});

describe('a fragment that has nothing to show', () => {
  it('says that nothing was found, and the way on', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectorySearch' ? { data: { searchServices: nothing } } : undefined);
    const { statusCode, body: html } = await get('/fragment/services?lang=en&category=WORK');
    expect(statusCode).toBe(200);
    expect(html).toContain('<h2>Nothing found</h2>');
    expect(html).toContain('Browse the topics');
    expect(html).toContain('Somebody at an information point');
    expect(html).not.toContain('112');
  });

  it('names the emergency number where somebody may be in danger', async () => {
    expect(await body('/fragment/services?category=DOMESTIC_VIOLENCE')).toContain('href="tel:112"');
    pages.answer = ({ operation }) =>
      operation === 'DirectorySearch'
        ? {
            data: {
              searchServices: {
                ...result,
                edges: result.edges.map((edge) => ({
                  ...edge,
                  node: { ...edge.node, categories: [{ code: 'POLICE', label: 'Policja' }] },
                })),
              },
            },
          }
        : undefined;
    expect(await body(String((await post('q=he+beats+me')).headers.location))).toContain('href="tel:112"');
  });

  it('says so while the search is down, kept by nobody', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectorySearch' ? failedWith('searchServices', 'UNAVAILABLE') : undefined);
    const { statusCode, body: html, headers } = await get('/fragment/services?lang=en');
    expect([statusCode, headers['cache-control'], headers['retry-after']]).toEqual([503, 'no-store', '30']);
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(html).toContain('The search did not work');
    expect(html).toContain('See the whole list');
  });

  it('says what is wrong with an address that the hub refuses', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectorySearch' ? failedWith('searchServices', 'BAD_USER_INPUT') : undefined);
    const { statusCode, body: html } = await get('/fragment/services?lang=en&category=NOBODY_KNOWS_THIS');
    expect(statusCode).toBe(400);
    expect(html).toContain('in the address');
  });

  it('begins anew when its page is of an earlier index', async () => {
    pages.answer = ({ operation }) =>
      operation === 'DirectorySearch' ? failedWith('searchServices', 'BAD_USER_INPUT', 'CURSOR_EXPIRED') : undefined;
    const { statusCode, headers } = await get('/fragment/services?category=WORK&after=gone&page=2');
    expect([statusCode, headers.location]).toEqual([303, '/fragment/services?category=WORK']);
  });

  it('is as small as a fragment when its address is mistyped or we fail', async () => {
    const unknown = await get('/fragment/service?lang=en');
    expect([unknown.statusCode, unknown.headers['content-security-policy']]).toEqual([404, expect.stringContaining('frame-ancestors *')]);
    expect(unknown.body).toContain('There is no such page');
    pages.answer = ({ operation }) =>
      operation === 'DirectorySearch' ? { data: { searchServices: { ...result, edges: null } } } : undefined;
    const failed = await get('/fragment/services?lang=en&part=1');
    expect([failed.statusCode, failed.headers['cache-control']]).toEqual([500, 'no-store']);
    expect(failed.body).toContain('Not available at the moment');
    expect(failed.body).not.toMatch(/TypeError|undefined/);
  });

  it('tells who asks too much when to come back', async () => {
    pages.fastify.addHook('onRequest', async () => {
      throw new HubError('RATE_LIMITED', 'Wait.', { retryAfterSeconds: 17 });
    });
    const limited = await get('/fragment/services?lang=en');
    expect([limited.statusCode, limited.headers['retry-after']]).toEqual([429, '17']);
    expect(limited.body).toContain('Too many questions');
  });
});

const written = (value: string) => ({ value, locale: 'pl', direction: 'LTR', state: 'ORIGINAL' });
const listed = (nodes: unknown[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });
const event = {
  id: 'tea_1',
  seriesId: 'tea',
  day: '2026-11-26',
  startsAt: '2026-11-26T16:00:00Z',
  endsAt: '2026-11-26T18:00:00Z',
  cancelled: true,
  cancellationNote: null,
  title: written('Czwartkowa herbata'),
  place: { name: 'Dom', hidden: false, street: 'ul. Kwiatowa 1', postalCode: '09-400', city: 'Płock' },
  municipality: { code: '1462011', name: 'Płock' },
  service: null,
  provider: { id: 'home', name: 'Dom sąsiedzki' },
  onlineUrl: null,
  registrationUrl: null,
  url: null,
  categories: [],
  audiences: [],
  languages: ['pl'],
  cost: { free: true, amount: null, currency: null, note: null },
  demonstration: true,
};
const notice = {
  id: 'wage',
  title: written('Wyższa płaca minimalna'),
  audience: 'WORKERS',
  publishedAt: '2026-11-20T12:00:00Z',
  effectiveFrom: '2027-01-01',
  demonstration: true,
};

describe('what takes place, and news of the law', () => {
  it('are asked for where and for whom the address says, and lead out of the frame', async () => {
    pages.answer = ({ operation }) =>
      operation === 'DirectoryEvents'
        ? { data: { events: listed([event]) } }
        : operation === 'DirectoryNotices'
          ? { data: { notices: listed([notice]) } }
          : undefined;
    const events = await get('/fragment/events?municipality=1462011&limit=3&lang=en&heading=3');
    expect(events.headers['cache-control']).toBe('public, max-age=60');
    expect(pages.asked.find(({ operation }) => operation === 'DirectoryEvents')?.variables).toMatchObject({
      municipality: '1462011',
      first: 3,
      locale: 'en',
    });
    expect(events.body).toContain('<h3>Events and meetings</h3>');
    expect(events.body).toContain('<title>Events and meetings</title>');
    expect(events.body).toContain('<base target="_top"/>');
    for (const said of ['Thursday', '17:00', 'Cancelled', 'ul. Kwiatowa 1', 'free of charge', 'Demonstration data'])
      expect(events.body).toContain(said);
    expect(events.body).toContain(
      '<h4><a href="/event/tea?lang=en" target="_top" rel="noopener"><span lang="pl" dir="ltr">Czwartkowa herbata</span></a></h4>',
    );
    expect(events.body).toMatch(/<a href="\/events\?municipality=1462011&amp;lang=en" target="_top" rel="noopener">/);
    expect(events.body).toContain(
      'href="/fragment/events?municipality=1462011&amp;heading=3&amp;limit=3&amp;lang=uk" hreflang="uk" target="_self"',
    );
    const notices = await body('/fragment/notices?audience=employers&lang=en&part=1');
    expect(pages.asked.find(({ operation }) => operation === 'DirectoryNotices')?.variables).toMatchObject({
      audience: 'EMPLOYERS',
      first: 10,
    });
    expect(notices).toContain(
      '<a href="https://directory.example.org/notice/wage?lang=en" target="_top" rel="noopener"><span lang="pl" dir="ltr">Wyższa płaca',
    );
    expect(notices).toContain('In force from 1 January 2027');
    expect(notices).toContain('href="https://directory.example.org/notices?audience=employers&amp;lang=en"');
  });

  it('say that there is nothing, and that they cannot be shown now', async () => {
    pages.answer = ({ operation }) =>
      operation === 'DirectoryEvents'
        ? { data: { events: listed([]) } }
        : operation === 'DirectoryNotices'
          ? failedWith('notices', 'UNAVAILABLE')
          : undefined;
    expect(await body('/fragment/events?lang=en')).toContain('We know of nothing that takes place');
    const { statusCode, headers, body: html } = await get('/fragment/notices?lang=en');
    expect([statusCode, headers['cache-control']]).toEqual([503, 'no-store']);
    expect(html).toContain('We cannot show this information right now');
  });
});
