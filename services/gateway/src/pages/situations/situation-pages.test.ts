import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedWith, type PagesUnderTest, pagesUnderTest, situationAnswer } from '../testing/pages-server.ts';
import { SERVICE_ID } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = (url = '/situation/unpaid-wages') => pages.fastify.inject({ url, headers: { accept: 'text/html' } });

describe('the list of situations', () => {
  it('leads to each by what has happened, in the chosen language', async () => {
    const { body, statusCode } = await get('/situations?lang=pl');
    expect(statusCode).toBe(200);
    expect(body).toContain('<a href="/situation/unpaid-wages?lang=pl"><span>Pracodawca mi nie zapłacił</span></a>');
    expect(body.match(/rel="alternate" hreflang=/g)).toHaveLength(17);
  });

  it('says so when it cannot be shown now', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectorySituations' ? failedWith('situations', 'UNAVAILABLE') : undefined);
    const { body, statusCode } = await get('/situations');
    expect(statusCode).toBe(503);
    expect(body).toContain('Tych informacji nie możemy teraz pokazać');
  });
});

describe('the page of a situation', () => {
  it('says in order what to do, what to bring and who helps, and leads to more', async () => {
    const { body, statusCode } = await get();
    expect(statusCode).toBe(200);
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toMatch(/Krok 1.*Zapisz dni i godziny pracy\..*Krok 2.*Zażądaj zapłaty na piśmie\..*Krok 3/s);
    expect(body).toContain(`<a href="/service/${SERVICE_ID}">`);
    expect(body).toContain('<a href="/?category=UNPAID_WAGES">Więcej usług: Niezapłacone wynagrodzenie</a>');
    expect(body).toContain('Umowa z pracodawcą');
  });

  it('tells apart that nobody is known who helps from that it cannot be said now', async () => {
    const { body } = await get();
    expect(body.match(/Nie znamy jeszcze nikogo, kto w tym pomaga/g)).toHaveLength(1);
    expect(body.match(/Tych informacji nie możemy teraz pokazać/g)).toHaveLength(1);
  });

  it('gives the sentence for the counter in Polish, marked as such, and in the reader’s language, with the way to the card', async () => {
    const { body } = await get('/situation/unpaid-wages?lang=uk');
    expect(body).toContain('<blockquote class="say" lang="pl" dir="ltr">Pracodawca nie zapłacił mi za pracę.</blockquote>');
    expect(body).toContain('Роботодавець не заплатив мені за роботу.');
    expect(body).toContain('href="/situation/unpaid-wages/card?lang=uk"');
  });

  it('asks for services of one municipality when one is chosen, and keeps it in the links', async () => {
    const { body } = await get('/situation/unpaid-wages?municipality=1419132');
    expect(pages.asked.at(-1)?.variables).toMatchObject({ municipality: '1419132' });
    expect(body).toContain('<option value="1419132" selected>Stara Biała</option>');
    expect(body).toContain('href="/?category=UNPAID_WAGES&amp;municipality=1419132"');
    expect(body).toContain('href="/situation/unpaid-wages?municipality=1419132&amp;lang=uk"');
    await get('/situation/unpaid-wages?municipality=nonsense');
    expect(pages.asked.at(-1)?.variables).toMatchObject({ municipality: null });
  });

  it('is steps for search engines, too', async () => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec((await get()).body)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'HowTo',
      name: 'Pracodawca mi nie zapłacił',
      step: [{ position: 1, text: 'Zapisz dni i godziny pracy.' }, { position: 2 }, { position: 3 }],
    });
  });

  it('begins with 112 where somebody may be in danger', async () => {
    expect((await get()).body).not.toContain('class="in-danger"');
    pages.answer = situationAnswer({ urgent: true });
    expect((await get()).body).toContain('<p class="in-danger">Jeśli ktoś jest w niebezpieczeństwie, zadzwoń od razu: <a href="tel:112"');
  });

  it('is a page with a search when there is none of that name, and is not asked for by what can be none', async () => {
    expect((await get('/situation/no-such-thing')).statusCode).toBe(404);
    const before = pages.asked.length;
    for (const id of ['%00', "'--", '~x', 'A_B']) expect((await get(`/situation/${id}`)).statusCode).toBe(404);
    expect(pages.asked.slice(before).filter(({ operation }) => operation === 'DirectorySituation')).toEqual([]);
  });
});

describe('a situation of violence', () => {
  const violence = { id: 'violence-at-home', violence: true, urgent: true };

  it('has its id sealed in the address before a browser remembers it, with the rest of what was asked', async () => {
    pages.answer = situationAnswer(violence);
    const { statusCode, headers } = await get('/situation/violence-at-home/card?lang=uk');
    expect(statusCode).toBe(303);
    expect(headers.location).toMatch(/^\/situation\/~[\w-]+\/card\?lang=uk$/);
    expect(headers['cache-control']).toBe('no-store');
    const { body, statusCode: shown } = await get(String(headers.location));
    expect(shown).toBe(200);
    expect(pages.asked.at(-1)?.variables).toMatchObject({ id: 'violence-at-home' });
    expect(body).not.toContain('violence-at-home');
  });

  it('has a quick way out, says nothing in its title and is kept by no browser', async () => {
    pages.answer = situationAnswer(violence);
    const { headers: first } = await get('/situation/violence-at-home');
    const { body, headers } = await get(String(first.location));
    expect(body).toContain('data-quick-exit');
    expect(body).toContain('<title>Informacje – Drogowskaz</title>');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatch(/<a class="button secondary" href="\/situation\/~[\w-]+\/card">/);
  });
});

describe('the card of a situation', () => {
  it('says its own sentence and what was brought, in Polish and in the reader’s language', async () => {
    const { body } = await get('/situation/unpaid-wages/card?lang=uk');
    expect(body).toContain('<span class="for-office" lang="pl" dir="ltr">Pracodawca nie zapłacił mi za pracę.</span>');
    expect(body).toContain('<span class="for-reader" lang="uk" dir="ltr">Роботодавець не заплатив мені за роботу.</span>');
    expect(body).toContain(
      '<span class="for-office" lang="pl" dir="ltr">Umowa z pracodawcą</span><span class="for-reader" lang="uk" dir="ltr">Договір з роботодавцем</span>',
    );
    expect(body).toContain('href="/situation/unpaid-wages?lang=uk"');
  });
});
