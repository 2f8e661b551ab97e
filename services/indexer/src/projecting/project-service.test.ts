import type { PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import { schedule } from '@drogowskaz/directory/testing';
import { describe, expect, it } from '@jest/globals';
import { projectService } from './project-service.ts';

const card: PublicServiceCard = {
  id: '6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a001',
  provider: { id: '6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a002', name: 'Miejski Urząd Pracy w Płocku' },
  texts: [
    { locale: 'pl', state: 'ORIGINAL', name: 'Rejestracja', summary: 'Dla szukających pracy', description: 'Opis', howToApply: null },
  ],
  categories: [],
  audiences: [],
  languages: ['pl'],
  deliveryModes: ['IN_PERSON'],
  formality: [],
  reach: 'LOCAL',
  municipalities: ['1462011'],
  cost: { free: null, amount: null, currency: null, note: [] },
  eligibility: {
    requiresStatutoryEntitlement: null,
    minimumAge: null,
    maximumAge: null,
    excludedAudiences: [],
    requirements: [],
    documents: [],
  },
  verification: { verifiedAt: null, dueAt: null },
  demonstration: true,
};

const mondays = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-11-02T08:00:00+01:00', end: '2026-11-02T16:00:00+01:00' });

const detail: PublicServiceDetail = {
  locations: [],
  schedules: [mondays],
  contacts: [],
  bookingUrl: null,
  url: null,
  collections: [],
  home: '1462011',
};

const service = { card, detail, version: 3, updatedAt: new Date('2026-11-20T12:00:00Z') };

describe('projectService', () => {
  it('keeps the public projection and adds when it is open, from yesterday for 37 days', () => {
    const document = projectService(service, new Date('2026-11-24T23:59:00Z'));
    expect(document).toMatchObject({ card, detail, version: 3, updatedAt: '2026-11-20T12:00:00.000Z' });
    expect(document.open.map(({ from }) => from.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ]);
    expect(document.open[0]).toEqual({ from: '2026-11-23T07:00:00.000Z', to: '2026-11-23T15:00:00.000Z' });
  });

  it('is the same all day long and another on the next', () => {
    const morning = projectService(service, new Date('2026-11-24T00:00:00Z'));
    expect(projectService(service, new Date('2026-11-24T23:59:59Z'))).toEqual(morning);
    expect(projectService(service, new Date('2026-11-25T00:00:00Z'))).not.toEqual(morning);
  });

  it('does not guess: without schedules nothing is known', () => {
    expect(projectService({ ...service, detail: { ...detail, schedules: [] } }, new Date('2026-11-24T10:00:00Z')).open).toEqual([]);
  });

  it('refuses a schedule that nobody can read', () => {
    const broken = { ...mondays, timezone: 'Europe/Nowhere' };
    expect(() => projectService({ ...service, detail: { ...detail, schedules: [broken] } }, new Date('2026-11-24T10:00:00Z'))).toThrow();
  });
});
