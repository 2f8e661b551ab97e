import { bytesSource, type OrganizationRead, readOrganizations } from '@drogowskaz/hsds';
import { anonymous } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import type { DirectoryImport, ImportOrder, ImportOutcome } from './index.ts';

let hub: RegistryHarness;
beforeEach(async () => {
  hub = await openRegistryHarness();
});
afterEach(() => hub.close());

const organization = (number: number, services: object[] = [{ id: `s${number}`, name: `Usługa ${number}` }]) => ({
  id: number,
  name: `Fundacja ${number}`,
  services,
});
const reads = (organizations: readonly unknown[]): AsyncIterable<OrganizationRead> =>
  readOrganizations(bytesSource(new TextEncoder().encode(JSON.stringify(organizations)), 'organizations.json'), {
    source: 'test',
    municipality: PLOCK,
  });
const importing = (organizations: readonly unknown[], order: Partial<ImportOrder> = {}): Promise<ImportOutcome> =>
  hub.registry.importOrganizations(reads(organizations), { name: 'organizations.json', fingerprint: 'one', source: 'test', ...order });
const count = async (table: string): Promise<number> => (await hub.owner.query(`select 1 from ${table}`)).rowCount ?? 0;
const many = (most: number) => Array.from({ length: most }, (_, number) => organization(number + 1));

describe('an import of other people’s organisations', () => {
  it('puts them before the public at once, and done again changes nothing', async () => {
    expect((await importing(many(3))).summary).toMatchObject({
      organizations: { read: 3, taken: 3, refused: 0 },
      services: { created: 3, updated: 0, unchanged: 0, kept: 0 },
    });
    const { data } = await hub.ask(anonymous, '{ providers { totalCount nodes { name services { nodes { content { name } } } } } }');
    expect(data.providers.totalCount).toBe(3);
    expect(data.providers.nodes[0]).toEqual({ name: 'Fundacja 1', services: { nodes: [{ content: { name: 'Usługa 1' } }] } });
    const [revisions, audit] = [await count('registry.service_revision'), await count('registry.audit_entry')];
    expect((await importing(many(3))).summary.services).toEqual({ created: 0, updated: 0, unchanged: 3, kept: 0 });
    expect([await count('registry.service_revision'), await count('registry.audit_entry')]).toEqual([revisions, audit]);
  });

  it('that say when they are in force is public only then', async () => {
    const says = [{ expires: '2020-01-01' }, { visible_to: '2020-01-01' }, { visible_from: '2030-01-01' }, { end_date: 'jesień' }];
    const services = says.map((said, number) => ({ id: `s${number}`, name: `Usługa ${number}`, ...said }));
    const { summary } = await importing([organization(1, services), { ...organization(2), expires: '2020-01-01' }, organization(3)]);
    expect(summary).toMatchObject({ services: { created: 6 }, repairs: { 'in-force': 4, 'unknown-status': 1 } });
    const names = async () => (await hub.owner.query("select card #>> '{texts,0,name}' as name from directory.service")).rows;
    expect(await names()).toEqual([{ name: 'Usługa 3' }]);
    await hub.runJob('publications');
    expect(await names()).toEqual([{ name: 'Usługa 3' }]);
  });

  it('takes in halves of signs and NUL, which no database keeps, as what is left of them, and says so', async () => {
    const broken = '\ud800-\0';
    const given = {
      id: `o${broken}`,
      name: `Most${broken}`,
      services: [{ id: `s${broken}`, name: `Porady${broken}`, description: broken }],
    };
    for (const owner of [undefined, { name: 'Obcy katalog', licence: null, url: null }]) {
      const { summary } = await importing([given], { fingerprint: String(owner), source: String(owner), owner });
      expect(summary).toMatchObject({ organizations: { taken: 1 }, services: { created: 1 }, refusals: {} });
      expect(summary.repairs['cleaned-text']).toBeGreaterThanOrEqual(4);
    }
    expect((await hub.owner.query("select distinct record ->> 'name' as name from registry.provider")).rows).toEqual([
      { name: 'Most\ufffd-' },
    ]);
  });

  it('takes in what says of itself that it changed, was confirmed or ends when no database keeps it, without saying so', async () => {
    const unset = '0001-01-01T00:00:00+01:00';
    const said = [
      { last_modified: unset },
      { assured_date: '0000-01-01' },
      { drogowskaz: { verification: { verifiedAt: unset } } },
      { expires: unset },
      { expires: '9999-12-31T23:59:59-05:00' },
    ];
    const services = said.map((each, number) => ({ id: `s${number}`, name: `Usługa ${number}`, ...each }));
    for (const owner of [undefined, { name: 'Obcy katalog', licence: null, url: null }]) {
      const { summary } = await importing([organization(1, services)], { fingerprint: String(owner), source: String(owner), owner });
      expect(summary).toMatchObject({ organizations: { taken: 1 }, services: { created: 5 }, refusals: {} });
      expect(summary.repairs['dropped-value']).toBe(3);
    }
    expect(await count('directory.service')).toBe(10);
  });

  it('takes in ids that are longer than an index holds, and knows them again', async () => {
    const long = Array.from({ length: 500 }, (_, number) => String.fromCodePoint(0x4e00 + ((number * 7_919) % 20_000))).join('');
    const given = [`${long}1${long}`, `${long}2${long}`].map((id) => ({
      id,
      name: `Most ${id.slice(500, 501)}`,
      services: [{ id, name: 'Porady' }],
    }));
    for (const owner of [undefined, { name: 'Obcy katalog', licence: null, url: null }]) {
      const order = { source: String(owner), owner };
      const { summary } = await importing(given, { ...order, fingerprint: `first ${owner}` });
      expect(summary).toMatchObject({ organizations: { taken: 2 }, services: { created: 2 }, refusals: {} });
      expect((await importing(given, { ...order, fingerprint: `again ${owner}` })).summary.services).toMatchObject({
        created: 0,
        unchanged: 2,
      });
    }
  });

  it('says in a dry run what would happen, and writes nothing', async () => {
    const { summary } = await importing(many(3), { dryRun: true });
    expect(summary.services.created).toBe(3);
    for (const table of ['registry.provider', 'registry.service', 'registry.audit_entry', 'registry.import_run', 'directory.service']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
  });

  it('that was interrupted goes on where it stopped, and ends as if nothing had been', async () => {
    const stop = new AbortController();
    let heard = 0;
    const onTaken = () => {
      heard += 1;
      if (heard === 60) stop.abort();
    };
    await expect(importing(many(800), { signal: stop.signal, onTaken })).rejects.toThrow();
    const taken = await count('registry.provider');
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(800);
    const { before, summary } = await importing(many(800));
    expect(before).toBe(taken);
    expect(summary.organizations).toEqual({ read: 800, taken: 800, refused: 0 });
    expect(summary.services.created).toBe(800 - taken);
    expect(await count('directory.service')).toBe(800);
    expect((await hub.owner.query('select state from registry.import_run')).rows).toEqual([{ state: 'DONE' }]);
    expect(await count('registry.import_done')).toBe(0);
  });

  it('takes an organisation wholly or not at all, and the others beside it', async () => {
    // Whatever the database itself refuses, for a reason that nobody foresaw.
    await hub.owner.query(`create function refuse() returns trigger language plpgsql as $$ begin
      if new.record::text like '%Zakazana%' then raise exception 'no' using errcode = 'check_violation'; end if; return new; end $$`);
    await hub.owner.query('create trigger refuse before insert on registry.service_revision for each row execute function refuse()');
    const bad = organization(2, [
      { id: 'a', name: 'Dobra' },
      { id: 'b', name: 'Zakazana' },
    ]);
    const { summary } = await importing([organization(1), bad, organization(3)]);
    expect(summary.organizations).toEqual({ read: 3, taken: 2, refused: 1 });
    expect(summary.refusals).toEqual({ INVALID: 1 });
    expect([summary.read.service, summary.kept.service, summary.refused.service]).toEqual([4, 2, 2]);
    expect((await hub.owner.query(`select record ->> 'name' as name from registry.provider order by 1`)).rows).toEqual([
      { name: 'Fundacja 1' },
      { name: 'Fundacja 3' },
    ]);
  });

  it('gives an id of its own to what would take the place of another provider’s service', async () => {
    const id = '7c1e8f7a-1d3b-4c7a-9d0e-2b8f4f1c9a11';
    await importing([organization(1, [{ id, name: 'Pierwsza' }])]);
    const { summary } = await importing([organization(2, [{ id, name: 'Druga' }])], { fingerprint: 'two' });
    expect(summary.repairs['taken-id']).toBe(1);
    const { rows } = await hub.owner.query(`select card #>> '{content,0,name}' as name, id from directory.service`);
    expect(rows).toHaveLength(2);
    expect((await importing([organization(2, [{ id, name: 'Druga' }])], { fingerprint: 'three' })).summary.services).toMatchObject({
      created: 0,
      unchanged: 1,
    });
  });

  it('leaves a place to whoever stands first in the source, also where a later batch would be quicker', async () => {
    const id = '7c1e8f7a-1d3b-4c7a-9d0e-2b8f4f1c9a13';
    await hub.owner.query(`create function wait() returns trigger language plpgsql as $$ begin
      if new.record ->> 'name' = 'Fundacja 1' then perform pg_sleep(0.5); end if; return new; end $$`);
    await hub.owner.query('create trigger wait before insert on registry.provider for each row execute function wait()');
    const there = (number: number) =>
      organization(number, [
        {
          id: `s${number}`,
          name: `Usługa ${number}`,
          service_at_locations: [{ id: `at${number}`, location: { id, name: `Dom ${number}` } }],
        },
      ]);
    const { summary } = await importing([there(1), ...many(140).slice(1), there(141)]);
    expect(summary.organizations).toEqual({ read: 141, taken: 141, refused: 0 });
    const { rows } = await hub.owner.query(
      `select p.record ->> 'name' as name from registry.location l join registry.provider p on p.id = l.provider_id`,
    );
    expect(rows).toEqual([{ name: 'Fundacja 1' }]);
  });

  it('does not write over what another source has brought: the second one gets ids of its own', async () => {
    const [id, service] = ['0d9ad1f4-6a0e-4f0c-8f0e-0a4e7a1f5c01', '7c1e8f7a-1d3b-4c7a-9d0e-2b8f4f1c9a12'];
    const first = { id, name: 'Pierwsza', services: [{ id: service, name: 'Porady' }] };
    const second = { id, name: 'Obca', services: [{ id: service, name: 'Obce porady' }] };
    await importing([first]);
    const { summary } = await importing([second], { source: 'other', fingerprint: 'two' });
    expect(summary.repairs['taken-id']).toBe(2);
    const names = `select p.record ->> 'name' as provider, d.card #>> '{texts,0,name}' as service, p.id = $1 and d.id = $2 as first
      from directory.service d join registry.provider p on p.id = d.provider_id order by 3 desc`;
    const both = [
      { provider: 'Pierwsza', service: 'Porady', first: true },
      { provider: 'Obca', service: 'Obce porady', first: false },
    ];
    expect((await hub.owner.query(names, [id, service])).rows).toEqual(both);
    for (const [source, given] of [
      ['test', first],
      ['other', second],
    ] as const) {
      const again = await importing([given], { source, fingerprint: `again ${source}` });
      expect(again.summary.services).toEqual({ created: 0, updated: 0, unchanged: 1, kept: 0 });
    }
    expect((await hub.owner.query(names, [id, service])).rows).toEqual(both);
  });

  it('leaves what the operator’s own directory holds under the same id as it is', async () => {
    const [mine] = fixture.providers as [DirectoryImport['providers'][number]];
    await hub.registry.importDirectory({ providers: [{ ...mine, services: [fixture.importedService()] }] });
    const before = (await hub.owner.query('select * from registry.provider')).rows;
    const { summary } = await importing([{ id: mine.id, name: 'Obca', services: [{ id: 's1', name: 'Obce porady' }] }]);
    expect(summary).toMatchObject({ repairs: { 'taken-id': 1 }, services: { created: 1 } });
    expect((await hub.owner.query('select * from registry.provider where id = $1', [mine.id])).rows).toEqual(before);
    expect((await hub.owner.query('select 1 from registry.service where provider_id = $1', [mine.id])).rowCount).toBe(1);
  });

  it('takes what the public reads here already for the copy that it is', async () => {
    await importing(many(3));
    const [revisions, audit] = [await count('registry.service_revision'), await count('registry.audit_entry')];
    const copies: OrganizationRead[] = [];
    for await (const read of reads(many(3))) copies.push(read);
    const { summary } = await hub.registry.importOrganizations(
      (async function* () {
        yield* copies;
      })(),
      { name: 'copy.json', fingerprint: 'copy', source: 'elsewhere' },
    );
    expect(summary).toMatchObject({ repairs: {}, services: { created: 0, updated: 0, unchanged: 3, kept: 0 } });
    expect([await count('registry.service_revision'), await count('registry.audit_entry')]).toEqual([revisions, audit]);
  });

  it('takes statements by the batch, not by the organisation', async () => {
    const statementsFor = async (organizations: readonly unknown[], fingerprint: string): Promise<number> => {
      hub.statements();
      await importing(organizations, { fingerprint });
      return hub.statements().length;
    };
    const forTwo = await statementsFor(many(2), 'two');
    expect(await statementsFor(many(90), 'ninety')).toBeLessThan(forTwo + 10);
    expect(await count('directory.service')).toBe(90);
  });

  it('of one organisation with very many services works as well', async () => {
    const services = Array.from({ length: 2_500 }, (_, number) => ({ id: `s${number}`, name: `Usługa ${number}` }));
    expect((await importing([organization(1, services)])).summary.services.created).toBe(2_500);
    expect(await count('directory.service')).toBe(2_500);
  });
});

describe('an import of records that stay somebody else’s', () => {
  it('keeps whose they are, lets nobody edit them here, and done again changes nothing', async () => {
    const owner = { name: 'Sąsiedni katalog', licence: 'CC-BY-4.0', url: null };
    expect((await importing(many(2), { owner })).summary.services.created).toBe(2);
    const { rows } = await hub.owner.query<{ id: string; name: string; state: string }>(
      `select s.id, o.name, o.state from registry.service s join registry.source o on o.id = s.source_id order by s.external_id`,
    );
    expect(rows).toEqual(Array(2).fill({ id: expect.any(String), name: 'Sąsiedni katalog', state: 'IMPORTED' }));
    const refused = await hub.ask(administrator, fixture.archiveMutation, { id: rows[0]?.id, text: 'koniec' });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'FOREIGN_RECORD' });
    expect((await importing(many(2), { owner, fingerprint: 'two' })).summary.services).toMatchObject({ created: 0, unchanged: 2 });
  });
});
