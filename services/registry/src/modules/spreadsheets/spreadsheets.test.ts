import { type Caller, keptDays, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';
import { MOST_KEPT } from './keep-spreadsheet.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

const KEEP = `mutation ($name: String!, $content: String!, $provider: ID, $municipality: MunicipalityCode) {
  result: keepSpreadsheet(name: $name, content: $content, provider: $provider, municipality: $municipality) {
    spreadsheet { id name providerId municipality { code } keptUntil content choices results } userErrors { code message path } } }`;
const keep = (caller: Caller, fields: Record<string, unknown> = {}) =>
  steps.run(caller, KEEP, { name: 'wykaz.csv', content: '[1]', ...fields });
const listOf = async (caller: Caller): Promise<string[]> =>
  (await hub.ask(caller, '{ spreadsheets { id content } }')).data.spreadsheets.map(({ id }: { id: string }) => id);
const one = async (caller: Caller, id: string) =>
  (await hub.ask(caller, 'query ($id: ID!) { spreadsheet(id: $id) { content choices results provider { name } } }', { id })).data
    .spreadsheet;

describe('a spreadsheet that is being brought', () => {
  it('is kept with what was chosen and what became of it, for its provider and the moderators of its municipality', async () => {
    const { spreadsheet, userErrors } = await keep(own);
    expect(userErrors).toEqual([]);
    expect(spreadsheet).toMatchObject({ providerId: fixture.ownProvider, municipality: { code: PLOCK }, content: '[1]', choices: '' });
    const save =
      'mutation ($id: ID!, $choices: String, $results: String) { result: saveSpreadsheet(id: $id, choices: $choices, results: $results) { userErrors { message } } }';
    await steps.run(own, save, { id: spreadsheet.id, choices: 'a' });
    await steps.run(moderator(), save, { id: spreadsheet.id, results: 'b' });
    for (const caller of [own, moderator(), administrator])
      expect(await one(caller, spreadsheet.id)).toEqual({
        content: '[1]',
        choices: 'a',
        results: 'b',
        provider: { name: 'Fundacja Most' },
      });
    for (const caller of [foreign, moderator(BIELSK)])
      expect([await one(caller, spreadsheet.id), await listOf(caller)]).toEqual([null, []]);
    expect((await steps.run(foreign, save, { id: spreadsheet.id, choices: 'x' })).errors[0]?.code).toBe('NOT_FOUND');
  });

  it('of several providers is the municipality’s', async () => {
    const { spreadsheet } = await keep(moderator());
    expect(spreadsheet).toMatchObject({ providerId: null, municipality: { code: PLOCK } });
    expect([await one(own, spreadsheet.id), (await one(moderator(), spreadsheet.id)).content]).toEqual([null, '[1]']);
    expect((await keep(moderator(), { municipality: BIELSK })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await keep(own, { provider: fixture.otherProvider })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await keep(administrator, { municipality: BIELSK })).spreadsheet.municipality.code).toBe(BIELSK);
  });

  it('is forgotten when she says so, and by itself after some days', async () => {
    const { spreadsheet: first } = await keep(own);
    await steps.run(own, 'mutation ($id: ID!) { forgetSpreadsheet(id: $id) }', { id: first.id });
    expect(await one(own, first.id)).toBeNull();
    const { spreadsheet: second } = await keep(own);
    expect(new Date(second.keptUntil).getTime() - hub.clock.now().getTime()).toBe(keptDays.spreadsheet * 86_400_000);
    hub.clock.advance(keptDays.spreadsheet * 86_400_000 - 1);
    await hub.runJob('forget');
    expect(await one(own, second.id)).not.toBeNull();
    hub.clock.advance(2);
    await hub.runJob('forget');
    expect(await one(own, second.id)).toBeNull();
  });

  it('gives way to newer ones, but never to those of others', async () => {
    const { spreadsheet: municipal } = await keep(moderator());
    const { spreadsheet: oldest } = await keep(own);
    for (let more = 0; more < MOST_KEPT; more += 1) {
      hub.clock.advance(1);
      await keep(own);
    }
    expect(await listOf(own)).toHaveLength(MOST_KEPT);
    expect([await one(own, oldest.id), await one(moderator(), municipal.id)]).toEqual([null, expect.anything()]);
  });

  it.each([
    ['no name', { name: ' ' }, ['name']],
    ['a name in two lines', { name: 'a\nb' }, ['name']],
    ['more than is read', { content: 'x'.repeat(6_000_001) }, ['content']],
    ['a provider that there is not', { provider: newId() }, ['provider']],
  ])('is refused with %s', async (_what, fields, path) => {
    const { spreadsheet, userErrors } = await keep(administrator, fields);
    expect([spreadsheet, userErrors[0]?.path]).toEqual([null, path]);
  });
});

describe('what the columns of a sheet hold', () => {
  const remember = (caller: Caller, choices: string) =>
    steps.run(
      caller,
      'mutation ($choices: String!) { result: rememberSpreadsheetMapping(fingerprint: "f1", choices: $choices) { userErrors { message } } }',
      { choices },
    );
  const mapping = async (caller: Caller, fingerprint = 'f1') =>
    (await hub.ask(caller, 'query ($f: String!) { spreadsheetMapping(fingerprint: $f) }', { f: fingerprint })).data.spreadsheetMapping;

  it('is remembered for the next time, by each provider and municipality for itself', async () => {
    expect(await mapping(own)).toBeNull();
    await remember(own, 'one');
    await remember(own, 'two');
    await remember(moderator(), 'three');
    expect([await mapping(own), await mapping(moderator()), await mapping(foreign), await mapping(own, 'f2')]).toEqual([
      'two',
      'three',
      null,
      null,
    ]);
  });
});

describe('a service that is only checked', () => {
  const CHECK =
    'mutation ($input: ServiceInput!, $key: ID) { result: createService(input: $input, key: $key, check: true) { revision { id } userErrors { path } } }';

  it('is told what is wrong with it, and not written', async () => {
    const before = await hub.owner.query('select count(*)::int as count from registry.service');
    expect(await steps.run(own, CHECK, { input: fixture.writtenService() })).toMatchObject({ revision: null, userErrors: [] });
    expect((await steps.run(own, CHECK, { input: fixture.writtenService({ categories: [] }) })).userErrors).toEqual([
      { path: ['categories'] },
    ]);
    expect((await steps.run(own, CHECK, { input: { ...fixture.writtenService(), provider: fixture.otherProvider } })).errors[0]?.code).toBe(
      'FORBIDDEN',
    );
    expect((await hub.owner.query('select count(*)::int as count from registry.service')).rows).toEqual(before.rows);
  });

  it('is known again by the key that it was made with', async () => {
    const key = newId();
    const made = await steps.run(
      own,
      'mutation ($input: ServiceInput!, $key: ID) { result: createService(input: $input, key: $key) { revision { serviceId } } }',
      {
        ...{ input: fixture.writtenService(), key },
      },
    );
    const { data } = await hub.ask(own, '{ myServices(first: 100) { nodes { id key } } }');
    expect(data.myServices.nodes).toContainEqual({ id: made.revision.serviceId, key });
  });
});
