import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellCounts } from './count-coverage.ts';
import { compareGaps, gapReasonsOf, type Judged, type MeasuredByStandard } from './gap-rule.ts';

const cell = (fields: Partial<CellCounts> = {}): CellCounts => ({
  category: 'DENTIST',
  municipality: '146201',
  services: 0,
  verified: 0,
  usable: 0,
  needEntitlement: 0,
  remote: 0,
  languages: new Map(),
  texts: new Map(),
  audiences: new Map(),
  nearest: null,
  nearestUsable: null,
  nearestUsableId: null,
  openHalfHours: null,
  outsideHalfHours: null,
  ...fields,
});

type Norm = Omit<MeasuredByStandard, 'counts'>;
const norms = fc.record<Norm>({
  hoursPerWeek: fc.option(fc.integer({ min: 1, max: 60 })),
  distanceKm: fc.option(fc.integer({ min: 1, max: 60 })),
  languages: fc.subarray(['pl', 'uk', 'en']),
});

/** What can be counted of a cell. */
const counts = fc
  .record({
    usable: fc.nat(5),
    needEntitlement: fc.nat(5),
    unknown: fc.nat(5),
    languages: fc.subarray(['pl', 'uk', 'en']),
    nearest: fc.option(fc.nat(90_000)),
    farther: fc.nat(90_000),
    open: fc.option(fc.nat(336)),
  })
  .map(({ usable, needEntitlement, unknown, languages, nearest, farther, open }): CellCounts => {
    const services = usable + needEntitlement + unknown;
    return cell({
      services,
      usable,
      needEntitlement,
      languages: new Map(services > 0 ? languages.map((language) => [language, 1]) : []),
      nearest,
      nearestUsable: nearest === null || usable === 0 ? null : nearest + farther,
      openHalfHours: services > 0 ? open : null,
    });
  });

const cells = fc.record<Judged>({
  counts,
  standard: fc.array(
    fc.tuple(norms, counts).map(([norm, measured]) => ({ ...norm, counts: measured })),
    { maxLength: 3 },
  ),
  unmet: fc.option(fc.integer({ min: 1, max: 20 }).map((tens) => tens * 10)),
});

/** One more service that everybody may use, at the door, in every language, at all hours. */
const oneMore = (before: CellCounts): CellCounts => ({
  ...before,
  services: before.services + 1,
  usable: before.usable + 1,
  languages: new Map([...before.languages, ['pl', 9], ['uk', 9], ['en', 9]]),
  nearest: 0,
  nearestUsable: 0,
  openHalfHours: 336,
});
const withOneMore = (judged: Judged): Judged => ({
  ...judged,
  counts: oneMore(judged.counts),
  standard: judged.standard.map((each) => ({ ...each, counts: oneMore(each.counts) })),
});

describe('the rule of gaps', () => {
  it('calls nothing a gap of which nothing is known to be missing', () => {
    expect(gapReasonsOf({ counts: cell({ services: 2, needEntitlement: 1 }), standard: [], unmet: null })).toEqual([]);
    expect(gapReasonsOf({ counts: cell({ services: 1, usable: 1 }), standard: [], unmet: null })).toEqual([]);
  });

  it.each<[string, Partial<CellCounts>, Partial<Norm>, string[]]>([
    ['people for whom there is none', {}, {}, ['NONE_FOR_PEOPLE_OF_STANDARD']],
    ['hours', { services: 1, openHalfHours: 10 }, { hoursPerWeek: 6 }, ['FEWER_HOURS_THAN_STANDARD']],
    ['hours that are kept', { services: 1, openHalfHours: 12 }, { hoursPerWeek: 6 }, []],
    ['hours, and none are known', { services: 1 }, { hoursPerWeek: 6 }, []],
    ['a distance', { services: 1, nearest: 10_001 }, { distanceKm: 10 }, ['FARTHER_THAN_STANDARD']],
    ['a distance that is kept', { services: 1, nearest: 10_000 }, { distanceKm: 10 }, []],
    ['a language', { services: 1, languages: new Map([['pl', 1]]) }, { languages: ['pl', 'uk'] }, ['LANGUAGE_OF_STANDARD_MISSING']],
    ['a language of a region', { services: 1, languages: new Map([['pt-BR', 1]]) }, { languages: ['pt'] }, []],
  ])('measures by the standard: %s', (_, measured, asked, reasons) => {
    const norm = { hoursPerWeek: null, distanceKm: null, languages: [], ...asked };
    const judged = { counts: cell({ services: 3 }), standard: [{ ...norm, counts: cell(measured) }], unmet: null };
    expect(gapReasonsOf(judged)).toEqual(reasons);
    // Where there is nothing at all, that is said, and no more.
    expect(gapReasonsOf({ ...judged, counts: cell() })).toEqual(['NOTHING']);
  });

  it('finds every empty cell and every one for the entitled only, whatever else is said of it', () => {
    fc.assert(
      fc.property(cells, (judged) => {
        const { services, needEntitlement } = judged.counts;
        const reasons = gapReasonsOf(judged);
        expect(reasons.includes('NOTHING')).toBe(services === 0);
        expect(reasons.includes('ONLY_WITH_ENTITLEMENT')).toBe(services > 0 && needEntitlement === services);
        expect(reasons.includes('ASKED_AND_NOT_FOUND')).toBe(judged.unmet !== null);
      }),
    );
  });

  it('never sees more missing when a service is added that everybody may use, and ranks it no higher', () => {
    fc.assert(
      fc.property(cells, (judged) => {
        const more = withOneMore(judged);
        expect(gapReasonsOf(judged)).toEqual(expect.arrayContaining(gapReasonsOf(more)));
        expect(compareGaps(judged, more)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is an order: of any three, what is missing more than the second is missing more than the third', () => {
    fc.assert(
      fc.property(cells, cells, cells, (one, two, three) => {
        const sorted = [one, two, three].sort(compareGaps) as [Judged, Judged, Judged];
        expect(Math.sign(compareGaps(one, two))).toBe(-Math.sign(compareGaps(two, one)) || 0);
        expect(compareGaps(sorted[0], sorted[2])).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts people whom no law entitles first, whatever the standard says and however many asked', () => {
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        fc.pre(one.counts.usable === 0 && other.counts.usable > 0);
        expect(compareGaps(one, other)).toBeLessThan(0);
      }),
    );
  });
});
