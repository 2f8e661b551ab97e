import { readFileSync } from 'node:fs';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { failedWith, type PagesUnderTest, pagesUnderTest, type Question } from '../testing/pages-server.ts';
import { textsOf } from '../texts/index.ts';
import * as operations from './operations.ts';
import { peopleTextsOf } from './texts/index.ts';

const ID = '33333333-3333-4333-8333-333333333333';
const written = (value: string, locale = 'pl', state = 'ORIGINAL') => ({ value, locale, direction: 'LTR', state });
const offer = {
  id: ID,
  title: written('Plac zabaw i spacer'),
  description: written('Z **dziećmi** <script>x</script>'),
  activities: [{ code: 'LIBRARY', label: 'Biblioteka' }],
  languages: ['pl', 'uk'],
  municipality: { code: '1462011', name: 'Płock' },
  days: ['SATURDAY'],
  dayParts: ['MORNING'],
  withChildren: true,
  audiences: [],
  referencesSeenOn: '2026-11-02',
  childCheckUntil: '2027-05-03',
  expiresOn: '2027-09-30',
  coordinator: { id: ID, name: 'Fundacja Most' },
  contacts: [{ kind: 'FORM', value: 'https://most.example', languages: [], note: null }],
  demonstration: false,
};
const course = {
  id: ID,
  title: written('Polski po pracy'),
  description: null,
  form: 'COURSE',
  current: true,
  cancelled: false,
  provider: { id: ID, name: 'Biblioteka' },
  service: null,
  start: '2026-12-01T17:00:00Z',
  sessions: [{ startsAt: '2026-12-01T17:00:00Z', endsAt: '2026-12-01T18:30:00Z', cancelled: false, note: null }],
  municipality: { code: '1462011', name: 'Płock' },
  venue: 'Sala 3',
  onlineUrl: null,
  registrationUrl: 'https://example.org/zapisy',
  categories: [],
  audiences: [],
  languages: ['pl'],
  teaches: 'pl',
  levelFrom: 'A1',
  levelTo: 'A2',
  freePlaces: 0,
  waiting: 6,
  certificate: true,
  cost: { free: true, amount: null, currency: null, note: null },
  demonstration: true,
};
const pageInfo = { hasNextPage: false, endCursor: null };
const recorded = ({ operation }: Question) => {
  if (operation === 'DirectoryVolunteerOffers') return { data: { volunteerOffers: { nodes: [offer], pageInfo } } };
  if (operation === 'DirectoryVolunteerWish')
    return { data: { matchVolunteers: [{ offer, reasons: ['W Twojej gminie: Płock.'], checks: ['Zapytaj.'] }] } };
  if (operation === 'DirectoryVolunteerOffer') return { data: { volunteerOffer: offer } };
  if (operation === 'DirectoryCourse') return { data: { course } };
  if (operation === 'DirectoryLearning') {
    const wanted = { value: 60, about: true };
    const demand = { id: ID, title: written('Spawanie'), provider: null, wanted, demonstration: true };
    return { data: { courses: { nodes: [course], pageInfo }, skillDemand: [demand] } };
  }
  return undefined;
};

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
  pages.answer = recorded;
});
afterEach(() => pages.fastify.close());

const get = (url: string) => pages.fastify.inject({ url, headers: { accept: 'text/html' } });
const post = (payload: string) =>
  pages.fastify.inject({
    method: 'POST',
    url: '/volunteers',
    payload,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  });
const asked = (operation: string) => pages.asked.find((question) => question.operation === operation)?.variables;

describe('what these pages ask', () => {
  const schema = buildSchema(readFileSync(new URL('../../../../../schema/api.graphql', import.meta.url), 'utf8'));
  it.each(Object.entries(operations))('%s is answered by the API', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});

describe('for search engines and programs', () => {
  it.each([
    [
      `/learning/${ID}`,
      { '@type': 'Course', provider: { name: 'Biblioteka' }, hasCourseInstance: { courseMode: 'Onsite' }, offers: { price: 0 } },
    ],
    [`/volunteers/${ID}`, { '@type': 'Offer', offeredBy: { name: 'Fundacja Most' }, description: 'Z dziećmi <script>x</script>' }],
  ])('%s says in its head what it is about, and gives the same alone', async (path, said) => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec((await get(path)).body) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@id': `https://directory.example.org${path}`, ...said });
    const alone = await pages.fastify.inject({ url: path, headers: { accept: 'application/ld+json' } });
    expect([alone.headers['content-type'], JSON.parse(alone.body)]).toEqual(['application/ld+json; charset=utf-8', JSON.parse(json)]);
  });
});

describe('the page of volunteers', () => {
  it('speaks each of the sixteen languages', async () => {
    for (const locale of interfaceLocales) {
      const { body, statusCode } = await get(`/volunteers?lang=${locale}`);
      expect(statusCode).toBe(200);
      expect(body).toContain(`<h1>${peopleTextsOf(locale).volunteers.replaceAll("'", '&#39;')}</h1>`);
      expect((await get(`/learning?lang=${locale}`)).body).toContain(`<h1>${peopleTextsOf(locale).learning}</h1>`);
    }
  });

  it('takes a wish by POST, asks it, and keeps it nowhere', async () => {
    const { body, statusCode, headers } = await post(
      'activity=LIBRARY&activity=NO_SUCH&children=yes&municipality=1462011&speaks=uk&day=SATURDAY&part=MORNING',
    );
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(asked('DirectoryVolunteerWish')).toMatchObject({
      wish: {
        ...{ activities: ['LIBRARY'], withChildren: true, municipality: '1462011', languages: ['uk'] },
        ...{ days: ['SATURDAY'], dayParts: ['MORNING'] },
      },
    });
    expect(body).toContain('W Twojej gminie: Płock.');
    expect(body).toContain('noindex');
    expect(body).not.toContain('rel="canonical"');
  });

  it('asks what somebody wants to do when nothing was chosen', async () => {
    const { body, statusCode } = await post('children=yes');
    expect(statusCode).toBe(422);
    expect(body).toContain(peopleTextsOf('pl').chooseActivity);
    expect(asked('DirectoryVolunteerWish')).toBeUndefined();
  });

  it('shows the form again with what was chosen when nobody answers', async () => {
    pages.answer = (question) =>
      question.operation === 'DirectoryVolunteerWish' ? failedWith('matchVolunteers', 'UNAVAILABLE') : recorded(question);
    const { body, statusCode } = await post('activity=LIBRARY');
    expect(statusCode).toBe(503);
    expect(body).toMatch(/value="LIBRARY"[^>]*checked/);
  });

  it('of one offer leads to the coordinator, with the checks, and runs nothing that somebody wrote', async () => {
    const { body } = await get(`/volunteers/${ID}`);
    expect(body).toContain('href="https://most.example"');
    expect(body).toContain('3 maja 2027');
    expect(body).toContain(peopleTextsOf('pl').reachHint);
    expect(body).not.toContain('<script>x');
  });

  it('says for whom an offer is: all, or those whom it names', async () => {
    const women = { ...offer, audiences: [{ code: 'WOMEN', label: 'Kobiety' }] };
    const forWhom = async () => /Dla kogo<\/dt><dd>([^<]*)</.exec((await get(`/volunteers/${ID}`)).body)?.[1];
    expect(await forWhom()).toBe(textsOf('pl').forEveryone);
    pages.answer = () => ({ data: { volunteerOffer: women } });
    expect(await forWhom()).toBe('Kobiety');
  });

  it('of one that is gone says so', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectoryVolunteerOffer' ? { data: { volunteerOffer: null } } : undefined);
    expect((await get(`/volunteers/${ID}`)).statusCode).toBe(404);
    expect((await get('/volunteers/no-id')).statusCode).toBe(404);
  });
});

describe('the page of learning', () => {
  it('tells places, waiting list, level, certificate and what employers look for', async () => {
    const { body } = await get('/learning?municipality=1462011&free=1');
    expect(asked('DirectoryLearning')).toMatchObject({ municipality: '1462011', withPlaces: true });
    for (const said of ['Wolne miejsca: 0', 'Na liście oczekujących: 6', 'Poziom: polski A1 – A2', 'Jest zaświadczenie', 'około 60'])
      expect(body).toContain(said);
  });

  it('of one course tells its sessions and where one registers', async () => {
    const { body } = await get(`/learning/${ID}`);
    expect(body).toContain('wtorek, 1 grudnia 18:00–19:30');
    expect(body).toContain('href="https://example.org/zapisy"');
  });
});
