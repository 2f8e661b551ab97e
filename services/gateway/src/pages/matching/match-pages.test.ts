import { interfaceLocales } from '@drogowskaz/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedWith, type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { matched, SERVICE_ID } from '../testing/recorded-answers.ts';
import { matchTextsOf } from './texts/index.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = (url = '/match') => pages.fastify.inject({ url, headers: { accept: 'text/html' } });
const post = (fields: string) =>
  pages.fastify.inject({
    method: 'POST',
    url: '/match',
    payload: fields,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  });

const ANSWERS =
  'need=UNPAID_WAGES&need=CHILD_BENEFITS&municipality=1462011&speaks=uk&speaks=en&audience=LABOUR_MIGRANTS&age=26-59&entitled=no&has=PESEL';
const asked = () => pages.asked.find(({ operation }) => operation === 'DirectoryMatch')?.variables;

describe('the questions', () => {
  it('are asked in each of the sixteen languages', async () => {
    for (const locale of interfaceLocales) {
      const { body, statusCode } = await get(`/match?lang=${locale}`);
      expect(statusCode).toBe(200);
      expect(body).toContain(`<h1>${matchTextsOf(locale).title.replaceAll("'", '&#39;')}</h1>`);
    }
  });

  it('are posted, so that no address holds an answer, and may all be left out but the needs', async () => {
    const { body } = await get();
    expect(body).toContain('<form class="match-form" method="post" action="/match"');
    expect(body).not.toContain('required');
    expect(body.match(/<input type="radio"[^>]*checked/g)).toHaveLength(1);
  });

  it('have the language of the reader ticked, and nothing else', async () => {
    const { body } = await get('/match?lang=uk');
    expect(body.match(/type="checkbox"[^>]* checked/g)).toEqual([expect.stringContaining('value="uk"')]);
  });

  it('offer only what somebody has before she goes anywhere', async () => {
    const { body } = await get();
    expect(body).toContain('name="has" value="PESEL"');
    expect(body).not.toContain('name="has" value="APPOINTMENT"');
    expect(body).not.toContain('NO_STATUTORY_ENTITLEMENT');
  });

  it.each([
    ['without a need', 'municipality=1462011&has=PESEL', 'Wybierz przynajmniej jedną rzecz'],
    [
      'with too many',
      `${'WORK HOUSING HEALTH FAMILY MONEY SAFETY POST SPORT LIBRARY'
        .split(' ')
        .map((code) => `need=${code}`)
        .join('&')}&municipality=1462011&has=PESEL`,
      'Wybrane rzeczy: 9. Wybierz najwyżej 8.',
    ],
  ])('come back %s, with what was answered', async (_what, fields, problem) => {
    const { body, statusCode, headers } = await post(fields);
    expect(statusCode).toBe(422);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain(problem);
    expect(body).toContain('value="PESEL" checked');
    expect(body).toMatch(/<option value="1462011" selected/);
    expect(asked()).toBeUndefined();
  });

  it('come back on wish, with what was answered', async () => {
    const { body, statusCode } = await post(`${ANSWERS}&do=edit`);
    expect(statusCode).toBe(200);
    for (const value of ['uk', 'en', 'LABOUR_MIGRANTS', 'no', 'PESEL']) expect(body).toMatch(new RegExp(`value="${value}"[^>]* checked`));
    expect(body).toMatch(/<option value="26-59" selected/);
    expect(asked()).toBeUndefined();
  });

  it('are kept by nobody once something was answered, also without a need', async () => {
    const { body, headers } = await post('audience=LABOUR_MIGRANTS&do=edit');
    expect(body).toMatch(/value="LABOUR_MIGRANTS"[^>]* checked/);
    expect(headers['cache-control']).toBe('no-store');
    expect((await get()).headers['cache-control']).not.toBe('no-store');
  });

  it('ignore what they do not offer', async () => {
    await post('need=UNPAID_WAGES&need=NO_SUCH&municipality=9999999&speaks=xx&audience=NO_SUCH&age=33&entitled=perhaps&has=NO_SUCH');
    expect(asked()?.situation).toEqual({
      needs: ['UNPAID_WAGES'],
      municipality: null,
      languages: [],
      audiences: [],
      ageFrom: null,
      ageTo: null,
      hasStatutoryEntitlement: null,
      has: [],
    });
  });

  it('stay, with what was answered, when the search does not answer', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectoryMatch' ? failedWith('matchServices', 'UNAVAILABLE') : undefined);
    const { body, statusCode } = await post(ANSWERS);
    expect(statusCode).toBe(503);
    expect(body).toContain('value="PESEL" checked');
    expect(JSON.stringify(pages.logged)).not.toMatch(/UNPAID_WAGES|1462011|LABOUR_MIGRANTS/);
  });
});

describe('the list', () => {
  it('asks what was answered, once, and is kept by nobody', async () => {
    const { headers, statusCode } = await post(ANSWERS);
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(asked()?.situation).toEqual({
      needs: ['UNPAID_WAGES', 'CHILD_BENEFITS'],
      municipality: '1462011',
      languages: ['uk', 'en'],
      audiences: ['LABOUR_MIGRANTS'],
      ageFrom: 26,
      ageTo: 59,
      hasStatutoryEntitlement: false,
      has: ['PESEL'],
    });
  });

  it('says why each is there, what to ask and what to bring, and leads to the card for the counter', async () => {
    const { body } = await post(ANSWERS);
    expect(body).toMatch(
      /Dlaczego to pokazujemy.*Jest bezpłatne\..*Zapytaj, zanim pójdziesz.*Nie wiemy, kiedy jest otwarte\..*Numer PESEL/s,
    );
    expect(body).toContain(`/service/${SERVICE_ID}/card`);
  });

  it('says where to go, and nothing of an address that is hidden', async () => {
    const { body } = await post(ANSWERS);
    expect(body).toMatch(/Ratusz.*Stary Rynek 1.*09-400 Płock.*Dom za miastem.*Adres podawany po skontaktowaniu się\./s);
    expect(body).toContain('<a href="mailto:porady@example.org"');
  });

  it('stands without addresses when the part of the hub that knows them does not answer', async () => {
    const [first] = matched.matches;
    const bare = { ...matched, matches: [{ ...first, service: { ...first?.service, locations: null, contacts: null } }] };
    pages.answer = ({ operation }) => (operation === 'DirectoryMatch' ? { data: { matchServices: bare } } : undefined);
    const { body, statusCode } = await post(ANSWERS);
    expect(statusCode).toBe(200);
    expect(body).toContain('Jest bezpłatne.');
    expect(body).not.toContain('where-to-go');
  });

  it('names the needs that nobody meets, with the nearest and whom to ask', async () => {
    const { body } = await post(ANSWERS);
    expect(body).toMatch(/Świadczenia na dzieci \(800\+\).*Obsługuje inne gminy: Bielsk\..*Żłobek.*Kogo zapytać/s);
  });

  it('is passed on with the needs alone, sealed: whoever opens it is told nothing of the person', async () => {
    const { body } = await post(ANSWERS);
    const [, path] = /https:\/\/directory\.example\.org(\/match\?s=[\w-]+)"/.exec(body) ?? [];
    expect(path).not.toMatch(/UNPAID|CHILD|1462011|LABOUR_MIGRANTS/);
    pages.asked.length = 0;
    const shared = await get(path);
    expect(shared.statusCode).toBe(200);
    expect(shared.headers['cache-control']).toBe('no-store');
    expect(asked()?.situation).toMatchObject({
      needs: ['CHILD_BENEFITS', 'UNPAID_WAGES'],
      municipality: null,
      languages: [],
      audiences: [],
      has: [],
    });
    expect(shared.body).toContain('Ta lista zna tylko tematy');
  });

  it('is asked for anew when a link was made with another key, or by nobody', async () => {
    for (const link of ['/match?s=forged', '/match?s=', `/match?s=${'A'.repeat(5_000)}`]) {
      const { body, statusCode } = await get(link);
      expect(statusCode).toBe(200);
      expect(body).toContain('Tego linku nie da się już otworzyć');
    }
    expect(asked()).toBeUndefined();
  });

  it('is a file for the device, named for nothing, with nothing of the person in it', async () => {
    const { body, headers } = await post(`${ANSWERS}&do=save`);
    expect(headers['content-disposition']).toBe('attachment; filename="drogowskaz.html"');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain(`https://directory.example.org/service/${SERVICE_ID}`);
    expect(body).toContain('<title>Drogowskaz</title>');
    expect(body).not.toMatch(/<script|LABOUR_MIGRANTS|26-59|speaks|<input/);
  });

  it('is shown in another language with the same answers', async () => {
    const { body } = await post(`${ANSWERS}&lang=uk`);
    expect(body).toContain('<html lang="uk"');
    expect(body).toMatch(/<input type="hidden" name="audience" value="LABOUR_MIGRANTS"/);
  });

  it('of violence can be left at once, says nothing in its title, and gives the emergency number first', async () => {
    const { body } = await post('need=DOMESTIC_VIOLENCE');
    expect(body).toContain('<title>Informacje');
    expect(body).toMatch(/quick-exit.*tel:112.*class="results"/s);
  });

  it('has nothing that a stranger could put into it', async () => {
    const { body } = await post(`need=UNPAID_WAGES&lang=${encodeURIComponent('"><script>')}&municipality=${encodeURIComponent('"><img>')}`);
    expect(body).not.toMatch(/"><script>|"><img>/);
  });
});
