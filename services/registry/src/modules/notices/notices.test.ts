import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { BIELSK, moderator, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import { own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness('2026-11-23T09:00:00Z');
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());
beforeEach(async () => {
  hub.clock.moveTo('2026-11-23T09:00:00Z');
  for (const table of ['registry.posting', 'directory.notice']) await hub.owner.query(`delete from ${table}`);
});

const save = (fields: Record<string, unknown> = {}, caller: Caller = moderator(), more: Record<string, unknown> = {}) =>
  steps.run(
    caller,
    `mutation ($input: NoticeInput!, $id: ID, $version: Int) {
       result: saveNotice(input: $input, id: $id, expectedVersion: $version) { notice { id version state } userErrors { code path } } }`,
    { input: { locale: 'pl', title: 'Umowa na piśmie', text: 'Od stycznia.', audience: 'WORKERS', ...fields }, ...more },
  );
const notices = async (args = '') => {
  const fields =
    'id title(locale: "uk") { value locale state } body { value } audience effectiveFrom sourceUrl publishedAt translationState municipality { name }';
  const answer = await hub.ask(anonymous, `{ notices${args} { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`);
  return { ...answer, ...answer.data?.notices };
};
const titles = async (args = '') => (await notices(args)).nodes.map(({ title }: { title: { value: string } }) => title.value);

describe('news of the law', () => {
  it('is public at once, with its day of effect, its source and the state of its languages', async () => {
    const source = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250000621';
    const translations = [{ locale: 'uk', title: 'Договір письмово', text: 'З січня.' }];
    const { notice, userErrors } = await save({ effectiveFrom: '2027-01-01', sourceUrl: source, translations });
    expect(userErrors).toEqual([]);
    expect((await notices('(locale: "hi")')).nodes).toEqual([
      {
        id: notice.id,
        title: { value: 'Договір письмово', locale: 'uk', state: 'UP_TO_DATE' },
        body: { value: 'Od stycznia.' },
        audience: 'WORKERS',
        effectiveFrom: '2027-01-01',
        sourceUrl: source,
        publishedAt: '2026-11-23T09:00:00.000Z',
        translationState: 'MISSING',
        municipality: { name: 'Płock' },
      },
    ]);
  });

  it('for everyone is among that for workers and for employers, the newest first and paged', async () => {
    for (const [title, audience] of [
      ['Pierwsza', 'WORKERS'],
      ['Druga', 'EMPLOYERS'],
      ['Trzecia', 'EVERYONE'],
    ]) {
      await save({ title, audience });
      hub.clock.advance(60_000);
    }
    expect(await titles()).toEqual(['Trzecia', 'Druga', 'Pierwsza']);
    expect(await titles('(audience: WORKERS)')).toEqual(['Trzecia', 'Pierwsza']);
    expect(await titles('(audience: EMPLOYERS)')).toEqual(['Trzecia', 'Druga']);
    expect(await titles('(audience: EVERYONE)')).toEqual(['Trzecia']);
    const { pageInfo } = await notices('(first: 2)');
    expect(await titles(`(first: 2, after: "${pageInfo.endCursor}")`)).toEqual(['Pierwsza']);
  });

  it('is among the news until the end of its last day in Poland; a link to it works after', async () => {
    const { notice } = await save({ expiresOn: '2026-11-24' });
    hub.clock.moveTo('2026-11-24T22:59:00Z');
    expect(await titles()).toHaveLength(1);
    hub.clock.moveTo('2026-11-24T23:01:00Z');
    expect(await titles()).toEqual([]);
    const { data } = await hub.ask(anonymous, `{ notice(id: "${notice.id}") { expiresOn } }`);
    expect(data.notice.expiresOn).toBe('2026-11-24');
  });

  it('stands on the pages of the services that it is linked to, and links to none that is not public', async () => {
    const { serviceId } = await steps.published();
    const { notice } = await save({ services: [serviceId] });
    const { data } = await hub.ask(anonymous, `{ service(id: "${serviceId}") { notices { id services { id } } } }`);
    expect(data.service.notices).toEqual([{ id: notice.id, services: [{ id: serviceId }] }]);
    const draft = (await steps.create()).revision.serviceId;
    expect((await save({ services: [serviceId, draft] })).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['services', '1'] }]);
    await steps.run(own, fixture.archiveMutation, { id: serviceId, text: 'Koniec.' });
    expect((await hub.ask(anonymous, `{ notice(id: "${notice.id}") { services { id } } }`)).data.notice.services).toEqual([]);
  });

  it('is written by municipal staff, each for her own municipality', async () => {
    expect((await save({}, own)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await save({}, anonymous)).errors[0]?.code).toBe('UNAUTHENTICATED');
    const { notice } = await save();
    const late = await save({ title: 'Obca' }, moderator(BIELSK), { id: notice.id, version: 1 });
    expect(late.errors[0]?.code).toBe('NOT_FOUND');
  });

  it.each([
    ['a body', { text: '' }, []],
    ['a source that is a web address', { sourceUrl: 'https://user:secret@example.org/' }, null],
    ['days in their order', { effectiveFrom: '2027-01-01', expiresOn: '2026-12-01' }, ['expiresOn']],
    ['each service once', { services: ['x'] }, ['services', '0']],
  ])('needs %s', async (_, fields, path) => {
    const { userErrors = [], errors } = await save(fields);
    if (path === null) expect(errors[0]?.code).toBe('BAD_USER_INPUT');
    else expect([userErrors, errors]).toEqual([[expect.objectContaining({ code: 'INVALID' })], []]);
    if (path && path.length > 0) expect(userErrors[0].path).toEqual(path);
  });

  it('is withdrawn for good', async () => {
    const { notice } = await save();
    await steps.run(moderator(), `mutation { result: withdrawNotice(id: "${notice.id}") { notice { state } userErrors { code } } }`, {});
    expect(await titles()).toEqual([]);
    expect((await hub.ask(anonymous, `{ notice(id: "${notice.id}") { id } }`)).data.notice).toBeNull();
    expect((await hub.ask(anonymous, `{ notice(id: "${newId()}") { id } }`)).data.notice).toBeNull();
  });
});
