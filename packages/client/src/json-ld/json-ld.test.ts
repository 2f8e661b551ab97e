import { describe, expect, it } from '@jest/globals';
import type { ServiceQuery, SituationQuery } from '../operations.ts';
import { schedule } from '../testing/schedule.ts';
import { type DescribedHours, exceptionalHours, serviceJsonLd, serviceListJsonLd, situationJsonLd, usualHours } from './index.ts';

const now = new Date('2026-11-23T08:00:00Z');

const weekdays = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' });
const hours = (changes: Partial<DescribedHours>): DescribedHours => ({ schedules: [weekdays], closures: [], ...changes });
const days = (given: DescribedHours) =>
  exceptionalHours(given, now).map(({ validFrom, validThrough, opens, closes }) => {
    expect(validThrough).toBe(validFrom);
    return `${validFrom} ${opens}–${closes}`;
  });

describe('Hours in schema.org', () => {
  it('are those of the week', () => {
    expect(usualHours(hours({}), now)).toHaveLength(5);
    expect(usualHours(hours({}), now)[0]).toEqual({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'https://schema.org/Monday',
      opens: '08:00',
      closes: '16:00',
    });
  });

  it('say that a whole day is closed by equal ends', () => {
    const closures = [{ from: '2026-12-24T00:00:00+01:00', to: '2026-12-25T00:00:00+01:00', wholeDay: true }];
    expect(days(hours({ closures }))).toEqual(['2026-12-24 00:00–00:00']);
    const nights = { ...weekdays, start: '2026-01-05T22:00:00+01:00', end: '2026-01-06T06:00:00+01:00' };
    expect(days(hours({ schedules: [nights], closures }))).toEqual(['2026-12-24 00:00–00:00']);
  });

  it('say what is left of a day that is closed for some hours', () => {
    const closed = (from: string, to: string) => ({
      from: `2026-12-02T${from}:00+01:00`,
      to: `2026-12-02T${to}:00+01:00`,
      wholeDay: false,
    });
    expect(days(hours({ closures: [closed('10:00', '12:00')] }))).toEqual(['2026-12-02 08:00–10:00', '2026-12-02 12:00–16:00']);
    expect(days(hours({ closures: [closed('08:00', '12:00'), closed('14:00', '18:00')] }))).toEqual(['2026-12-02 12:00–14:00']);
    expect(days(hours({ closures: [closed('07:00', '18:00')] }))).toEqual(['2026-12-02 00:00–00:00']);
  });

  it('say of what never closes when it does', () => {
    const always = { ...weekdays, rrule: 'FREQ=DAILY', start: '2026-01-05T00:00:00+01:00', end: '2026-01-06T00:00:00+01:00' };
    const closures = [{ from: '2026-12-02T02:00:00+01:00', to: '2026-12-02T04:00:00+01:00', wholeDay: false }];
    expect(days(hours({ schedules: [always], closures }))).toEqual(['2026-12-02 00:00–02:00', '2026-12-02 04:00–23:59']);
  });

  it('tell an opening that comes once, beside the usual ones of its day, and no past one', () => {
    const once = (day: string) => ({ ...weekdays, rrule: null, start: `${day}T17:00:00+01:00`, end: `${day}T19:00:00+01:00` });
    expect(days(hours({ schedules: [weekdays, once('2026-11-28'), once('2026-11-30'), once('2026-11-01')] }))).toEqual([
      '2026-11-28 17:00–19:00',
      '2026-11-30 08:00–16:00',
      '2026-11-30 17:00–19:00',
    ]);
  });

  it('count the day on the clock of the place, not of the server', () => {
    const closures = [{ from: '2026-12-24T23:00:00Z', to: '2026-12-25T23:00:00Z', wholeDay: true }];
    expect(days(hours({ closures }))).toEqual(['2026-12-25 00:00–00:00']);
  });
});

describe('What the operations of the client answer', () => {
  it('is described as it comes', () => {
    // The types are the test: an operation that no longer asks for what JSON-LD needs does not compile.
    const ofService = (service: NonNullable<ServiceQuery['service']>) => serviceJsonLd(service, 'https://gmina.example.org/uslugi/1', now);
    const ofSituation = (situation: NonNullable<SituationQuery['situation']>) => situationJsonLd(situation, 'https://gmina.example.org/1');
    expect([ofService, ofSituation]).toHaveLength(2);
  });

  it('is listed with the pages that tell more', () => {
    const services = [{ id: '1', content: { name: 'Biblioteka' } }];
    expect(serviceListJsonLd(services, ({ id }) => `https://gmina.example.org/${id}`)).toMatchObject({
      '@type': 'ItemList',
      itemListElement: [{ position: 1, name: 'Biblioteka', url: 'https://gmina.example.org/1' }],
    });
  });
});
