import { anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let serviceId: string;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  const providers = fixture.providers.map((each) => ({
    ...each,
    provider: { ...each.provider, email: `${each.id?.slice(0, 4)}@example.org` },
  }));
  await hub.registry.importDirectory({ providers });
  ({ serviceId } = await steps.published());
});
afterAll(() => hub.close());
afterEach(async () => {
  for (const table of ['problem', 'mail']) await hub.owner.query(`delete from registry.${table}`);
});

const report = async (message: string, id = serviceId) =>
  hub.ask(
    anonymous,
    'mutation ($id: ID!, $message: String!) { reportProblem(serviceId: $id, message: $message, locale: "uk") { accepted userErrors { code path } } }',
    { id, message },
  );
const problems = async (caller: Caller, state: string | null = null) =>
  (
    await hub.ask(
      caller,
      'query ($state: ProblemState) { problems(state: $state) { totalCount nodes { id serviceId serviceName text locale state answers { text side } } } }',
      { state },
    )
  ).data.problems;
const answer = async (caller: Caller, id: string, text: string | null, done = false) =>
  hub.ask(
    caller,
    'mutation ($id: ID!, $text: String, $done: Boolean!) { answerProblem(id: $id, text: $text, done: $done) { problem { state answers { text side } } userErrors { code path } } }',
    { id, text, done },
  );
/** Other mails tell of approvals. */
const mails = async () =>
  (
    await hub.owner.query(
      "select address, template, content from registry.mail where template like 'problem%' order by written_at, address",
    )
  ).rows;

describe('a problem', () => {
  it('is reported by anybody, told to the provider by mail, and read by its provider and its moderators alone', async () => {
    expect((await report('  Numer nie odpowiada <b>nigdy</b>.  ')).data.reportProblem).toEqual({ accepted: true, userErrors: [] });
    expect(await mails()).toEqual([
      {
        address: '1111@example.org',
        template: 'problemReported',
        content: { service: 'Porady prawne', text: 'Numer nie odpowiada <b>nigdy</b>.', link: '/portal/problems' },
      },
    ]);
    const seen = {
      totalCount: 1,
      nodes: [
        expect.objectContaining({
          serviceId,
          serviceName: 'Porady prawne',
          locale: 'uk',
          state: 'OPEN',
          text: 'Numer nie odpowiada <b>nigdy</b>.',
          answers: [],
        }),
      ],
    };
    for (const caller of [own, moderator(), administrator]) expect(await problems(caller)).toEqual(seen);
    for (const caller of [foreign, moderator(BIELSK)]) expect(await problems(caller)).toEqual({ totalCount: 0, nodes: [] });
    expect((await hub.ask(anonymous, '{ problems { totalCount } }')).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('keeps nothing of who reported it: no column could hold an address', async () => {
    const { rows } = await hub.owner.query(
      "select column_name as name from information_schema.columns where table_schema = 'registry' and table_name = 'problem' order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual(['closed_at', 'id', 'locale', 'reported_at', 'service_id', 'state', 'text']);
  });

  it.each([
    ['', 'INVALID', 'message'],
    ['  \u200b ', 'INVALID', 'message'],
    ['bad\u0000', 'INVALID', 'message'],
    ['x'.repeat(2_001), 'INVALID', 'message'],
  ])('that says nothing or too much is refused: %j', async (message, code, path) => {
    expect((await report(message)).data.reportProblem).toEqual({ accepted: false, userErrors: [{ code, path: [path] }] });
    expect(await problems(administrator)).toMatchObject({ totalCount: 0 });
  });

  it('about what is not public is refused: a draft, an unknown id, nonsense', async () => {
    const { revision } = await steps.create();
    for (const id of [revision.serviceId, fixture.ownProvider, 'x'])
      expect((await report('Zamknięte', id)).data.reportProblem.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['serviceId'] }]);
  });

  it('reported twice waits once, and a flood is stopped for an hour', async () => {
    await Promise.all([report('Zamknięte'), report('Zamknięte'), report('Zamknięte')]);
    expect(await problems(own)).toMatchObject({ totalCount: 1 });
    for (let n = 1; n < 10; n += 1) expect((await report(`Problem ${n}`)).data.reportProblem.accepted).toBe(true);
    const { errors } = await report('Jeszcze jeden');
    expect(errors).toMatchObject([{ code: 'RATE_LIMITED', extensions: { retryAfterSeconds: 3_600 } }]);
    hub.clock.advance(3_600_001);
    expect((await report('Jeszcze jeden')).data.reportProblem.accepted).toBe(true);
  });

  it('is answered by one side, told to the other, and closed; a double click answers once', async () => {
    await report('Zamknięte');
    const [{ id }] = (await problems(own)).nodes;
    await hub.owner.query('delete from registry.mail');
    expect((await answer(moderator(), id, 'Proszę sprawdzić.')).data.answerProblem.problem).toEqual({
      state: 'OPEN',
      answers: [{ text: 'Proszę sprawdzić.', side: 'MUNICIPALITY' }],
    });
    await answer(moderator(), id, 'Proszę sprawdzić.');
    expect(await mails()).toMatchObject([
      { address: '1111@example.org', template: 'problemAnswered', content: { text: 'Proszę sprawdzić.' } },
    ]);
    hub.clock.advance(1_000);
    const closed = { state: 'CLOSED', answers: [expect.anything(), { text: 'Poprawione.', side: 'OWNER' }] };
    expect((await answer(own, id, 'Poprawione.', true)).data.answerProblem).toEqual({ problem: closed, userErrors: [] });
    expect((await answer(own, id, 'Poprawione.', true)).data.answerProblem).toEqual({ problem: closed, userErrors: [] });
    expect([(await problems(own, 'OPEN')).totalCount, (await problems(own, 'CLOSED')).totalCount]).toEqual([0, 1]);
    expect((await answer(own, id, null)).data.answerProblem.userErrors).toEqual([]);
  });

  it('of another tenant is neither found nor answered (IDOR)', async () => {
    await report('Zamknięte');
    const [{ id }] = (await problems(own)).nodes;
    for (const caller of [foreign, moderator(BIELSK)]) {
      const { data, errors } = await answer(caller, id, 'Moje', true);
      expect([data, errors[0]?.code]).toEqual([null, 'NOT_FOUND']);
    }
    expect(await problems(own)).toMatchObject({ nodes: [{ state: 'OPEN', answers: [] }] });
    expect((await answer(own, id, null)).data.answerProblem.userErrors).toEqual([{ code: 'INVALID', path: ['text'] }]);
  });
});
