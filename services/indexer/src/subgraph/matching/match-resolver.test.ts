import type { PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import { anonymous, MovableClock } from '@drogowskaz/platform';
import { type AnsweringEngine, failoverEngine } from '@drogowskaz/search';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { graphql } from 'graphql';
import { document, idOf, type SearchUnderTest, startSearch } from '../../testing/search-under-test.ts';
import { buildSearchSubgraph } from '../search-subgraph.ts';

jest.setTimeout(60_000);

const PLOCK = '1462011';
const BIELSK = '1419012';
const nothingKnown: PublicServiceCard['eligibility'] = {
  requiresStatutoryEntitlement: null,
  minimumAge: null,
  maximumAge: null,
  excludedAudiences: [],
  requirements: [],
  documents: [],
};
const placeIn = (
  municipality: string | null,
  latitude: number | null,
  longitude: number | null,
): PublicServiceDetail['locations'][number] => ({
  id: `place ${municipality}`,
  name: 'Place',
  address: null,
  latitude,
  longitude,
  municipality,
  wheelchairAccessible: null,
  byAppointment: null,
  schedules: [],
});
const DOCTOR = 1;
const ENTITLED = 2;
const ABROAD = 3;
const BIELSK_DENTIST = 4;
const SHELTER = 5;
const ADVICE = 6;

let hub: SearchUnderTest;
beforeAll(async () => {
  hub = await startSearch([
    document(
      DOCTOR,
      {
        categories: ['DOCTOR'],
        languages: ['uk'],
        eligibility: {
          ...nothingKnown,
          requiresStatutoryEntitlement: false,
          requirements: ['PESEL', 'PASSPORT_OR_ID'],
          documents: [
            [
              { locale: 'pl', state: 'ORIGINAL', value: 'Karta szczepień' },
              { locale: 'uk', state: 'UP_TO_DATE', value: 'Картка щеплень' },
            ],
          ],
        },
      },
      { locations: [placeIn(PLOCK, 52.546, 19.706)] },
    ),
    document(ENTITLED, { categories: ['DOCTOR'], eligibility: { ...nothingKnown, requiresStatutoryEntitlement: true } }),
    document(ABROAD, { categories: ['DOCTOR'], reach: 'FOREIGN_EXAMPLE' }, { collections: ['good-practices'] }),
    document(BIELSK_DENTIST, { categories: ['DENTIST'], municipalities: [BIELSK] }, { locations: [placeIn(BIELSK, 52.67, 19.8)] }),
    document(SHELTER, { categories: ['EMERGENCY_SHELTER'] }, { locations: [placeIn(null, null, null)] }),
    document(ADVICE, { categories: ['INFORMATION_POINT'] }),
  ]);
});
afterAll(() => hub.stop());

const QUESTION = `query Match($situation: SituationInput!, $locale: Locale! = "pl", $first: Int! = 10) {
  matchServices(situation: $situation, locale: $locale, first: $first) {
    matches {
      service { id content(locale: $locale) { name } }
      metNeeds { code } reasons reasonCodes checks bring distance entitlement openNow nextOpening
    }
    unmetNeeds { code }
    unmet { category { code } nearest { service { id } obstacle why } }
    whomToAsk { id }
    degraded
  }
}`;
const ask = async (situation: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  (await hub.ask(QUESTION, { situation, ...more })).data.matchServices;
const idsOf = ({ matches }: { matches: { service: { id: string } }[] }) => matches.map(({ service }) => service.id);

describe('matchServices', () => {
  it('answers what fits, why, and what to bring, in the asked language', async () => {
    const result = await ask(
      { needs: ['HEALTH'], municipality: '146201', languages: ['uk'], hasStatutoryEntitlement: false, has: ['PESEL'] },
      { locale: 'uk' },
    );
    expect(idsOf(result)).toEqual([idOf(DOCTOR)]);
    expect(result.matches[0]).toMatchObject({
      metNeeds: [{ code: 'HEALTH' }],
      reasons: expect.arrayContaining(['Говорять вашою мовою: українська.', 'Це у вашій громаді: Płock.']),
      reasonCodes: expect.arrayContaining(['NO_ENTITLEMENT_NEEDED', 'HAS_REQUIRED']),
      bring: ['Паспорт або посвідчення особи', 'Картка щеплень'],
      distance: 'IN_MUNICIPALITY',
      entitlement: 'NOT_NEEDED',
    });
    expect(result).toMatchObject({ unmetNeeds: [], unmet: [], degraded: false });
  });

  it('names a need that nothing meets, with the nearest and whom to ask', async () => {
    const result = await ask({ needs: ['DENTIST', 'NURSERY'], municipality: PLOCK });
    expect(result).toMatchObject({
      matches: [],
      unmetNeeds: [{ code: 'DENTIST' }, { code: 'NURSERY' }],
      unmet: [
        {
          category: { code: 'DENTIST' },
          nearest: { service: { id: idOf(BIELSK_DENTIST) }, obstacle: 'OTHER_MUNICIPALITY', why: 'Obsługuje inne gminy: Bielsk.' },
        },
        { category: { code: 'NURSERY' }, nearest: null },
      ],
      whomToAsk: [{ id: idOf(ADVICE) }],
    });
  });

  it('never shows a foreign example, and what needs an entitlement only to who may have one', async () => {
    expect(idsOf(await ask({ needs: ['DOCTOR'] })).sort()).toEqual([DOCTOR, ENTITLED].map(idOf));
    expect(idsOf(await ask({ needs: ['DOCTOR'], hasStatutoryEntitlement: false }))).toEqual([idOf(DOCTOR)]);
  });

  it('says the same of a hidden place wherever somebody asks from', async () => {
    const from = async (municipality: string) =>
      (await ask({ needs: ['EMERGENCY_SHELTER'], municipality })).matches.map(({ distance }: { distance: string }) => distance);
    expect(await from(PLOCK)).toEqual([null]);
    // It does not serve them, so it is the nearest alternative for all of them, or for none.
    const nearest = async (municipality: string) => (await ask({ needs: ['EMERGENCY_SHELTER'], municipality })).unmet[0].nearest;
    expect(await nearest(BIELSK)).toEqual(await nearest('1419153'));
  });

  it('gives as many as were asked for, the best', async () => {
    const all = idsOf(await ask({ needs: ['DOCTOR', 'INFORMATION_POINT'] }));
    expect(idsOf(await ask({ needs: ['DOCTOR', 'INFORMATION_POINT'] }, { first: 1 }))).toEqual(all.slice(0, 1));
  });

  it('answers from the standby engine while the preferred one is down, and says so', async () => {
    const down: AnsweringEngine = {
      name: 'MEILISEARCH',
      search: async () => {
        throw new Error('down');
      },
      suggest: async () => [],
    };
    const engine = failoverEngine({ preferred: down, standby: hub.engine });
    engine.trust();
    const subgraph = buildSearchSubgraph({
      engine,
      clock: new MovableClock('2026-11-23T10:00:00Z'),
      source: { knownCollections: async () => new Set() },
      ready: async () => 'ok',
    });
    const contextValue = subgraph.context({ caller: anonymous, requestId: 'test', signal: new AbortController().signal });
    const variableValues = { situation: { needs: ['DOCTOR'] } };
    const { data } = await graphql({ schema: subgraph.schema, source: QUESTION, variableValues, contextValue });
    const own = await ask({ needs: ['DOCTOR'] });
    expect(JSON.parse(JSON.stringify(data)).matchServices).toEqual({ ...own, degraded: true });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ needs: [] }, 'name at least one category'],
    [{ needs: ['WORK', 'HOUSING', 'HEALTH', 'FAMILY', 'MONEY', 'SAFETY', 'POST', 'SPORT', 'LIBRARY'] }, 'name at most 8'],
    [{ needs: ['NO_SUCH'] }, 'the query "categories" lists them'],
    [{ needs: ['WORK'], audiences: ['NO_SUCH'] }, 'terms(vocabulary: AUDIENCE)'],
    [{ needs: ['WORK'], has: ['NO_SUCH'] }, 'terms(vocabulary: REQUIREMENT)'],
    [{ needs: ['WORK'], municipality: '9999999' }, 'the query "municipalities" lists them'],
    [{ needs: ['WORK'], languages: ['pl_PL'] }, 'BCP 47'],
    [{ needs: ['WORK'], age: -1 }, 'from 0 to 120'],
    [{ needs: ['WORK'], age: 121 }, 'from 0 to 120'],
    [{ needs: ['WORK'], ageFrom: 30, ageTo: 20 }, 'nobody is of such an age'],
    [{ needs: ['WORK'], age: 30, ageTo: 40 }, 'Say either'],
  ])('refuses %j as bad input', async (situation, message) => {
    const { errors } = await hub.ask(QUESTION, { situation });
    expect(errors[0].message).toContain(message);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('counts a need that is said twice once', async () => {
    const result = await ask({ needs: ['DOCTOR', 'DOCTOR'], hasStatutoryEntitlement: false });
    expect(result.matches.map(({ metNeeds }: { metNeeds: unknown[] }) => metNeeds)).toEqual([[{ code: 'DOCTOR' }]]);
  });

  it('refuses more than it may give', async () => {
    const { errors } = await hub.ask(QUESTION, { situation: { needs: ['WORK'] }, first: 101 });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
