import { openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../testing/directory-fixture.ts';
import { ngo, openRegistryHarness, type RegistryHarness } from '../testing/registry-harness.ts';

let hub: RegistryHarness;
/** Plain connections in the serving role: what an error in our SQL could reach. */
let serving: Pool;
let revision: string;
let service: string;

beforeAll(async () => {
  hub = await openRegistryHarness();
  serving = openPool({ url: hub.url, role: servingRoles.registry, max: 1, applicationName: 'test-serving' });
  await hub.registry.importDirectory({
    collections: [{ id: 'all', title: [{ locale: 'pl', state: 'ORIGINAL', value: 'Wszystko' }] }],
    providers: fixture.providers.map((provider) => ({ ...provider, services: [fixture.importedService({ collections: ['all'] })] })),
  });
  const created = await hub.ask(ngo(fixture.ownProvider), fixture.createMutation, { input: fixture.writtenService() });
  ({ id: revision, serviceId: service } = created.data.result.revision);
});
afterAll(async () => {
  await serving.end();
  await hub.close();
});

const as = async (settings: Record<string, string>, sql: string, values: unknown[] = []) => {
  const client = await serving.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [`drogowskaz.${name}`, value]);
    return await client.query(sql, values);
  } finally {
    await client.query('rollback');
    client.release();
  }
};
const asOtherNgo = { role: 'NGO_EDITOR', provider: fixture.otherProvider };
const asOwnNgo = { role: 'NGO_EDITOR', provider: fixture.ownProvider };
const asBielsk = { role: 'MODERATOR', municipality: '141901' };
const asPlock = { role: 'MODERATOR', municipality: '146201' };

describe('every table of the schemas registry and accounts', () => {
  it('is under forced row level security, with a policy for its owner', async () => {
    const { rows } = await hub.owner.query<{ name: string; enabled: boolean; forced: boolean; owned: boolean; policies: number }>(`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner' and c.relowner = any(p.polroles)) as owned,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.relnamespace in ('registry'::regnamespace, 'accounts'::regnamespace) and c.relkind in ('r', 'p') order by 1`);
    expect(rows.length).toBeGreaterThan(10);
    for (const { name, ...state } of rows) {
      expect({ name, ...state, policies: state.policies > (name === 'migration' ? 0 : 1) }).toEqual({
        name,
        enabled: true,
        forced: true,
        owned: true,
        policies: true,
      });
    }
  });

  it('shows nothing to a transaction without settings, and nothing to an anonymous caller', async () => {
    const { rows } = await hub.owner.query<{ name: string }>(
      `select c.relnamespace::regnamespace || '.' || c.relname as name from pg_class c
       where c.relnamespace in ('registry'::regnamespace, 'accounts'::regnamespace) and c.relkind = 'r'
       and has_table_privilege('drogowskaz_registry', c.oid, 'select')`,
    );
    for (const { name } of rows) {
      for (const settings of [{}, { role: '' }, { role: 'ANONYMOUS' }] as Record<string, string>[]) {
        expect([name, (await as(settings, `select * from ${name}`)).rowCount]).toEqual([name, 0]);
      }
    }
  });

  it('belongs to somebody else than the roles that serve, which cannot log in', async () => {
    const { rows } = await hub.owner.query(
      `select 1 from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'drogowskaz_%'
       union all select 1 from pg_roles where rolname like 'drogowskaz_%' and (rolcanlogin or rolsuper or rolbypassrls)`,
    );
    expect(rows).toEqual([]);
  });

  it('is out of reach of the indexer', async () => {
    const indexer = openPool({ url: hub.url, role: servingRoles.indexer, max: 1, applicationName: 'test-indexer' });
    try {
      await expect(indexer.query('select * from registry.service')).rejects.toThrow('permission denied');
      expect((await indexer.query('select * from directory.service')).rowCount).toBe(2);
      await expect(indexer.query('delete from directory.service')).rejects.toThrow('permission denied');
    } finally {
      await indexer.end();
    }
  });
});

describe('another tenant', () => {
  it.each([
    ['NGO', asOtherNgo],
    ['moderator', asBielsk],
  ])('%s finds a draft neither by its id nor in a list', async (_, settings) => {
    expect((await as(settings, 'select * from registry.service where id = $1', [service])).rowCount).toBe(0);
    expect((await as(settings, 'select * from registry.service_revision where id = $1', [revision])).rowCount).toBe(0);
    const { rows } = await as(settings, 'select provider_id, home_key from registry.service');
    expect(rows).toEqual(
      [expect.objectContaining(settings === asOtherNgo ? { provider_id: fixture.otherProvider } : {})].slice(0, rows.length),
    );
  });

  it.each([
    ['NGO', asOtherNgo],
    ['moderator', asBielsk],
  ])('%s changes nothing of it', async (_, settings) => {
    expect((await as(settings, "update registry.service set status = 'ARCHIVED' where id = $1", [service])).rowCount).toBe(0);
    expect((await as(settings, "update registry.service_revision set status = 'REJECTED' where id = $1", [revision])).rowCount).toBe(0);
    expect((await as(settings, 'update registry.provider set version = 9 where id = $1', [fixture.ownProvider])).rowCount).toBe(0);
  });

  it('cannot be given a row, nor take one', async () => {
    await expect(
      as(asOwnNgo, 'update registry.service set provider_id = $1 where id = $2', [fixture.otherProvider, service]),
    ).rejects.toThrow('row-level security');
    await expect(as(asPlock, "update registry.service set home_key = '141901' where id = $1", [service])).rejects.toThrow(
      'row-level security',
    );
  });

  it('the owner and the moderator of the home see it', async () => {
    for (const settings of [asOwnNgo, asPlock, { role: 'ADMINISTRATOR' }]) {
      expect((await as(settings, 'select * from registry.service_revision where id = $1', [revision])).rowCount).toBe(1);
    }
  });
});

describe('what nobody who serves may do', () => {
  it('change or delete the audit log, or sign it with another name', async () => {
    const admin = { role: 'ADMINISTRATOR' };
    await expect(as(admin, "update registry.audit_entry set action = 'x'")).rejects.toThrow('permission denied');
    await expect(as(admin, 'delete from registry.audit_entry')).rejects.toThrow('permission denied');
    const insert = `insert into registry.audit_entry (id, at, actor_role, action, record_type, record_id, request_id)
      values (gen_random_uuid(), now(), 'ADMINISTRATOR', 'X', 'service', gen_random_uuid(), 'r')`;
    await expect(as(asOwnNgo, insert)).rejects.toThrow('row-level security');
  });

  it('read API keys without being an administrator, or delete services', async () => {
    await hub.registry.issueApiKey({ role: 'NGO_EDITOR', provider: fixture.ownProvider, name: 'k' });
    expect((await as(asOwnNgo, 'select * from registry.api_key')).rowCount).toBe(0);
    await expect(as({ role: 'ADMINISTRATOR' }, 'delete from registry.service')).rejects.toThrow('permission denied');
  });

  it('change the content of a revision that has been submitted', async () => {
    await hub.ask(ngo(fixture.ownProvider), fixture.stepMutation('submitRevision'), { id: revision });
    const change = `update registry.service_revision set record = record || '{"free": false}' where id = $1`;
    await expect(as({ role: 'ADMINISTRATOR' }, change, [revision])).rejects.toThrow('approves exactly what she saw');
    await expect(hub.owner.query(change, [revision])).rejects.toThrow('approves exactly what she saw');
  });

  it('read the drafts of others as the publishing step', async () => {
    expect((await as({ role: 'PUBLISHER' }, 'select * from registry.service_revision where id = $1', [revision])).rowCount).toBe(0);
    expect((await as({ role: 'PUBLISHER' }, 'select * from registry.service_revision')).rowCount).toBe(2);
  });
});
