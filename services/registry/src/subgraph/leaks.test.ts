import { anonymous, type Caller, executeSubgraph, newId, openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everyQuestion, type Question } from '../testing/every-question.ts';
import { openRegistryHarness, type RegistryHarness } from '../testing/registry-harness.ts';
import { entitled, type Planted, plantSecrets, strangers, worksForSomeMunicipality } from '../testing/tenants.ts';

let hub: RegistryHarness;
let planted: Planted;
let questions: Question[];
let serving: Pool;
beforeAll(async () => {
  hub = await openRegistryHarness();
  serving = openPool({ url: hub.url, role: servingRoles.registry, max: 1, applicationName: 'test-serving' });
  planted = await plantSecrets(hub);
  questions = everyQuestion(hub.registry.definition.schema, planted.ids);
});
afterAll(async () => {
  await serving.end();
  await hub.close();
});

const ask = async (caller: Caller, { document, variables }: Question) => {
  const call = { caller, requestId: newId(), signal: new AbortController().signal };
  const { data = null, errors = [] } = await executeSubgraph(hub.registry.definition, { document, query: '', variables }, call);
  return { data, errors };
};

/** What a stranger must not read: what municipalities write together is no secret to those who work for one of them. */
const secretsFor = (caller: Caller): string[] => [
  ...planted.readable,
  ...planted.kept,
  ...(worksForSomeMunicipality(caller) ? [] : planted.amongMunicipalities),
];

/** Addresses are kept in small letters. */
const found = (text: string, words: readonly string[]) => words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

describe('IDOR: a query of the registry, with every field and every id of another tenant,', () => {
  it.each(Object.entries(strangers))('tells %s nothing', async (_, caller) => {
    const leaks: [string, string[]][] = [];
    for (const question of questions) {
      const { field } = question;
      const { data, errors } = await ask(caller, question);
      const words = [
        ...found(JSON.stringify(data), [...secretsFor(caller), ...planted.privateIds]),
        ...found(JSON.stringify(errors.map(({ message }) => message)), secretsFor(caller)),
      ];
      if (words.length > 0) leaks.push([field, words]);
      for (const { message, extensions } of errors) expect([field, message, extensions.code]).toEqual([field, message, expect.any(String)]);
    }
    expect(leaks).toEqual([]);
  });

  it('tells those whose it is all that was hidden from the others: it is there to be found', async () => {
    const seen = new Set<string>();
    const toBeSeen = [...planted.readable, ...planted.amongMunicipalities];
    for (const caller of Object.values(entitled)) {
      for (const question of questions) {
        if (seen.size === toBeSeen.length) break;
        const { data } = await ask(caller, question);
        for (const word of found(JSON.stringify(data), [...toBeSeen, ...planted.kept])) seen.add(word);
      }
    }
    expect([...seen].sort()).toEqual(toBeSeen.sort());
  });

  it('is asked of every query that there is', () => {
    const names = Object.keys(hub.registry.definition.schema.getQueryType()?.getFields() ?? {});
    expect(questions.map(({ field }) => field).sort()).toEqual(names.filter((name) => name !== '_service').sort());
    const ways = questions.reduce((sum, question) => sum + question.ways, 0);
    expect(ways).toBeGreaterThan(planted.ids.length * 4);
  });
});

/** Tables without a word of anybody's: vocabularies, what is public anyway, and what holds only ids. */
const withoutSecrets = [
  'registry.migration',
  'registry.taxonomy',
  'registry.taxonomy_term',
  'registry.source',
  'registry.collection_service',
  'registry.service_location',
  'registry.delegation',
  'registry.audit_entry',
  'registry.erasure',
  'registry.membership',
  'registry.verification_letter',
  'registry.standard_adoption',
  'registry.partner_key',
  'registry.partner_usage',
  'registry.volunteer_reminder',
  'registry.asked',
  'registry.asked_words',
  'registry.hub',
  // Only while a run goes on.
  'registry.harvest_row',
  // Made of what is public.
  'registry.duplicate_record',
  'registry.duplicate_key',
  'registry.duplicate_pair',
];

describe('every table with private rows', () => {
  const tables = async (...schemas: string[]) =>
    (
      await hub.owner.query<{ name: string }>(
        `select relnamespace::regnamespace || '.' || relname as name from pg_class
         where relnamespace = any($1::regnamespace[]) and relkind = 'r' order by 1`,
        [schemas],
      )
    ).rows.map(({ name }) => name);
  const rowsOf = (client: Pick<Pool, 'query'>, table: string) =>
    client.query<{ row: string }>(`select t::text as row from ${table} t`).then(({ rows }) => rows.map(({ row }) => row).join('\n'));

  it('holds a secret of the tenant, or is known to hold none', async () => {
    const empty: string[] = [];
    for (const table of await tables('registry', 'accounts')) {
      const words = found(await rowsOf(hub.owner, table), [...planted.readable, ...planted.kept, ...planted.amongMunicipalities]);
      if (words.length === 0) empty.push(table);
    }
    expect(empty.sort()).toEqual([...withoutSecrets].sort());
  });

  it('is without trace in what is public: the projection that search, pages and feeds are made of', async () => {
    const open = await tables('directory');
    expect(open).toContain('directory.service');
    for (const table of open) {
      const words = found(await rowsOf(hub.owner, table), [...secretsFor(anonymous), ...planted.privateIds]);
      expect([table, words]).toEqual([table, []]);
    }
  });

  it.each(Object.entries(strangers))('shows none of it to %s, whatever SQL is run for her', async (_, caller) => {
    const served = await hub.owner.query<{ name: string }>(
      `select relnamespace::regnamespace || '.' || relname as name from pg_class
       where relnamespace in ('registry'::regnamespace, 'accounts'::regnamespace) and relkind = 'r'
         and has_table_privilege('drogowskaz_registry', oid, 'select')`,
    );
    const client = await serving.connect();
    try {
      await client.query('begin');
      const settings = {
        role: caller.role,
        provider: caller.providerId,
        municipality: caller.municipality,
        key: caller.keyId,
        account: caller.accountId,
      };
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [`drogowskaz.${name}`, value ?? '']);
      for (const { name } of served.rows) {
        const words = found(await rowsOf(client, name), [...secretsFor(caller), ...planted.privateIds]);
        expect([name, words]).toEqual([name, []]);
      }
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
