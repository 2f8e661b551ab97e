/** Services and questions of every kind, drawn by fast-check: for what must hold whatever is there and whatever is asked. */
import type { Reach } from '@drogowskaz/directory';
import { terms } from '@drogowskaz/vocabulary';
import fc from 'fast-check';
import type { SearchFilter, SearchQuestion, ServiceDocument } from '../engine.ts';
import { PLOCK } from './city.ts';
import { service, type Written } from './service-document.ts';

const categories = [
  'WORK',
  'JOB_SEARCH',
  'UNPAID_WAGES',
  'LANGUAGES',
  'POLISH_COURSE',
  'CONVERSATION_PRACTICE',
  'LEGAL_ADVICE',
  'DOCTOR',
  'HEALTH',
];
const municipalities = ['1462011', '1419012', '1419063', '1419122'];
const languages = ['pl', 'uk', 'en', 'ru', 'pt-BR'];
const audiences = ['WOMEN', 'SENIORS', 'UNEMPLOYED'];
const words = ['kurs', 'porady', 'praca', 'zdrowie', 'spotkania', 'polski', 'prawnik', 'żółw', 'pomoc', 'lekarz'];
const deliveryModes = ['IN_PERSON', 'ONLINE', 'PHONE', 'OUTREACH'] as const;
const formality = terms('FORMALITY').map(({ code }) => code);
const collections = ['good-practices', 'winter'];

const some = <Value>(values: readonly Value[], atLeast: number, atMost: number) =>
  fc.subarray([...values], { minLength: atLeast, maxLength: atMost });

const anyService = fc
  .record({
    name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    summary: fc.array(fc.constantFrom(...words), { maxLength: 6 }),
    provider: fc.constantFrom('Fundacja Otwarte Drzwi', 'Miejski Urząd Pracy w Płocku', 'Stowarzyszenie Dialog'),
    categories: some(categories, 1, 3),
    audiences: some(audiences, 0, 2),
    excludedAudiences: some(audiences, 0, 1),
    languages: some(languages, 1, 3),
    deliveryModes: some(deliveryModes, 1, 2),
    formality: some(formality, 0, 1),
    reach: fc.constantFrom<Reach[]>('LOCAL', 'LOCAL', 'LOCAL', 'REGIONAL', 'NATIONAL', 'ONLINE', 'FOREIGN_EXAMPLE'),
    municipalities: some(municipalities, 1, 2),
    free: fc.constantFrom(true, false, null),
    requiresStatutoryEntitlement: fc.constantFrom(true, false, null),
    verified: fc.constantFrom([10, 100] as const, [200, -10] as const, [400, -200] as const, null),
    places: fc.array(fc.constantFrom([52.54, 19.7] as const, [52.67, 19.8] as const, [52.4, 19.74] as const, null), { maxLength: 2 }),
    collections: some(collections, 0, 1),
    open: fc.constantFrom<ServiceDocument['open'][]>([], [{ from: '2026-11-24T07:00:00Z', to: '2026-11-24T15:00:00Z' }]),
  })
  .map(({ name, summary, ...rest }): Written => ({ ...rest, pl: { name: name.join(' '), summary: summary.join(' ') } }));

/** The same services in every run of this seed. */
export const randomDirectory = (count: number, seed: number): ServiceDocument[] =>
  fc.sample(anyService, { numRuns: count, seed }).map((written, number) => service(`random ${number}`, written));

/** Leaves out what is undefined, which a condition that is not given is. */
const given = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<Value>;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

export const anyFilter: fc.Arbitrary<SearchFilter> = fc
  .record({
    categories: maybe(some(categories, 1, 2)),
    municipalities: maybe(some(municipalities, 1, 2)),
    languages: maybe(some(['pl', 'uk', 'en', 'pt'], 1, 2)),
    audiences: maybe(some(audiences, 1, 2)),
    deliveryModes: maybe(some(deliveryModes, 1, 2)),
    formality: maybe(some(formality, 1, 3)),
    collections: maybe(some(collections, 1, 1)),
    freeOfCharge: maybe(fc.boolean()),
    withoutStatutoryEntitlement: maybe(fc.boolean()),
    openAt: maybe(fc.constantFrom(new Date('2026-11-24T08:00:00Z'), new Date('2026-11-24T18:00:00Z'))),
    verifiedSince: maybe(fc.constantFrom(new Date('2026-06-01'), new Date('2025-01-01'))),
  })
  .map((filter) => {
    // All eleven at once leave nothing; a few leave something to count.
    const entries = Object.entries(given(filter));
    return Object.fromEntries(entries.slice(0, 3)) as SearchFilter;
  });

export const anyQuestion: fc.Arbitrary<Partial<SearchQuestion>> = fc
  .record({
    text: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...words),
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map((two) => two.join(' ')),
    ),
    filter: anyFilter,
    near: maybe(fc.constantFrom(PLOCK, { ...PLOCK, radiusMeters: 5_000 })),
    sort: fc.constantFrom('RELEVANCE', 'NAME', 'RECENTLY_VERIFIED', 'DISTANCE'),
    locale: fc.constantFrom('pl', 'uk', 'en'),
  })
  .map((asked) => given(asked.sort === 'DISTANCE' && !asked.near ? { ...asked, near: PLOCK } : asked) as Partial<SearchQuestion>);
