import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { counterCardAnswer, noticeCardAnswer, type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { edge, otherDirectory, result, SERVICE_ID } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = async (url: string): Promise<string> => (await pages.fastify.inject({ url, headers: { accept: 'text/html' } })).body;
const found = (source: typeof otherDirectory | null) => {
  pages.answer = ({ operation }) =>
    operation === 'DirectorySearch' ? { data: { searchServices: { ...result, edges: [edge({ source })] } } } : undefined;
};

describe('whose a record of another directory is', () => {
  it.each([
    ['the search page', '/?all=1&lang=pl'],
    ['a list on another site', '/fragment/services?lang=pl'],
  ])('stands on each card of %s, with its terms, and leads nowhere but to the service', async (_, url) => {
    found(otherDirectory);
    const body = await get(url);
    expect(body).toContain(
      '<p class="whose-record"><bdi>wg: Katalog &lt;Bielsko>, 12 marca 2026</bdi><span> · <bdi>CC-BY-4.0</bdi></span><span> · <bdi>Dane: Bielsko</bdi></span><span> · <bdi>przekazuje: Hub &lt;C></bdi></span></p>',
    );
    expect(body).toContain('Źródło nie potwierdza tego od 13 marca 2026.');
    expect(body).not.toContain('katalog.example.org');
    found(null);
    expect(await get(url)).not.toContain('whose-record');
  });

  it('is said to the office and to the reader on the card for a counter', async () => {
    pages.answer = counterCardAnswer({ source: otherDirectory });
    const body = await get(`/service/${SERVICE_ID}/card?lang=uk`);
    expect(body).toContain(
      '<span class="for-office" lang="pl" dir="ltr">wg: Katalog &lt;Bielsko>, 12 marca 2026</span><span class="for-reader">за даними: Katalog &lt;Bielsko>, 12 березня 2026 р.</span>',
    );
    expect(body).toContain('Джерело не підтверджує цього від 13 березня 2026 р.</span>');
    expect(body).toContain('<p>Dane: Bielsko</p>');
    pages.answer = counterCardAnswer({});
    expect(await get(`/service/${SERVICE_ID}/card?lang=uk`)).not.toContain('card-source');
  });

  it('hangs with the card for a notice board', async () => {
    pages.answer = noticeCardAnswer({ source: otherDirectory });
    expect(await get(`/service/${SERVICE_ID}/notice?lang=en`)).toContain(
      'wg: Katalog &lt;Bielsko>, 12 marca 2026 · CC-BY-4.0 · Dane: Bielsko · Źródło nie potwierdza tego od 13 marca 2026.',
    );
    pages.answer = noticeCardAnswer({});
    expect(await get(`/service/${SERVICE_ID}/notice?lang=en`)).not.toContain('notice-source');
  });
});
