import { providerRecord, serviceRecord } from '@drogowskaz/directory';
import { randomProvider, randomService } from '@drogowskaz/directory/testing';
import type { FeedProvider, FeedService } from '@drogowskaz/platform';
import { itWithShared } from '@drogowskaz/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recordOfOrganization, recordOfService, validateHsds } from '../index.ts';
import { type OfficialName, officialSchemas } from '../testing/official-schemas.ts';
import {
  hsdsWriter,
  organizationInList,
  organizationOut,
  ourTaxonomies,
  ourTerms,
  serviceAtLocationInList,
  serviceAtLocationOf,
  serviceInList,
  serviceOut,
} from './index.ts';

const SERVICE = '00000000-0000-4000-8000-000000000001';
const PROVIDER = '00000000-0000-4000-8000-000000000002';
const plain = hsdsWriter({ profiled: false });
const profiled = hsdsWriter({ profiled: true });

type Service = FeedService<ReturnType<typeof serviceRecord.parse>>;
type Provider = FeedProvider<ReturnType<typeof providerRecord.parse>>;

const service = (record: Service['record']): Service => ({
  ...{ id: SERVICE, providerId: PROVIDER, record, source: null, version: 1 },
  verification: { verifiedAt: '2026-11-26T23:30:00.000Z', dueAt: null, by: 'OWNER' },
  modifiedAt: '2026-11-26T08:00:00.123Z',
});
const provider = (record: Provider['record']): Provider => ({ id: PROVIDER, record, source: null });
const both = () => fc.tuple(randomService().map(service), randomProvider().map(provider));
const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Everything that the API may give of a service and its provider. */
const answersOf = ([one, its]: [Service, Provider], writer = plain): [OfficialName, unknown][] => {
  const whole = serviceOut(one, its, writer);
  const listed = serviceInList(one, its, writer);
  return [
    ['service', whole],
    ['service_list', listed],
    ['organization', { ...organizationOut(its, writer), services: [whole] }],
    ['organization_list', organizationInList(its, writer)],
    ...one.record.locations.flatMap(({ id }): [OfficialName, unknown][] => [
      ['service_at_location', serviceAtLocationOf(id, whole, writer)],
      ['service_at_location_list', serviceAtLocationInList(id, whole, listed, writer)],
    ]),
  ];
};

describe('what is written of a record', () => {
  it('is HSDS, strictly', () => {
    fc.assert(
      fc.property(both(), (pair) => {
        for (const [name, answer] of answersOf(pair)) {
          const object = name.replace('_list', '') as 'service';
          expect([name, validateHsds(object, throughJson(answer))]).toEqual([name, []]);
        }
      }),
      { numRuns: 100 },
    );
  });

  itWithShared(
    'hsds/schema',
    'is what the official schemas say, with every object closed',
    (folder) => {
      const problems = officialSchemas(folder);
      fc.assert(
        fc.property(both(), (pair) => {
          for (const [name, answer] of answersOf(pair)) expect([name, problems(name, throughJson(answer))]).toEqual([name, []]);
        }),
        { numRuns: 25 },
      );
      for (const taxonomy of ourTaxonomies) expect(problems('taxonomy', taxonomy)).toEqual([]);
      for (const { term } of ourTerms) expect(problems('taxonomy_term', term)).toEqual([]);
    },
    120_000,
  );

  it('with the profile is the same with one property more, and the whole record', () => {
    const without = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(without);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === 'drogowskaz' ? [] : [[key, without(inner)]])));
    };
    fc.assert(
      fc.property(both(), ([one, its]) => {
        const written = throughJson(serviceOut(one, its, profiled));
        expect(validateHsds('service', written, { extensions: ['drogowskaz'] })).toEqual([]);
        expect(without(written)).toEqual(throughJson(serviceOut(one, its, plain)));
        expect(serviceRecord.parse(recordOfService(written))).toEqual(one.record);
        expect(providerRecord.parse(recordOfOrganization(written.organization))).toEqual(its.record);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same bytes again when it was read and written', () => {
    fc.assert(
      fc.property(both(), ([one, its]) => {
        const first = JSON.stringify(serviceOut(one, its, profiled));
        const read = JSON.parse(first);
        const again = serviceOut(
          service(serviceRecord.parse(recordOfService(read))),
          provider(providerRecord.parse(recordOfOrganization(read.organization))),
          profiled,
        );
        expect(JSON.stringify(again)).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  it('tells where a record comes from, and what was last confirmed, to who reads the profile', () => {
    const [record] = fc.sample(randomService(), 1);
    if (!record) throw new Error('There is a record.');
    const source = {
      name: 'Gdzieś',
      licence: 'CC-BY-4.0',
      url: 'https://example.org',
      hub: null,
      id: '7',
      attribution: 'Dane: Gdzieś',
      harvestedAt: null,
    };
    const written = serviceOut({ ...service(record), source }, undefined, profiled);
    expect(written.drogowskaz).toMatchObject({ source, verification: { by: 'OWNER' } });
    expect(serviceRecord.parse(recordOfService(written))).toEqual(record);
    expect(written.assured_date).toBe('2026-11-27');
    expect(recordOfService(serviceOut(service(record), undefined, plain))).toBeNull();
  });
});

describe('hours in HSDS', () => {
  const rows = (fields: object, writer = plain) => {
    const [record] = fc.sample(randomService(), 1);
    const parsed = serviceRecord.parse({ ...record, schedules: [{ id: SERVICE, ...fields }] });
    return serviceOut(service(parsed), undefined, writer).schedules ?? [];
  };
  const schedules = (fields: object) => {
    const [written, ...others] = rows(fields);
    expect(others).toEqual([]);
    const { id: _, ...rest } = written ?? { id: '' };
    return rest;
  };

  it('say the local time with the offset of the first day', () => {
    expect(schedules({ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU', start: '2026-01-05T07:00:00Z', end: '2026-01-05T15:00:00Z' })).toEqual({
      dtstart: '2026-01-05',
      timezone: 1,
      freq: 'WEEKLY',
      byday: 'MO,TU',
      opens_at: '08:00+01:00',
      closes_at: '16:00+01:00',
    });
  });

  it('say around the clock as the standard advises', () => {
    expect(schedules({ rrule: 'FREQ=DAILY', start: '2026-01-05T00:00:00+01:00', end: '2026-01-06T00:00:00+01:00' })).toMatchObject({
      freq: 'WEEKLY',
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      opens_at: '00:00+01:00',
      closes_at: '23:59+01:00',
    });
  });

  it('say of a closure on which days, and no time at which anything opens', () => {
    const written = schedules({
      closed: true,
      start: '2026-12-24T00:00:00+01:00',
      end: '2026-12-27T00:00:00+01:00',
      note: [{ locale: 'pl', state: 'ORIGINAL', value: 'Święta' }],
    });
    expect(written).toEqual({
      valid_from: '2026-12-24',
      valid_to: '2026-12-26',
      dtstart: '2026-12-24',
      timezone: 1,
      notes: 'Nieczynne / closed: Święta',
    });
  });

  it('leave a rule that HSDS has no words for as it is, in the notes', () => {
    const written = schedules({ rrule: 'FREQ=YEARLY;BYMONTH=5', start: '2026-05-01T08:00:00+02:00' });
    expect(written).toEqual({ dtstart: '2026-05-01', timezone: 2, opens_at: '08:00+02:00', notes: 'FREQ=YEARLY;BYMONTH=5' });
  });

  describe('over midnight are a row for each of their days', () => {
    const inShort = (fields: object) =>
      rows({ timezone: 'Europe/Warsaw', ...fields }).map((row) => {
        const { freq = 'ONCE', interval, byday, bymonthday, wkst, dtstart, until, opens_at = '', closes_at = '', valid_to, notes } = row;
        const hours = `${opens_at.slice(0, 5)}-${closes_at.slice(0, 5)}`;
        return [freq, interval, byday, bymonthday, wkst, dtstart, until, valid_to, hours, notes].filter(Boolean).join(' ');
      });

    it.each<[string, object, string[]]>([
      [
        'from morning to morning',
        { rrule: 'FREQ=WEEKLY;BYDAY=SA,SU', start: '2026-01-03T08:00:00+01:00', end: '2026-01-04T08:00:00+01:00', validTo: '2026-06-30' },
        ['WEEKLY SA,SU 2026-01-03 2026-06-30 08:00-23:59', 'WEEKLY SU,MO 2026-01-04 2026-07-01 00:00-08:00'],
      ],
      [
        'every second week',
        { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;UNTIL=20260301', start: '2026-01-04T20:00:00+01:00', end: '2026-01-05T02:00:00+01:00' },
        ['WEEKLY 2 SU 2026-01-04 2026-03-01 20:00-23:59', 'WEEKLY 2 MO TU 2026-01-05 2026-03-02 00:00-02:00'],
      ],
      [
        'over a week-end',
        { rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '2026-01-02T18:00:00+01:00', end: '2026-01-05T00:00:00+01:00' },
        ['WEEKLY FR 2026-01-02 18:00-23:59', 'WEEKLY SA 2026-01-03 00:00-23:59', 'WEEKLY SU 2026-01-04 00:00-23:59'],
      ],
      [
        'on days of a month',
        { rrule: 'FREQ=MONTHLY;BYMONTHDAY=5,-2', start: '2026-01-05T20:00:00+01:00', end: '2026-01-06T02:00:00+01:00' },
        ['MONTHLY 5,-2 2026-01-05 20:00-23:59', 'MONTHLY 6,-1 2026-01-06 00:00-02:00'],
      ],
      [
        'on a day whose next no rule names',
        { rrule: 'FREQ=MONTHLY;BYDAY=1SA', start: '2026-01-03T20:00:00+01:00', end: '2026-01-04T02:00:00+01:00' },
        ['MONTHLY 1SA 2026-01-03 20:00-23:59', 'ONCE 2026-01-04 00:00-02:00 FREQ=MONTHLY;BYDAY=1SA'],
      ],
      [
        'once, for long',
        { start: '2026-01-03T20:00:00+01:00', end: '2026-01-09T02:00:00+01:00' },
        ['ONCE 2026-01-03 20:00-23:59', 'WEEKLY MO,TU,WE,TH,FR,SA,SU 2026-01-04 2026-01-08 00:00-23:59', 'ONCE 2026-01-09 00:00-02:00'],
      ],
    ])('%s', (_, fields, written) => {
      expect(inShort(fields)).toEqual(written);
    });

    it('with what is said of them, unless that is hours', () => {
      const night = { rrule: 'FREQ=WEEKLY;BYDAY=SA,SU', start: '2026-01-03T08:00:00+01:00', end: '2026-01-04T08:00:00+01:00' };
      const notes = (value: string) => rows({ ...night, note: [{ locale: 'pl', state: 'ORIGINAL', value }] }).map((row) => row.notes);
      expect(notes('tylko w parzyste tygodnie')).toEqual(['tylko w parzyste tygodnie', 'tylko w parzyste tygodnie']);
      expect(notes('w weekendy całą dobę')).toEqual(['w weekendy całą dobę', undefined]);
    });

    it('which no hub reads from a file with the profile', () => {
      const night = { rrule: 'FREQ=WEEKLY;BYDAY=SA', start: '2026-01-03T20:00:00+01:00', end: '2026-01-04T02:00:00+01:00' };
      expect(rows(night, profiled).map((row) => (row as { drogowskaz?: { derived?: true } }).drogowskaz?.derived)).toEqual([
        undefined,
        true,
      ]);
    });
  });

  it('give the last day of a rule in local time', () => {
    expect(schedules({ rrule: 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231T233000Z', start: '2026-01-30T08:00:00+01:00' })).toMatchObject({
      freq: 'MONTHLY',
      byday: '-1FR',
      until: '2027-01-01',
    });
  });
});
