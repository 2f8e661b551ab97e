import { providerRecord, serviceRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { demonstrationDirectory } from './index.ts';

const directory = demonstrationDirectory();
const services = directory.providers.flatMap((provider) => provider.services);
const nameOf = (service: (typeof services)[number]): string => service.texts[0]?.name ?? service.id;

/** What the records refuse, with the service's name, so that the data file is found at once. */
const refusals = directory.providers.flatMap(({ provider, services: own }) => [
  ...(providerRecord.safeParse(provider).error?.issues ?? []).map((issue) => `${provider.name}: ${issue.path.join('.')}: ${issue.message}`),
  ...own.flatMap(({ id: _, collections: __, ...record }) =>
    (serviceRecord.safeParse(record).error?.issues ?? []).map(
      (issue) => `${record.texts[0]?.name}: ${issue.path.join('.')}: ${issue.message}`,
    ),
  ),
]);

describe('demonstration directory', () => {
  it('is accepted whole by the checks that real records pass', () => {
    expect(refusals).toEqual([]);
    expect(services.length).toBeGreaterThanOrEqual(180 + 7);
  });

  it('gives every provider, service and part of a service an id of its own', () => {
    const ids = [
      ...directory.providers.map(({ id }) => id),
      ...services.flatMap((service) => [
        service.id,
        ...(service.locations ?? []).flatMap((there) => [there.id, ...(there.schedules ?? []).map(({ id }) => id)]),
        ...(service.requiredDocuments ?? []).map(({ id }) => id),
        ...(service.costOptions ?? []).map(({ id }) => id),
        ...(service.contactPoints ?? []).map(({ id }) => id),
      ]),
    ];
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  it('has the same ids in every run and on every machine', () => {
    expect(demonstrationDirectory()).toEqual(directory);
    // Written down once: a change here would break links to the service and import it a second time.
    expect(services.find((service) => nameOf(service) === 'Nieodpłatna pomoc prawna')?.id).toBe('02355c4d-698b-58f1-a04d-244979d8ead0');
  });

  it('describes a place that several services share in the same way everywhere', () => {
    const places = new Map<string, { location: unknown; services: Set<string> }>();
    for (const service of services) {
      for (const { location } of service.locations ?? []) {
        const known = places.get(location.id) ?? { location, services: new Set() };
        expect([nameOf(service), location]).toEqual([nameOf(service), known.location]);
        places.set(location.id, { ...known, services: known.services.add(service.id) });
      }
    }
    expect([...places.values()].filter((place) => place.services.size > 1).length).toBeGreaterThan(10);
  });

  it('marks everything as demonstration data but the seven good practices, which are foreign examples', () => {
    const practices = services.filter((service) => service.collections?.includes('good-practices'));
    expect(practices).toHaveLength(7);
    for (const service of services) {
      const isPractice = practices.includes(service);
      expect([nameOf(service), service.demonstration]).toEqual([nameOf(service), !isPractice]);
      expect([nameOf(service), service.reach === 'FOREIGN_EXAMPLE']).toEqual([nameOf(service), isPractice]);
    }
  });
});
