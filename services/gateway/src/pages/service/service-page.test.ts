import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedWith, type PagesUnderTest, pagesUnderTest, serviceAnswer } from '../testing/pages-server.ts';
import { otherDirectory, SERVICE_ID, service } from '../testing/recorded-answers.ts';

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

  it('does not say twice what the description and the summary both say', async () => {
    const summary = 'Dla osób z dochodem > 2000 zł';
    pages.answer = serviceAnswer({ content: { ...service.content, summary, description: summary } });
    const { body } = await get();
    expect(body.match(/<p[^>]*>Dla osób z dochodem > 2000 zł<\/p>/g)).toHaveLength(1);
    expect(body).not.toContain('Co to jest');
  });

  it('says at its head that it pauses, and no hours at all', async () => {
    const places = (service.locations ?? []).map((place) => ({
      ...place,
      openingHours: { ...place.openingHours, openNow: false, schedules: [], closures: [] },
    }));
    pages.answer = serviceAnswer({ temporarilyClosed: true, locations: places });
    const { body } = await get();
    expect(body.indexOf('<p class="note problem">Tymczasowo nieczynne.</p>')).toBeLessThan(body.indexOf('<div class="service-columns">'));
    expect(body).toContain('<p class="open-state">Tymczasowo nieczynne.</p>');
    expect(body).toContain('ul. 1 Maja 7A');
    for (const hours of ['Godziny otwarcia', 'Teraz zamknięte', 'Nie znamy godzin']) expect(body).not.toContain(hours);
  });

  it.each(['24 366 12 34 wew. 12', '24 366 12 34 w12', '24 366 12 34 ext 12'])(
    'dials the extension of %s after the number, not with it',
    async (value) => {
      pages.answer = serviceAnswer({ contacts: [{ kind: 'PHONE', value, languages: [], note: null }] });
      expect((await get()).body).toContain('href="tel:243661234,12"');
    },
  );

  it('dials the first of several numbers that differ in their last digits', async () => {
    pages.answer = serviceAnswer({ contacts: [{ kind: 'PHONE', value: '24 366 12 34-36', languages: [], note: null }] });
    expect((await get()).body).toContain('href="tel:243661234"');
  });

  it('says that it was confirmed by telephone, when it was', async () => {
    pages.answer = serviceAnswer({ verification: { state: 'VERIFIED', verifiedAt: '2026-11-01T09:00:00Z', by: 'TELEPHONE' } });
    expect((await get()).body).toContain('Potwierdzone telefonicznie: 1 listopada 2026');
  });

  it('draws the week as a table with a heading per day', async () => {
    const { body } = await get();
    expect(body).toContain('<tr><th scope="row">wtorek</th><td><bdi>08:00–15:00</bdi></td></tr>');
    expect(body).toContain('<tr><th scope="row">sobota</th><td>zamknięte</td></tr>');
  });

  it('says which day is today, and on which of the next days it is closed and why, days that follow each other in one line', async () => {
    const { body } = await get();
    expect(body).toContain('<tr class="today"><th scope="row">poniedziałek<span class="today-mark"> (dzisiaj)</span></th>');
    expect(body).toContain('<li>24–25 grudnia – święto</li>');
  });

  it('says until when it is open now, and "around the clock" instead of midnight to midnight', async () => {
    const [place] = service.locations ?? [];
    if (!place) throw new Error('The recorded service has a place.');
    const { openingHours } = place;
    const until = { ...openingHours, openNow: true, openUntil: '2026-11-23T18:00:00+01:00' };
    pages.answer = serviceAnswer({ locations: [{ ...place, openingHours: until }] });
    expect((await get()).body).toContain('Teraz otwarte, do 18:00<');
    const always = [
      { ...openingHours.schedules[0], rrule: 'FREQ=DAILY', start: '2026-01-05T00:00:00+01:00', end: '2026-01-06T00:00:00+01:00' },
    ];
    pages.answer = serviceAnswer({ locations: [{ ...place, openingHours: { ...openingHours, schedules: always as never } }] });
    const { body } = await get();
    expect(body).toContain('<p>całą dobę</p>');
    expect(body).not.toContain('00:00–00:00');
  });

  it('shows the hours of a helpline, which belong to no place', async () => {
    const [place] = service.locations ?? [];
    pages.answer = serviceAnswer({ locations: [], openingHours: place?.openingHours ?? null });
    const { body } = await get();
    expect(body).toContain('<h2 id="places">Godziny otwarcia</h2>');
    expect(body).toContain('<td><bdi>08:00–15:00</bdi></td>');
  });

  it('says it in plain words where somebody has written them, to be read aloud too, and nothing where nobody has', async () => {
    const { body } = await get();
    expect(body).toContain('<h2 id="plain">Prostymi słowami</h2><p data-aloud="true">Szef nie zapłacił? Przyjdź. Pomożemy.</p>');
    pages.answer = serviceAnswer({ content: { ...service.content, plainSummary: null } });
    expect((await get()).body).not.toContain('Prostymi słowami');
  });

  it('leads to a map by links alone, and to none for a place that is hidden or known by its town only', async () => {
    const { body } = await get();
    expect(body).toContain(
      'href="https://www.openstreetmap.org/?mlat=52.546&amp;mlon=19.706#map=17/52.546/19.706" rel="noreferrer nofollow"',
    );
    expect(body).toContain('href="geo:52.546,19.706?q=52.546,19.706"');
    expect(body.match(/openstreetmap/gi)).toHaveLength(2);
    const [place] = service.locations ?? [];
    const town = { street: null, postalCode: null, city: 'Płock', country: 'PL' };
    pages.answer = serviceAnswer({ locations: [{ ...place, latitude: null, longitude: null, address: town } as never] });
    expect((await get()).body).not.toContain('openstreetmap');
  });

  it('leads to the card for the counter and to the card for the notice board, in the chosen language; not for an example from abroad', async () => {
    const { body } = await get(`/service/${SERVICE_ID}?lang=uk`);
    for (const card of ['card', 'notice']) expect(body).toContain(`href="/service/${SERVICE_ID}/${card}?lang=uk"`);
    pages.answer = serviceAnswer({ reach: 'FOREIGN_EXAMPLE' });
    expect((await get()).body).not.toMatch(/\/(card|notice)"/);
  });

  it('marks what can be read aloud with its language, and hides the button until a script finds a voice', async () => {
    const { body } = await get(`/service/${SERVICE_ID}?lang=ar`);
    expect(body).toContain('<h1 lang="pl" dir="ltr" data-aloud="true">');
    expect(body).toContain('<p class="read-aloud" hidden data-read-aloud="true">');
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
    expect(JSON.parse(json)).toMatchObject({ '@type': 'GovernmentService', name: service.content.name });
    expect(body).toContain('<meta property="og:locale" content="uk_UA"/>');
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

describe('opening hours for a calendar', () => {
  const link = `/service/${SERVICE_ID}/calendar.ics`;

  it('are offered where they are known, and not where somebody may look through the calendar of the one whom it is about', async () => {
    expect((await get()).body).toContain(link);
    pages.answer = serviceAnswer({ locations: [] });
    expect((await get()).body).not.toContain(link);
    pages.answer = serviceAnswer({ categories: [{ code: 'DOMESTIC_VIOLENCE', label: 'Przemoc w domu' }] });
    expect((await get()).body).not.toContain(link);
  });
});

describe('the page of a service about violence', () => {
  const violence = { categories: [{ code: 'DOMESTIC_VIOLENCE', label: 'Przemoc w domu' }], demonstration: false };

  it('offers a quick way out first, which works without a script and tells the other page nothing', async () => {
    pages.answer = serviceAnswer(violence);
    const { body } = await get();
    expect(body).toMatch(/<a class="skip-link"[^>]*>[^<]*<\/a><aside class="quick-exit"/);
    expect(body).toContain('<a class="button" href="https://pl.wikipedia.org/" rel="noreferrer nofollow" data-quick-exit="true">');
    expect(body).toMatch(/src="\/assets\/quick-exit\./);
    expect((await get(`/service/${SERVICE_ID}?lang=fil`)).body).toContain('href="https://tl.wikipedia.org/"');
  });

  it('says nothing of it in its title or in a preview, and is kept by no browser', async () => {
    pages.answer = serviceAnswer(violence);
    const { body, headers } = await get();
    expect(/<title>(.*?)<\/title>/.exec(body)?.[1]).toBe('Informacje – Drogowskaz');
    expect(body).toContain('<meta property="og:title" content="Informacje"/>');
    expect(body).toContain('<meta property="og:description" content="Znajdź pomoc i usługi w swojej okolicy"/>');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it.each([
    ['whatever is below safety', { categories: [{ code: 'HUMAN_TRAFFICKING', label: '' }] }, true],
    ['what is for victims', { audiences: [{ code: 'VICTIMS_OF_VIOLENCE', label: '' }] }, true],
    ['nothing else', {}, false],
  ])('is %s', async (_name, changes, expected) => {
    pages.answer = serviceAnswer(changes);
    expect((await get()).body.includes('data-quick-exit')).toBe(expected);
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

describe('the page of a service that others describe, too', () => {
  it('says who says what where they differ, with the date and the directory that it is from, and nothing of their names', async () => {
    const account = (by: string, value: string, source: string | null = null) => ({
      ...{ recordId: by, by, at: '2026-03-12T09:00:00Z', values: [value] },
      source: source === null ? null : { name: source },
    });
    const linkedFields = [
      { field: 'OPENING_HOURS', accounts: [account('Fundacja Most', 'pon. 8–16'), account('Urząd', 'pon. 10–16', 'Katalog Bielsko')] },
      { field: 'NAME', accounts: [account('Fundacja Most', 'Porady'), account('Urząd', 'Pomoc <b>prawna</b>')] },
    ];
    pages.answer = serviceAnswer({ linkedFields });
    const { body } = await get();
    expect(body).toContain('10–16');
    expect(body).toContain('(wg: Fundacja Most, 12 marca 2026)');
    expect(body).toContain('(wg: Urząd, Katalog Bielsko, 12 marca 2026)');
    expect(body).not.toContain('prawna');
  });

  it('leads from a record that another one stands for to that one, unless a moderator looks at it', async () => {
    pages.answer = serviceAnswer({ shownAs: { id: '0197f7a0-0000-4000-8000-00000000aaaa' } });
    const answer = await get(`/service/${SERVICE_ID}?lang=uk`);
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/service/0197f7a0-0000-4000-8000-00000000aaaa?lang=uk']);
    expect((await get(`/service/${SERVICE_ID}?record=own`)).statusCode).toBe(200);
  });
});

describe('a record of another directory', () => {
  const source = otherDirectory;

  it('is shown as theirs: by name, with the date, the licence and the way to it', async () => {
    pages.answer = serviceAnswer({ source });
    const { body } = await get();
    expect(body).toMatch(/<a href="https:\/\/katalog\.example\.org\/hsds\/services\/1"[^>]*><bdi>wg: Katalog &lt;Bielsko>.*12 marca 2026/);
    expect(body).toContain('CC-BY-4.0');
    expect(body).toContain('Dane: Bielsko');
    expect(body).toContain('przekazuje: Hub &lt;C>');
  });

  it('leads to its licence where that is an address, and nowhere else', async () => {
    const licensed = async (licence: string) => {
      pages.answer = serviceAnswer({ source: { ...source, licence, passedOnBy: null } });
      return (await get()).body;
    };
    expect(await licensed('https://c.example.org/terms')).toContain(
      '<a href="https://c.example.org/terms" rel="license nofollow noopener"><bdi>https://c.example.org/terms</bdi></a>',
    );
    for (const licence of ['CC-BY-4.0', 'javascript:alert(1)', ' https://c.example.org']) {
      const body = await licensed(licence);
      expect(body).toContain(`<bdi>${licence}</bdi>`);
      expect(body).not.toContain('rel="license');
      expect(body).not.toContain('przekazuje');
    }
  });

  it('says since when its source has not confirmed it, and nothing while that answers', async () => {
    pages.answer = serviceAnswer({ source });
    expect((await get()).body).toContain('Źródło nie potwierdza tego od 13 marca 2026.');
    pages.answer = serviceAnswer({ source: { ...source, unreachableSince: null } });
    expect((await get()).body).not.toContain('nie potwierdza tego');
  });

  it('says so to programs, too', async () => {
    pages.answer = serviceAnswer({ source });
    const { body } = await get(undefined, { accept: 'application/ld+json' });
    expect(JSON.stringify(JSON.parse(body))).toContain('https://katalog.example.org/hsds/services/1');
  });

  it('is no other’s when it is the hub’s own', async () => {
    expect((await get()).body).not.toContain('whose-record');
  });
});
