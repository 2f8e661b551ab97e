import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedWith, type PagesUnderTest, pagesUnderTest, serviceAnswer } from '../testing/pages-server.ts';
import { SERVICE_ID, service } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = (url = `/service/${SERVICE_ID}`, headers: Record<string, string> = { accept: 'text/html' }) =>
  pages.fastify.inject({ url, headers });

describe('the page of a service', () => {
  it('has one main heading, and everything that is known', async () => {
    const { body, statusCode } = await get();
    expect(statusCode).toBe(200);
    expect(body.match(/<h1/g)).toHaveLength(1);
    for (const text of [
      service.content.summary,
      '<strong>nie zapłacił</strong>',
      'Niepotrzebne. Mogą skorzystać także osoby, którym ustawa nie daje prawa do pomocy.',
      'od 18 lat',
      'Paszport lub dowód tożsamości',
      'Umowa o pracę, jeśli ją masz',
      'Nie trzeba się zapisywać.',
      'ul. 1 Maja 7A',
      'Dostępne dla osób na wózkach.',
      'Teraz zamknięte. Najbliższe otwarcie: poniedziałek, 23 listopada 10:00.',
      'Skarga na warunki pracy',
      'mailto:porady@example.org',
      'https://example.org/zapisy',
      'Ostatnia zmiana: 1 listopada 2026',
      'tłumaczenie automatyczne',
    ]) {
      expect(body).toContain(text);
    }
  });

  it('draws the week as a table with a heading per day', async () => {
    const { body } = await get();
    expect(body).toContain('<tr><th scope="row">poniedziałek</th><td><bdi>10:00–18:00</bdi></td></tr>');
    expect(body).toContain('<tr><th scope="row">sobota</th><td>zamknięte</td></tr>');
  });

  it('says of a hidden place that its address is given on contact, and of unknown hours that they are unknown', async () => {
    const { body } = await get();
    expect(body).toContain('Adres podawany po skontaktowaniu się.');
    expect(body).toContain('Termin ustala się indywidualnie.');
    expect(body).toContain('Nie wiemy, czy jest dostępne dla osób na wózkach.');
  });

  it('stands when places and contacts did not come, and says that they exist', async () => {
    pages.answer = serviceAnswer({ locations: null, contacts: null });
    const { body, statusCode } = await get();
    expect(statusCode).toBe(200);
    expect(body.match(/Tych informacji nie możemy teraz pokazać/g)).toHaveLength(2);
  });

  it('shows markup that somebody stored in names as text, in the page, in its title and in its JSON-LD', async () => {
    const attack = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
    pages.answer = serviceAnswer({
      content: { ...service.content, name: attack, summary: attack, description: attack },
      provider: { ...service.provider, name: attack, url: 'javascript:alert(3)' },
      url: 'javascript:alert(4)',
      bookingUrl: ' JaVaScRiPt:alert(5)',
      contacts: [{ kind: 'FORM', value: 'javascript:alert(6)', languages: [], note: null }],
    });
    const { body } = await get();
    expect(body).not.toMatch(/<script>|<img src=x/);
    expect(body).not.toMatch(/href="\s*javascript/i);
    expect(body.match(/<script(?! type="module" src="\/assets\/)/g)).toHaveLength(1);
  });

  it('gives search engines its address, its languages and JSON-LD; a demonstration is not for them', async () => {
    pages.answer = serviceAnswer({ demonstration: false });
    const { body } = await get(`/service/${SERVICE_ID}?lang=uk`);
    expect(body).toContain(`<link rel="canonical" href="https://directory.example.org/service/${SERVICE_ID}?lang=uk"/>`);
    expect(body.match(/rel="alternate" hreflang=/g)).toHaveLength(17);
    expect(body).toContain('<meta property="og:title"');
    expect(body).not.toContain('noindex');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Service', name: service.content.name });
    pages.answer = serviceAnswer({ demonstration: true });
    expect((await get()).body).toContain('<meta name="robots" content="noindex"/>');
  });

  it('says of an example from abroad that nobody can use it here', async () => {
    pages.answer = serviceAnswer({ reach: 'FOREIGN_EXAMPLE' });
    expect((await get()).body).toContain('Z tej usługi nie można skorzystać tutaj.');
  });

  it('costs nothing to see again while it has not changed', async () => {
    const { headers } = await get();
    expect((await get(undefined, { accept: 'text/html', 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
  });
});

describe('a service that is not there', () => {
  const unknown = '/service/00000000-0000-4000-8000-000000000000';

  it('is a page with a search for people', async () => {
    const { statusCode, body, headers } = await get(`${unknown}?lang=uk`);
    expect(statusCode).toBe(404);
    expect(body).toContain('Такої сторінки немає');
    expect(body).toContain('action="/"');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is problem details for programs', async () => {
    const { statusCode, headers, body } = await get(unknown, { accept: 'application/json' });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('is not even asked for when it can be none: a word, a path, a bad escape', async () => {
    for (const id of ['x', '%00', "'--", 'a'.repeat(90)]) expect((await get(`/service/${id}`)).statusCode).toBe(404);
    expect(pages.asked.filter(({ operation }) => operation === 'DirectoryService')).toEqual([]);
  });

  it('is told apart from one that cannot be shown now', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectoryService' ? failedWith('service', 'UNAVAILABLE') : undefined);
    const { statusCode, headers, body } = await get();
    expect(statusCode).toBe(503);
    expect(headers['retry-after']).toBe('30');
    expect(body).toContain('Chwilowo niedostępne');
  });
});

it('an address that nobody serves is a page for people and left to the gateway for programs', async () => {
  const page = await get('/nie-ma-mnie');
  expect(page.statusCode).toBe(404);
  expect(page.body).toContain('Nie ma takiej strony');
  const program = await get('/nie-ma-mnie', { accept: 'application/json' });
  expect(program.statusCode).toBe(404);
  expect(program.headers['content-type']).toContain('application/json');
});
