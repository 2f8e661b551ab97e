import type { ServiceRecordInput } from '@drogowskaz/directory';
import { bytesSource, readOrganizations } from '@drogowskaz/hsds';
import { newId } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importedService, ownProvider, providers } from '../../testing/directory-fixture.ts';
import { FakeFeed, foreignService } from '../../testing/fake-feed.ts';
import { openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { mapIds } from '../../values/map-ids.ts';

let hub: RegistryHarness;
beforeEach(async () => {
  hub = await openRegistryHarness();
});
afterEach(() => hub.close());

const AT = '00000000-0000-4000-8000-000000000001';
const PLACE = '00000000-0000-4000-8000-000000000002';
const part = (number: number): string => `00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`;
const schedule = (id: string) => ({ id, rrule: 'FREQ=DAILY', start: '2026-01-05T08:00:00Z', end: '2026-01-05T16:00:00Z' });
const attribute = (id: string) => ({ id, label: 'a', value: 'b' });

/** A service in which everything that can have an id has one, at a place in this town. */
const parts = (city: string): Partial<ServiceRecordInput> => ({
  locations: [
    {
      id: AT,
      schedules: [schedule(part(1))],
      phones: [{ id: part(2), number: '112', languages: [{ id: part(3), code: 'pl' }] }],
      contacts: [{ id: part(4), title: 'Okienko' }],
      serviceAreas: [{ id: part(5), name: city }],
      location: {
        id: PLACE,
        name: city,
        addresses: [{ id: part(6), city, attributes: [attribute(part(7))] }],
        languages: [{ id: part(8), code: 'pl' }],
        accessibility: [{ id: part(9), description: 'Winda' }],
        phones: [{ id: part(10), number: '112' }],
        contacts: [{ id: part(11), title: 'Portier' }],
        schedules: [schedule(part(12))],
      },
    },
  ],
  schedules: [schedule(part(13))],
  phones: [{ id: part(14), number: '112' }],
  contacts: [{ id: part(15), department: 'Kadry', phones: [{ id: part(16), number: '112' }] }],
  contactPoints: [{ id: part(17), kind: 'PHONE', value: '112' }],
  serviceAreas: [{ id: part(18), name: city }],
  requiredDocuments: [{ id: part(19), document: [{ locale: 'pl', state: 'ORIGINAL', value: 'Paszport' }] }],
  costOptions: [{ id: part(20), option: 'Opłata' }],
  additionalUrls: [{ id: part(21), url: 'https://example.org/' }],
  funding: [{ id: part(22), source: 'Gmina' }],
  capacities: [{ id: part(23), available: 1, updated: '2026-01-05T08:00:00Z', unit: { id: part(24), name: 'łóżka' } }],
  program: { id: part(25), name: 'Program', description: 'Opis' },
  attributes: [attribute(part(26))],
});
const EVERY_PART = [AT, PLACE, ...Array.from({ length: 26 }, (_, at) => part(at + 1))].sort();

const idsIn = (value: unknown): string[] => {
  const ids: string[] = [];
  mapIds(value, (id) => {
    ids.push(id);
    return id;
  });
  return ids.sort();
};
const services = async () => {
  const { rows } = await hub.registry.feed.services({ filter: {}, position: { after: null, limit: 100 } });
  return rows.map(({ id, record, source }) => ({
    id,
    owner: source?.name ?? null,
    record,
    ids: idsIn(record),
    at: record.locations[0]?.id ?? '',
  }));
};
const ofOwner = async (owner: string | null) => (await services()).filter((service) => service.owner === owner);
const one = async (owner: string | null) => {
  const [service] = await ofOwner(owner);
  if (!service) throw new Error(`${owner} shows nothing`);
  return service;
};
const atPlace = async (id: string) =>
  (await hub.registry.feed.serviceAtLocations({ filter: { ids: [id] }, position: { after: null, limit: 10 } })).rows;

const written = () =>
  hub.registry.importDirectory({
    providers: [{ ...(providers[0] as (typeof providers)[0]), services: [importedService(parts('Płock'))] }],
  });

describe('what a source brings', () => {
  const follow = async (name: string, identity = newId()) => {
    const feed = new FakeFeed(hub.clock);
    feed.hub = identity;
    const harvesting = hub.registry.harvesting({ publicUrl: 'https://hub.example.org', open: feed.open });
    const { id } = await harvesting.add({
      ...{ url: `https://${name}.example.org`, name, licence: 'CC0-1.0', everyMinutes: 60, allowPrivate: false, options: {} },
    });
    return { feed, run: (order = {}) => harvesting.run(id, { whole: true, ...order }), remove: () => harvesting.remove(id) };
  };

  it('has no id inside of it that something of ours has, is found under its own ones, and keeps them', async () => {
    await written();
    const ours = await one(null);
    expect(ours.ids).toEqual(EVERY_PART);
    const { feed, run } = await follow('powiat');
    feed.organization('o1', 'Urząd', [foreignService('s1', parts('Gdańsk'))]);
    await run();
    const theirs = await one('powiat');
    expect(theirs.ids).toHaveLength(EVERY_PART.length);
    expect(new Set([...ours.ids, ...theirs.ids]).size).toBe(2 * EVERY_PART.length);
    expect(await one(null)).toEqual(ours);
    expect(await atPlace(AT)).toEqual([{ id: AT, serviceId: ours.id }]);
    expect(await atPlace(theirs.at)).toEqual([{ id: theirs.at, serviceId: theirs.id }]);
    expect(await run()).toMatchObject({ report: { unchanged: 1, updated: 0 } });
    feed.change('s1', { ...parts('Gdynia'), name: 'Zmieniona' });
    expect(await run()).toMatchObject({ report: { updated: 1 } });
    const changed = await one('powiat');
    expect(changed.ids).toEqual(theirs.ids);
    expect(changed.record.locations[0]?.location.name).toBe('Gdynia');
  });

  it('gives way to another source that was there first, also when that one has gone', async () => {
    const [first, second] = [await follow('pierwszy'), await follow('drugi')];
    first.feed.organization('o1', 'Urząd', [foreignService('s1', parts('Płock'))]);
    second.feed.organization('o1', 'Ośrodek', [foreignService('s1', parts('Gdańsk'))]);
    await first.run();
    await second.run();
    await first.run();
    expect((await one('pierwszy')).ids).toEqual(EVERY_PART);
    const { ids } = await one('drugi');
    expect(ids.some((id) => EVERY_PART.includes(id))).toBe(false);
    await first.remove();
    expect(await second.run()).toMatchObject({ report: { unchanged: 1 } });
    expect((await one('drugi')).ids).toEqual(ids);
  });

  it('gives way to what is written here afterwards', async () => {
    const { feed, run } = await follow('powiat');
    feed.organization('o1', 'Urząd', [foreignService('s1', parts('Gdańsk'))]);
    await run();
    await written();
    expect(await run()).toMatchObject({ report: { updated: 1 } });
    const [ours, theirs] = [await one(null), await one('powiat')];
    expect(new Set([...ours.ids, ...theirs.ids]).size).toBe(2 * EVERY_PART.length);
    expect(await atPlace(AT)).toEqual([{ id: AT, serviceId: ours.id }]);
  });

  it('gets yet another id where somebody has taken the one that it would get instead', async () => {
    await written();
    const [first, second] = [await follow('pierwszy'), await follow('drugi')];
    second.feed.organization('o1', 'Ośrodek', [foreignService('s1', parts('Gdańsk'))]);
    await second.run();
    const { record } = await one('drugi');
    second.feed.remove('s1');
    await second.run({ accept: true });
    first.feed.organization('o1', 'Urząd', [{ ...foreignService('s2'), record }]);
    await first.run();
    second.feed.organization('o1', 'Ośrodek', [foreignService('s1', parts('Gdańsk'))]);
    await second.run();
    expect((await one('pierwszy')).record).toEqual(record);
    const all = (await services()).flatMap(({ ids }) => ids);
    expect([all.length, new Set(all).size]).toEqual([3 * EVERY_PART.length, 3 * EVERY_PART.length]);
    expect(await second.run()).toMatchObject({ report: { unchanged: 1 } });
  });

  it('keeps its ids when its owner brings it, who was passed on before', async () => {
    const origin = {
      name: 'Powiat',
      licence: null,
      attribution: null,
      url: 'https://powiat.example.org/service/s1',
      hub: newId(),
      harvestedAt: null,
    };
    const [passedOn, owner] = [await follow('sąsiad'), await follow('powiat', origin.hub)];
    const names = ['s1', 's2'];
    const services = (of: typeof origin | null) =>
      names.map((id) => ({ ...foreignService(id, parts('Gdańsk')), origin: of && { ...of, id } }));
    passedOn.feed.organization('o1', 'Urząd', services(origin), { ...origin, id: 'o1' });
    await passedOn.run();
    const before = await ofOwner('Powiat');
    owner.feed.organization('o1', 'Urząd', services(null));
    expect(await owner.run()).toMatchObject({ report: { updated: 2 } });
    expect(
      (await hub.owner.query('select 1 from registry.service s join registry.source o on o.id = s.source_id where o.name = $1', ['powiat']))
        .rowCount,
    ).toBe(2);
    expect((await ofOwner('powiat')).map(({ ids }) => ids)).toEqual(before.map(({ ids }) => ids));
    expect(before[0]?.ids).toEqual(EVERY_PART);
  });

  it('stands below the organisation of the same source, which had to get another id', async () => {
    await written();
    const { feed, run } = await follow('powiat');
    feed.organization(ownProvider, 'Powiat', [foreignService('s1')]);
    feed.organization('o2', 'Urząd', [foreignService('s2')], null, { parentOrganizationId: ownProvider });
    await run();
    const { rows } = await hub.registry.feed.organizations({ filter: {}, position: { after: null, limit: 10 } });
    const called = (name: string) => rows.find(({ record }) => record.name === name);
    expect(called('Powiat')?.id).not.toBe(ownProvider);
    expect(called('Urząd')?.record.parentOrganizationId).toBe(called('Powiat')?.id);
    expect(await run()).toMatchObject({ report: { unchanged: 2 } });
  });

  it('has a service at a place for each service, and one place for all that are given there', async () => {
    const { feed, run } = await follow('powiat');
    const there = { locations: parts('Płock').locations ?? [] };
    const twice = { locations: [...there.locations, ...there.locations] };
    feed.organization('o1', 'Urząd', [foreignService('s1', there), foreignService('s2', there)]);
    feed.organization('o2', 'Ośrodek', [foreignService('s3', twice)]);
    for (const unchanged of [0, 3]) {
      expect(await run()).toMatchObject({ report: { unchanged } });
      const all = await services();
      const at = all.flatMap(({ record, id }) => record.locations.map((each) => ({ id: each.id, serviceId: id })));
      expect(new Set(at.map(({ id }) => id)).size).toBe(4);
      for (const each of at) expect(await atPlace(each.id)).toEqual([each]);
      expect(new Set(all.flatMap(({ record }) => record.locations.map(({ location }) => location.id)))).toEqual(new Set([PLACE]));
    }
  });
});

describe('what an import brings', () => {
  const importing = async (source: string, ...organizations: unknown[]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(organizations));
    const order = { name: source, source, fingerprint: newId() };
    const reads = readOrganizations(bytesSource(bytes, 'organizations.json'), { source, municipality: PLOCK });
    return (await hub.registry.importOrganizations(reads, order)).summary;
  };
  const organization = (id: number, city: string) => ({
    id,
    name: `Fundacja ${city}`,
    phones: [{ id: part(1), number: '24 111 11 11' }],
    programs: [{ id: part(2), name: 'Program', description: 'Opis' }],
    services: [3, 4].map((each) => ({
      id: `${id}-${each}`,
      name: `Kurs ${each}`,
      program_id: part(2),
      program: { id: part(2), name: 'Program', description: 'Opis' },
      phones: [{ id: part(each), number: '24 111 11 11' }],
      service_at_locations: [{ id: part(each + 2), location: { id: PLACE, name: city, addresses: [{ id: part(7), city }] } }],
    })),
  });

  it('has no id inside of it that another import or source has shown before; what refers to it follows; the report says so', async () => {
    expect((await importing('one', organization(1, 'Płock'))).repairs['taken-id']).toBeUndefined();
    const before = await services();
    const summary = await importing('two', organization(2, 'Gdańsk'));
    // Telephones, places with their address, the programme, and the services at them; each once.
    expect(summary.repairs['taken-id']).toBe(8);
    const after = (await services()).filter(({ id }) => !before.some((each) => each.id === id));
    expect(after.map(({ record }) => record.locations[0]?.location.name)).toEqual(['Gdańsk', 'Gdańsk']);
    expect(after.flatMap(({ ids }) => ids).filter((id) => before.some(({ ids }) => ids.includes(id)))).toEqual([]);
    const { rows } = await hub.registry.feed.organizations({ filter: {}, position: { after: null, limit: 10 } });
    const program = rows.find(({ record }) => record.name === 'Fundacja Gdańsk')?.record.programs[0]?.id;
    expect(after.map(({ record }) => record.program?.id)).toEqual([program, program]);
    expect(new Set(after.map(({ record }) => record.locations[0]?.location.id)).size).toBe(1);
    for (const city of ['Płock', 'Gdańsk']) {
      const [source, id] = city === 'Płock' ? ['one', 1] : ['two', 2];
      expect((await importing(String(source), organization(Number(id), city))).services).toMatchObject({
        unchanged: 2,
        updated: 0,
        created: 0,
      });
    }
  });

  it('stands below the organisation of the same import, which had to get another id, whichever comes first', async () => {
    const parent = (name: string) => ({ id: part(1), name, services: [{ id: `${name}-1`, name: 'Kurs' }] });
    const child = (id: number) => ({
      id,
      name: `Filia ${id}`,
      parent_organization_id: part(1),
      services: [{ id: `${id}-1`, name: 'Kurs' }],
    });
    await importing('one', parent('Most'), child(1));
    expect((await importing('two', child(2), parent('Dom'), child(3))).repairs['taken-id']).toBe(3);
    const { rows } = await hub.registry.feed.organizations({ filter: {}, position: { after: null, limit: 10 } });
    const called = (name: string) => rows.find(({ record }) => record.name === name);
    expect(called('Most')?.id).toBe(part(1));
    expect(called('Filia 1')?.record.parentOrganizationId).toBe(part(1));
    for (const name of ['Filia 2', 'Filia 3']) expect(called(name)?.record.parentOrganizationId).toBe(called('Dom')?.id);
  });

  it('keeps ids that only organisations of the same import have', async () => {
    const summary = await importing('one', organization(1, 'Płock'), organization(2, 'Płock'));
    expect(summary.services.created).toBe(4);
    const all = await services();
    const at = all.map((service) => service.at);
    expect(new Set(at).size).toBe(4);
    expect(new Set(all.map(({ record }) => record.locations[0]?.location.id))).toEqual(new Set([PLACE]));
    for (const id of at) expect(await atPlace(id)).toHaveLength(1);
  });
});
