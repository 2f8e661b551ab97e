import { anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { plantPerson } from '../../testing/tenants.ts';
import { own } from '../../testing/workflow-steps.ts';

const ANNA = '00000000-0000-4000-8000-00000000ac01';
const strategist = (municipality: string): Caller => ({ ...moderator(municipality), role: 'STRATEGIST', keyId: null, accountId: ANNA });
const mayor = (municipality: string): Caller => ({ ...moderator(municipality), role: 'MUNICIPAL_ADMINISTRATOR' });

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: fixture.providers });
  await plantPerson(hub, ANNA, 'Anna Demonstracyjna');
});
afterAll(() => hub.close());

const run = async (caller: Caller, source: string, variables: Record<string, unknown> = {}) => {
  const answer = await hub.ask(caller, source, variables);
  return { ...answer, ...answer.data?.result };
};
const ITEM =
  'item { id version withdrawn changed item { norm { value } status statusOn demonstration } comments { text municipality { name } author { name } } } userErrors { code message path }';
const save = (input: Record<string, unknown>, at: { id?: string; expectedVersion?: number } = {}, caller = strategist(PLOCK)) =>
  run(
    caller,
    `mutation ($id: ID, $expectedVersion: Int, $input: StandardItemInput!) {
      result: saveStandardItem(id: $id, expectedVersion: $expectedVersion, input: $input) { ${ITEM} } }`,
    { ...at, input: fixture.standardItem(input) },
  );
const withdraw = (id: string, expectedVersion: number) =>
  run(
    strategist(PLOCK),
    `mutation ($id: ID!, $expectedVersion: Int!) { result: withdrawStandardItem(id: $id, expectedVersion: $expectedVersion) { ${ITEM} } }`,
    { id, expectedVersion },
  );
const VERSION =
  'version { number proposedBy { name } demonstration itemCount adoptions { municipality { name } adoptedOn resolution } } userErrors { code message path }';
const propose = (expectedVersion: number, caller = strategist(PLOCK), note: unknown = null) =>
  run(
    caller,
    `mutation ($v: Int!, $note: [StandardTextInput!]) { result: proposeStandard(expectedVersion: $v, note: $note) { ${VERSION} } }`,
    { v: expectedVersion, note },
  );
const adopt = (version: number, fields: Record<string, unknown> = {}, caller = mayor(PLOCK)) =>
  run(
    caller,
    `mutation ($version: Int!, $adoptedOn: Date!, $resolution: String, $municipality: MunicipalityCode) {
      result: adoptStandard(version: $version, adoptedOn: $adoptedOn, resolution: $resolution, municipality: $municipality) { ${VERSION} } }`,
    { version, adoptedOn: '2026-11-20', ...fields },
  );
const open = async (fields = 'id norm { value } status adoptedBy { name }', args = '') =>
  (await hub.ask(anonymous, `{ serviceStandard${args} { ${fields} } }`)).data.serviceStandard;

describe('the range of services', () => {
  let course: string;
  let advice: string;

  it('is empty before anybody has proposed something', async () => {
    expect(await open()).toEqual([]);
    expect((await hub.ask(anonymous, '{ standardVersion { number } standardVersions { number } }')).data).toEqual({
      standardVersion: null,
      standardVersions: [],
    });
    expect((await propose(0)).userErrors).toEqual([expect.objectContaining({ path: ['expectedVersion'] })]);
  });

  it('is written in a draft that the public does not see and every municipality does', async () => {
    const written = await save({ category: 'POLISH_COURSE', hoursPerWeek: 4, languages: ['pl', 'uk'] });
    expect(written).toMatchObject({
      userErrors: [],
      item: { version: 1, withdrawn: false, changed: true, item: { status: 'MISSING', statusOn: '2026-11-23' } },
    });
    course = written.item.id;
    advice = (await save({ category: 'LEGAL_ADVICE' }, {}, strategist(BIELSK))).item.id;
    expect(await open()).toEqual([]);
    const draft = async (caller: Caller) => run(caller, '{ result: standardDraft { newestVersion items { id } changes { kind } } }');
    for (const caller of [moderator(BIELSK), mayor(PLOCK), strategist(BIELSK), administrator])
      expect(await draft(caller)).toMatchObject({
        newestVersion: 0,
        items: [{ id: course }, { id: advice }],
        changes: [{ kind: 'ADDED' }, { kind: 'ADDED' }],
      });
    expect((await draft(anonymous)).errors[0]?.code).toBe('UNAUTHENTICATED');
    for (const caller of [own, { ...moderator(), municipality: '1419' }]) expect((await draft(caller)).errors[0]?.code).toBe('FORBIDDEN');
  });

  it.each([
    ['too many hours', { hoursPerWeek: 200 }, ['hoursPerWeek'], '168'],
    ['no words', { norm: [{ locale: 'pl', value: ' ' }] }, ['norm', '0', 'value'], 'blanks'],
    [
      'a text twice in one language',
      {
        funding: [
          { locale: 'pl', value: 'a' },
          { locale: 'pl', value: 'b' },
        ],
      },
      ['funding'],
      'one language',
    ],
    ['an unknown category', { category: 'NO_SUCH' }, ['category'], 'categories'],
    ['an unknown provider', { responsibleProvider: '99999999-9999-4999-8999-999999999999' }, ['responsibleProvider'], 'directory'],
    ['a duty without its law', { entitlement: 'EVERYONE', footing: 'STATUTORY' }, ['legalBasis'], 'law'],
    ['a state of tomorrow', { statusOn: '2026-11-24' }, ['statusOn'], 'earlier'],
    ['what another item asks already', { category: 'POLISH_COURSE' }, ['category'], 'already'],
  ])('refuses %s, and says where and what to do', async (_name, fields, path, message) => {
    expect((await save({ category: 'DENTIST', ...fields })).userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path, message: expect.stringContaining(message) }),
    ]);
  });

  it('tells whoever was slower, and keeps what was there', async () => {
    const input = { category: 'POLISH_COURSE', hoursPerWeek: 6 };
    expect((await save(input, { id: course, expectedVersion: 1 })).item.version).toBe(2);
    const late = await save({ category: 'POLISH_COURSE', hoursPerWeek: 8 }, { id: course, expectedVersion: 1 }, strategist(BIELSK));
    expect(late.errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { currentVersion: 2 } });
    expect((await save(input, { id: course, expectedVersion: 2 })).item.version).toBe(2);
    expect((await save(input, { id: course })).errors[0]?.code).toBe('BAD_USER_INPUT');
    expect((await save(input, { id: 'no such', expectedVersion: 1 })).errors[0]?.code).toBe('NOT_FOUND');
  });

  it('is discussed between the municipalities, never in public', async () => {
    const comment = (text: string, caller: Caller) =>
      run(caller, `mutation ($id: ID!, $text: String!) { result: commentStandardItem(id: $id, text: $text) { ${ITEM} } }`, {
        id: course,
        text,
      });
    await comment('Sześć godzin to za mało.', strategist(BIELSK));
    await comment('Sześć godzin to za mało.', strategist(BIELSK));
    hub.clock.advance(1_000);
    const said = await comment('Dla nas wystarczy.', moderator(PLOCK));
    expect(said.item.comments).toEqual([
      { text: 'Sześć godzin to za mało.', municipality: { name: 'Bielsk' }, author: { name: 'Anna Demonstracyjna' } },
      { text: 'Dla nas wystarczy.', municipality: { name: 'Płock' }, author: { name: null } },
    ]);
    expect((await comment('  ', moderator(PLOCK))).userErrors[0]).toMatchObject({ path: ['text'] });
  });

  it('becomes public as a proposal, once and by one of two', async () => {
    const proposals = await Promise.all([propose(0), propose(0, strategist(BIELSK))]);
    expect(proposals.map(({ errors }) => errors[0]?.code).sort()).toEqual(['CONFLICT', undefined].sort());
    expect(await open('id entitlement hoursPerWeek status adoptedBy { name }')).toEqual([
      { id: course, entitlement: 'NOT_ENTITLED', hoursPerWeek: 6, status: 'MISSING', adoptedBy: [] },
      { id: advice, entitlement: 'NOT_ENTITLED', hoursPerWeek: null, status: 'MISSING', adoptedBy: [] },
    ]);
    expect((await propose(1)).userErrors[0]?.message).toContain('change something first');
  });

  it('reports how far an item is met without a new version', async () => {
    await save(
      { category: 'POLISH_COURSE', hoursPerWeek: 6, status: 'PARTLY_MET', statusNote: [{ locale: 'pl', value: 'Dwie godziny.' }] },
      { id: course, expectedVersion: 2 },
    );
    expect((await open('status statusNote { value }'))[0]).toEqual({ status: 'PARTLY_MET', statusNote: { value: 'Dwie godziny.' } });
    expect((await propose(1)).userErrors).toHaveLength(1);
  });

  it('is adopted by each municipality itself, on a day that has come', async () => {
    expect((await adopt(1, { municipality: BIELSK })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await adopt(1, {}, strategist(PLOCK))).errors[0]?.code).toBe('FORBIDDEN');
    expect((await adopt(1, { adoptedOn: '2026-11-24' })).userErrors[0]).toMatchObject({ path: ['adoptedOn'] });
    expect((await adopt(7)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['version'] });
    expect((await adopt(1, {}, administrator)).userErrors[0]).toMatchObject({ path: ['municipality'] });
    await adopt(1, { resolution: 'XX/1/2026' });
    const corrected = await adopt(1, { resolution: 'XX/2/2026' });
    expect(corrected.version.adoptions).toEqual([{ municipality: { name: 'Płock' }, adoptedOn: '2026-11-20', resolution: 'XX/2/2026' }]);
    expect((await open('adoptedBy { name }')).map(({ adoptedBy }: { adoptedBy: unknown[] }) => adoptedBy.length)).toEqual([1, 1]);
  });

  it('can be read in every version and compared; what a municipality adopted stays in force there', async () => {
    await save({ category: 'POLISH_COURSE', hoursPerWeek: 8 }, { id: course, expectedVersion: 3 });
    await withdraw(advice, 1);
    await save({ category: 'DENTIST' });
    expect((await propose(1, strategist(BIELSK), [{ locale: 'pl', value: 'Więcej godzin.' }])).version).toMatchObject({
      number: 2,
      proposedBy: { name: 'Bielsk' },
    });
    const { data } = await hub.ask(
      anonymous,
      `{ standardVersions { number note { value } itemCount } first: standardVersion(number: 1) { items { id hoursPerWeek } }
         standardVersion { changes { kind item { category { code } } before { hoursPerWeek } fields } } }`,
    );
    expect(data.standardVersions).toEqual([
      { number: 2, note: { value: 'Więcej godzin.' }, itemCount: 2 },
      { number: 1, note: null, itemCount: 2 },
    ]);
    const unknown = await hub.ask(anonymous, '{ standardVersion(number: 1) { changes(since: 9) { kind } } }');
    expect(unknown.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('There is no version 9') });
    expect(data.first.items).toEqual([
      { id: course, hoursPerWeek: 6 },
      { id: advice, hoursPerWeek: null },
    ]);
    expect(data.standardVersion.changes).toEqual([
      { kind: 'CHANGED', item: { category: { code: 'POLISH_COURSE' } }, before: { hoursPerWeek: 6 }, fields: ['hoursPerWeek'] },
      { kind: 'ADDED', item: { category: { code: 'DENTIST' } }, before: null, fields: [] },
      { kind: 'REMOVED', item: { category: { code: 'LEGAL_ADVICE' } }, before: null, fields: [] },
    ]);
    expect(await open('id hoursPerWeek adoptedBy { name }', `(municipality: "${PLOCK}")`)).toEqual([
      { id: course, hoursPerWeek: 6, adoptedBy: [{ name: 'Płock' }] },
      { id: advice, hoursPerWeek: null, adoptedBy: [{ name: 'Płock' }] },
    ]);
    expect((await open('hoursPerWeek adoptedBy { name }', `(municipality: "${BIELSK}")`))[0]).toEqual({ hoursPerWeek: 8, adoptedBy: [] });
  });

  it('loses an adoption that was taken back, and nobody else’s', async () => {
    const back = (caller: Caller, municipality?: string) =>
      run(caller, `mutation ($m: MunicipalityCode) { result: withdrawAdoption(version: 1, municipality: $m) { ${VERSION} } }`, {
        m: municipality,
      });
    expect((await back(mayor(BIELSK), PLOCK)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await back(mayor(BIELSK))).version.adoptions).toHaveLength(1);
    expect((await back(mayor(PLOCK))).version.adoptions).toEqual([]);
    expect((await open('adoptedBy { name }'))[0].adoptedBy).toEqual([]);
  });

  it('leaves a row of the audit log for each step, without a text that somebody wrote', async () => {
    const { rows } = await hub.owner.query(
      `select action, actor_role, municipality_key, before, after from registry.audit_entry where record_type like 'standard%' order by at, id`,
    );
    expect(rows.map(({ action }) => action).sort()).toEqual(
      [
        ...['CREATE_STANDARD_ITEM', 'CREATE_STANDARD_ITEM', 'EDIT_STANDARD_ITEM', 'COMMENT_STANDARD_ITEM', 'COMMENT_STANDARD_ITEM'],
        ...['PROPOSE_STANDARD', 'EDIT_STANDARD_ITEM', 'ADOPT_STANDARD', 'ADOPT_STANDARD', 'EDIT_STANDARD_ITEM'],
        ...['WITHDRAW_STANDARD_ITEM', 'CREATE_STANDARD_ITEM', 'PROPOSE_STANDARD', 'WITHDRAW_ADOPTION'],
      ].sort(),
    );
    expect(JSON.stringify(rows)).not.toContain('godzin');
    expect(rows.find(({ action }) => action === 'ADOPT_STANDARD')).toMatchObject({ municipality_key: '146201', after: { version: 1 } });
  });

  it('never changes once it was proposed, whoever asks the database', async () => {
    await expect(
      hub.transact(administrator, ({ em }) => em.execute(`update directory.standard_version set items = '[]'::jsonb`)),
    ).rejects.toThrow('permission denied');
    await expect(hub.transact(administrator, ({ em }) => em.execute('delete from directory.standard_version'))).rejects.toThrow(
      'permission denied',
    );
  });

  it('is adopted by nobody for another municipality, whatever SQL is run for her', async () => {
    const insert = (caller: Caller, key: string) =>
      hub.transact(caller, ({ em }) =>
        em.execute(
          `insert into registry.standard_adoption (id, version, municipality_key, adopted_on) values (gen_random_uuid(), 1, ?, '2026-11-01')`,
          [key],
        ),
      );
    for (const caller of [mayor(BIELSK), strategist(PLOCK), moderator(PLOCK), own, anonymous])
      await expect(insert(caller, '146201')).rejects.toThrow('row-level security');
    await insert(mayor(PLOCK), '146201');
  });
});

describe('a translation', () => {
  it('goes out of date when the original changes and it does not', async () => {
    const pl = (value: string) => ({ locale: 'pl', value });
    const en = (value: string) => ({ locale: 'en', value });
    const { item } = await save({ category: 'LIBRARY', norm: [pl('Biblioteka.'), en('A library.')] });
    const states = async () =>
      (
        await run(
          administrator,
          `{ result: standardDraftItem(id: "${item.id}") { item { translations { norm { locale state value } } } } }`,
        )
      ).item.translations.norm;
    expect((await states())[1]).toEqual({ locale: 'en', state: 'UP_TO_DATE', value: 'A library.' });
    await save({ category: 'LIBRARY', norm: [pl('Biblioteka w każdej gminie.'), en('A library.')] }, { id: item.id, expectedVersion: 1 });
    expect((await states())[1].state).toBe('OUTDATED');
    await save(
      { category: 'LIBRARY', norm: [pl('Biblioteka w każdej gminie.'), en('A library everywhere.')] },
      { id: item.id, expectedVersion: 2 },
    );
    expect((await states())[1].state).toBe('UP_TO_DATE');
  });
});
