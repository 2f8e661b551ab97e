import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { anonymous } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DirectoryImport, ImportRefused } from '../../index.ts';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, moderator, ngo, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';

let hub: RegistryHarness;
beforeEach(async () => {
  hub = await openRegistryHarness();
});
afterEach(() => hub.close());

const [most, bielsk] = fixture.providers as [DirectoryImport['providers'][number], DirectoryImport['providers'][number]];
const count = async (table: string) => Number((await hub.owner.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
const place = (number: number, fields: Record<string, unknown> = {}) => ({
  id: `00000000-0000-4000-8000-00000000010${number}`,
  location: {
    id: '00000000-0000-4000-8000-000000000200',
    name: 'Dom Kultury',
    addresses: [{ id: '00000000-0000-4000-8000-000000000201', city: 'Płock', address1: 'ul. Jasna 1' }],
    ...fields,
  },
});
const streetOf = async (id: string | undefined) =>
  (await hub.ask(anonymous, `{ service(id: "${id}") { locations { id address { street } } } }`)).data.service.locations[0];

describe('an import', () => {
  it('of the demonstration directory is public at once, job by job, and the same again changes nothing', async () => {
    const directory = demonstrationDirectory();
    const services = directory.providers.flatMap((provider) => provider.services);
    const first = await hub.registry.importDirectory(directory);
    expect(first).toEqual({
      providers: directory.providers.length,
      services: { created: services.length, updated: 0, unchanged: 0, kept: 0 },
    });
    expect(await count('directory.service')).toBe(services.length);
    expect(await count('graphile_worker.jobs')).toBe(services.length);
    const audited = await count('registry.audit_entry');
    const again = await hub.registry.importDirectory(directory);
    expect(again.services).toEqual({ created: 0, updated: 0, unchanged: services.length, kept: 0 });
    expect(await count('registry.audit_entry')).toBe(audited);
    expect(await count('registry.service_revision')).toBe(services.length);
  });

  it('says in the audit log that an operator brought it', async () => {
    await hub.registry.importDirectory({ providers: [{ ...most, services: [fixture.importedService()] }] });
    const { rows } = await hub.owner.query(
      'select distinct action, actor_role, actor_key_id, request_id from registry.audit_entry order by 1',
    );
    expect(rows).toEqual([
      { action: 'CREATE_PROVIDER', actor_role: 'ADMINISTRATOR', actor_key_id: null, request_id: 'import' },
      { action: 'IMPORT_SERVICE', actor_role: 'ADMINISTRATOR', actor_key_id: null, request_id: 'import' },
    ]);
  });

  it('with anything wrong in it writes nothing and tells everything', async () => {
    const bad = {
      ...most,
      services: [fixture.importedService({ categories: ['NO_SUCH'] }), fixture.importedService({ minimumAge: -1, collections: ['none'] })],
    };
    const refusal = await hub.registry.importDirectory({ providers: [bielsk, bad] }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ImportRefused);
    expect((refusal as ImportRefused).problems.map(({ path }) => path)).toEqual(['categories.0', 'minimumAge', 'collections']);
    expect(await count('registry.provider')).toBe(0);
  });

  it('brings changes of a service as a new revision', async () => {
    const service = fixture.importedService();
    await hub.registry.importDirectory({ providers: [{ ...most, services: [service] }] });
    const { services } = await hub.registry.importDirectory({ providers: [{ ...most, services: [{ ...service, free: true }] }] });
    expect(services).toMatchObject({ updated: 1, created: 0 });
    const { data } = await hub.ask(anonymous, `{ service(id: "${service.id}") { cost { free } } }`);
    expect(data.service.cost.free).toBe(true);
  });

  it('of a service that says when it ends is public until then', async () => {
    const service = fixture.importedService({ expiresAt: '2026-11-24T09:00:00Z' });
    await hub.registry.importDirectory({ providers: [{ ...most, services: [service] }] });
    await hub.runJob('publications');
    expect(await count('directory.service')).toBe(1);
    hub.clock.advance(25 * 3_600_000);
    await hub.runJob('publications');
    expect(await count('directory.service')).toBe(0);
  });

  it('of what says when it is in force is public only then, and the same again changes nothing', async () => {
    const limits = [{ expiresAt: '2026-11-23T08:59:00Z' }, { publicFrom: '2026-11-24T09:00:00Z' }, { publicFrom: '2026-11-22T09:00:00Z' }];
    const services = limits.map((limit) => fixture.importedService(limit));
    const [ended, later, begun] = services;
    const importing = () => hub.registry.importDirectory({ providers: [{ ...most, services }] });
    const publicIds = async () =>
      (await hub.owner.query<{ id: string }>('select id from directory.service order by id')).rows.map(({ id }) => id);
    await importing();
    expect(await publicIds()).toEqual([begun?.id]);
    const { data: shown } = await hub.ask(
      administrator,
      `{ ended: serviceForEditing(id: "${ended?.id}") { published } begun: serviceForEditing(id: "${begun?.id}") { published } }`,
    );
    expect(shown).toEqual({ ended: { published: false }, begun: { published: true } });
    await hub.runJob('publications');
    expect(await publicIds()).toEqual([begun?.id]);
    const { data } = await hub.ask(administrator, `{ serviceForEditing(id: "${later?.id}") { published scheduledAt } }`);
    expect(data.serviceForEditing).toEqual({ published: false, scheduledAt: '2026-11-24T09:00:00.000Z' });
    hub.clock.advance(25 * 3_600_000);
    await hub.runJob('publications');
    expect(await publicIds()).toEqual([later?.id, begun?.id].sort());
    const audited = await count('registry.audit_entry');
    await hub.runJob('publications');
    expect((await importing()).services).toEqual({ created: 0, updated: 0, unchanged: 3, kept: 0 });
    expect(await count('registry.audit_entry')).toBe(audited);
  });

  it('of what does not begin yet is public as soon as somebody here writes it and it is approved', async () => {
    const service = fixture.importedService({ publicFrom: '2027-11-24T09:00:00Z' });
    await hub.registry.importDirectory({ providers: [{ ...most, services: [service] }] });
    const { data } = await hub.ask(ngo(fixture.ownProvider), fixture.updateMutation, {
      ...{ id: service.id, version: 1, input: fixture.writtenService({ name: 'Z ręki' }) },
    });
    await hub.ask(ngo(fixture.ownProvider), fixture.stepMutation('submitRevision'), { id: data.result.revision.id });
    await hub.ask(moderator(), fixture.stepMutation('approveRevision'), { id: data.result.revision.id });
    expect(await count('directory.service')).toBe(1);
  });

  it('of what was archived before it began says nowhere that it was published', async () => {
    const service = fixture.importedService({ publicFrom: '2026-11-24T09:00:00Z' });
    await hub.registry.importDirectory({ providers: [{ ...most, services: [service] }] });
    await hub.ask(ngo(fixture.ownProvider), fixture.archiveMutation, { id: service.id, text: 'koniec' });
    const audited = await count('registry.audit_entry');
    hub.clock.advance(25 * 3_600_000);
    await hub.runJob('publications');
    expect(await count('registry.audit_entry')).toBe(audited);
    expect(await count('directory.service')).toBe(0);
  });

  it('leaves alone what a person has edited or archived since', async () => {
    const [edited, archived] = [fixture.importedService(), fixture.importedService()];
    await hub.registry.importDirectory({ providers: [{ ...most, services: [edited, archived] }] });
    const own = ngo(fixture.ownProvider);
    const { data } = await hub.ask(own, fixture.updateMutation, {
      id: edited.id,
      version: 1,
      input: fixture.writtenService({ name: 'Z ręki' }),
    });
    await hub.ask(own, fixture.stepMutation('submitRevision'), { id: data.result.revision.id });
    await hub.ask(moderator(), fixture.stepMutation('approveRevision'), { id: data.result.revision.id });
    await hub.ask(own, fixture.archiveMutation, { id: archived.id, text: 'koniec' });
    const { services } = await hub.registry.importDirectory({
      providers: [
        {
          ...most,
          services: [
            { ...edited, free: true },
            { ...archived, free: true },
          ],
        },
      ],
    });
    expect(services).toEqual({ created: 0, updated: 0, unchanged: 0, kept: 2 });
    const answer = await hub.ask(
      anonymous,
      `{ edited: service(id: "${edited.id}") { content { name } } archived: service(id: "${archived.id}") { id } }`,
    );
    expect(answer.data).toEqual({ edited: { content: { name: 'Z ręki' } }, archived: null });
  });

  it('takes statements by the provider, not by the service', async () => {
    const statementsFor = async (number: number): Promise<number> => {
      const services = Array.from({ length: number }, (_, each) =>
        fixture.importedService({
          locations: [{ ...place(1), id: `00000000-0000-4000-8000-${String(number * 1_000 + each).padStart(12, '0')}` }],
        }),
      );
      hub.statements();
      await hub.registry.importDirectory({ providers: [{ ...most, services }] });
      return hub.statements().length;
    };
    const forThree = await statementsFor(3);
    expect(await statementsFor(300)).toBeLessThan(forThree + 10);
    expect(await count('directory.service')).toBe(303);
  });
});

describe('a change of what services share', () => {
  it('of a provider’s name reaches each of its services, with a new version', async () => {
    const services = [fixture.importedService(), fixture.importedService()];
    await hub.registry.importDirectory({ providers: [{ ...most, services }] });
    await hub.registry.importDirectory({ providers: [{ ...most, provider: { ...most.provider, name: 'Nowy Most' }, services }] });
    const { rows } = await hub.owner.query(`select version::int, card #>> '{provider,name}' as name from directory.service`);
    expect(rows).toEqual([
      { version: 2, name: 'Nowy Most' },
      { version: 2, name: 'Nowy Most' },
    ]);
  });

  it('of a place reaches the other services there, also another provider’s, and asks for their indexing', async () => {
    const [one, two] = [fixture.importedService({ locations: [place(1)] }), fixture.importedService({ locations: [place(2)] })];
    await hub.registry.importDirectory({
      providers: [
        { ...most, services: [one] },
        { ...bielsk, services: [two] },
      ],
    });
    await hub.owner.query('delete from graphile_worker._private_jobs');
    const moved = {
      ...one,
      locations: [place(1, { addresses: [{ id: '00000000-0000-4000-8000-000000000201', city: 'Płock', address1: 'ul. Nowa 2' }] })],
    };
    await hub.registry.importDirectory({ providers: [{ ...most, services: [moved] }] });
    expect((await streetOf(two.id)).address.street).toBe('ul. Nowa 2');
    const { rows } = await hub.owner.query<{ key: string }>('select key from graphile_worker.jobs');
    expect(rows.map(({ key }) => key).sort()).toEqual([`svc:${one.id}`, `svc:${two.id}`].sort());
  });

  it('that hides a place hides it everywhere at once, through the moderator of one service', async () => {
    const [one, two] = [
      fixture.importedService({ locations: [place(1)] }),
      fixture.importedService({ locations: [place(2)], municipalities: ['1419012', PLOCK] }),
    ];
    await hub.registry.importDirectory({ providers: [{ ...most, services: [one, two] }] });
    const own = ngo(fixture.ownProvider);
    const input = fixture.writtenService({ locations: [{ name: 'Dom Kultury', street: 'ul. Jasna 1', city: 'Płock', hidden: true }] });
    const { data } = await hub.ask(own, fixture.updateMutation, { id: one.id, version: 1, input });
    await hub.ask(own, fixture.stepMutation('submitRevision'), { id: data.result.revision.id });
    expect((await streetOf(two.id)).address.street).toBe('ul. Jasna 1');
    await hub.ask(moderator(), fixture.stepMutation('approveRevision'), { id: data.result.revision.id });
    const hidden = await streetOf(two.id);
    expect(hidden.address).toBeNull();
    expect(hidden.id).not.toBe((await streetOf(one.id)).id);
  });

  it('is not undone by a revision whose copy of the place is older', async () => {
    const [one, two] = [fixture.importedService({ locations: [place(1)] }), fixture.importedService({ locations: [place(2)] })];
    await hub.registry.importDirectory({ providers: [{ ...most, services: [one, two] }] });
    const address = { id: '00000000-0000-4000-8000-000000000201', city: 'Płock', address1: 'ul. Nowa 2' };
    await hub.registry.importDirectory({
      providers: [{ ...most, services: [{ ...one, locations: [place(1, { addresses: [address] })] }, two] }],
    });
    const { data } = await hub.ask(ngo(fixture.ownProvider), fixture.translateMutation, {
      id: two.id,
      version: 1,
      input: { locale: 'uk', name: 'Курс', summary: 'Курс', description: 'Курс' },
    });
    await hub.ask(ngo(fixture.ownProvider), fixture.stepMutation('submitRevision'), { id: data.result.revision.id });
    await hub.ask(administrator, fixture.stepMutation('approveRevision'), { id: data.result.revision.id });
    expect((await streetOf(two.id)).address.street).toBe('ul. Nowa 2');
    expect((await streetOf(one.id)).address.street).toBe('ul. Nowa 2');
  });
});

describe('one transaction', () => {
  it('holds change, audit row and job: when the queue refuses, nothing of it is there', async () => {
    await hub.registry.importDirectory({ providers: [{ ...most, services: [] }] });
    const own = ngo(fixture.ownProvider);
    const { data } = await hub.ask(own, fixture.createMutation, { input: fixture.writtenService() });
    const { id, serviceId } = data.result.revision;
    await hub.ask(own, fixture.stepMutation('submitRevision'), { id });
    await hub.owner.query('alter table graphile_worker._private_jobs rename to out_of_order');
    const failed = await hub.ask(moderator(), fixture.stepMutation('approveRevision'), { id });
    expect(failed.errors).toHaveLength(1);
    await hub.owner.query('alter table graphile_worker.out_of_order rename to _private_jobs');
    expect((await hub.ask(anonymous, `{ service(id: "${serviceId}") { id } }`)).data.service).toBeNull();
    expect((await hub.owner.query(`select 1 from registry.audit_entry where action = 'APPROVE_REVISION'`)).rowCount).toBe(0);
    expect((await hub.ask(moderator(), fixture.stepMutation('approveRevision'), { id })).data.result.revision.status).toBe('APPROVED');
  });
});
