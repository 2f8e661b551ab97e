/** What an operator does against the day when the disk breaks, and on that day: with the real command, beside a hub that serves. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleOperations } from '@drogowskaz/gateway';
import { ensureRoles, newId, openPool, type Pool, prepareQueue, silentLogger } from '@drogowskaz/platform';
import { migrateRegistry, registryMigrations } from '@drogowskaz/registry';
import { askGraphql, createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import {
  createService,
  type DemoAccounts,
  demoAccounts,
  findsByName,
  publishService,
  soonFound,
  submitRevision,
} from '../directory-calls.ts';
import { hubDatabase } from '../hub-database.ts';
import { type RunningHub, runCommand, startHub } from '../hub-process.ts';

const env = { TRUST_PROXY: 'loopback' };
const NOBODY = '00000000-0000-4000-8000-000000000000';

let hub: DemonstrationHub;
let accounts: DemoAccounts;
let folder: string;
let quiet: string;
let published: string;
const erased = newId();
const databases: TestDatabase[] = [];
const acknowledged: string[] = [];

const fingerprint = (id: string): string => createHash('sha256').update(id).digest('hex');
const ask = async <Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> => {
  const owner: Pool = openPool({ url, max: 1, applicationName: 'test', logger: silentLogger });
  try {
    return (await owner.query(text, values)).rows as Row[];
  } finally {
    await owner.end();
  }
};
const emptyDatabase = async (): Promise<string> => {
  const database = await createTestDatabase();
  databases.push(database);
  return database.url;
};
const newFolder = (): string => mkdtempSync(join(folder, 'data-'));
const backUp = (file: string, url = hub.databaseUrl, dataDir = hub.dataDir) =>
  runCommand(['backup', file], { env: { DATABASE_URL: url, DATA_DIR: dataDir } });
const restore = (file: string, url: string, dataDir = newFolder(), ...options: string[]) =>
  runCommand(['restore', file, ...options], { env: { DATABASE_URL: url, DATA_DIR: dataDir } });
const schemasOf = async (url: string): Promise<string[]> =>
  (
    await ask<{ name: string }>(
      url,
      "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1",
    )
  ).map(({ name }) => name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drogowskaz-archive-'));
  hub = await startDemonstrationHub(env);
  accounts = demoAccounts(hub.dataDir);
  ({ id: published } = await publishService(hub.graphql, accounts, 'Cedrowinka'));
  await soonFound(hub.graphql, 'Cedrowinka');
  await createService(hub.graphql, accounts.ngo.apiKey, 'Szkic, którego nikt nie widzi');
  const waiting = await createService(hub.graphql, accounts.ngo.apiKey, 'Czeka na moderatorkę');
  await submitRevision(hub.graphql, accounts.ngo.apiKey, waiting.id);
  await ask(
    hub.databaseUrl,
    `insert into registry.mail (id, address, locale, template, content, state, written_at, next_attempt_at)
     values ($1, 'ola@example.org', 'pl', 'mailedLink', '{"link":"/portal/link/secret"}', 'WAITING', now(), now() + interval '1 year')`,
    [newId()],
  );
  for (const [id, email, name] of [
    [erased, 'ewa@example.org', 'Ewa'],
    // What COPY has to write otherwise.
    [newId(), 'ola@example.org', 'Ola\tz tabulatorem, \\N i \\. i\nnowym wierszem 🌻 مرحبا'],
  ]) {
    await ask(
      hub.databaseUrl,
      'insert into accounts.person (id, email, email_verified, name, created_at, updated_at) values ($1, $2, true, $3, now(), now())',
      [id, email, name],
    );
  }
  quiet = join(folder, 'quiet.backup');
  const { code, stderr } = await backUp(quiet);
  if (code !== 0) throw new Error(`The back-up ended with ${code}: ${stderr}`);
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('a back-up', () => {
  it('is one file that only its owner reads, with every table that anything is kept in', async () => {
    expect(statSync(quiet).mode & 0o777).toBe(0o600);
    const counted = await ask<{ name: string }>(
      hub.databaseUrl,
      "select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('accounts', 'directory', 'registry') order by 1",
    );
    const text = readFileSync(quiet).toString('latin1');
    const manifest = JSON.parse(text.slice(text.lastIndexOf('{\n  "header"'), text.lastIndexOf('}\n') + 1)) as {
      tables: { name: string }[];
      files: { name: string }[];
    };
    expect(manifest.tables.map(({ name }) => name)).toEqual(
      counted.map(({ name }) => name).filter((name) => name !== 'registry.migration'),
    );
    expect(manifest.files.map(({ name }) => name)).toEqual(['files/accounts.secret', 'files/demo-accounts.json', 'files/pages.secret']);
  });

  it('knows every schema that a hub makes: what is kept, and what is made again', async () => {
    const database = await createTestDatabase(hubDatabase);
    databases.push(database);
    expect(await schemasOf(database.url)).toEqual(['accounts', 'directory', 'graphile_worker', 'indexer', 'registry', 'search']);
  });

  it('replaces nothing, needs a hub, and leaves no file when there is no room', async () => {
    expect(await backUp(quiet)).toMatchObject({ code: 73, stderr: expect.stringContaining('a back-up replaces nothing') });
    const other = join(folder, 'other.backup');
    expect(await backUp(other, await emptyDatabase())).toMatchObject({
      code: 78,
      stderr: expect.stringContaining('There is no hub in this database'),
    });
    expect(readdirSync(folder).filter((name) => name.includes('other'))).toEqual([]);
  }, 60_000);
});

describe('a back-up restored into an empty hub', () => {
  let again: RunningHub;
  let url: string;
  let dataDir: string;
  let ended: Awaited<ReturnType<typeof restore>>;
  beforeAll(async () => {
    url = await emptyDatabase();
    dataDir = newFolder();
    // Who was erased after the back-up stands in the file beside the database alone.
    writeFileSync(join(dataDir, 'erasures.log'), `${fingerprint(erased)}\n`);
    ended = await restore(quiet, url, dataDir);
    if (ended.code !== 0) throw new Error(`It ended with ${ended.code}: ${ended.stderr}`);
  }, 300_000);
  afterAll(() => again?.command.stop());

  it('says what it did, and has every row but what must not come back', async () => {
    expect(ended.stdout).toMatch(
      /rows of \d+ tables as they were at .+ are in PostgreSQL .+ Mails that waited are not sent\. People sign in again\./,
    );
    const tables = (
      await ask<{ name: string }>(
        url,
        "select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('accounts', 'directory', 'registry')",
      )
    ).map(({ name }) => name);
    const different: string[] = [];
    for (const name of tables) {
      const rows = (at: string) => ask(at, `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`);
      if (JSON.stringify(await rows(url)) !== JSON.stringify(await rows(hub.databaseUrl))) different.push(name);
    }
    // The erased, her erasure in log and ledger, ended sessions, the mail that is not sent again, when its migrations ran, when it was restored; and what a job of the hub that serves works out meanwhile.
    const expected = [
      'accounts.person',
      'accounts.session',
      'directory.change',
      'registry.audit_entry',
      'registry.duplicate_key',
      'registry.duplicate_record',
      'registry.erasure',
      'registry.hub',
      'registry.mail',
      'registry.migration',
    ];
    expect(different.filter((name) => !expected.includes(name))).toEqual([]);
    expect(await ask(url, 'select 1 from accounts.person where id = $1', [erased])).toEqual([]);
    expect(await ask(url, 'select fingerprint from registry.erasure')).toEqual([{ fingerprint: fingerprint(erased) }]);
    expect(await ask(url, 'select 1 from accounts.session')).toEqual([]);
    expect(await ask(url, "select state, content from registry.mail where address = 'ola@example.org'")).toEqual([
      { state: 'UNCERTAIN', content: null },
    ]);
  });

  it('has guards, triggers and foreign keys as before', async () => {
    const guards = (at: string) =>
      ask(
        at,
        `select 'guard' as kind, c.oid::regclass::text as name, c.relforcerowsecurity::text as says from pg_class c where c.relkind = 'r' and c.relrowsecurity
         union all select 'trigger', tgrelid::regclass::text || tgname, tgenabled::text from pg_trigger where not tgisinternal
         union all select 'key', conrelid::regclass::text || conname, pg_get_constraintdef(oid) from pg_constraint where contype in ('f', 'u', 'p', 'c')
         order by 1, 2`,
      );
    expect(await guards(url)).toEqual(await guards(hub.databaseUrl));
  });

  it('lets everybody sign in and use a key as before: the accounts of the demonstration still work, and no others are made', async () => {
    again = await startHub(dataDir, { DATABASE_URL: url, DEMO: '1', ...env });
    for (const name of ['demo-accounts.json', 'accounts.secret', 'pages.secret']) {
      expect(readFileSync(join(dataDir, name), 'utf8')).toBe(readFileSync(join(hub.dataDir, name), 'utf8'));
    }
  }, 300_000);

  it('answers every example question of everybody, NGO, moderator and administrator as the hub did', async () => {
    const ids = (
      await ask<{ id: string }>(
        url,
        `(select provider_id::text as id from registry.service where id = $1) union all (select id::text from registry.service_revision where service_id = $1 limit 1)
         union all (select $1::text) union all (select id::text from directory.event order by 1 limit 1) union all (select id::text from directory.course order by 1 limit 1)`,
        [published],
      )
    ).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    const questions = exampleOperations()
      .filter(({ text }) => /^(?:#.*\n|\s)*query\b/.test(text))
      .flatMap(({ name, text, variables }) => {
        const said = JSON.stringify(variables);
        const ways = said.includes(NOBODY) ? ids : [NOBODY];
        return ways.map((id) => ({ name, query: text, variables: JSON.parse(said.replaceAll(NOBODY, id)) as Record<string, unknown> }));
      });
    const keys = [undefined, accounts.ngo.apiKey, accounts.moderator.apiKey, accounts.admin.apiKey];
    const different: string[] = [];
    let answered = 0;
    let visitor = 0;
    for (const apiKey of keys) {
      for (const { name, query, variables } of questions) {
        visitor += 1;
        const headers = { 'x-forwarded-for': `198.51.${100 + Math.floor(visitor / 250)}.${visitor % 250}` };
        const asked = (at: RunningHub) =>
          askGraphql(at.graphql, { query, variables, headers, ...(apiKey === undefined ? {} : { apiKey }) });
        const [before, after] = [await asked(hub), await asked(again)];
        if (before.errors.length === 0) answered += 1;
        if (comparable(before) !== comparable(after))
          different.push(`${name} ${JSON.stringify(variables)}: ${comparable(before)} / ${comparable(after)}`);
      }
    }
    expect(different).toEqual([]);
    expect(answered).toBeGreaterThan(questions.length);
  }, 300_000);

  it('is the same hub, and says to those who follow it that it was restored', async () => {
    const identity = async ({ url: at }: RunningHub) => {
      const response = await fetch(`${at}/hsds/?profile=drogowskaz`);
      return ((await response.json()) as { drogowskaz: { hub: string; restored_at: string } }).drogowskaz;
    };
    const before = await identity(hub);
    expect(before).toEqual({ hub: expect.any(String) });
    const { hub: same, restored_at } = await identity(again);
    expect(same).toBe(before.hub);
    expect(Date.now() - Date.parse(restored_at)).toBeLessThan(1_800_000);
  });

  it('goes on: what is written and approved there is found', async () => {
    await publishService(again.graphql, accounts, 'Jaworzynka');
    await soonFound(again.graphql, 'Jaworzynka');
    expect(await findsByName(hub.graphql, 'Jaworzynka')).toBe(false);
  });
});

/** Cursors are sealed by each index with a secret of its own; when a key was last used is told by whoever asks just now. */
const comparable = ({ data, errors }: { data: unknown; errors: { message: string; extensions: Record<string, unknown> }[] }): string =>
  JSON.stringify({ data, errors: errors.map(({ message, extensions }) => [message, extensions.code]) }, (name, value) =>
    ['endCursor', 'startCursor', 'cursor', 'lastUsedAt'].includes(name) ? null : value,
  );

describe('a back-up that is made while people write', () => {
  it('has all that was acknowledged before it began, and of the rest whole things, as they were at one moment', async () => {
    const file = join(folder, 'busy.backup');
    const issued: string[] = [];
    let writing = true;
    const writer = async (who: number): Promise<void> => {
      for (let number = 0; writing; number += 1) {
        const name = `Pisane ${who} ${number}`;
        issued.push(name);
        await submitRevision(hub.graphql, accounts.ngo.apiKey, (await createService(hub.graphql, accounts.ngo.apiKey, name)).id);
        acknowledged.push(name);
      }
    };
    const writers = [1, 2, 3].map(writer);
    while (acknowledged.length < 10) await Promise.race([new Promise((resolve) => setTimeout(resolve, 20)), ...writers]);
    const before = [...acknowledged];
    const made = await backUp(file);
    writing = false;
    await Promise.all(writers);
    expect(made.code).toBe(0);
    expect(acknowledged.length).toBeGreaterThan(before.length);

    const url = await emptyDatabase();
    expect(await restore(file, url)).toMatchObject({ code: 0 });
    const names = await ask<{ name: string; logged: boolean }>(
      url,
      `select substring(r.record::text from 'Pisane [0-9] [0-9]+') as name,
              exists (select from registry.audit_entry a where a.record_id in (r.id, r.service_id)) as logged
       from registry.service_revision r where r.record::text like '%Pisane %'`,
    );
    expect(names.filter(({ logged }) => !logged)).toEqual([]);
    const there = new Set(names.map(({ name }) => name));
    expect(before.filter((name) => !there.has(name))).toEqual([]);
    expect([...there].filter((name) => !issued.includes(name))).toEqual([]);
    expect(there.size).toBeLessThanOrEqual(issued.length);
    expect(
      await ask(
        url,
        'select id from registry.service s where not exists (select from registry.service_revision r where r.service_id = s.id)',
      ),
    ).toEqual([]);
  }, 300_000);
});

describe('a back-up of an older version', () => {
  it('is put into the tables of that version, then brought to this one with its rows', async () => {
    const source = await emptyDatabase();
    const migrations = await registryMigrations();
    const older = migrations.slice(0, migrations.indexOf('20261126-people') + 1);
    expect(older.length).toBeLessThan(migrations.length);
    const owner = openPool({ url: source, max: 2, applicationName: 'test', logger: silentLogger });
    await ensureRoles(owner);
    await prepareQueue(owner);
    await owner.end();
    await migrateRegistry(source, { only: older });
    await ask(source, "insert into registry.source (id, name, url) values ($1, 'Old source', 'https://old.example.org/')", [newId()]);
    const file = join(folder, 'older.backup');
    expect(await backUp(file, source, newFolder())).toMatchObject({ code: 0 });
    const url = await emptyDatabase();
    const ended = await restore(file, url);
    expect(ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`brought to this version by ${migrations.length - older.length} migrations`),
    });
    expect(await ask(url, 'select name, state from registry.source')).toEqual([{ name: 'Old source', state: 'IMPORTED' }]);
    expect(await ask(url, 'select name from registry.migration order by id')).toEqual(migrations.map((name) => ({ name })));
  }, 120_000);
});

describe('a restore that cannot be', () => {
  const changedCopy = (name: string, change: (content: Buffer) => Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(quiet)));
    return file;
  };
  const flipped = (content: Buffer): Buffer => {
    const at = content.indexOf(Buffer.from([0x1f, 0x8b])) + 40;
    content[at] = (content[at] ?? 0) ^ 1;
    return content;
  };

  it.each([
    ['a damaged file', () => changedCopy('damaged', flipped), 65, 'is damaged'],
    ['a file that was cut off', () => changedCopy('cut', (content) => content.subarray(0, content.length / 2)), 65, 'is damaged'],
    ['a file of somebody else', () => changedCopy('foreign', () => Buffer.from('PK\u0003\u0004 no back-up')), 65, 'is no back-up of a hub'],
    ['a file that is not there', () => join(folder, 'nowhere'), 66, 'cannot be read'],
  ])(
    'refuses %s and touches neither database nor folder',
    async (_, file, code, says) => {
      const [url, dataDir] = [await emptyDatabase(), join(folder, 'untouched')];
      expect(await restore(file(), url, dataDir)).toMatchObject({ code, stderr: expect.stringContaining(says) });
      expect(await schemasOf(url)).toEqual([]);
      expect(existsSync(dataDir)).toBe(false);
    },
    60_000,
  );

  it('refuses a back-up of a newer version, and says to install that', async () => {
    const source = await createTestDatabase(hubDatabase);
    databases.push(source);
    await ask(source.url, "insert into registry.migration (name, executed_at) values ('20990101-tomorrow', now())");
    const file = join(folder, 'newer.backup');
    expect(await backUp(file, source.url, newFolder())).toMatchObject({ code: 0 });
    const url = await emptyDatabase();
    expect(await restore(file, url)).toMatchObject({
      code: 65,
      stderr: expect.stringMatching(/newer version of the hub .*20990101-tomorrow.* Install that version/),
    });
    expect(await schemasOf(url)).toEqual([]);
  }, 60_000);

  it('refuses a hub that somebody has used, and one that runs', async () => {
    const used = await createTestDatabase(hubDatabase);
    databases.push(used);
    await ask(
      used.url,
      `insert into registry.invitation (id, email, token_hash, role, invited_at, expires_at) values ($1, 'ola@example.org', 'hash', 'ADMINISTRATOR', now(), now())`,
      [newId()],
    );
    expect(await restore(quiet, used.url)).toMatchObject({
      code: 73,
      stderr: expect.stringContaining('This hub is not empty (registry.invitation has rows)'),
    });
    expect(await ask(used.url, 'select email from registry.invitation')).toEqual([{ email: 'ola@example.org' }]);
    const running = await restore(quiet, hub.databaseUrl);
    expect(running).toMatchObject({ code: 75, stderr: expect.stringContaining('A hub is using this database') });
    expect(await findsByName(hub.graphql, 'Cedrowinka')).toBe(true);
  }, 60_000);

  it('leaves an empty hub when the disk of the database is full in the middle, into which it can be restored again', async () => {
    const [url, dataDir] = [await emptyDatabase(), newFolder()];
    await ask(
      url,
      `create function public.full_disk() returns event_trigger language plpgsql as $$
       declare there boolean := false;
       begin
         if to_regclass('registry.service') is not null then execute 'select exists (select from registry.service)' into there; end if;
         if there then raise exception using errcode = '53100', message = 'could not extend file: No space left on device'; end if;
       end $$;
       create event trigger full_disk on ddl_command_end when tag in ('ALTER TABLE') execute function public.full_disk()`,
    );
    expect(await restore(quiet, url, dataDir)).toMatchObject({
      code: 74,
      stderr: expect.stringContaining('The disk of the database is full'),
    });
    expect(
      await ask(url, 'select (select count(*)::int from registry.service) + (select count(*)::int from accounts.person) as rows'),
    ).toEqual([{ rows: 0 }]);
    expect(readdirSync(dataDir)).toEqual([]);
    await ask(url, 'drop event trigger full_disk; drop function public.full_disk()');
    expect(await restore(quiet, url, dataDir)).toMatchObject({ code: 0 });
    expect(await ask(url, 'select 1 as there from registry.service where id = $1', [published])).toEqual([{ there: 1 }]);
  }, 120_000);
});
