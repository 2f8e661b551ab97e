import { anonymous } from '@drogowskaz/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { BIELSK, moderator, ngo, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
const START = '2026-11-23T09:00:00Z';
const silent = '33333333-3333-4333-8333-333333333333';

beforeAll(async () => {
  hub = await openRegistryHarness(START);
  steps = workflowSteps(hub);
  const [most, bielsk] = fixture.providers as [(typeof fixture.providers)[0], (typeof fixture.providers)[0]];
  await hub.registry.importDirectory({
    providers: [
      { ...most, provider: { ...most.provider, email: 'most@example.org' } },
      { ...bielsk, provider: { ...bielsk.provider, email: 'bielsk@example.org' } },
      { id: silent, provider: { name: 'Bez adresu', municipality: PLOCK }, services: [] },
    ],
  });
});
afterAll(() => hub.close());
afterEach(async () => {
  for (const table of ['mail', 'verification_letter']) await hub.owner.query(`delete from registry.${table}`);
  await hub.owner.query("update registry.service set status = 'ARCHIVED', lapse = null, lapsed_at = null");
  hub.clock.moveTo(START);
});

const DAY = 86_400_000;
const confirmMutation = `mutation ($id: ID!, $by: ConfirmedBy, $note: String, $location: ID) {
  result: confirmService(id: $id, by: $by, note: $note, location: $location) { status userErrors { code path } service { verification { state by dueAt } locations { verification { state by } } } } }`;
const answerMutation = `mutation ($token: String!, $answer: VerificationAnswer!, $places: [ID!]) {
  result: answerVerification(token: $token, answer: $answer, places: $places) { status userErrors { code path message } service { verification { state by dueAt } } } }`;
const questionQuery = 'query ($token: String!) { verificationQuestion(token: $token) { serviceId name lapsed places { id name } } }';

interface Letter {
  day: string;
  to: string;
  template: string;
  services: { name: string; stage: string; token: string }[];
}
/** What has been asked since the last look; other mails tell of approvals. */
const letters = async (): Promise<Letter[]> => {
  const { rows } = await hub.owner.query<{
    address: string;
    template: string;
    written_at: Date;
    content: { services: { name: string; stage: string; link: string }[] };
  }>(
    "with taken as (delete from registry.mail returning *) select * from taken where template like 'verification%' order by written_at, address, template",
  );
  return rows.map(({ address, template, written_at, content }) => ({
    day: written_at.toISOString().slice(0, 10),
    to: address,
    template,
    services: content.services.map(({ name, stage, link }) => ({ name, stage, token: link.replace('/portal/still-true/', '') })),
  }));
};
const publicState = async (id: string) =>
  (await hub.ask(anonymous, `{ service(id: "${id}") { verification { state by } } }`)).data.service?.verification ?? null;
const answer = async (token: string, choice: string, places?: string[]) =>
  (await hub.ask(anonymous, answerMutation, { token, answer: choice, ...(places && { places }) })).data.result;
const morning = (day: string) => hub.clock.moveTo(`${day}T05:00:00Z`);
const remind = () => hub.runJob('remind_owners');

describe('24 months of verification', () => {
  it('write the right letters to the right people on the right days, and the public reads how it stands', async () => {
    const never = await steps.published({ name: 'Nikt nie odpowiada' });
    const prompt = await steps.published({ name: 'Odpowiada od razu' });
    const course = await steps.published({ name: 'Kurs', categories: ['POLISH_COURSE'] });
    const late = await steps.published({ name: 'Odpowiada po zniknięciu' });
    const told: string[] = [];
    const states: string[] = [];
    for (let day = 1; day <= 730; day += 1) {
      hub.clock.moveTo(new Date(Date.parse('2026-11-23T05:00:00Z') + day * DAY));
      await remind();
      for (const { day: on, to, template, services } of await letters()) {
        expect(to).toBe('most@example.org');
        for (const { name, stage, token } of services) {
          told.push(`${on} ${name}: ${template === 'verificationLapsed' ? 'LAPSED' : stage}`);
          if (name === 'Odpowiada od razu') expect((await answer(token, 'STILL_TRUE')).status).toBe('PUBLISHED');
          if (name === 'Kurs' && stage === 'DUE') expect((await answer(token, 'STILL_TRUE')).status).toBe('PUBLISHED');
          if (name === 'Odpowiada po zniknięciu' && template === 'verificationLapsed')
            expect((await answer(token, 'STILL_TRUE')).status).toBe('PUBLISHED');
        }
      }
      const state = `never ${(await publicState(never.serviceId))?.state ?? 'GONE'}`;
      if (states.at(-1)?.slice(11) !== state) states.push(`${hub.clock.now().toISOString().slice(0, 10)} ${state}`);
    }
    const of = (name: string) => told.filter((line) => line.includes(` ${name}:`)).map((line) => line.replace(` ${name}:`, ''));
    expect(of('Nikt nie odpowiada')).toEqual([
      '2027-05-03 ASKED',
      '2027-05-17 ASKED',
      '2027-05-27 DUE',
      '2027-06-23 DUE',
      '2027-07-23 STALE',
      '2027-08-22 LAPSED',
    ]);
    expect(states).toEqual(['2026-11-24 never VERIFIED', '2027-05-24 never DUE', '2027-07-23 never STALE', '2027-08-22 never GONE']);
    // Asked three weeks before it runs out, each time from the answer on.
    expect(of('Odpowiada od razu')).toEqual(['2027-05-03 ASKED', '2027-10-13 ASKED', '2028-03-23 ASKED', '2028-09-02 ASKED']);
    expect(of('Kurs').slice(0, 6)).toEqual([
      ...['2027-02-03 ASKED', '2027-02-17 ASKED', '2027-02-27 DUE'],
      ...['2027-05-06 ASKED', '2027-05-20 ASKED', '2027-05-30 DUE'],
    ]);
    expect(of('Odpowiada po zniknięciu').slice(0, 7)).toEqual([
      ...['2027-05-03 ASKED', '2027-05-17 ASKED', '2027-05-27 DUE', '2027-06-23 DUE', '2027-07-23 STALE', '2027-08-22 LAPSED'],
      '2028-02-01 ASKED',
    ]);
    expect(await publicState(late.serviceId)).toMatchObject({ by: 'OWNER' });
    expect(await publicState(prompt.serviceId)).toEqual({ state: 'VERIFIED', by: 'OWNER' });
    expect(new Set(told).size).toBe(told.length);
    expect(course.serviceId).not.toBe(never.serviceId);
  });
});

describe('reminding', () => {
  it('writes nothing twice after a crash, however often it is cut off, and when two workers run at once', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await steps.published({ name });
    for (const name of ['E', 'F']) await steps.published({ name, municipalities: [BIELSK], locations: [] }, foreign, moderator(BIELSK));
    morning('2027-05-03');
    const crash = () =>
      hub.owner.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'drogowskaz-registry-write'",
      );
    let cutOff = 0;
    for (let wait = 0; wait < 24; wait += 2) {
      const running = remind();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await crash();
      await running.catch(() => {
        cutOff += 1;
      });
    }
    await Promise.all([remind(), remind(), remind()]);
    await remind();
    expect(cutOff).toBeGreaterThan(0);
    const told = (await letters()).flatMap(({ to, services }) => services.map(({ name }) => `${to} ${name}`));
    expect(told.sort()).toEqual(
      [...['A', 'B', 'C', 'D'].map((name) => `most@example.org ${name}`), ...['E', 'F'].map((name) => `bielsk@example.org ${name}`)].sort(),
    );
  });

  it('tells one person of all her services in one mail, and of steps that were missed only the newest', async () => {
    await steps.published({ name: 'A' });
    await steps.published({ name: 'B' });
    morning('2027-07-01');
    await remind();
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.services.map(({ name, stage }) => [name, stage])).toEqual([
      ['A', 'DUE'],
      ['B', 'DUE'],
    ]);
    morning('2027-07-02');
    await remind();
    expect(await letters()).toEqual([]);
  });
});

describe('who is asked', () => {
  it('is everybody of the provider who wants such mails, each in her language, and the provider itself only while nobody does', async () => {
    await steps.published({ name: 'Kurs' });
    const people = [
      ['anna', 'uk', true],
      ['piotr', 'pl', false],
    ] as const;
    for (const [name, locale, wants] of people) {
      await hub.owner.query(
        `with person as (
           insert into accounts.person (email, email_verified, name, locale, work_mails, created_at, updated_at)
           values ($1 || '@example.org', true, $1, $2, $3, now(), now()) returning id
         )
         insert into registry.membership (id, account_id, role, provider_id, created_at) select gen_random_uuid(), id, 'NGO_EDITOR', $4, now() from person`,
        [name, locale, wants, fixture.ownProvider],
      );
    }
    morning('2027-05-03');
    await remind();
    const { rows } = await hub.owner.query("select address, locale from registry.mail where template like 'verification%'");
    expect(rows).toEqual([{ address: 'anna@example.org', locale: 'uk' }]);
    await hub.owner.query('delete from accounts.person');
  });
});

describe('a one-time link', () => {
  const asked = async (fields: Record<string, unknown> = {}) => {
    const published = await steps.published(fields);
    morning('2027-05-03');
    await remind();
    const token = (await letters()).at(-1)?.services[0]?.token ?? '';
    return { ...published, token };
  };
  const closed = { status: null, service: null, userErrors: [expect.objectContaining({ code: 'INVALID', path: ['token'] })] };

  it('is asked about without using it up, works once, closes the other links of its service, and is kept as a hash', async () => {
    const { serviceId, token } = await asked();
    morning('2027-05-17');
    await remind();
    const [second] = await letters();
    const question = { serviceId, name: 'Porady prawne', lapsed: false, places: [{ id: expect.any(String), name: 'Biuro fundacji' }] };
    for (let times = 0; times < 2; times += 1)
      expect((await hub.ask(anonymous, questionQuery, { token })).data.verificationQuestion).toEqual(question);
    expect((await hub.owner.query('select 1 from registry.verification_letter where token_hash = $1', [Buffer.from(token)])).rowCount).toBe(
      0,
    );
    expect(await answer(token, 'STILL_TRUE')).toEqual({
      ...{ status: 'PUBLISHED', userErrors: [] },
      service: { verification: { state: 'VERIFIED', by: 'OWNER', dueAt: '2027-11-17T05:00:00.000Z' } },
    });
    expect(await answer(token, 'NOT_OFFERED')).toEqual(closed);
    expect(await answer(second?.services[0]?.token ?? '', 'NOT_OFFERED')).toEqual(closed);
    expect((await hub.ask(anonymous, questionQuery, { token })).data.verificationQuestion).toBeNull();
    const { rows } = await hub.owner.query(
      "select origin, actor_role from registry.audit_entry where action = 'CONFIRM_SERVICE' and record_id = $1",
      [serviceId],
    );
    expect(rows).toEqual([{ origin: 'PUBLIC', actor_role: 'ADMINISTRATOR' }]);
  });

  it('that runs out, was guessed, or asks about what is archived, opens nothing, and nobody learns which it was', async () => {
    const { serviceId, token } = await asked();
    for (const guess of ['', 'x', token.slice(1), `${token}A`, "' or 1=1 --", '\u0000'])
      expect(await answer(guess, 'NOT_OFFERED')).toEqual(closed);
    hub.clock.advance(60 * DAY);
    expect(await answer(token, 'NOT_OFFERED')).toEqual(closed);
    expect((await hub.ask(anonymous, questionQuery, { token })).data.verificationQuestion).toBeNull();
    expect(await publicState(serviceId)).not.toBeNull();
  });

  it('answered twice in the same moment acts once', async () => {
    const { serviceId, token } = await asked();
    const answers = await Promise.all([answer(token, 'STILL_TRUE'), answer(token, 'NOT_OFFERED'), answer(token, 'STILL_TRUE')]);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(
      (await hub.owner.query('select 1 from registry.verification_letter where service_id = $1 and answer is not null', [serviceId]))
        .rowCount,
    ).toBe(1);
  });

  it('"changed" says to the public that it is due, until an edit is public', async () => {
    const { serviceId, version, token } = await asked();
    expect((await answer(token, 'CHANGED')).service.verification.state).toBe('DUE');
    expect(await list('CHANGED')).toEqual([serviceId]);
    const { revision } = await steps.update(serviceId, version, { summary: 'Teraz w środy.' });
    await steps.submit(revision.id);
    await steps.approve(revision.id);
    expect(await publicState(serviceId)).toEqual({ state: 'VERIFIED', by: 'MUNICIPALITY' });
    expect(await list('CHANGED')).toEqual([]);
  });

  it('"no longer offered" takes it away at once, and a confirmation brings it back', async () => {
    const { serviceId, token } = await asked();
    expect(await answer(token, 'NOT_OFFERED')).toEqual({ status: 'UNPUBLISHED', service: null, userErrors: [] });
    expect(await publicState(serviceId)).toBeNull();
    expect((await hub.owner.query('select 1 from directory.tombstone where service_id = $1', [serviceId])).rowCount).toBe(1);
    expect(await list('NOT_OFFERED')).toEqual([serviceId]);
    const { result } = (await hub.ask(own, confirmMutation, { id: serviceId })).data;
    expect(result).toMatchObject({ status: 'PUBLISHED', service: { verification: { state: 'VERIFIED', by: 'OWNER' } } });
    expect(await steps.jobs(serviceId)).toBe(1);
  });
});

const list = async (state: string | null, caller = moderator()): Promise<string[]> => {
  const { data } = await hub.ask(
    caller,
    'query ($state: VerificationListState) { verificationList(state: $state, first: 100) { totalCount nodes { serviceId } } }',
    { state },
  );
  expect(data.verificationList?.totalCount ?? 0).toBe(data.verificationList?.nodes.length ?? 0);
  return (data.verificationList?.nodes ?? []).map(({ serviceId }: { serviceId: string }) => serviceId);
};

describe("the moderator's list", () => {
  it('shows what ran out, to the moderators of its home only, the longest overdue first, with numbers to call', async () => {
    const first = await steps.published();
    hub.clock.advance(DAY);
    const second = await steps.published();
    expect(await list(null)).toEqual([]);
    morning('2027-06-10');
    await remind();
    expect(await list(null)).toEqual([first.serviceId, second.serviceId]);
    expect(await list(null, moderator(BIELSK))).toEqual([]);
    const { data, errors } = await hub.ask(own, '{ verificationList { totalCount } }');
    expect([data.verificationList, errors[0]?.code]).toEqual([null, 'FORBIDDEN']);
    const page = async (after: string | null) =>
      (
        await hub.ask(
          moderator(),
          `query ($after: String) { verificationList(first: 1, after: $after) { nodes { serviceId state name providerName letters phones } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      ).data.verificationList;
    const one = await page(null);
    expect(one).toMatchObject({
      nodes: [
        {
          serviceId: first.serviceId,
          state: 'DUE',
          name: 'Porady prawne',
          providerName: 'Fundacja Most',
          letters: 1,
          phones: ['+48 24 000 00 00'],
        },
      ],
      pageInfo: { hasNextPage: true },
    });
    const two = await page(one.pageInfo.endCursor);
    expect(two).toMatchObject({ nodes: [{ serviceId: second.serviceId }], pageInfo: { hasNextPage: false } });
  });

  it('holds those whom no mail reaches, too', async () => {
    const { serviceId } = await steps.published({}, ngo(silent));
    morning('2027-06-10');
    await remind();
    expect(await letters()).toEqual([]);
    const { data } = await hub.ask(moderator(), '{ verificationList { nodes { serviceId letters lastLetterAt } } }');
    expect(data.verificationList.nodes).toEqual([{ serviceId, letters: 0, lastLetterAt: null }]);
  });

  it('is emptied by telephone, and the public reads that it was by telephone; an NGO cannot say so', async () => {
    const { serviceId } = await steps.published();
    hub.clock.moveTo('2027-09-01T09:00:00Z');
    await remind();
    expect(await list('LAPSED')).toEqual([serviceId]);
    expect((await hub.ask(own, confirmMutation, { id: serviceId, by: 'TELEPHONE' })).errors[0]?.code).toBe('FORBIDDEN');
    const { result } = (
      await hub.ask(moderator(), confirmMutation, { id: serviceId, by: 'TELEPHONE', note: 'Bez zmian, powiedziała recepcja.' })
    ).data;
    expect(result).toMatchObject({ status: 'PUBLISHED', service: { verification: { state: 'VERIFIED', by: 'TELEPHONE' } } });
    expect(await list(null)).toEqual([]);
    expect(await steps.audits(serviceId)).toContain('CONFIRM_BY_TELEPHONE');
  });
});

describe('a place', () => {
  it('is confirmed alone; a service is as old as its oldest place', async () => {
    const place = (name: string) => ({ name, city: 'Płock', municipality: PLOCK });
    const { serviceId } = await steps.published({ locations: [place('Biuro'), place('Filia')] });
    const { rows } = await hub.owner.query<{ location_id: string }>(
      'select location_id from registry.service_location where service_id = $1 order by 1',
      [serviceId],
    );
    const [one = '', two = ''] = rows.map(({ location_id }) => location_id);
    hub.clock.moveTo('2027-06-01T09:00:00Z');
    const first = (await hub.ask(own, confirmMutation, { id: serviceId, location: one })).data.result;
    expect(first.service.verification.state).toBe('DUE');
    expect(first.service.locations.map(({ verification }: { verification: { state: string } }) => verification.state).sort()).toEqual([
      'DUE',
      'VERIFIED',
    ]);
    hub.clock.moveTo('2027-06-05T09:00:00Z');
    const second = (await hub.ask(own, confirmMutation, { id: serviceId, location: two })).data.result;
    expect(second.service.verification).toEqual({ state: 'VERIFIED', by: 'OWNER', dueAt: '2027-12-01T09:00:00.000Z' });
    for (const location of ['nonsense', silent])
      expect((await hub.ask(own, confirmMutation, { id: serviceId, location })).data.result.userErrors).toEqual([
        { code: 'INVALID', path: ['location'] },
      ]);
  });
});
