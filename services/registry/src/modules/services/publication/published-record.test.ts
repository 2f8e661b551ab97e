import { providerRecord, type ServiceRecord, serviceRecord } from '@drogowskaz/directory';
import { randomProvider, randomService } from '@drogowskaz/directory/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishedProvider } from '../../providers/index.ts';
import { publishedRecord } from './published-record.ts';

const published = (record: ServiceRecord) => publishedRecord(record, { places: new Map(), providerName: 'Fundacja' });

/** Every text, number and id in a value. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe('what feeds may hold of a record', () => {
  it('is again a record, whatever it was made of', () => {
    fc.assert(
      fc.property(randomService(), (record) => {
        const out = published(record);
        expect(serviceRecord.parse(out)).toEqual(out);
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing of a hidden place but its kind, its name and when it opens', () => {
    fc.assert(
      fc.property(randomService(), (record) => {
        const out = published(record);
        for (const [at, { location }] of record.locations.entries()) {
          const place = out.locations[at];
          if (!location.hidden) {
            expect(place?.location.addresses).toEqual(location.addresses);
            continue;
          }
          expect(place?.location.id).toBe(record.locations[at]?.id);
          const { name: _name, ...kept } = place?.location ?? {};
          expect(JSON.stringify(place)).not.toContain(location.id);
          const secrets = [location.addresses, location.phones, location.latitude, location.description, location.transportation].flatMap(
            leaves,
          );
          const shown = new Set(leaves({ ...place, location: kept }).filter((leaf) => typeof leaf !== 'boolean'));
          // What they say of a kind ("physical") says nothing of where.
          const kinds = new Set(['physical', 'postal', 'virtual', undefined]);
          expect(secrets.filter((secret) => shown.has(secret) && !kinds.has(secret as string))).toEqual([]);
          for (const schedule of [...(place?.schedules ?? []), ...out.schedules]) {
            expect([schedule.note, schedule.description, schedule.scheduleLink, schedule.attributes]).toEqual([
              [],
              undefined,
              undefined,
              [],
            ]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names no person and nobody who checked it', () => {
    fc.assert(
      fc.property(randomService(), (record) => {
        const out = published(record);
        expect(out.assurerEmail).toBeUndefined();
        const contacts = [...out.contacts, ...out.locations.flatMap((at) => [...at.contacts, ...at.location.contacts])];
        expect(contacts.filter(({ name }) => name !== undefined)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('counts the approved state of a place, not what the record says of it', () => {
    fc.assert(
      fc.property(
        randomService().filter(({ locations }) => locations.length > 0),
        (record) => {
          const places = new Map(record.locations.map(({ location }) => [location.id, { ...location, hidden: true }]));
          const out = publishedRecord(record, { places, providerName: 'Fundacja' });
          expect(out.locations.every(({ location }) => location.hidden && location.addresses.length === 0)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('shows the name of the provider for a hidden place whose name tells its street', () => {
    const [at] =
      fc.sample(
        randomService().filter(({ locations }) => locations.length > 0),
        1,
      )[0]?.locations ?? [];
    if (!at) throw new Error('There are services with places.');
    const location = {
      ...at.location,
      hidden: true,
      name: 'Schronisko przy Kwiatowej',
      addresses: [
        {
          id: at.id,
          city: 'Płock',
          address1: 'Kwiatowej 5',
          stateProvince: 'mazowieckie',
          country: 'PL',
          addressType: 'physical' as const,
          attributes: [],
        },
      ],
    };
    const [record] = fc.sample(randomService(), 1);
    const out = published({ ...(record as ServiceRecord), locations: [{ ...at, location }] });
    expect(out.locations[0]?.location.name).toBe('Fundacja');
  });
});

describe('what feeds may hold of a provider', () => {
  it('is again a record, without e-mail, address, persons and their numbers', () => {
    fc.assert(
      fc.property(randomProvider(), (record) => {
        const out = publishedProvider(record);
        expect(providerRecord.parse(out)).toEqual(out);
        expect([out.email, out.address, out.contacts, out.locations]).toEqual([undefined, undefined, [], []]);
        expect(out.identifiers.filter(({ identifierType }) => identifierType === 'PESEL')).toEqual([]);
        expect(out.identifiers.length).toBe(record.identifiers.filter(({ identifierType }) => identifierType !== 'PESEL').length);
      }),
      { numRuns: 100 },
    );
  });
});
