import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SearchResult, SearchResultEdge, ServiceCard } from '../ask/answers.ts';
import { type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { edge, result } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = async (url: string): Promise<string> => (await pages.fastify.inject({ url, headers: { accept: 'text/html' } })).body;
const post = (fields: string, url = '/') =>
  pages.fastify.inject({ method: 'POST', url, payload: fields, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
const locationOf = async (fields: string): Promise<string> => String((await post(fields)).headers.location);
const lastSearch = () => pages.asked.filter(({ operation }) => operation === 'DirectorySearch').at(-1)?.variables;
const titleOf = (html: string): string => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
const finding = (changes: Partial<SearchResult>) => {
  pages.answer = ({ operation }) => (operation === 'DirectorySearch' ? { data: { searchServices: { ...result, ...changes } } } : undefined);
};
const showing = (changes: Partial<SearchResultEdge>, card: Partial<ServiceCard> = {}) =>
  finding({ edges: [{ ...edge(card), ...changes }] });

describe('when a service opens', () => {
  it('is asked by day and time as clocks here show them, and can be taken back', async () => {
    const address = await locationOf('q=&day=2026-11-26&time=17:00');
    expect(address).toBe('/?open=2026-11-26T17%3A00');
    const body = await get(address);
    expect(lastSearch()).toMatchObject({ filter: { openAt: '2026-11-26T16:00:00.000Z' } });
    expect(body).toContain('aria-label="Usuń filtr: Otwarte: czwartek, 26 listopada 17:00"');
    expect(body).toContain('<option value="2026-11-26" selected>czwartek, 26 listopada</option>');
    expect(body).toContain('<option value="17:00" selected>17:00</option>');
  });

  it('counts summer time', async () => {
    pages.clock.advance(130 * 86_400_000);
    await get('/?open=2027-04-10T09:00');
    expect(lastSearch()).toMatchObject({ filter: { openAt: '2027-04-10T07:00:00.000Z' } });
  });

  it('is no condition when the day is gone, too far away, or none', async () => {
    for (const open of ['2026-11-20T10:00', '2027-01-20T10:00', '2026-02-31T10:00', '2026-11-26T25:00', 'soon']) {
      await get(`/?all=1&open=${open}`);
      expect([open, lastSearch()?.filter]).toEqual([open, null]);
    }
    expect(await locationOf('q=&day=2026-11-26&time=')).toBe('/?all=1');
  });

  it('stands on each card: until when, when next, and nothing where nobody knows', async () => {
    showing({ openNow: true, openUntil: '2026-11-23T15:00:00.000Z', nextOpening: '2026-11-24T07:00:00.000Z' });
    expect(await get('/?all=1')).toContain('<p class="open-state open">Teraz otwarte, do 16:00</p>');
    showing({ openNow: true, openUntil: '2026-11-30T15:00:00.000Z' });
    expect(await get('/?all=1')).toContain('<p class="open-state open">Teraz otwarte</p>');
    showing({ openNow: false, nextOpening: '2026-11-24T07:00:00.000Z' });
    expect(await get('/?all=1')).toContain('<p class="open-state">Teraz zamknięte. Najbliższe otwarcie: wtorek, 24 listopada 08:00.</p>');
    showing({});
    expect(await get('/?all=1')).not.toContain('open-state');
    showing({ openNow: false }, { temporarilyClosed: true });
    const paused = await get('/?all=1');
    expect(paused).toContain('<p class="note problem">Tymczasowo nieczynne.</p>');
    expect(paused).not.toContain('open-state');
  });
});

describe('filters', () => {
  it('are all asked of the hub, also those that were chosen several times', async () => {
    const address = await locationOf(
      'q=&category=WORK&municipality=1462011&language=uk&language=ru&audience=LABOUR_MIGRANTS&delivery=ONLINE&delivery=PHONE&free=1&anyone=1&verified=1&day=now',
    );
    await get(address);
    expect(lastSearch()).toMatchObject({
      filter: {
        categories: ['WORK'],
        municipalities: ['1462011'],
        languages: ['uk', 'ru'],
        audiences: ['LABOUR_MIGRANTS'],
        deliveryModes: ['ONLINE', 'PHONE'],
        freeOfCharge: true,
        withoutStatutoryEntitlement: true,
        verifiedSince: '2026-05-24',
        openAt: '2026-11-23T07:00:00.000Z',
      },
    });
  });

  it('are in the form what they are in the address, so that pressing its button changes nothing', async () => {
    const address = '/?category=WORK&category=HEALTH&municipality=1462011&language=uk&delivery=PHONE&open=1&verified=1';
    const form = new URLSearchParams();
    const body = await get(address);
    for (const [field] of body.matchAll(/<(?:input|option)[^>]*>/g)) {
      const name = /name="(\w+)"/.exec(field)?.[1];
      const value = /value="([^"]*)"/.exec(field)?.[1] ?? '';
      if (field.startsWith('<input') && name && (field.includes('type="hidden"') || / checked/.test(field))) form.append(name, value);
    }
    for (const [, name, options] of body.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/g)) {
      form.append(String(name), /value="([^"]*)" selected/.exec(String(options))?.[1] ?? '');
    }
    const again = new URL(await locationOf(form.toString()), 'https://example.org').searchParams;
    expect([...again].sort()).toEqual([...new URLSearchParams(address.slice(2))].sort());
  });

  it('lead on to narrower topics, with how many services each has', async () => {
    const body = await get('/?category=WORK&free=1');
    expect(body).toContain('<a href="/?category=WORKERS_RIGHTS&amp;free=1">Prawa pracownika <span class="count">7</span></a>');
    expect(body).not.toContain('Niezapłacone wynagrodzenie <span class="count">');
    expect(await get('/?category=HEALTH')).not.toContain('class="narrower"');
  });

  it('are counted for a script before they are applied, and the words of the question are kept by nobody', async () => {
    const { headers, json } = await post('q=praca&free=1&lang=uk', '/count').then((answer) => ({
      headers: answer.headers,
      json: answer.json(),
    }));
    expect(json).toEqual({ text: 'Результатів: 5' });
    expect(headers['cache-control']).toBe('no-store');
    expect(pages.asked.at(-1)).toEqual({
      operation: 'DirectoryCount',
      variables: { query: 'praca', locale: 'uk', filter: { freeOfCharge: true } },
    });
  });
});

describe('the order', () => {
  it('is chosen by a link and kept while paging, filtering and asking anew', async () => {
    const body = await get('/?q=praca&sort=NAME');
    expect(lastSearch()).toMatchObject({ sort: 'NAME' });
    expect(body).toMatch(/href="\/\?sort=NAME&amp;s=[^"]+" aria-current="true">Nazwa/);
    expect(body).toMatch(/rel="next" href="\/\?sort=NAME&amp;after=cursor-of-page-one&amp;page=2&amp;s=/);
    expect(body).toContain('<input type="hidden" name="sort" value="NAME"/>');
    expect(await locationOf('q=&free=1&sort=NAME')).toBe('/?free=1&sort=NAME');
  });

  it('by distance is offered only once it is known from where', async () => {
    expect(await get('/?q=praca&sort=DISTANCE')).not.toContain('sort=DISTANCE&');
    expect(lastSearch()).toMatchObject({ sort: 'RELEVANCE', near: null });
    expect(await get('/?q=praca&from=1462011')).toContain('sort=DISTANCE&amp;from=1462011');
  });
});

describe('distances', () => {
  it('are measured from a municipality without any script', async () => {
    expect(await locationOf('q=&from=1462011&sort=RELEVANCE&sort=DISTANCE')).toBe('/?sort=DISTANCE&from=1462011');
    showing({ distanceMeters: 1_240 });
    const body = await get('/?sort=DISTANCE&from=1462011');
    expect(lastSearch()).toMatchObject({ sort: 'DISTANCE', near: { latitude: 52.546, longitude: 19.706 } });
    expect(body).toContain('Odległość od: Płock');
    expect(body).toMatch(/Odległość: <\/span>1,2\skm/);
  });

  it('are measured from where the reader is, which no address and no log tells, and only roughly', async () => {
    const { headers } = await post('q=&position=52.5467891,19.7061234&sort=DISTANCE');
    const address = String(headers.location);
    expect(headers['cache-control']).toBe('no-store');
    expect(address).not.toMatch(/52|19\.7/);
    const answer = await pages.fastify.inject({ url: address, headers: { accept: 'text/html' } });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.body).not.toMatch(/52\.54|19\.70/);
    expect(answer.body).toContain('Odległość od: Twoje położenie');
    const { near } = lastSearch() as { near: { latitude: number; longitude: number } };
    expect(near).toEqual({ latitude: 52.548, longitude: 19.705 });
    expect(JSON.stringify(pages.logged)).not.toMatch(/52\.5|19\.7/);
  });

  it('stay measured from there while paging and filtering, until somebody chooses otherwise', async () => {
    const first = await locationOf('q=&position=52.546,19.706&sort=DISTANCE');
    const sealed = new URL(first, 'https://example.org').searchParams.get('n') ?? '';
    const body = await get(first);
    expect(body).toContain(`rel="next" href="/?sort=DISTANCE&amp;after=cursor-of-page-one&amp;page=2&amp;n=${sealed}"`);
    expect(body).toContain(`<input type="hidden" name="n" value="${sealed}"/>`);
    expect(await locationOf(`q=&free=1&sort=DISTANCE&n=${sealed}&from=position`)).toBe(`/?free=1&sort=DISTANCE&n=${sealed}`);
    expect(await locationOf(`q=&free=1&sort=DISTANCE&n=${sealed}`)).toBe(`/?free=1&sort=DISTANCE&n=${sealed}`);
    expect(await locationOf(`q=&free=1&sort=DISTANCE&n=${sealed}&from=1462011`)).toBe('/?free=1&sort=DISTANCE&from=1462011');
    expect(await locationOf(`q=&n=${sealed}&from=`)).toBe('/?all=1');
  });

  it('are not measured from what is no place', async () => {
    for (const position of ['', '91,0', '0,181', 'here', '1,2,3', '1e1,2', 'NaN,NaN', '52.5']) {
      expect([position, await locationOf(`q=&position=${encodeURIComponent(position)}`)]).toEqual([position, '/?all=1']);
    }
    await get('/?all=1&n=forged');
    expect(lastSearch()).toMatchObject({ near: null });
  });
});

describe('a page of results', () => {
  it('says so when another engine than usual answered', async () => {
    finding({ degraded: true });
    expect(await get('/?q=praca')).toContain('Główna wyszukiwarka nie działa');
  });

  it('has a title that tells it from others: its filters and the number of the page, never its words', async () => {
    expect(titleOf(await get('/?category=WORK&municipality=1462011'))).toBe('Praca, Płock: Znaleziono 24 usługi – Drogowskaz');
    expect(titleOf(await get('/?q=przemoc&after=cursor&page=3'))).toBe('Znaleziono 24 usługi – Strona 3 – Drogowskaz');
  });

  it('of violence has a quick way out and a title that gives nothing away, whether a filter says so or the best result', async () => {
    for (const url of ['/?category=DOMESTIC_VIOLENCE', '/?audience=VICTIMS_OF_VIOLENCE&q=praca']) {
      const body = await get(url);
      expect([url, titleOf(body).includes('Znaleziono'), body.includes('quick-exit')]).toEqual([url, false, true]);
    }
    showing({}, { categories: [{ code: 'DOMESTIC_VIOLENCE', label: 'Przemoc w domu' }] });
    expect(await get('/?q=bije')).toContain('quick-exit');
    showing({});
    expect(await get('/?q=praca')).not.toContain('quick-exit');
  });

  it('of a topic or a municipality is for search engines, in all languages; of words, a position or demonstration data it is not', async () => {
    showing({}, { demonstration: false });
    const topic = await get('/?category=WORK&municipality=1462011');
    expect(topic).not.toContain('noindex');
    expect(topic).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(topic).toContain('<link rel="canonical" href="https://directory.example.org/?category=WORK&amp;municipality=1462011"/>');
    expect(topic).toContain('hreflang="ar" href="https://directory.example.org/?category=WORK&amp;municipality=1462011&amp;lang=ar"');
    const position = await locationOf('q=&category=WORK&position=52.5,19.7');
    for (const url of [
      '/?q=praca',
      '/?category=WORK&free=1',
      '/?category=WORK&after=cursor',
      '/?category=WORK&sort=NAME',
      '/?all=1',
      position,
    ]) {
      expect([url, (await get(url)).includes('<meta name="robots" content="noindex"/>')]).toEqual([url, true]);
    }
    showing({}, { demonstration: true });
    expect(await get('/?category=WORK')).toContain('noindex');
  });
});
