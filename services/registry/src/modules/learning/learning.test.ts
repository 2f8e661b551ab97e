import { anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness('2026-11-23T09:00:00Z');
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());
beforeEach(async () => {
  for (const table of ['registry.posting', 'directory.course', 'directory.learning_outcome']) await hub.owner.query(`delete from ${table}`);
});

const course = (fields: Record<string, unknown> = {}) => ({
  provider: fixture.ownProvider,
  locale: 'pl',
  title: 'Polski dla pracujących',
  text: 'Dwa razy w tygodniu.',
  form: 'COURSE',
  start: '2026-12-01T18:00:00+01:00',
  end: '2026-12-01T19:30:00+01:00',
  rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=20',
  municipality: PLOCK,
  venue: 'Sala 3',
  categories: ['POLISH_COURSE'],
  languages: ['pl', 'uk'],
  teaches: 'pl',
  levelFrom: 'A1',
  levelTo: 'A2',
  places: 12,
  placesTaken: 12,
  waiting: 3,
  certificate: true,
  cost: { free: true },
  ...fields,
});
const SAVE = `mutation ($input: CourseInput!, $id: ID, $version: Int) {
  result: saveCourse(input: $input, id: $id, expectedVersion: $version) { course { id version state } userErrors { code message path } } }`;
const save = (fields: Record<string, unknown> = {}, caller: Caller = moderator(), more: Record<string, unknown> = {}) =>
  steps.run(caller, SAVE, { input: course(fields), ...more });
const courses = async (args = '', fields = 'title { value }') =>
  (await hub.ask(anonymous, `{ courses${args} { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`)).data.courses;
const titles = async (args = '') => (await courses(args)).nodes.map(({ title }: { title: { value: string } }) => title.value);
const paths = ({ userErrors }: { userErrors: { path: string[] }[] }) => userErrors.map(({ path }) => path.join('.'));

describe('a course', () => {
  it('is public with its sessions, level, places and waiting list as counts, and whether there is a certificate', async () => {
    await save({ cancelledDates: [{ date: '2026-12-03', note: 'Chora lektorka' }] });
    const fields =
      'form teaches levelFrom levelTo places placesTaken freePlaces waiting certificate cost { free } provider { name } sessions(first: 3) { day startsAt cancelled note { value } }';
    expect((await courses('', fields)).nodes).toEqual([
      {
        ...{ form: 'COURSE', teaches: 'pl', levelFrom: 'A1', levelTo: 'A2', places: 12, placesTaken: 12, freePlaces: 0, waiting: 3 },
        ...{ certificate: true, cost: { free: true }, provider: { name: 'Fundacja Most' } },
        sessions: [
          { day: '2026-12-01', startsAt: '2026-12-01T17:00:00.000Z', cancelled: false, note: null },
          { day: '2026-12-03', startsAt: '2026-12-03T17:00:00.000Z', cancelled: true, note: { value: 'Chora lektorka' } },
          { day: '2026-12-08', startsAt: '2026-12-08T17:00:00.000Z', cancelled: false, note: null },
        ],
      },
    ]);
  });

  it('is listed by its next session, what is by appointment last; what is over or called off not at all', async () => {
    await save({ title: 'Później', start: '2027-01-12T18:00:00+01:00', end: null, rrule: null });
    await save({ title: 'Doradca', form: 'COUNSELLING', start: null, end: null, rrule: null });
    await save({ title: 'Wcześniej', start: '2026-01-05T18:00:00+01:00', end: null, rrule: 'FREQ=WEEKLY;BYDAY=MO' });
    await save({ title: 'Minęło', start: '2026-10-05T18:00:00+02:00', end: null, rrule: null });
    await save({ title: 'Odwołane', cancelled: true });
    expect(await titles()).toEqual(['Wcześniej', 'Później', 'Doradca']);
    const first = await courses('(first: 2)');
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await titles(`(first: 2, after: "${first.pageInfo.endCursor}")`)).toEqual(['Doradca']);
  });

  it('is found by place, language, what is learned, level, category and free places', async () => {
    await save();
    await save(
      {
        title: 'Spawanie',
        municipality: BIELSK,
        categories: ['VOCATIONAL_TRAINING'],
        languages: ['pl'],
        teaches: null,
        levelFrom: null,
        levelTo: null,
        placesTaken: 5,
      },
      administrator,
    );
    expect(await titles(`(municipality: "${BIELSK}")`)).toEqual(['Spawanie']);
    expect(await titles('(language: "uk")')).toEqual(['Polski dla pracujących']);
    expect(await titles('(category: "WORK")')).toEqual(['Spawanie']);
    expect(await titles('(teaches: "pl", level: A1)')).toEqual(['Polski dla pracujących']);
    expect(await titles('(teaches: "pl", level: B1)')).toEqual([]);
    expect(await titles('(withPlaces: true)')).toEqual(['Spawanie']);
  });

  it.each([
    [{ placesTaken: 13 }, 'placesTaken'],
    [{ levelTo: 'A1', levelFrom: 'B1' }, 'levelTo'],
    [{ teaches: null }, 'teaches'],
    [{ start: null, end: null, rrule: null }, 'start'],
    [{ municipality: null }, 'municipality'],
    [{ provider: null }, 'provider'],
    [{ rrule: 'FREQ=SOMETIMES' }, 'rrule'],
    [{ cost: { free: true, amount: 5 } }, 'cost.free'],
  ])('with %j is refused', async (fields, path) => {
    expect(paths(await save(fields))).toContain(path);
  });

  it('may not lead to an address that the services of its provider hide', async () => {
    const hidden = { name: 'Schronisko', street: 'ul. Ukryta 7', city: 'Płock', municipality: PLOCK, hidden: true };
    await steps.published({ locations: [hidden] });
    expect(paths(await save({ venue: 'Dom, ul.  ukryta 7, parter' }))).toEqual(['venue']);
    expect(paths(await save({ venue: 'Ukryta 7' }))).toEqual(['venue']);
    expect(paths(await save({ venue: 'ul. Ukryta 71' }))).toEqual([]);
  });
});

const outcome = (fields: Record<string, unknown> = {}) => ({
  provider: fixture.ownProvider,
  locale: 'pl',
  title: 'Wszystkie szkolenia',
  scope: 'ALL',
  trainings: { value: 10 },
  certificates: { value: 216 },
  inWork: { value: 50, about: true },
  ...fields,
});
const RECORD = `mutation ($input: LearningOutcomeInput!, $id: ID, $version: Int) {
  result: recordOutcome(input: $input, id: $id, expectedVersion: $version) { outcome { id version state participants { value } } userErrors { code message path } } }`;
const record = (fields: Record<string, unknown> = {}, caller: Caller = moderator(), more: Record<string, unknown> = {}) =>
  steps.run(caller, RECORD, { input: outcome(fields), ...more });
const COUNT = '{ value about withheld }';
const outcomes = async (args = '') => {
  const fields = `title { value } scope from to trainings ${COUNT} participants ${COUNT} certificates ${COUNT} inWork ${COUNT} wanted ${COUNT}`;
  return (await hub.ask(anonymous, `{ learningOutcomes(provider: "${fixture.ownProvider}"${args}) { ${fields} } }`)).data.learningOutcomes;
};
const exactly = (value: number, about = false) => ({ value, about, withheld: false });

describe('outcomes', () => {
  it('of the leaflet are entered and read back: 10 trainings, 216 certificates, about 50 in work', async () => {
    const { outcome: saved, userErrors } = await record({}, own);
    expect([saved.state, userErrors]).toEqual(['WAITING', []]);
    expect(await outcomes()).toEqual([]);
    await hub.ask(moderator(), 'mutation ($id: ID!) { approvePosting(id: $id) { userErrors { message } } }', { id: saved.id });
    expect(await outcomes()).toEqual([
      {
        ...{ title: { value: 'Wszystkie szkolenia' }, scope: 'ALL', from: null, to: null, participants: null, wanted: null },
        ...{ trainings: exactly(10), certificates: exactly(216), inWork: exactly(50, true) },
      },
    ]);
  });

  it('are read by period, all together first, then skill by skill', async () => {
    const skill = { scope: 'SKILL', trainings: null, inWork: null };
    await record({ ...skill, title: 'Wózek', from: '2026-01-01', to: '2026-06-30', certificates: { value: 30 } });
    await record({ ...skill, title: 'Ser', from: '2025-01-01', to: '2025-12-31', certificates: { value: 20 } });
    await record({ from: '2026-01-01', to: '2026-06-30' });
    const names = async (args: string) => (await outcomes(args)).map(({ title }: { title: { value: string } }) => title.value);
    expect(await names('')).toEqual(['Wszystkie szkolenia', 'Wózek', 'Ser']);
    expect(await names(', from: "2026-01-01"')).toEqual(['Wszystkie szkolenia', 'Wózek']);
    expect(await names(', to: "2025-12-31"')).toEqual(['Ser']);
  });

  it('keep few persons to themselves, wherever the public reads; who counted reads them', async () => {
    const { outcome: saved } = await record({
      scope: 'SKILL',
      title: 'Ser',
      certificates: null,
      inWork: { value: 3 },
      trainings: { value: 1 },
    });
    const stored = (await hub.owner.query<{ row: string }>('select t::text as row from directory.learning_outcome t')).rows[0]?.row;
    expect(stored).not.toMatch(/\b3\b(?!.*-)/);
    expect((await outcomes())[0]).toMatchObject({ inWork: { value: null, withheld: true }, trainings: exactly(1) });
    const { data } = await hub.ask(own, `{ managedLearningOutcome(id: "${saved.id}") { inWork { value } } }`);
    expect(data.managedLearningOutcome.inWork.value).toBe(3);
    expect((await hub.ask(foreign, `{ managedLearningOutcome(id: "${saved.id}") { id } }`)).data.managedLearningOutcome).toBeNull();
  });

  it('withhold a total at once when a skill that is recorded later would tell, and give it again when that is taken away', async () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    await record({ ...year, certificates: { value: 20 } });
    await record({ ...year, scope: 'SKILL', title: 'Wózek', certificates: { value: 17 }, trainings: null, inWork: null });
    const certificates = async () => (await outcomes())[0].certificates.value;
    expect(await certificates()).toBe(20);
    const { outcome: small } = await record({
      ...year,
      scope: 'SKILL',
      title: 'Ser',
      certificates: { value: 3 },
      trainings: null,
      inWork: null,
    });
    expect(await certificates()).toBeNull();
    await hub.ask(moderator(), 'mutation ($id: ID!) { withdrawOutcome(id: $id) { userErrors { message } } }', { id: small.id });
    expect(await certificates()).toBe(20);
  });

  it.each([
    [{ trainings: null, certificates: null, inWork: null }, 'trainings'],
    [{ from: '2026-02-01', to: '2026-01-01' }, 'to'],
    [{ certificates: { value: -1 } }, 'certificates.value'],
    [{ provider: null }, 'provider'],
  ])('with %j are refused', async (fields, path) => {
    expect(paths(await record(fields))).toContain(path);
  });
});

describe('what employers look for', () => {
  it('is listed by skill, the most wanted first, of each the newest count', async () => {
    const skill = (title: string, wanted: number, to: string, more = {}) =>
      record({ scope: 'SKILL', title, to, wanted: { value: wanted }, trainings: null, certificates: null, inWork: null, ...more });
    await skill('Spawanie', 40, '2025-12-31');
    await skill('Spawanie', 12, '2026-06-30', { category: 'VOCATIONAL_TRAINING' });
    await skill('Opieka', 30, '2026-06-30');
    const demand = async (args = '') =>
      (await hub.ask(anonymous, `{ skillDemand${args} { title { value } wanted { value } } }`)).data.skillDemand.map(
        ({ title, wanted }: { title: { value: string }; wanted: { value: number } }) => `${title.value} ${wanted.value}`,
      );
    expect(await demand()).toEqual(['Opieka 30', 'Spawanie 12']);
    expect(await demand('(category: "WORK")')).toEqual(['Spawanie 12']);
    expect(await demand(`(municipality: "${BIELSK}")`)).toEqual([]);
  });
});
