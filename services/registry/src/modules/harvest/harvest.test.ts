import { anonymous, isUuid, newId, OutgoingError } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importedService, otherProvider, ownProvider, providers, writtenService } from '../../testing/directory-fixture.ts';
import { FakeFeed, foreignService } from '../../testing/fake-feed.ts';
import { administrator, BIELSK, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import type { Harvesting } from './index.ts';

let hub: RegistryHarness;
let feed: FakeFeed;
let harvesting: Harvesting;
let source: string;

const terms = { licence: 'CC-BY-4.0', attribution: 'Dane: Powiat', everyMinutes: 60, allowPrivate: false, options: {} };

beforeEach(async () => {
  hub = await openRegistryHarness();
  feed = new FakeFeed(hub.clock);
  harvesting = hub.registry.harvesting({ publicUrl: 'https://hub.example.org', open: feed.open });
  ({ id: source } = await harvesting.add({ ...terms, url: 'https://powiat.example.org/', name: 'Powiat' }));
});
afterEach(() => hub.close());

const shown = async (): Promise<{ id: string; name: string }[]> => {
  const { rows } = await hub.owner.query(
    "select id, card -> 'texts' -> 0 ->> 'name' as name from directory.service order by card -> 'texts' -> 0 ->> 'name', id",
  );
  return rows;
};
const names = async () => (await shown()).map(({ name }) => name);
const count = async (sql: string) => Number((await hub.owner.query(`select count(*) as n from ${sql}`)).rows[0]?.n);
const run = async (order?: Parameters<Harvesting['run']>[1]) => {
  const state = await harvesting.run(source, order);
  if (!state) throw new Error('Another process runs it.');
  return state;
};
const cutOffRemovals = () =>
  hub.owner.query(
    `create function public.cut_off() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$;
     create trigger cut_off before delete on directory.provider for each row execute function public.cut_off()`,
  );
const many = (length: number) => Array.from({ length }, (_, at) => foreignService(`service-${String(at).padStart(3, '0')}`));

describe('a source', () => {
  it('is read, and its records are shown with their owner, licence and date', async () => {
    feed.organization('o1', 'Powiatowy Urząd Pracy', [foreignService('s1', { name: 'Pośrednictwo pracy' })]);
    expect(await run()).toMatchObject({ state: 'WELL', failures: 0, report: { mode: 'WHOLE', read: 1, created: 1 } });
    const [{ id } = { id: '' }] = await shown();
    const { data } = await hub.ask(
      anonymous,
      `{ service(id: "${id}") { provider { name } source { name licence url attribution harvestedAt unreachableSince } verification { state } } }`,
    );
    expect(data.service).toEqual({
      provider: { name: 'Powiatowy Urząd Pracy' },
      source: {
        name: 'Powiat',
        licence: 'CC-BY-4.0',
        url: `https://powiat.example.org/service/s1`,
        attribution: 'Dane: Powiat',
        harvestedAt: '2026-11-23T09:00:00.000Z',
        unreachableSince: null,
      },
      verification: { state: 'UNVERIFIED' },
    });
  });

  it('read again changes nothing that has not changed', async () => {
    feed.organization('o1', 'Urząd', many(3));
    await run();
    const before = await shown();
    const audited = await count('registry.audit_entry');
    const revisions = await count('registry.service_revision');
    expect(await run({ whole: true })).toMatchObject({ report: { created: 0, updated: 0, unchanged: 3 } });
    expect(await shown()).toEqual(before);
    expect(await count('registry.audit_entry')).toBe(audited);
    expect(await count('registry.service_revision')).toBe(revisions);
  });

  it('shows what says when it is in force only then, whether it is read again or not', async () => {
    feed.organization('o1', 'Urząd', [
      foreignService('ended', { expiresAt: '2026-11-23T08:59:00Z' }),
      foreignService('ends', { expiresAt: '2026-11-24T08:00:00Z' }),
      foreignService('begins', { publicFrom: '2026-11-24T08:00:00Z' }),
    ]);
    await run();
    expect(await names()).toEqual(['ends']);
    hub.clock.advance(24 * 3_600_000);
    await hub.runJob('publications');
    expect(await names()).toEqual(['begins']);
    const audited = await count('registry.audit_entry');
    await hub.runJob('publications');
    expect(await run({ whole: true })).toMatchObject({ report: { created: 0, updated: 0, unchanged: 3, withdrawn: 0 } });
    expect(await names()).toEqual(['begins']);
    expect(await count('registry.audit_entry')).toBe(audited);
    feed.change('ends', { expiresAt: '2027-11-24T08:00:00Z' });
    await run();
    expect((await names()).length).toBe(2);
  });

  it('keeps the ids of its records, also where they are no UUIDs', async () => {
    const uuid = newId();
    feed.organization('o1', 'Urząd', [foreignService(uuid), foreignService('17')]);
    await run();
    const ids = (await shown()).map(({ id }) => id);
    expect(ids).toContain(uuid);
    expect(ids.every(isUuid)).toBe(true);
    feed.change('17', { name: 'A changed' });
    await run();
    expect((await shown()).map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('brings changes and deletions since the last time, without being read whole', async () => {
    feed.organization('o1', 'Urząd', many(10));
    hub.clock.advance(1_000);
    await run();
    hub.clock.advance(3_600_000);
    feed.change('service-003', { name: 'Zmieniona' });
    feed.remove('service-004');
    expect(await run()).toMatchObject({ report: { mode: 'CHANGES', read: 1, updated: 1, withdrawn: 1 } });
    expect(await names()).toEqual(
      [
        ...many(10)
          .map(({ externalId }) => externalId)
          .filter((id) => !/3|4/.test(id)),
        'Zmieniona',
      ].sort(),
    );
  });

  it('tells of an organization that is taken away, which goes with its services, leaves a tombstone and can come back', async () => {
    feed.organization('o1', 'Urząd', many(10));
    feed.organization('o2', 'Stowarzyszenie', [foreignService('s1'), foreignService('s2')]);
    await run();
    const [{ id }] = (await hub.owner.query<{ id: string }>(`select id from directory.provider where name = 'Stowarzyszenie'`)).rows as [
      { id: string },
    ];
    hub.clock.advance(3_600_000);
    feed.removeOrganization('o2');
    expect(await run()).toMatchObject({ report: { mode: 'CHANGES', withdrawn: 2 } });
    expect(await count('directory.provider')).toBe(1);
    const deletions = async () => {
      const { rows, total } = await hub.registry.feed.deletions({ filter: {}, position: { offset: 0, limit: 10 } });
      return { total, organizations: rows.filter(({ type }) => type === 'organization') };
    };
    const removedAt = hub.clock.now().toISOString();
    expect(await deletions()).toEqual({ total: 3, organizations: [{ id, type: 'organization', removedAt }] });
    hub.clock.advance(3_600_000);
    feed.organization('o2', 'Stowarzyszenie', [foreignService('s1')]);
    await run();
    expect(await count('directory.provider')).toBe(2);
    expect(await deletions()).toEqual({ total: 1, organizations: [] });
  });

  it('does not lose an organization of which it still has services, whatever a source says', async () => {
    feed.organization('o1', 'Urząd', many(10));
    await run();
    hub.clock.advance(3_600_000);
    feed.forgetOrganization('o1');
    expect(await run()).toMatchObject({ report: { mode: 'CHANGES', withdrawn: 0 } });
    expect([await count('directory.provider'), await count('directory.service')]).toEqual([1, 10]);
  });

  it('is compared whole each day, so that what it does not tell comes through', async () => {
    feed.organization('o1', 'Urząd', many(10));
    await run();
    feed.remove('service-001', { silently: true });
    hub.clock.advance(3_600_000);
    await run();
    expect(await names()).toHaveLength(10);
    hub.clock.advance(24 * 3_600_000);
    expect(await run()).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 1 } });
    expect(await names()).toHaveLength(9);
  });

  it('without a list of changes is compared whole each time', async () => {
    feed.tellsChanges = false;
    feed.organization('o1', 'Urząd', many(10));
    await run();
    feed.remove('service-001', { silently: true });
    expect(await run()).toMatchObject({ report: { mode: 'WHOLE', withdrawn: 1, unchanged: 9 } });
  });

  it('shows so many services as people can find: what has ended, and what another record stands for, is kept and not counted', async () => {
    const ended = many(4).map(({ externalId }, at) => foreignService(externalId, { status: at === 0 ? 'inactive' : 'active' }));
    feed.organization('o1', 'Urząd', ended);
    await run();
    const [leader, linked] = (await shown()).map(({ id }) => id);
    await hub.owner.query("insert into directory.linked_record (kind, id, leader_id) values ('SERVICE', $1, $2)", [linked, leader]);
    expect(await harvesting.list()).toMatchObject([{ services: 2 }]);
    for (const { externalId } of ended.slice(1)) feed.remove(externalId);
    expect(await run()).toMatchObject({ state: 'HELD', held: { known: 3, missing: 3, reason: 'EMPTY' } });
    expect(await harvesting.remove(source)).toBe(2);
  });

  it('of a thousand services in one organisation is taken in whole', async () => {
    feed.organization('o1', 'Urząd', many(450));
    expect(await run()).toMatchObject({ report: { created: 450 } });
    expect(await count('directory.service')).toBe(450);
    expect(await count('directory.provider')).toBe(1);
  });
});

describe('a hub that says under which licence its own records stand', () => {
  const licences = async () => {
    const { rows } = await hub.owner.query<{ licence: string }>(
      "select card -> 'source' ->> 'licence' as licence from directory.service order by card -> 'texts' -> 0 ->> 'name'",
    );
    return rows.map(({ licence }) => licence);
  };

  it('is believed, whatever was written down when it was added; what it has from others keeps theirs', async () => {
    const other = { name: 'Inny', url: 'https://inny.example.org', hub: null, attribution: null, harvestedAt: null };
    const unsaid = { ...foreignService('b'), origin: { ...other, id: 'b', licence: null } };
    const said = { ...foreignService('c'), origin: { ...other, id: 'c', licence: 'ODbL-1.0' } };
    feed.organization('o1', 'Urząd', [foreignService('a')]);
    feed.organization('o2', 'Obcy', [unsaid, said]);
    hub.clock.advance(1_000);
    await run();
    expect(await licences()).toEqual(['CC-BY-4.0', 'CC-BY-4.0', 'ODbL-1.0']);
    // Nothing of its records has changed but this.
    feed.licence = 'CC0-1.0';
    hub.clock.advance(3_600_000);
    expect(await run()).toMatchObject({ report: { mode: 'CHANGES', updated: 0 } });
    expect(await licences()).toEqual(['CC0-1.0', 'CC-BY-4.0', 'ODbL-1.0']);
    feed.organization('o3', 'Nowy', [foreignService('d')]);
    await harvesting.add({ ...terms, url: 'https://powiat.example.org/', name: 'Powiat', licence: 'MIT' });
    await run();
    expect(await licences()).toEqual(['CC0-1.0', 'MIT', 'ODbL-1.0', 'CC0-1.0']);
    feed.licence = null;
    await run({ whole: true });
    expect(await licences()).toEqual(['MIT', 'MIT', 'ODbL-1.0', 'MIT']);
  });
});

describe('a record of somebody else', () => {
  it('is written by nobody here, whatever her role, and says where to turn', async () => {
    feed.organization('o1', 'Urząd', [foreignService('s1')]);
    await run();
    const [{ id } = { id: '' }] = await shown();
    const { rows } = await hub.owner.query('select id from registry.provider');
    const provider = rows[0].id;
    for (const mutation of [
      `archiveService(id: "${id}", reason: "nicht mehr") { status }`,
      `confirmService(id: "${id}") { status }`,
      `updateProvider(id: "${provider}", expectedVersion: 1, input: { name: "Inna", locale: "pl" }) { userErrors { message } }`,
    ]) {
      const { errors } = await hub.ask(administrator, `mutation { ${mutation} }`);
      expect(errors).toMatchObject([{ code: 'FORBIDDEN', extensions: { reason: 'FOREIGN_RECORD' } }]);
      expect(errors[0]?.message).toContain('Powiat (https://powiat.example.org)');
    }
    const created = await hub.ask(
      administrator,
      'mutation ($input: ServiceInput!) { createService(input: $input) { userErrors { message } } }',
      { input: writtenService({ provider }) },
    );
    expect(created.errors).toMatchObject([{ extensions: { reason: 'FOREIGN_RECORD' } }]);
  });

  it('is written by no statement of ours but a harvest', async () => {
    feed.organization('o1', 'Urząd', [foreignService('s1')]);
    await run();
    await expect(hub.owner.query('update registry.provider set record = record || \'{"name": "Inna"}\'')).rejects.toThrow('another source');
    await expect(
      hub.owner.query(
        `insert into registry.service_revision (id, service_id, version, status, record, changed_fields, created_at)
         select gen_random_uuid(), id, 99, 'DRAFT', '{}', '{}', now() from registry.service`,
      ),
    ).rejects.toThrow('another source');
  });

  it('never takes the place of one of our own, whatever id it says it has', async () => {
    const mine = importedService({ texts: [{ locale: 'pl', state: 'ORIGINAL', name: 'Nasza', summary: 'a', description: 'b' }] });
    await hub.registry.importDirectory({ providers: [{ ...(providers[0] as (typeof providers)[0]), services: [mine] }] });
    feed.organization(ownProvider, 'Podszywa się', [foreignService(mine.id as string, { name: 'Obca' })]);
    await run();
    expect(await names()).toEqual(['Nasza', 'Obca']);
    const { data } = await hub.ask(
      anonymous,
      `{ service(id: "${mine.id}") { provider { name } source { name } content(locale: "pl") { name } } }`,
    );
    expect(data.service).toEqual({ provider: { name: 'Fundacja Most' }, source: null, content: { name: 'Nasza' } });
  });

  it('does not move a place of ours by naming its id', async () => {
    const place = (name: string) => ({
      id: newId(),
      location: { id: '00000000-0000-4000-8000-000000000900', name, addresses: [{ id: newId(), city: name, address1: 'ul. Jasna 1' }] },
    });
    await hub.registry.importDirectory({
      providers: [{ ...(providers[0] as (typeof providers)[0]), services: [importedService({ locations: [place('Płock')] })] }],
    });
    feed.organization('o1', 'Urząd', [foreignService('s1', { locations: [place('Gdańsk')] })]);
    await run();
    const { rows } = await hub.owner.query(
      "select detail -> 'locations' -> 0 -> 'address' ->> 'city' as city, card ? 'source' as foreign_one from directory.service order by 2",
    );
    expect(rows).toEqual([
      { city: 'Płock', foreign_one: false },
      { city: 'Gdańsk', foreign_one: true },
    ]);
  });

  it('that hides a place is forgotten as it was before', async () => {
    const place = (hidden: boolean) => ({
      id: '00000000-0000-4000-8000-000000000901',
      location: {
        id: '00000000-0000-4000-8000-000000000902',
        name: 'Schronisko',
        hidden,
        addresses: hidden ? [] : [{ id: newId(), city: 'Płock', address1: 'ul. Tajna 7' }],
      },
    });
    feed.organization('o1', 'Urząd', [foreignService('s1', { locations: [place(false)] })]);
    await run();
    hub.clock.advance(60_000);
    feed.change('s1', { locations: [place(true)] });
    await run();
    for (const table of ['registry.service_revision', 'registry.location', 'registry.harvest_row', 'directory.service']) {
      expect([table, await count(`${table} t where t::text like '%Tajna%'`)]).toEqual([table, 0]);
    }
  });

  it('that its owner takes away leaves nothing of what it said, and can come back', async () => {
    feed.organization('o1', 'Urząd', many(10));
    await run();
    const before = await shown();
    feed.remove('service-000');
    await run();
    expect(await count(`registry.service_revision where record::text like '%service-000%'`)).toBe(0);
    expect(await count('directory.tombstone')).toBe(1);
    feed.organization('o1', 'Urząd', [foreignService('service-000')]);
    await run();
    expect(await shown()).toEqual(before);
    expect(await count('directory.tombstone')).toBe(0);
  });

  it('counts as confirmed no longer than the longest of ours, whatever its source says', async () => {
    const by = 'MUNICIPALITY' as const;
    const services = [
      { ...foreignService('1970'), verification: { verifiedAt: '1970-01-01T00:00:00Z', dueAt: '2400-01-01T00:00:00Z', by } },
      { ...foreignService('2026'), verification: { verifiedAt: '2026-11-01T00:00:00Z', dueAt: '9999-12-31T23:59:59Z', by } },
      { ...foreignService('short'), verification: { verifiedAt: '2026-11-01T00:00:00Z', dueAt: '2026-11-02T00:00:00Z', by } },
    ];
    feed.organization('o1', 'Urząd', services);
    await run();
    const { rows } = await hub.owner.query('select due_at from registry.service order by external_id');
    expect(rows.map(({ due_at }) => due_at.toISOString())).toEqual(
      ['1971-01-01', '2027-11-01', '2026-11-02'].map((day) => `${day}T00:00:00.000Z`),
    );
    expect(await run({ whole: true })).toMatchObject({ report: { unchanged: 3 } });
  });

  it('says from which host it comes where its name could be taken for one of ours, to moderators, too', async () => {
    await hub.registry.importDirectory({ providers: [{ ...(providers[0] as (typeof providers)[0]), services: [] }] });
    const origin = { licence: null, url: 'https://q.example.org', hub: newId(), attribution: null, harvestedAt: null };
    feed.organization('o1', 'Fundаcja MOST', [foreignService('a')]);
    feed.organization('o2', 'Inna', [foreignService('b'), { ...foreignService('c'), origin: { ...origin, name: 'Drogоwskaz', id: 'c' } }]);
    await run();
    const { rows: cards } = await hub.owner.query(
      "select card -> 'source' ->> 'name' as name, card -> 'source' ->> 'passedOnBy' as by from directory.service order by card -> 'texts' -> 0 ->> 'name'",
    );
    expect(cards.map(({ name, by }) => [name, by])).toEqual([
      ['Powiat', 'powiat.example.org'],
      ['Powiat', null],
      ['Drogоwskaz', 'powiat.example.org'],
    ]);
    expect((await harvesting.list())[0]?.remarks).toEqual([
      expect.stringContaining('"Fundаcja MOST"'),
      expect.stringContaining('"Drogоwskaz"'),
    ]);
    const { rows } = await hub.registry.feed.services({ filter: {}, position: { after: null, limit: 10 } });
    expect(rows.flatMap(({ source }) => Object.keys(source ?? {}))).not.toContain('from');
    expect(await run({ whole: true })).toMatchObject({ report: { unchanged: 3 } });
  });

  it('is of nobody for whom somebody here may write', async () => {
    await hub.registry.importDirectory({ providers: [{ ...(providers[0] as (typeof providers)[0]), services: [] }] });
    feed.organization('o1', 'Fundacja Most', [foreignService('a', { municipalities: [BIELSK] })]);
    await run();
    const { data } = await hub.ask(administrator, '{ managedProviders { totalCount nodes { id } } }');
    expect(data.managedProviders).toEqual({ totalCount: 1, nodes: [{ id: ownProvider }] });
  });

  it('is asked of nobody whether it is still true', async () => {
    const verification = { verifiedAt: '2026-01-01T00:00:00Z', dueAt: '2026-03-01T00:00:00Z', by: 'OWNER' as const };
    feed.organization('o1', 'Urząd', [{ ...foreignService('s1', { email: 'owner@example.org' }), verification }]);
    await run();
    hub.clock.moveTo('2027-06-01T09:00:00Z');
    await hub.runJob('remind_owners');
    expect(await count('registry.mail')).toBe(0);
    expect(await names()).toEqual(['s1']);
    const { data } = await hub.ask(anonymous, `{ service(id: "${(await shown())[0]?.id}") { verification { state verifiedAt by } } }`);
    expect(data.service.verification).toMatchObject({ verifiedAt: '2026-01-01T00:00:00.000Z', by: 'OWNER' });
  });
});

describe('two ways to one record', () => {
  const hubA = '0a0a0a0a-0000-4000-8000-000000000001';
  const said = (id: string) => ({
    name: 'Hub A',
    licence: null,
    url: 'https://a.example.org',
    hub: hubA,
    id,
    attribution: null,
    harvestedAt: null,
  });

  it('our own records do not come back to us', async () => {
    const mine = importedService();
    await hub.registry.importDirectory({ providers: [{ ...(providers[1] as (typeof providers)[1]), services: [mine] }] });
    const own = (await hub.owner.query('select registry.hub_id() as id')).rows[0].id;
    const origin = { name: 'My', licence: null, url: 'https://hub.example.org', hub: own, attribution: null, harvestedAt: null };
    feed.organization(otherProvider, 'Ośrodek', [{ ...foreignService(mine.id as string), origin: { ...origin, id: mine.id as string } }], {
      ...origin,
      id: otherProvider,
    });
    expect(await run()).toMatchObject({ state: 'WELL', report: { read: 1, created: 0, known: 1 } });
    expect(await names()).toEqual(['Kurs polskiego']);
  });

  it('nor does what says that it is from our own address', async () => {
    const origin = { name: 'My', licence: null, hub: null, attribution: null, harvestedAt: null };
    const ours = { ...foreignService('a'), origin: { ...origin, url: 'https://hub.example.org/hsds', id: 'x' } };
    feed.organization('o1', 'Urząd', [
      ours,
      { ...foreignService('b'), origin: { ...ours.origin, url: 'https://hub.example.org.evil.example' } },
    ]);
    expect(await run()).toMatchObject({ report: { created: 1, known: 1 } });
    expect(await names()).toEqual(['b']);
  });

  it('the hub itself, or a copy of its database, is told as such', async () => {
    feed.hub = (await hub.owner.query('select registry.hub_id() as id')).rows[0].id;
    expect(await run()).toMatchObject({ state: 'FAILING', problem: expect.stringContaining('this hub itself') });
  });

  it('give it once, with the name of its owner, and its owner comes before who passes it on', async () => {
    const [provider, service] = [newId(), newId()];
    feed.organization(provider, 'Urząd A', [{ ...foreignService(service), origin: said(service) }], said(provider));
    await run();
    const { hub: passesOn } = feed;
    feed.hub = newId();
    const { id: second } = await harvesting.add({ ...terms, url: 'https://c.example.org', name: 'Hub C' });
    expect(await harvesting.run(second)).toMatchObject({ report: { known: 1, created: 0 } });
    feed.hub = passesOn;

    const atA = new FakeFeed(hub.clock);
    atA.hub = hubA;
    atA.organization(provider, 'Urząd A', [foreignService(service, { name: 'Z pierwszej ręki' })]);
    const direct = hub.registry.harvesting({ publicUrl: 'https://hub.example.org', open: atA.open });
    const { id: first } = await direct.add({ ...terms, url: 'https://a.example.org', name: 'A' });
    expect(await direct.run(first)).toMatchObject({ report: { updated: 1 } });
    expect(await names()).toEqual(['Z pierwszej ręki']);
    expect(await run({ whole: true })).toMatchObject({ report: { known: 1, withdrawn: 0 } });
    expect(await names()).toEqual(['Z pierwszej ręki']);
  });
});

describe('a record that came by two ways', () => {
  const hubC = '0c0c0c0c-0000-4000-8000-000000000001';
  const [provider, service] = [newId(), newId()];
  const said = (id: string) => ({
    name: 'C',
    licence: null,
    url: 'https://c.example.org/',
    hub: hubC,
    id,
    attribution: null,
    harvestedAt: null,
  });
  const passOn = (to: FakeFeed) =>
    to.organization(provider, 'Urząd C', [{ ...foreignService(service, { name: 'Prawda' }), origin: said(service) }], said(provider));
  const follow = async (other: FakeFeed, name: string) => {
    const ofOther = hub.registry.harvesting({ publicUrl: 'https://hub.example.org', open: other.open });
    const { id } = await ofOther.add({ ...terms, url: `https://${name}.example.org`, name });
    return (order?: Parameters<Harvesting['run']>[1]) => ofOther.run(id, order);
  };

  it.each([
    ['the first way is removed', () => harvesting.remove(source)],
    [
      'the first way does not list it any more',
      async () => {
        feed.removeOrganization(provider);
        await run();
      },
    ],
  ])('comes back by the other after %s', async (_, end) => {
    passOn(feed);
    feed.organization('o2', 'Inny', many(8));
    await run();
    const other = new FakeFeed(hub.clock);
    other.hub = newId();
    passOn(other);
    const runOther = await follow(other, 'relay');
    expect(await runOther()).toMatchObject({ report: { known: 1, created: 0 } });
    await end();
    expect(await names()).not.toContain('Prawda');
    expect(await runOther({ whole: true })).toMatchObject({ report: { known: 0 } });
    expect((await shown()).filter(({ name }) => name === 'Prawda')).toEqual([{ id: service, name: 'Prawda' }]);
    expect(await runOther({ whole: true })).toMatchObject({ report: { unchanged: 1, known: 0 } });
  });

  describe('with others of its organisation', () => {
    const place = {
      id: newId(),
      location: { id: newId(), name: 'Biuro', addresses: [{ id: newId(), city: 'Płock', address1: 'ul. Jasna 1' }] },
    };
    const rest = newId();
    const others = many(8).map((each) => ({ ...each, origin: said(each.externalId) }));
    const passAllOn = (to: FakeFeed, name = 'Prawda') => {
      const one = { ...foreignService(service, { name, locations: [place] }), origin: said(service) };
      const other = { ...foreignService(rest, { name: 'Reszta', locations: [place] }), origin: said(rest) };
      to.organization(provider, 'Urząd C', [one, other, ...others], said(provider));
    };
    const cityOf = async (name: string) =>
      (
        await hub.owner.query<{ city: string }>(
          `select detail -> 'locations' -> 0 -> 'address' ->> 'city' as city from directory.service where card -> 'texts' -> 0 ->> 'name' = $1`,
          [name],
        )
      ).rows.map(({ city }) => city);
    let other: FakeFeed;
    let runOther: Awaited<ReturnType<typeof follow>>;
    beforeEach(async () => {
      passAllOn(feed);
      await run();
      other = new FakeFeed(hub.clock);
      other.hub = newId();
      passAllOn(other);
      other.organization('o1', 'Powiat', [foreignService('own', { name: 'Własna' })]);
      runOther = await follow(other, 'relay');
      expect(await runOther()).toMatchObject({ report: { known: 10, created: 1 } });
      feed.remove(service);
      expect(await run()).toMatchObject({ report: { withdrawn: 1 } });
      expect(await names()).not.toContain('Prawda');
    });
    const whose = async (id: string) =>
      (await hub.owner.query('select s.name from registry.service r join registry.source s on s.id = r.source_id where r.id = $1', [id]))
        .rows;

    it('comes back by the other way when the first alone has withdrawn it, and follows that way from then on', async () => {
      expect(await runOther({ whole: true })).toMatchObject({ report: { created: 0, updated: 1, unchanged: 1, known: 9, withdrawn: 0 } });
      expect((await shown()).filter(({ name }) => name === 'Prawda')).toEqual([{ id: service, name: 'Prawda' }]);
      expect(await runOther({ whole: true })).toMatchObject({ report: { unchanged: 2, known: 9 } });
      expect(await run({ whole: true })).toMatchObject({ report: { unchanged: 9, withdrawn: 0 } });
      expect([await whose(service), await whose(rest)]).toEqual([[{ name: 'relay' }], [{ name: 'Powiat' }]]);

      hub.clock.advance(3_600_000);
      other.change(service, {
        name: 'Nowa',
        locations: [
          {
            ...place,
            location: {
              ...place.location,
              addresses: [{ ...place.location.addresses[0], id: newId(), city: 'Bielsk', address1: 'ul. Inna 2' }],
            },
          },
        ],
      });
      expect(await runOther()).toMatchObject({ report: { mode: 'CHANGES', updated: 1 } });
      // What the first way says of its places stays as it says it.
      expect([await cityOf('Nowa'), await cityOf('Reszta')]).toEqual([['Bielsk'], ['Płock']]);
      other.remove(service);
      expect(await runOther()).toMatchObject({ report: { withdrawn: 1 } });
      expect(await names()).toHaveLength(10);
    });

    it('keeps its organisation, which goes over to the other way, when the first ends', async () => {
      await runOther({ whole: true });
      await harvesting.remove(source);
      expect(await names()).toEqual(['Prawda', 'Własna']);
      expect(await runOther()).toMatchObject({ report: { mode: 'WHOLE', created: 0, known: 0, withdrawn: 0 } });
      expect(await names()).toHaveLength(11);
      const { rows } = await hub.owner.query(
        'select s.name from registry.provider p join registry.source s on s.id = p.source_id where p.id = $1',
        [provider],
      );
      expect(rows).toEqual([{ name: 'relay' }]);
    });

    it('brings nothing into it that is not its owner’s', async () => {
      other.organization(provider, 'Urząd C', [foreignService('added', { name: 'Podrzucona' })], said(provider));
      await runOther({ whole: true });
      expect(await names()).not.toContain('Podrzucona');
    });
  });

  it('does not come back by who passes it on, when its owner has taken it away', async () => {
    const owner = new FakeFeed(hub.clock);
    owner.hub = hubC;
    owner.organization(provider, 'Urząd C', [foreignService(service, { name: 'Prawda' }), ...many(8)]);
    const runOwner = await follow(owner, 'c');
    await runOwner();
    passOn(feed);
    expect(await run()).toMatchObject({ report: { known: 1 } });
    owner.remove(service);
    await runOwner();
    expect(await run({ whole: true })).toMatchObject({ report: { known: 1 } });
    expect(await names()).not.toContain('Prawda');
    owner.removeOrganization(provider);
    await runOwner({ accept: true });
    await run({ whole: true });
    expect(await names()).toEqual([]);
  });

  it('is shown under the licence and with the words of its owner, and says who has passed it on; to other hubs, too', async () => {
    const told = { ...said(service), licence: 'https://c.example.org/terms', attribution: 'Dane: C' };
    const untold = newId();
    feed.organization(
      provider,
      'Urząd C',
      [
        { ...foreignService(service, { name: 'A' }), origin: told },
        { ...foreignService(untold, { name: 'B' }), origin: said(untold) },
      ],
      told,
    );
    feed.organization('o2', 'Inny', [foreignService('s1', { name: 'C' })]);
    await run();
    const asked = 'source { name licence attribution passedOnBy }';
    const { data } = await hub.ask(anonymous, `{ providers { nodes { name ${asked} services { nodes { ${asked} } } } } }`);
    const ofC = { name: 'C', licence: 'https://c.example.org/terms', attribution: 'Dane: C', passedOnBy: 'Powiat' };
    // What is not told is that under which the source may be shown.
    const ofTerms = { name: 'C', licence: 'CC-BY-4.0', attribution: 'Dane: Powiat', passedOnBy: 'Powiat' };
    const own = { name: 'Powiat', licence: 'CC-BY-4.0', attribution: 'Dane: Powiat', passedOnBy: null };
    expect(data.providers.nodes).toEqual([
      { name: 'Inny', source: own, services: { nodes: [{ source: own }] } },
      { name: 'Urząd C', source: ofC, services: { nodes: [{ source: ofC }, { source: ofTerms }] } },
    ]);
    const { rows } = await hub.registry.feed.services({ filter: {}, position: { after: null, limit: 10 } });
    const passedOn = Object.fromEntries(rows.map(({ source }) => [source?.id, [source?.licence, source?.attribution]]));
    expect(passedOn).toEqual({
      [service]: ['https://c.example.org/terms', 'Dane: C'],
      [untold]: ['CC-BY-4.0', 'Dane: Powiat'],
      s1: ['CC-BY-4.0', 'Dane: Powiat'],
    });
  });

  it('is neither changed nor withdrawn by a source elsewhere that says it is its hub', async () => {
    passOn(feed);
    await run();
    const liar = new FakeFeed(hub.clock);
    liar.hub = hubC;
    liar.others.set('https://c.example.org/', hubC);
    liar.organization(provider, 'Kto inny', [foreignService(service, { name: 'Kłamstwo' })]);
    const runLiar = await follow(liar, 'liar');
    expect(await runLiar()).toMatchObject({ report: { known: 1, updated: 0 } });
    expect((await harvesting.list())[1]?.remarks).toEqual([expect.stringContaining('https://c.example.org says that it is the same hub')]);
    liar.removeOrganization(provider);
    await runLiar();
    expect(await names()).toEqual(['Prawda']);
    // Nor does it keep those from bringing more who pass on what is of the true one.
    const more = newId();
    feed.organization(provider, 'Urząd C', [{ ...foreignService(more, { name: 'Więcej' }), origin: said(more) }], said(provider));
    await run({ whole: true });
    expect(await names()).toEqual(['Prawda', 'Więcej']);
  });

  describe('from who passes on what is not hers', () => {
    const added = newId();
    const own = newId();
    const whose = async () =>
      (
        await hub.owner.query<{ name: string; source: string; by: string; organization: string }>(
          `select d.card -> 'texts' -> 0 ->> 'name' as name, d.card -> 'source' ->> 'name' as source, o.name as by, p.record ->> 'name' as organization
           from directory.service d join registry.service s on s.id = d.id join registry.source o on o.id = s.source_id
           join registry.provider p on p.id = s.provider_id order by 1`,
        )
      ).rows.map(({ name, source, by, organization }) => [name, source, by, organization]);
    const squat = (name: string, url: string) => {
      const lie = (id: string) => ({ ...said(id), url });
      const services = [service, added].map((id) => ({
        ...foreignService(id, { name: `${name} ${id === service ? 1 : 2}` }),
        origin: lie(id),
      }));
      feed.organization(provider, 'Konto: 700 000 000', services, lie(provider));
      feed.organization('o9', 'Obcy', [{ ...foreignService(own, { name: `${name} 3` }), origin: lie(own) }]);
    };
    const followOwner = async () => {
      const owner = new FakeFeed(hub.clock);
      owner.hub = hubC;
      owner.organization(provider, 'Urząd C', [foreignService(service, { name: 'Prawda' }), foreignService('c2', { name: 'Druga' })]);
      return follow(owner, 'c');
    };
    const ofOwner = [
      ['Druga', 'c', 'c', 'Urząd C'],
      ['Prawda', 'c', 'c', 'Urząd C'],
    ];

    it('goes over to its owner as soon as she is followed, who also ends what is none of hers, and nobody changes it then', async () => {
      squat('Fałsz', 'https://elsewhere.example.org');
      await run();
      expect((await whose())[0]).toEqual(['Fałsz 1', 'C', 'Powiat', 'Konto: 700 000 000']);
      const runOwner = await followOwner();
      expect(await runOwner()).toMatchObject({ report: { created: 1, updated: 1, withdrawn: 2, takenOver: { Powiat: 1 } } });
      expect((await harvesting.list())[1]?.remarks).toEqual(['1 records that Powiat had passed on now come from their owner.']);
      expect(await whose()).toEqual(ofOwner);
      hub.clock.advance(60_000);
      squat('Znowu', 'https://elsewhere.example.org');
      expect(await run({ whole: true })).toMatchObject({ report: { created: 0, updated: 0, known: 3 } });
      expect(await whose()).toEqual(ofOwner);
    });

    it('stands as her own where she tells her own address as her whose it should be', async () => {
      squat('Fałsz', 'https://powiat.example.org/service');
      await run();
      expect((await whose()).map(([, source]) => source)).toEqual(['Powiat', 'Powiat', 'Powiat']);
      const runOwner = await followOwner();
      expect(await runOwner()).toMatchObject({ report: { created: 2, known: 0, takenOver: {} } });
      expect((await whose()).filter(([, source]) => source === 'c')).toEqual(ofOwner);
    });
  });
});

describe('a source that says it is another hub', () => {
  it('than at first, is not read until an operator has accepted it', async () => {
    feed.organization('o1', 'Urząd', [foreignService('s1')]);
    await run();
    feed.hub = newId();
    feed.change('s1', { name: 'Inna' });
    expect(await run()).toMatchObject({ state: 'FAILING', problem: expect.stringContaining(`--accept`) });
    expect(await names()).toEqual(['s1']);
    expect(await run({ accept: true })).toMatchObject({ state: 'WELL', hub: feed.hub });
    expect(await run()).toMatchObject({ state: 'WELL' });
  });

  it('is not taken for it: what that hub has given stays as it was, with whom it came from', async () => {
    const record = newId();
    feed.organization(newId(), 'Urząd A', [foreignService(record, { name: 'Prawda' })]);
    await run();
    const liar = new FakeFeed(hub.clock);
    liar.hub = feed.hub;
    liar.organization(newId(), 'Kto inny', [foreignService(record, { name: 'Kłamstwo' })]);
    const other = hub.registry.harvesting({ publicUrl: 'https://hub.example.org', open: liar.open });
    const { id } = await other.add({ ...terms, url: 'https://liar.example.org', name: 'Liar' });
    expect(await other.run(id)).toMatchObject({ state: 'FAILING', problem: expect.stringContaining('"Powiat"') });
    expect(await names()).toEqual(['Prawda']);

    // Where a hub has moved, its operator takes the old address away first.
    await harvesting.remove(source);
    expect(await other.run(id)).toMatchObject({ state: 'WELL', report: { read: 1 } });
  });
});

describe('a feed that cannot be true', () => {
  beforeEach(async () => {
    feed.tellsChanges = false;
    feed.organization('o1', 'Urząd', many(20));
    await run();
  });

  it.each([
    ['empty all at once', 20, 'EMPTY'],
    ['half gone', 10, 'MANY_GONE'],
  ])('%s, is held back until an operator has looked at it', async (_, gone, reason) => {
    for (const { externalId } of many(gone)) feed.remove(externalId);
    expect(await run()).toMatchObject({ state: 'HELD', held: { known: 20, missing: gone, reason } });
    expect(await names()).toHaveLength(20);
    expect(await run({ accept: true })).toMatchObject({ state: 'WELL', held: null, report: { withdrawn: gone } });
    expect(await names()).toHaveLength(20 - gone);
  });

  it.each<[string, Parameters<typeof foreignService>[1], number, string]>([
    ['of which all has a status that is not public', { status: 'inactive' }, 20, 'EMPTY'],
    ['of which half has ended', { expiresAt: '2026-01-01T00:00:00Z' }, 10, 'MANY_GONE'],
    ['of which half has not begun', { publicFrom: '2030-01-01T00:00:00Z' }, 10, 'MANY_GONE'],
  ])('%s at once, is held back as what is gone', async (_, fields, changed, reason) => {
    for (const { externalId } of many(changed)) feed.change(externalId, { name: externalId, ...fields });
    expect(await run()).toMatchObject({ state: 'HELD', held: { known: 20, missing: changed, reason } });
    expect(await names()).toHaveLength(20);
    expect(await run({ accept: true })).toMatchObject({ state: 'WELL', held: null, report: { updated: changed } });
    expect(await names()).toHaveLength(20 - changed);
    // What people could not find anyway hides nothing more.
    expect(await run()).toMatchObject({ state: 'WELL', report: { unchanged: 20 } });
  });

  it('loses what it has said itself to end, by the day that it said', async () => {
    for (const { externalId } of many(20)) feed.change(externalId, { name: externalId, expiresAt: '2026-11-23T10:00:00Z' });
    expect(await run()).toMatchObject({ state: 'WELL', report: { updated: 20 } });
    hub.clock.advance(3_600_000);
    expect(await run()).toMatchObject({ state: 'WELL', report: { unchanged: 20 } });
  });

  it('of which nearly all has another name and another organisation, is held back: it has become another', async () => {
    const renamed = (most: number) =>
      many(20).map(({ externalId }, at) => foreignService(externalId, { name: at < most ? `Kasyno ${at}` : externalId }));
    feed.organization('o1', 'Casino Royale', renamed(17));
    expect(await run()).toMatchObject({ state: 'HELD', held: { known: 20, missing: 17, reason: 'MANY_GONE' } });
    expect((await names()).filter((name) => name.startsWith('Kasyno'))).toEqual([]);
    feed.organization('o1', 'Casino Royale', renamed(16));
    expect(await run()).toMatchObject({ state: 'WELL', report: { updated: 16 } });
    feed.organization('o1', 'Casino Royale', renamed(20));
    expect(await run()).toMatchObject({ state: 'WELL' });
    expect((await names()).filter((name) => name.startsWith('Kasyno'))).toHaveLength(20);
  });

  it('with other ids for everything, brings nothing twice', async () => {
    for (const { externalId } of many(20)) feed.remove(externalId);
    feed.organization(
      'o1',
      'Urząd',
      many(20).map((service, at) => foreignService(`new-${at}`, { name: service.externalId })),
    );
    expect(await run()).toMatchObject({ state: 'HELD' });
    expect(await names()).toHaveLength(20);
  });

  it('that is right again is taken in without anybody’s help', async () => {
    for (const { externalId } of many(20)) feed.remove(externalId);
    await run();
    feed.organization('o1', 'Urząd', many(20));
    expect(await run()).toMatchObject({ state: 'WELL', held: null, report: { unchanged: 20 } });
  });

  it('in which an organisation cannot be read, leaves its records as they are', async () => {
    feed.refuse('o1', 'It has no name.');
    feed.organization('o2', 'Inny', [foreignService('x')]);
    expect(await run()).toMatchObject({ state: 'WELL', report: { refused: 1, refusals: ['It has no name.'], withdrawn: 0 } });
    expect(await names()).toHaveLength(21);
  });

  it('of which nothing can be read, is a failure, and nothing changes', async () => {
    feed.refuse('o1', 'It is of another type.');
    expect(await run()).toMatchObject({ state: 'FAILING', problem: expect.stringContaining('another type') });
    expect(await names()).toHaveLength(20);
  });

  it('that breaks off in the middle takes nothing in', async () => {
    feed.organization('o0', 'Nowy', [foreignService('new')]);
    feed.breaksAfter = 1;
    expect(await run()).toMatchObject({ state: 'FAILING', problem: 'It broke off.' });
    expect(await names()).toHaveLength(20);
    expect(await count('registry.harvest_row')).toBeGreaterThanOrEqual(0);
    feed.breaksAfter = Number.POSITIVE_INFINITY;
    expect(await run()).toMatchObject({ state: 'WELL', report: { created: 1, unchanged: 20 } });
  });
});

describe('a record that the database does not keep', () => {
  const unset = { verifiedAt: '0000-01-01T00:00:00.000Z', dueAt: null, by: null };

  it('is refused with its organisation, with a true reason, and all others are taken in', async () => {
    feed.organization('o1', 'Zepsuty', [{ ...foreignService('s1'), verification: unset }]);
    feed.organization('o2', 'Zdrowy', [foreignService('s2')]);
    expect(await run()).toMatchObject({
      ...{ state: 'WELL', problem: null, run: null },
      report: { created: 1, refused: 1, refusals: ['Zepsuty: It holds a value that the directory cannot keep.'] },
    });
    expect(await names()).toEqual(['s2']);
    feed.organization('o1', 'Zepsuty', [foreignService('s1')]);
    expect(await run()).toMatchObject({ state: 'WELL', report: { created: 1, refused: 0 } });
    expect(await names()).toEqual(['s1', 's2']);
  });

  it('for whatever other reason, does not keep its source from being read again', async () => {
    await hub.owner.query(
      `create function public.cut_off() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$;
       create trigger cut_off before insert on registry.service for each row execute function public.cut_off()`,
    );
    feed.organization('o1', 'Urząd', [foreignService('s1')]);
    expect(await run()).toMatchObject({ state: 'FAILING' });
    await hub.owner.query('drop function public.cut_off() cascade');
    feed.change('s1', { name: 'Naprawiona' });
    expect(await run()).toMatchObject({ state: 'WELL' });
    expect([await names(), feed.opened]).toEqual([['Naprawiona'], 2]);
  });
});

describe('a source that does not answer', () => {
  it('is asked ever later, and as late as it asks for', async () => {
    feed.organization('o1', 'Urząd', many(2));
    await run();
    feed.fails = new OutgoingError('UNREACHABLE', 'The other server cannot be reached.');
    const waits: number[] = [];
    for (let failure = 0; failure < 3; failure += 1) {
      const { nextAt } = await run();
      waits.push(((nextAt?.getTime() ?? 0) - hub.clock.now().getTime()) / 3_600_000);
    }
    for (const [at, hours] of [2, 4, 8].entries()) expect(Math.abs((waits[at] ?? 0) / hours - 1)).toBeLessThanOrEqual(0.1);
    feed.fails = new OutgoingError('LATER', 'Later.', { retryAfterMs: 48 * 3_600_000 });
    expect((await run()).nextAt).toEqual(new Date(hub.clock.now().getTime() + 48 * 3_600_000));
    feed.fails = new OutgoingError('LATER', 'Later.', { retryAfterMs: 30 * 365 * 24 * 3_600_000 });
    expect((await run()).nextAt).toEqual(new Date(hub.clock.now().getTime() + 7 * 24 * 3_600_000));
  });

  it('for a week is shown as such, deletes nothing, and recovers', async () => {
    feed.organization('o1', 'Urząd', many(2));
    await run();
    feed.fails = new OutgoingError('UNREACHABLE', 'The other server cannot be reached.');
    hub.clock.advance(6 * 24 * 3_600_000);
    expect(await run()).toMatchObject({ state: 'FAILING' });
    hub.clock.advance(24 * 3_600_000);
    expect(await run()).toMatchObject({ state: 'VANISHED' });
    const since = async () =>
      (await hub.ask(anonymous, `{ service(id: "${(await shown())[0]?.id}") { source { unreachableSince } } }`)).data.service.source;
    expect(await since()).toEqual({ unreachableSince: '2026-11-23T09:00:00.000Z' });
    feed.fails = null;
    expect(await run()).toMatchObject({ state: 'WELL' });
    expect(await since()).toEqual({ unreachableSince: null });
    expect(await names()).toHaveLength(2);
  });
});

describe('runs', () => {
  it('go by schedule, each source when it is due', async () => {
    feed.organization('o1', 'Urząd', many(1));
    await harvesting.runDue();
    expect(feed.opened).toBe(1);
    await harvesting.runDue();
    expect(feed.opened).toBe(1);
    hub.clock.advance(2 * 3_600_000);
    await harvesting.runDue();
    expect(feed.opened).toBe(2);
  });

  it('of one source never go at the same time', async () => {
    feed.organization('o1', 'Urząd', many(1));
    const both = await Promise.all([harvesting.run(source), harvesting.run(source)]);
    expect(both.filter((state) => state === null)).toHaveLength(1);
    expect(await names()).toHaveLength(1);
  });

  it('that were stopped while taking in go on from there, without reading again', async () => {
    for (let at = 0; at < 5; at += 1) feed.organization(`o${at}`, `Urząd ${at}`, [foreignService(`s${at}`)]);
    const stop = new AbortController();
    const stopped = run({
      signal: stop.signal,
      onProgress: (step, done) => {
        if (step === 'taking in' && done === 2) stop.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await names()).toHaveLength(2);
    feed.fails = new OutgoingError('UNREACHABLE', 'Nobody may ask it again.');
    expect(await run()).toMatchObject({ state: 'WELL', report: { created: 5, read: 5 } });
    expect(await names()).toHaveLength(5);
  });

  it('that were stopped while reading begin anew', async () => {
    for (let at = 0; at < 50; at += 1) feed.organization(`o${at}`, `Urząd ${at}`, [foreignService(`s${at}`)]);
    const stop = new AbortController();
    const stopped = run({ signal: stop.signal, onProgress: (_, done) => done === 40 && stop.abort(new Error('stopped')) });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await names()).toEqual([]);
    expect(await run()).toMatchObject({ report: { created: 50 } });
  });
});

it('a source that is removed takes its records away, and can be added again', async () => {
  feed.organization('o1', 'Urząd', many(3));
  await run();
  expect(await harvesting.remove(source)).toBe(3);
  expect(await names()).toEqual([]);
  expect(await count('directory.provider')).toBe(0);
  expect(await harvesting.list()).toEqual([]);
  await harvesting.add({ ...terms, url: 'https://powiat.example.org', name: 'Powiat' });
  expect(await run()).toMatchObject({ report: { read: 3 } });
  expect(await names()).toHaveLength(3);
});

it('a source that is removed gives its name back: the hub at its new address may be called the same', async () => {
  feed.organization('o1', 'Urząd', many(3));
  await run();
  await harvesting.remove(source);
  const { id } = await harvesting.add({ ...terms, url: 'https://nowy.powiat.example.org', name: 'Powiat' });
  expect(await harvesting.run(id)).toMatchObject({ state: 'WELL', report: { read: 3 } });
  expect(await harvesting.list()).toMatchObject([{ source: { id, name: 'Powiat' }, services: 3 }]);
});

it('a removal that was cut off half way is ordered again, and then nothing of the source is left', async () => {
  feed.organization('o1', 'Urząd', many(3));
  await run();
  await cutOffRemovals();
  await expect(harvesting.remove(source)).rejects.toThrow('cut off');
  await hub.owner.query('drop function public.cut_off() cascade');
  await harvesting.runDue();
  expect(await names()).toEqual([]);
  await harvesting.remove((await harvesting.find('Powiat')).id);
  expect(await count('directory.provider')).toBe(0);
  expect(await harvesting.list()).toEqual([]);
});

it('a removal that fails keeps nobody else from being read, and is told', async () => {
  feed.organization('o1', 'Urząd', many(3));
  await run();
  const { id } = await harvesting.add({ ...terms, url: 'https://gmina.example.org', name: 'Gmina' });
  await hub.owner.query("update registry.source set asked = 'REMOVE' where id = $1", [source]);
  await cutOffRemovals();
  feed.hub = newId();
  await expect(harvesting.runDue()).rejects.toThrow('were not looked after');
  expect((await harvesting.list()).find((listed) => listed.source.id === id)?.source.state).toBe('WELL');
});

it('records of other directories are not among those that a moderator looks after', async () => {
  feed.organization('o1', 'Urząd', [foreignService('s1'), foreignService('s2', { municipalities: [BIELSK] })]);
  await run();
  const { data } = await hub.ask(administrator, '{ myServices { totalCount } }');
  expect(data.myServices.totalCount).toBe(0);
});
