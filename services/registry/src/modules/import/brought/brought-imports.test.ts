import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { anonymous, type Caller, keptDays, OutgoingClient } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../../testing/registry-harness.ts';
import { own, workflowSteps } from '../../../testing/workflow-steps.ts';
import { LARGEST_FILE_BYTES, MOST_OPEN } from './brought-import.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());
beforeEach(() => hub.owner.query('delete from registry.import_run'));

const base64 = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
const organization = (name: string, services: object[] = [{ id: `s-${name}`, name: `Porady ${name}` }]) => ({ id: name, name, services });
const BRING =
  'mutation ($input: DataImportInput!) { result: bringImport(input: $input) { import { id name state dryRun keptUntil } userErrors { code message path } } }';
const bring = (input: Record<string, unknown>, caller: Caller = moderator()) =>
  steps.run(caller, BRING, { input: { ...('address' in input ? {} : { fileName: 'lista.json' }), ...input } });
const take = (id: string, caller: Caller = moderator()) =>
  steps.run(caller, 'mutation ($id: ID!) { result: takeImport(id: $id) { import { id state dryRun } userErrors { code message } } }', {
    id,
  });
const work = () => hub.runJob('take_imports');
/** From a file to its report. */
const tried = async (value: unknown, input: Record<string, unknown> = {}, caller: Caller = moderator()): Promise<string> => {
  const { import: found, userErrors } = await bring({ content: base64(value), ...input }, caller);
  expect(userErrors).toEqual([]);
  await work();
  return found.id;
};
const taken = async (value: unknown, input: Record<string, unknown> = {}, caller: Caller = moderator()): Promise<string> => {
  const id = await tried(value, input, caller);
  expect((await take(id, caller)).userErrors).toEqual([]);
  await work();
  return id;
};
const REPORT =
  'organizations { read taken refused } services { created updated unchanged kept } rows { kind read kept refused } refusals { name count } repairs { name count }';
const one = async (id: string, caller: Caller = moderator()) =>
  (
    await hub.ask(
      caller,
      `query ($id: ID!) { dataImport(id: $id) { state dryRun canBeTaken owner problem { code message } report { ${REPORT} } } }`,
      { id },
    )
  ).data.dataImport;
const findings = async (id: string, filter: Record<string, unknown> = {}, caller: Caller = moderator()) =>
  (
    await hub.ask(
      caller,
      `query ($id: ID!, $organization: Int, $kind: ImportFindingKind, $first: Int! = 20, $after: String) {
        importFindings(id: $id, organization: $organization, kind: $kind, first: $first, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { kind organization organizationName path name why before after } } }`,
      { id, ...filter },
    )
  ).data.importFindings;
const providersCalled = async (name: string): Promise<number> =>
  (await hub.owner.query('select 1 from directory.provider where name = $1', [name])).rowCount ?? 0;

describe('an import that a moderator brings', () => {
  it('is tried first, then taken in by her right, and brought again changes nothing', async () => {
    const given = [organization('Fundacja A'), organization('Fundacja B')];
    const id = await tried(given);
    expect(await one(id)).toMatchObject({
      ...{ state: 'DONE', dryRun: true, canBeTaken: true, problem: null },
      report: { organizations: { read: 2, taken: 2, refused: 0 }, services: { created: 2 } },
    });
    expect(await providersCalled('Fundacja A')).toBe(0);
    await take(id);
    expect(await one(id)).toMatchObject({ state: 'WAITING', dryRun: false });
    await work();
    expect(await one(id)).toMatchObject({ state: 'DONE', dryRun: false, canBeTaken: false, report: { services: { created: 2 } } });
    expect(await providersCalled('Fundacja A')).toBe(1);
    // Asked again, nothing more happens.
    expect((await take(id)).import).toMatchObject({ state: 'DONE', dryRun: false });
    const { rows } = await hub.owner.query(
      `select distinct actor_role, actor_key_id from registry.audit_entry where action in ('IMPORT_SERVICE', 'TAKE_IMPORT')
         and municipality_key = $1 and actor_key_id is not null`,
      [PLOCK.slice(0, 6)],
    );
    expect(rows).toEqual([{ actor_role: 'MODERATOR', actor_key_id: moderator().keyId }]);
    expect((await one(await taken(given))).report.services).toEqual({ created: 0, updated: 0, unchanged: 2, kept: 0 });
  });

  it('may hold halves of signs and NUL, and what is nested without end: told, and the rest goes in', async () => {
    const broken = '\ud800-\0';
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const given = JSON.stringify([organization(`Fundacja ${broken}`, [{ id: `s${broken}`, name: `Porady ${broken}` }])]).replace(
      '{',
      `{"x":${deep},`,
    );
    const id = await taken(given);
    const { report } = await one(id);
    expect(report).toMatchObject({ organizations: { taken: 1, refused: 0 }, services: { created: 1 }, refusals: [] });
    expect((await findings(id, { kind: 'REPAIR', first: 100 })).nodes.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['cleaned-text', 'nested-too-deep']),
    );
  });

  it('tells in its report, too, that the file as a whole could not be read', async () => {
    const broken = Buffer.concat([gzipSync(JSON.stringify([organization('Fundacja')])).subarray(0, 40), Buffer.alloc(20, 1)]);
    const { import: found } = await bring({ fileName: 'lista.json.gz', content: broken.toString('base64') });
    await work();
    expect(await one(found.id)).toMatchObject({
      ...{ state: 'FAILED', canBeTaken: false, problem: { code: 'UNREADABLE' } },
      report: { refusals: [{ name: 'UNREADABLE', count: 1 }], rows: [{ read: 1, kept: 0, refused: 1 }] },
    });
    expect((await findings(found.id)).nodes).toEqual([
      expect.objectContaining({ kind: 'REFUSAL', path: 'lista.json.gz', why: expect.stringContaining('cannot be unpacked') }),
    ]);
    const { data } = await hub.ask(moderator(), 'query ($id: ID!) { importReport(id: $id, format: CSV) }', { id: found.id });
    expect(data.importReport).toContain('"REFUSAL";"";"lista.json.gz";"UNREADABLE";');
  });

  it('brings what lies in her municipality and nothing else, whatever the file says', async () => {
    const bielsk = {
      id: 'x',
      name: 'Porady w Bielsku',
      locations: [{ id: 'l', name: 'Dom', addresses: [{ city: 'Bielsk', address_1: 'Rynek 1', postal_code: '09-230' }] }],
    };
    const id = await taken([organization('Fundacja C', [{ id: 'c', name: 'Porady' }, bielsk])]);
    const report = (await one(id)).report;
    expect(report.organizations).toEqual({ read: 1, taken: 1, refused: 0 });
    expect(report.refusals).toContainEqual({ name: 'OUTSIDE', count: 1 });
    const { rows } = await hub.owner.query(
      `select distinct s.home_key from registry.service s join registry.provider p on p.id = s.provider_id where p.record ->> 'name' = 'Fundacja C'`,
    );
    expect(rows).toEqual([{ home_key: PLOCK.slice(0, 6) }]);
  });

  it('leaves the records of others alone, whose ids it names', async () => {
    const [mine] = fixture.providers;
    const before = (await hub.owner.query('select * from registry.provider where id = $1', [mine?.id])).rows;
    const report = (await one(await taken([{ id: mine?.id, name: 'Podszywacz', services: [{ id: 's1', name: 'Porady' }] }]))).report;
    expect(report.repairs).toContainEqual({ name: 'taken-id', count: 1 });
    expect((await hub.owner.query('select * from registry.provider where id = $1', [mine?.id])).rows).toEqual(before);
    // A municipality does not write over what another one has brought either, under whatever name.
    const id = '0d9ad1f4-6a0e-4f0c-8f0e-0a4e7a1f5c77';
    await taken([{ ...organization('Fundacja D'), id }], { name: 'lista' });
    await taken([{ ...organization('Fundacja E'), id }], { name: 'lista' }, moderator(BIELSK));
    expect([await providersCalled('Fundacja D'), await providersCalled('Fundacja E')]).toEqual([1, 1]);
  });

  it('may be told only by those who answer for the municipality', async () => {
    const id = await tried([organization('Fundacja F')]);
    for (const caller of [moderator(BIELSK), own, anonymous]) expect((await one(id, caller).catch(() => null)) ?? null).toBeNull();
    expect((await hub.ask(own, '{ dataImports { id } }')).errors[0]?.code).toBe('FORBIDDEN');
    expect(await one(id, administrator)).toMatchObject({ state: 'DONE' });
  });

  it('keeps the report for the days after, and what was not taken in for fewer', async () => {
    const done = await taken([organization('Fundacja G')]);
    const open = await tried([organization('Fundacja H')]);
    const { rows } = await hub.owner.query('select id from registry.import_run where content is not null');
    expect(rows).toEqual([{ id: open }]);
    hub.clock.advance(keptDays.importFile * 86_400_000 + 1);
    await hub.runJob('forget');
    expect([(await one(done)) !== null, await one(open)]).toEqual([true, null]);
    hub.clock.advance((keptDays.importReport - keptDays.importFile) * 86_400_000);
    await hub.runJob('forget');
    expect(await one(done)).toBeNull();
    expect(await providersCalled('Fundacja G')).toBe(1);
  });

  it('is forgotten when she says so', async () => {
    const id = await tried([organization('Fundacja I')]);
    const forget = 'mutation ($id: ID!) { result: forgetImport(id: $id) { userErrors { message } } }';
    expect((await steps.run(moderator(BIELSK), forget, { id })).errors[0]?.code).toBe('NOT_FOUND');
    expect((await steps.run(moderator(), forget, { id })).userErrors).toEqual([]);
    expect(await one(id)).toBeNull();
  });
});

describe('the report of an import', () => {
  const dirty = [
    { ...organization('Fundacja J'), email: 'mailto:biuro@example.org', websitee: 'example.org' },
    { id: 'K', services: [{ id: 'k' }] },
    organization('=HYPERLINK("https://example.org")'),
  ];

  it('tells each repair and each refusal with its place and its values, page by page', async () => {
    const id = await tried(dirty);
    const all = await findings(id, { first: 100 });
    expect(all.nodes).toContainEqual(
      expect.objectContaining({
        kind: 'REPAIR',
        organizationName: 'Fundacja J',
        name: 'email-cleaned',
        before: 'mailto:biuro@example.org',
        after: 'biuro@example.org',
      }),
    );
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof findings>> = await findings(id, { first: 2, after });
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.nodes);
    const refusals = (await findings(id, { kind: 'REFUSAL' })).nodes;
    expect(refusals.length).toBeGreaterThan(0);
    for (const { kind } of refusals) expect(kind).toBe('REFUSAL');
    const { rows, organizations } = (await one(id)).report;
    for (const { read, kept, refused } of rows) expect(kept + refused).toBe(read);
    expect(organizations.read).toBe(3);
  });

  it('tells of each organisation alone, too', async () => {
    const id = await tried(dirty);
    const source = `query ($id: ID!, $first: Int! = 20, $after: String) { importedOrganizations(id: $id, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { position name report { organizations { taken } repairs { count } refusals { count } } } } }`;
    const { nodes } = (await hub.ask(moderator(), source, { id })).data.importedOrganizations;
    for (const { position, report } of nodes) {
      const told = (await findings(id, { organization: position, first: 100 })).nodes;
      const counted = [...report.repairs, ...report.refusals].reduce((sum, { count }) => sum + count, 0);
      expect([position, told.length]).toEqual([position, counted]);
    }
    const first = (await hub.ask(moderator(), source, { id, first: 1 })).data.importedOrganizations;
    const second = (await hub.ask(moderator(), source, { id, first: 1, after: first.pageInfo.endCursor })).data.importedOrganizations;
    expect([...first.nodes, ...second.nodes]).toEqual(nodes.slice(0, 2));
  });

  it('is a file, too, in which no spreadsheet finds a formula', async () => {
    const id = await tried(dirty);
    const file = async (format: string, caller = moderator()) =>
      (await hub.ask(caller, `query ($id: ID!) { importReport(id: $id, format: ${format}) }`, { id })).data.importReport;
    const { findings: lines, summary } = JSON.parse(await file('JSON'));
    expect(lines).toHaveLength((await findings(id, { first: 100 })).nodes.length);
    expect(summary.organizations.read).toBe(3);
    expect(await file('CSV')).not.toMatch(/[;\n]"?=/);
    expect(await file('CSV', moderator(BIELSK))).toBeNull();
  });

  it('keeps what a database cannot: NUL, halves of signs, and texts without end', async () => {
    const id = await tried(
      `[{"id": "a\\u0000b", "name": "Zły \\ud800 znak", "nosuch": "${'x'.repeat(100_000)}", "services": [{"id": 1, "name": "P\\u0000"}]}]`,
    );
    expect((await one(id)).problem).toBeNull();
    const long = (await findings(id, { first: 100 })).nodes.find(({ name }: { name: string }) => name === 'unknown-field');
    expect(long.before.length).toBeLessThanOrEqual(2_000);
  });
});

describe('an import that is cut off', () => {
  it('goes on where it stopped, and its report is that of one that was not', async () => {
    const given = Array.from({ length: 280 }, (_, number) => organization(`Cięta ${number}`));
    const id = await tried(given, { name: 'cięta' });
    await take(id);
    // Once the first batch is in the database goes away: what was begun with the rest is rolled back.
    await hub.owner.query(`create function cut() returns trigger language plpgsql as $$ begin
      if new.record ->> 'name' like 'Cięta 25_' then raise exception 'cut' using errcode = 'admin_shutdown'; end if; return new; end $$`);
    await hub.owner.query('create trigger cut before insert on registry.provider for each row execute function cut()');
    await work();
    await hub.owner.query('drop trigger cut on registry.provider');
    const before = (await hub.owner.query(`select count(*)::int as count from registry.provider where record ->> 'name' like 'Cięta %'`))
      .rows[0];
    expect(before.count).toBe(250);
    // As a kill leaves it.
    await hub.owner.query(`update registry.import_run set state = 'RUNNING', problem = null, problem_code = null where id = $1`, [id]);
    await work();
    expect(await one(id)).toMatchObject({
      ...{ state: 'DONE', dryRun: false },
      report: { organizations: { read: 280, taken: 280, refused: 0 }, services: { created: 280, updated: 0, unchanged: 0, kept: 0 } },
    });
    const { rows } = await hub.owner.query(
      'select count(*)::int as count, count(distinct foreign_id)::int as ids from registry.import_organization where run_id = $1',
      [id],
    );
    expect(rows).toEqual([{ count: 280, ids: 280 }]);
  });

  it('goes on also where more organisations are in already than a function takes arguments', async () => {
    const id = await tried([organization('Fundacja Ł')]);
    await take(id);
    await hub.owner.query(
      `insert into registry.import_organization (run_id, position, foreign_id, name, summary)
       select id, place, place, 'there', jsonb_set(summary, '{organizations,taken}', '1')
       from registry.import_run, generate_series(0, 149999) as place where id = $1`,
      [id],
    );
    await work();
    expect(await one(id)).toMatchObject({ state: 'DONE', problem: null, report: { organizations: { taken: 150_001 } } });
  });

  it('by a failure says so, and is gone on with by the same button', async () => {
    const id = await tried([organization('Fundacja L')]);
    await take(id);
    await hub.owner.query(`update registry.import_run set attempts = 10 where id = $1`, [id]);
    await work();
    expect(await one(id)).toMatchObject({ state: 'FAILED', dryRun: false, canBeTaken: true, problem: { code: 'INTERNAL' } });
    await take(id);
    await work();
    expect(await one(id)).toMatchObject({ state: 'DONE', report: { services: { created: 1 } } });
  });
});

describe('an import from an address', () => {
  let server: Server;
  let base: string;
  let answer: (page: number) => { status: number; body: unknown };
  beforeAll(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const { status, body } = url.pathname.endsWith('/services')
        ? answer(Number(url.searchParams.get('page')))
        : { status: 404, body: {} };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  /** As if this machine lay on the internet. */
  const openClient = () => new OutgoingClient({ userAgent: 'test', permits: () => true });
  const page = (number: number) => ({
    contents: [
      {
        id: `s${number}`,
        name: `Porady ${number}`,
        organization: { id: 'o', name: 'Fundacja z adresu' },
        phones: [{ id: 'p', number: '24 000 00 00' }],
      },
    ],
    total_pages: 2,
  });

  it('reads a feed for the trial and once more to take it in', async () => {
    answer = (number) => ({ status: 200, body: number === 1 || number === 2 ? page(number) : { contents: [], total_pages: 2 } });
    const { import: found } = await bring({ address: base });
    await hub.runJob('take_imports', { openClient });
    expect(await one(found.id)).toMatchObject({ state: 'DONE', dryRun: true, report: { services: { created: 2 } } });
    await take(found.id);
    await hub.runJob('take_imports', { openClient });
    expect(await one(found.id)).toMatchObject({ state: 'DONE', dryRun: false, report: { services: { created: 2 } } });
  });

  it('takes nothing from a feed that breaks off half way', async () => {
    answer = (number) => (number === 1 ? { status: 200, body: page(9) } : { status: 500, body: {} });
    const { import: found } = await bring({ address: base, name: 'przerwany' });
    await hub.runJob('take_imports', { openClient });
    expect(await one(found.id)).toMatchObject({ state: 'FAILED', dryRun: true, canBeTaken: false, problem: { code: 'UNREADABLE' } });
  });

  it('never asks in a private network', async () => {
    const { import: found } = await bring({ address: base, name: 'prywatny' }, administrator);
    await work();
    expect(await one(found.id, administrator)).toMatchObject({ state: 'FAILED', problem: { code: 'PRIVATE' } });
  });
});

describe('an import of what stays somebody else’s', () => {
  it('is shown as theirs, and its name is nobody else’s to use', async () => {
    const owner = { owner: 'Katalog sąsiada', licence: 'CC-BY-4.0' };
    const id = await taken([organization('Fundacja M')], owner);
    expect(await one(id)).toMatchObject({ owner: 'Katalog sąsiada', report: { services: { created: 1 } } });
    const { rows } = await hub.owner.query(
      `select o.name, o.licence from registry.service s join registry.source o on o.id = s.source_id where s.external_id = 's-Fundacja M'`,
    );
    expect(rows).toEqual([{ name: 'Katalog sąsiada', licence: 'CC-BY-4.0' }]);
    const refused = await bring({ content: base64([organization('Fundacja N')]), ...owner }, moderator(BIELSK));
    expect(refused.userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['owner'] }]);
    expect((await one(await taken([organization('Fundacja M')], owner))).report.services).toMatchObject({ created: 0, unchanged: 1 });
  });

  it('does not take over the same record under another owner’s name', async () => {
    const id = '0d9ad1f4-6a0e-4f0c-8f0e-0a4e7a1f5c88';
    await taken([{ ...organization('Fundacja O'), id }], { owner: 'Pierwszy' });
    await taken([{ ...organization('Fundacja P'), id }], { owner: 'Drugi' }, moderator(BIELSK));
    expect([await providersCalled('Fundacja O'), await providersCalled('Fundacja P')]).toEqual([1, 0]);
  });
});

describe('what cannot be brought', () => {
  it.each([
    ['nothing', {}, ['content']],
    ['a file and an address', { content: base64('[]'), address: 'https://example.org' }, ['address']],
    ['an empty file', { content: '' }, ['content']],
    ['a file that is too large', { content: Buffer.alloc(LARGEST_FILE_BYTES + 1, 'a').toString('base64') }, ['content']],
    ['no address', { address: 'file:///etc/passwd' }, ['address']],
    ['an address with a password', { address: 'https://me:secret@example.org/' }, ['address']],
    ['a category that there is not', { content: base64('[]'), category: 'NOPE' }, ['category']],
    ['a licence of nobody', { content: base64('[]'), licence: 'CC0-1.0' }, ['owner']],
    ['a name in two lines', { content: base64('[]'), name: 'a\nb' }, ['name']],
  ])('%s is refused at its field', async (_what, input, path) => {
    const { import: found, userErrors } = await bring(input);
    expect([found, userErrors[0]?.path]).toEqual([null, path]);
  });

  it('for another municipality is refused', async () => {
    expect((await bring({ content: base64('[]'), municipality: BIELSK })).errors[0]?.code).toBe('FORBIDDEN');
  });

  it('beside many that wait waits itself', async () => {
    for (let more = 0; more < MOST_OPEN; more += 1) expect((await bring({ content: base64('[]') })).userErrors).toEqual([]);
    expect((await bring({ content: base64('[]') })).userErrors).toMatchObject([{ code: 'INVALID', path: [] }]);
    expect((await bring({ content: base64('[]') }, moderator(BIELSK))).userErrors).toEqual([]);
  });

  it.each([
    ['a PDF', '%PDF-1.7 nothing', 'lista.json'],
    ['an archive that is none', 'PK\u0003\u0004 nothing', 'lista.zip'],
    ['a table of something else', 'a;b\n1;2', 'lista.csv'],
    ['an empty list', '[]', 'lista.json'],
  ])('%s brings nothing, says so, and is not taken in', async (_what, text, fileName) => {
    const id = await tried(text, { fileName });
    const found = await one(id);
    expect([found.state === 'FAILED' ? found.problem.code : found.report.organizations.taken, found.canBeTaken]).toEqual([
      found.state === 'FAILED' ? 'UNREADABLE' : 0,
      false,
    ]);
    expect((await take(id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});
