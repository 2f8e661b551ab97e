import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type PagesUnderTest, pagesUnderTest } from '../pages/testing/pages-server.ts';
import { readEmbedRequest } from './embed-request.ts';
import { makeSnippets, type Snippets } from './snippets.ts';

const KEY = '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a09';
const NOW = new Date('2026-11-23T07:00:00Z');
const hub = { publicUrl: 'https://hub.example.org', code: { file: 'drogowskaz-search.0a1b2c3d.js', sri: 'sha384-abc+/=' } };
const snippetsFor = (query: string): Snippets => makeSnippets(readEmbedRequest(new URLSearchParams(query), NOW), hub);

describe('what an editor pastes', () => {
  it('is two lines: the loader and the element, with a link inside for when the script does not run', () => {
    expect(snippetsFor('').newest).toBe(
      [
        '<script type="module" src="https://hub.example.org/widget/v1/drogowskaz-search.js" crossorigin></script>',
        '<drogowskaz-search endpoint="https://hub.example.org"><a href="https://hub.example.org/">Szukaj pomocy i usług w katalogu Drogowskaz</a></drogowskaz-search>',
      ].join('\n'),
    );
  });

  it('holds everything that was chosen, and the link leads to the same list in the same language', () => {
    const { newest } = snippetsFor(
      `municipality=1462011&category=WORK&category=HEALTH&audience=LABOUR_MIGRANTS&locale=uk&layout=compact&limit=5&heading=3&target=_blank&partner=${KEY}`,
    );
    expect(newest).toContain(
      `<drogowskaz-search endpoint="https://hub.example.org" lang="uk" municipality="1462011" categories="WORK,HEALTH" audience="LABOUR_MIGRANTS" limit="5" layout="compact" heading-level="3" link-target="_blank" partner="${KEY}">`,
    );
    expect(newest).toContain(
      '<a href="https://hub.example.org/?category=WORK&amp;category=HEALTH&amp;municipality=1462011&amp;audience=LABOUR_MIGRANTS&amp;lang=uk">Шукайте допомогу',
    );
  });

  it('is pinned to the code that there is, with the hash that a browser checks', () => {
    expect(snippetsFor('').pinned?.split('\n')[0]).toBe(
      '<script type="module" src="https://hub.example.org/widget/v1/drogowskaz-search.0a1b2c3d.js" integrity="sha384-abc+/=" crossorigin></script>',
    );
    expect(makeSnippets(readEmbedRequest(new URLSearchParams(), NOW), { ...hub, code: null }).pinned).toBeNull();
  });

  it('is a frame or a list for systems that strip scripts, of the same services', () => {
    const { frame, part } = snippetsFor(
      'municipality=1462011&category=WORK&language=uk&collection=good-practices&scheme=light&height=900&limit=5',
    );
    expect(frame).toBe(
      '<iframe src="https://hub.example.org/fragment/services?category=WORK&amp;municipality=1462011&amp;language=uk&amp;collection=good-practices&amp;limit=5&amp;scheme=light" title="Szukaj pomocy i usług w katalogu Drogowskaz" width="100%" height="900" loading="lazy"></iframe>',
    );
    expect(part).toBe(
      'https://hub.example.org/fragment/services?category=WORK&municipality=1462011&language=uk&collection=good-practices&limit=5&scheme=light&part=1&lang=pl',
    );
  });

  it('shows what takes place or news of the law as well, with a script and without', () => {
    const events = snippetsFor('content=events&municipality=1462011&category=WORK&locale=uk');
    expect(events.newest).toContain(' municipality="1462011" categories="WORK" content="events">');
    expect(events.frame).toContain('src="https://hub.example.org/fragment/events?municipality=1462011&amp;lang=uk"');
    expect(snippetsFor('content=notices&limit=5').part).toBe('https://hub.example.org/fragment/notices?limit=5&part=1&lang=pl');
  });

  it('holds nothing that somebody wrote into the address of the page', () => {
    const hostile = '"><script>alert(1)</script>';
    const query = new URLSearchParams(
      [
        'municipality',
        'category',
        'audience',
        'language',
        'collection',
        'content',
        'locale',
        'layout',
        'limit',
        'heading',
        'target',
        'scheme',
        'height',
        'partner',
      ].map((name): [string, string] => [name, hostile]),
    );
    expect(snippetsFor(query.toString())).toEqual(snippetsFor(''));
  });
});

describe('/embed', () => {
  let pages: PagesUnderTest;
  beforeEach(async () => {
    pages = await pagesUnderTest();
  });
  afterEach(() => pages.fastify.close());
  const get = (url: string, headers: Record<string, string> = {}) => pages.fastify.inject({ url, headers });

  it('speaks Polish and English, and English to everybody else', async () => {
    expect((await get('/embed')).body).toContain('<html lang="pl"');
    expect((await get('/embed', { 'accept-language': 'en-GB' })).body).toContain('<html lang="en"');
    expect((await get('/embed', { 'accept-language': 'uk' })).body).toContain('<html lang="en"');
    const { body } = await get('/embed?lang=en&municipality=1462011&category=WORK', { 'accept-language': 'pl' });
    expect(body).toContain('<html lang="en"');
    expect(body).toContain('href="/embed?municipality=1462011&amp;category=WORK&amp;lang=pl" hreflang="pl"');
    expect(body).toContain('<link rel="alternate" hreflang="en" href="https://directory.example.org/embed?lang=en"/>');
    expect(body).toContain('<meta property="og:url" content="https://directory.example.org/embed"/>');
  });

  it('is a form that works without a script: it shows again what was chosen, and the code for it', async () => {
    const { body } = await get(
      `/embed?lang=en&municipality=1462011&category=WORK&locale=ar&layout=dialog&limit=7&height=900&partner=${KEY}`,
    );
    expect(body).toContain('<form class="choices" method="get" action="/embed"');
    for (const chosen of [
      '<option value="1462011" selected>Płock</option>',
      '<input type="checkbox" name="category" value="WORK" checked/>',
      '<option value="ar" selected>العربية</option>',
      '<option value="dialog" selected>',
      'value="7" min="1" max="50"',
      'value="900"',
      `value="${KEY}"`,
    ])
      expect(body).toContain(chosen);
    expect(body).toContain(
      '&lt;drogowskaz-search endpoint=&quot;https://directory.example.org&quot; lang=&quot;ar&quot; municipality=&quot;1462011&quot; categories=&quot;WORK&quot;',
    );
    expect(body).toContain('src="/fragment/services?category=WORK&amp;municipality=1462011&amp;limit=7&amp;lang=ar"');
  });

  it('says what is wrong with a key that is none, and leaves it out of the code', async () => {
    const { body } = await get('/embed?lang=en&partner=drg_abc');
    expect(body).toContain('This is no key id');
    expect(body).toContain('aria-invalid="true"');
    expect(body).not.toContain('partner="drg_abc"');
  });

  it('tells the steps for each content system, the lines for a policy, and what a site’s own documents should say', async () => {
    const { body } = await get('/embed?lang=en');
    for (const said of ['WordPress', 'Joomla', 'Drupal', 'unfiltered_html', 'No Filtering', 'Text formats and editors'])
      expect(body).toContain(said);
    expect(body).toContain('script-src https://directory.example.org; connect-src https://directory.example.org');
    expect(body).toContain('no cookies, stores nothing in your browser');
    expect(body).toContain('accessibility statement');
    expect(body).not.toMatch(/\{\w+\}/);
  });

  it('shows the widget in a frame of its own, which no other site may frame', async () => {
    const page = await get('/embed');
    expect(page.headers['content-security-policy']).toContain("frame-src 'self'");
    const preview = await get('/embed/preview?municipality=1462011&category=WORK&layout=dialog&locale=uk');
    expect(preview.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(preview.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(preview.body).toContain('<script type="module" src="/widget/v1/drogowskaz-search.js">');
    expect(preview.body).toContain(
      '<drogowskaz-search lang="uk" municipality="1462011" categories="WORK" layout="dialog" link-target="_blank"></drogowskaz-search>',
    );
  });

  it('is kept until it changes', async () => {
    const { headers } = await get('/embed');
    expect((await get('/embed', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
  });
});
