import { type LocationRecord, type ServiceRecord, type ServiceRecordInput, serviceRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { importedService } from '../../../testing/directory-fixture.ts';
import { projectProposal } from './project-proposal.ts';
import { mayBePublic, projectPublicService } from './project-public-service.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const provider = { id: uuid(1), record: { name: 'Fundacja Most' } };

const record = (fields: Partial<ServiceRecordInput> = {}): ServiceRecord => {
  const { id: _, collections: __, ...service } = importedService();
  return serviceRecord.parse({ ...service, ...fields });
};
const project = (source: ServiceRecord, places: LocationRecord[] = []) =>
  projectPublicService({
    id: uuid(2),
    record: source,
    provider,
    places: new Map(places.map((place) => [place.id, place])),
    collections: ['good-practices'],
    verifiedAt: null,
    dueAt: null,
    demonstration: false,
    home: '1462011',
    version: 3,
    updatedAt: new Date('2026-11-23T09:00:00Z'),
  });

const hours = {
  id: uuid(7),
  rrule: 'FREQ=DAILY',
  start: '2026-01-01T08:00:00+01:00',
  end: '2026-01-01T16:00:00+01:00',
  note: [{ locale: 'pl', state: 'ORIGINAL' as const, value: 'wejście od podwórza przy Tajnej' }],
};
type Hours = Omit<typeof hours, 'rrule'> & { rrule?: string | undefined; closed?: boolean };
const secret = {
  street: 'ul. Tajna 13',
  postalCode: '09-413',
  city: 'Skrytowo',
  latitude: 52.123456,
  longitude: 19.654321,
  municipality: '1419012',
};
const at = (location: Record<string, unknown> = {}) => ({
  id: uuid(3),
  schedules: [hours],
  location: {
    id: uuid(4),
    name: 'Dom dla kobiet',
    hidden: true,
    latitude: secret.latitude,
    longitude: secret.longitude,
    municipality: secret.municipality,
    transportation: 'autobus 7 do Tajnej',
    description: 'przy Tajnej',
    externalIdentifier: 'TERYT-13',
    wheelchairAccessible: true,
    addresses: [{ id: uuid(5), address1: secret.street, postalCode: secret.postalCode, city: secret.city }],
    phones: [{ id: uuid(6), number: '24 111 11 11' }],
    ...location,
  },
});

describe('a hidden place', () => {
  it('leaves nothing that leads to it: no address, coordinates, municipality, notes, id', () => {
    const projected = project(record({ locations: [at()] }));
    expect(projected.detail.locations).toEqual([
      {
        id: uuid(3),
        name: 'Dom dla kobiet',
        address: null,
        latitude: null,
        longitude: null,
        municipality: null,
        verification: { verifiedAt: null, dueAt: null, by: null },
        wheelchairAccessible: true,
        byAppointment: null,
        schedules: [expect.objectContaining({ rrule: 'FREQ=DAILY', note: [] })],
      },
    ]);
    const text = JSON.stringify(projected);
    for (const leak of ['Tajn', '09-413', 'Skryt', '52.12', '19.65', '1419012', uuid(4), '24 111', 'autobus', 'TERYT'])
      expect(text).not.toContain(leak);
  });

  it.each(['Schronisko Tajna 13', 'SKRYTOWO, dom'])('does not tell itself by its name: %s', (name) => {
    expect(project(record({ locations: [at({ name })] })).detail.locations[0]?.name).toBe('Fundacja Most');
  });

  it('is hidden for every service as soon as its approved state says so, whatever an older revision says', () => {
    const open = record({ locations: [at({ hidden: false })] });
    const approved = record({ locations: [at()] }).locations[0]?.location as LocationRecord;
    expect(project(open).detail.locations[0]?.address).toMatchObject({ street: secret.street });
    expect(project(open, [approved]).detail.locations[0]?.address).toBeNull();
  });

  it('is shown, and marked, to whom a proposal is shown', () => {
    const { projected, places } = projectProposal({ serviceId: uuid(2), record: record({ locations: [at()] }), provider, now: new Date() });
    expect(projected.detail.locations[0]).toMatchObject({ address: { street: secret.street }, latitude: secret.latitude });
    expect(places).toEqual([{ id: uuid(4), hidden: true }]);
  });
});

describe('the public projection', () => {
  it('says null for what is not known', () => {
    const { card, detail } = project(record());
    expect(card.cost).toEqual({ free: null, amount: null, currency: null, note: [] });
    expect(card.eligibility).toMatchObject({ requiresStatutoryEntitlement: null, minimumAge: null, maximumAge: null });
    expect(card.verification).toEqual({ verifiedAt: null, dueAt: null, by: null });
    expect(detail).toMatchObject({ bookingUrl: null, url: null, home: '1462011', collections: ['good-practices'] });
  });

  it('takes the hours of the service at a place, else of the service, else of the place', () => {
    const schedule = (number: number) => ({ ...hours, id: uuid(number), rrule: `FREQ=DAILY;INTERVAL=${number}` });
    const rules = (own: boolean, service: boolean) =>
      project(
        record({
          locations: [{ ...at({ hidden: false, schedules: [schedule(3)] }), schedules: own ? [schedule(1)] : [] }],
          schedules: service ? [schedule(2)] : [],
        }),
      ).detail.locations[0]?.schedules.map(({ rrule }) => rrule);
    expect(rules(true, true)).toEqual(['FREQ=DAILY;INTERVAL=1']);
    expect(rules(false, true)).toEqual(['FREQ=DAILY;INTERVAL=2']);
    expect(rules(false, false)).toEqual(['FREQ=DAILY;INTERVAL=3']);
  });

  it('opens nothing at a place while the service, the service there or the place is closed', () => {
    const closing = (number: number, rrule?: string): Hours => ({ ...hours, id: uuid(number), rrule, closed: true });
    const shown = (own: Hours[], service: Hours[], place: Hours[]) =>
      project(
        record({ locations: [{ ...at({ hidden: false, schedules: place }), schedules: own }], schedules: service }),
      ).detail.locations[0]?.schedules.map(({ closed, rrule }) => (closed ? `closed ${rrule ?? 'once'}` : 'open'));
    expect(shown([hours], [closing(8)], [])).toEqual(['open', 'closed once']);
    expect(shown([], [closing(8)], [hours])).toEqual(['open', 'closed once']);
    expect(shown([hours], [closing(8, 'FREQ=WEEKLY;BYDAY=SU')], [])).toEqual(['open', 'closed FREQ=WEEKLY;BYDAY=SU']);
    expect(shown([hours], [], [hours, closing(8, 'FREQ=DAILY;UNTIL=20261231')])).toEqual(['open', 'closed FREQ=DAILY;UNTIL=20261231']);
    expect(shown([closing(8)], [hours], [])).toEqual(['open', 'closed once']);
    expect(shown([], [], [hours, closing(8, 'FREQ=WEEKLY;BYDAY=SU')])).toEqual(['open', 'closed FREQ=WEEKLY;BYDAY=SU']);
    expect(shown([hours], [], [closing(8, 'FREQ=WEEKLY;BYDAY=SU')])).toEqual(['open']);
    expect(shown([], [], [closing(8)])).toEqual(['closed once']);
  });

  it('keeps the hours of a service that has no place', () => {
    expect(project(record({ schedules: [hours] })).detail.schedules).toHaveLength(1);
    expect(project(record({ schedules: [hours], locations: [at()] })).detail.schedules).toEqual([]);
  });

  it('shows HSDS phones and e-mail as contacts, but no fax and no person', () => {
    const source = record({
      contactPoints: [
        { id: uuid(8), kind: 'PHONE', value: '24 111 00 00' },
        { id: uuid(9), kind: 'EMAIL', value: 'a@most.example' },
      ],
      phones: [
        { id: uuid(10), number: '24 222 00 00', languages: [{ id: uuid(11), code: 'uk' }] },
        { id: uuid(12), number: '24 333 00 00', type: 'fax' },
        { id: uuid(13), number: '24 111 00 00' },
      ],
      email: 'b@most.example',
      contacts: [{ id: uuid(14), name: 'Jan Nowak', email: 'jan@most.example' }],
    });
    expect(project(source).detail.contacts.map(({ kind, value, languages }) => [kind, value, languages.join()])).toEqual([
      ['PHONE', '24 111 00 00', ''],
      ['EMAIL', 'a@most.example', ''],
      ['PHONE', '24 222 00 00', 'uk'],
      ['EMAIL', 'b@most.example', ''],
    ]);
    expect(JSON.stringify(project(source))).not.toContain('Nowak');
  });

  it('shows a telephone with an extension once, as it is dialled', () => {
    const phones = [
      { id: uuid(10), number: '24 222 00 00', extension: 7 },
      { id: uuid(11), number: '24 333 00 00', extension: 8 },
    ];
    const contactPoints = [{ id: uuid(10), kind: 'PHONE' as const, value: '24 222 00 00 wew. 7' }];
    expect(project(record({ contactPoints, phones })).detail.contacts.map(({ value }) => value)).toEqual([
      '24 222 00 00 wew. 7',
      '24 333 00 00 ext 8',
    ]);
  });

  it('says that it pauses, and no hours that do not hold for now', () => {
    const paused = (fields: Partial<ServiceRecordInput>) =>
      project(record({ status: 'temporarily closed', schedules: [hours], ...fields }));
    expect(paused({}).card.temporarilyClosed).toBe(true);
    expect(paused({}).detail.schedules).toEqual([]);
    expect(paused({ locations: [at({ hidden: false })] }).detail.locations.map(({ name, schedules }) => [name, schedules])).toEqual([
      ['Dom dla kobiet', []],
    ]);
    expect(project(record()).card).not.toHaveProperty('temporarilyClosed');
  });

  it('keeps the hours of what pauses for those who review it', () => {
    const source = record({ status: 'temporarily closed', locations: [at()] });
    const { projected } = projectProposal({ serviceId: uuid(2), record: source, provider, now: new Date() });
    expect(projected.card.temporarilyClosed).toBe(true);
    expect(projected.detail.locations[0]?.schedules).toHaveLength(1);
  });

  it('is not made of what has ended, or has not begun', () => {
    const now = new Date('2026-11-27T09:00:00Z');
    const isPublic = (fields: object): boolean => mayBePublic(record(fields), now);
    expect((['active', 'temporarily closed', 'inactive', 'defunct'] as const).map((status) => isPublic({ status }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const [before, after] = ['2026-11-27T10:00:00+01:00', '2026-11-27T10:00:01+01:00'];
    expect([{ expiresAt: after }, { publicFrom: before }, { publicFrom: before, expiresAt: after }].map(isPublic)).toEqual([
      true,
      true,
      true,
    ]);
    expect([{ expiresAt: before }, { publicFrom: after }, { publicFrom: after, expiresAt: after }].map(isPublic)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
