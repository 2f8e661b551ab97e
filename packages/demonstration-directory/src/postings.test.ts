import { eventDates, eventRecord, noticeRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { demonstrationDirectory } from './index.ts';

const { events, notices, collections, providers } = demonstrationDirectory();
const services = new Map(providers.flatMap((provider) => provider.services.map((service) => [service.id, { service, provider }])));

describe('the events of the demonstration', () => {
  it('are accepted by the checks that real ones pass, and marked', () => {
    const refused = events.flatMap(({ record }) => eventRecord.safeParse(record).error?.issues ?? []);
    expect(refused).toEqual([]);
    expect(events.filter(({ record }) => record.demonstration !== true)).toEqual([]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('never run dry: each has a date within ten weeks of any day, public holidays or not', () => {
    for (const { record } of events) {
      const event = eventRecord.parse(record);
      for (const from of ['2026-11-26', '2027-06-01', '2031-03-15']) {
        const begin = new Date(`${from}T00:00:00Z`);
        const dates = eventDates(event, { from: begin, to: new Date(begin.getTime() + 70 * 86_400_000) });
        expect([event.texts[0]?.title, from, dates.length > 0]).toEqual([event.texts[0]?.title, from, true]);
      }
    }
  });

  it('are held by a provider that there is, of whose services alone they are', () => {
    for (const { providerId, record } of events) {
      expect(providers.some(({ id }) => id === providerId)).toBe(true);
      if (record.service !== undefined) expect(services.get(record.service)?.provider.id).toBe(providerId);
    }
  });

  it('show what there is to show: a series, one over the internet, one at a hidden place, one called off, one that costs, several municipalities', () => {
    const some = (holds: (record: (typeof events)[number]['record']) => boolean) => events.some(({ record }) => holds(record));
    expect(some(({ onlineUrl, municipality }) => onlineUrl !== undefined && municipality === undefined)).toBe(true);
    expect(some(({ place }) => place?.hidden === true)).toBe(true);
    expect(some(({ cancelled }) => cancelled === true)).toBe(true);
    expect(some(({ price }) => (price ?? 0) > 0)).toBe(true);
    expect(new Set(events.flatMap(({ record }) => record.municipality ?? [])).size).toBeGreaterThanOrEqual(4);
  });

  it('send nobody outside of example.org', () => {
    const links = events
      .flatMap(({ record }) => [record.onlineUrl, record.registrationUrl, record.url])
      .filter((link) => link !== undefined);
    expect(links.filter((link) => !link.startsWith('https://example.org/'))).toEqual([]);
  });
});

describe('the news of the law of the demonstration', () => {
  it('is accepted by the checks that real news passes, marked, and says where the law stands', () => {
    expect(notices.flatMap(({ record }) => noticeRecord.safeParse(record).error?.issues ?? [])).toEqual([]);
    for (const { record } of notices) {
      expect(record.demonstration).toBe(true);
      expect(new URL(record.sourceUrl ?? '').host).toBe('isap.sejm.gov.pl');
      for (const service of record.services ?? []) expect(services.has(service)).toBe(true);
    }
  });

  it('is for workers, for employers and for everyone, in languages of every state', () => {
    expect(new Set(notices.map(({ record }) => record.audience))).toEqual(new Set(['WORKERS', 'EMPLOYERS', 'EVERYONE']));
    const states = new Set(notices.flatMap(({ record }) => record.texts.map(({ state }) => state)));
    expect([...states].sort()).toEqual(['MACHINE', 'ORIGINAL', 'OUTDATED', 'UP_TO_DATE']);
  });
});

describe('the collections of the demonstration', () => {
  it('are curated ones of Płock beside the good practices', () => {
    expect(collections.map(({ id }) => id)).toEqual(['good-practices', 'first-week-in-plock', 'for-employers']);
    for (const { services: listed = [] } of collections) expect(new Set(listed).size).toBe(listed.length);
  });
});
