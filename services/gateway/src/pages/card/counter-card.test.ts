import { interfaceLocales, rootCategories } from '@drogowskaz/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { counterCardAnswer, type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { counterCard, SERVICE_ID } from '../testing/recorded-answers.ts';
import { phrasesOf } from './phrases/index.ts';
import { speakInPolish } from './phrases/speak-in-polish.ts';
import { neededFor } from './sentence-for.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = (query = '', url = `/service/${SERVICE_ID}/card`) =>
  pages.fastify.inject({ url: `${url}${query}`, headers: { accept: 'text/html' } });

describe('the card to show at the counter', () => {
  it('says what the person needs, in Polish first and then in her language, each marked as what it is', async () => {
    const { body, statusCode } = await get('?lang=uk');
    expect(statusCode).toBe(200);
    expect(body).toContain('<html lang="uk" dir="ltr">');
    for (const [polish, own] of [
      ['Mam problem z pracodawcą. Potrzebuję porady.', 'У мене проблема з роботодавцем. Мені потрібна порада.'],
      ['Mówię po ukraińsku. Czy ktoś tu mówi po ukraińsku?', 'Я розмовляю українською. Чи хтось тут розмовляє українською?'],
      ['Paszport lub dowód tożsamości', 'Паспорт або посвідчення особи'],
      ['pon. 10–18, wt.–pt. 8–15', 'пн 10–18, вт–пт 8–15'],
    ]) {
      expect(body).toContain(`<span class="for-office" lang="pl" dir="ltr">${polish}</span><span class="for-reader">${own}</span>`);
    }
    expect(body).toContain(counterCard.own.name);
    expect(body).toContain('ul. 1 Maja 7A');
  });

  it('says the language of a text that is neither in Polish nor in the reader’s', async () => {
    pages.answer = counterCardAnswer({ own: { locale: 'en', direction: 'LTR', name: 'Advice on contracts' } });
    expect((await get('?lang=ar')).body).toContain('<span class="for-reader" lang="en" dir="ltr">Advice on contracts</span>');
  });

  it('shows each sentence once to who reads Polish', async () => {
    const { body } = await get('?lang=pl');
    expect(body).not.toContain('for-reader');
    expect(body).not.toContain('Mówię po polsku.');
  });

  it('carries the sentences that were chosen, and none when every mark was taken away', async () => {
    const card = async (query: string) => /<ul class="statements">.*?<\/ul>/s.exec((await get(query)).body)?.[0] ?? '';
    expect(await card('?lang=en')).toMatch(/Mówię po angielsku.*Proszę mi to napisać/);
    const chosen = await card('?lang=en&chosen=1&say=NO_PESEL&say=SLOWLY&say=nonsense&say=__proto__');
    expect(chosen).toMatch(/Proszę mówić powoli.*Nie mam numeru PESEL/);
    expect(chosen.match(/<li>/g)).toHaveLength(2);
    expect(await card('?lang=en&chosen=1')).toBe('');
  });

  it('keeps the choice when the language is switched, and is found by no search engine', async () => {
    const { body } = await get('?chosen=1&say=COST');
    expect(body).toContain(`href="/service/${SERVICE_ID}/card?chosen=1&amp;say=COST&amp;lang=hi"`);
    expect(body).toContain('<meta name="robots" content="noindex"/>');
  });

  it('of violence asks for a place where nobody listens, offers the quick way out and is kept by no browser', async () => {
    pages.answer = counterCardAnswer({ categories: [{ code: 'DOMESTIC_VIOLENCE', label: '' }] });
    const { body, headers } = await get('?lang=en');
    expect(body).toContain('Ktoś mnie krzywdzi. Potrzebuję pomocy i bezpiecznego miejsca.');
    expect(body).toContain('Chcę porozmawiać w miejscu, gdzie nikt nie słyszy.');
    expect(body).toContain('data-quick-exit');
    expect(body).toContain('<title>Information – Drogowskaz</title>');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('shows markup that somebody stored as text', async () => {
    const attack = '<img src=x onerror=alert(1)>';
    const name = { locale: 'pl', direction: 'LTR' as const, name: attack };
    pages.answer = counterCardAnswer({ polish: name, own: name, provider: { name: attack } });
    expect((await get('?lang=en')).body).not.toContain('<img src=x');
  });

  it('is not there for a service that is not, nor for an example from abroad', async () => {
    expect((await get('', '/service/00000000-0000-4000-8000-000000000000/card')).statusCode).toBe(404);
    pages.answer = counterCardAnswer({ reach: 'FOREIGN_EXAMPLE' });
    expect((await get()).statusCode).toBe(404);
  });
});

describe('what a person says she needs', () => {
  it('is the sentence of the first category, else of the nearest above it', () => {
    expect(neededFor([{ code: 'UNPAID_WAGES' }, { code: 'WORK' }])).toBe('UNPAID_WAGES');
    expect(neededFor([{ code: 'LABOUR_INSPECTION' }])).toBe('WORKERS_RIGHTS');
    expect(neededFor([{ code: 'NO_SUCH_CODE' }])).toBeNull();
  });

  it('is known for every root of the tree', () => {
    for (const { code } of rootCategories()) expect([code, neededFor([{ code }])]).toEqual([code, code]);
  });

  it('is one sentence for the office and one for the reader in every language', () => {
    for (const locale of interfaceLocales) {
      expect([locale, /^\S.*[.?।]$/.test(speakInPolish[locale])]).toEqual([locale, true]);
      const { statements, needs } = phrasesOf(locale);
      for (const text of [...Object.values(statements), ...Object.values(needs)])
        expect([locale, text]).toEqual([locale, expect.stringMatching(/[.?؟।]$/)]);
    }
  });
});
