import type { Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { BIELSK, moderator, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import { own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(hub.clock.now().getTime() + hours * HOUR).toISOString();
const due = () => hub.runJob('publications');
const schedule = (id: string, at: string | null, caller: Caller = moderator()) =>
  steps.run(
    caller,
    `mutation ($id: ID!, $at: DateTime) { result: schedulePublication(revisionId: $id, at: $at) {
      revision { status publishAt publishedAt } userErrors { code message path } } }`,
    { id, at },
  );
const submitted = async (fields?: Record<string, unknown>) => {
  const { revision } = await steps.create(fields);
  await steps.submit(revision.id);
  return revision as { id: string; serviceId: string };
};

describe('a publication at a moment of its own', () => {
  it('happens then, not before, once, also when two workers run', async () => {
    const { id, serviceId } = await submitted();
    const at = inHours(2);
    expect((await schedule(id, at)).revision).toEqual({ status: 'APPROVED', publishAt: at, publishedAt: null });
    await due();
    expect(await steps.publicName(serviceId)).toBeNull();
    hub.clock.advance(2 * HOUR);
    await Promise.all([due(), due()]);
    await due();
    expect((await steps.publicName(serviceId)).name).toBe('Porady prawne');
    expect((await steps.audits(serviceId)).filter((action) => action === 'PUBLISH_SCHEDULED')).toHaveLength(1);
  });

  it('can be moved, taken back, or be now instead', async () => {
    const { id, serviceId } = await submitted();
    await schedule(id, inHours(1));
    await schedule(id, null);
    hub.clock.advance(2 * HOUR);
    await due();
    expect(await steps.publicName(serviceId)).toBeNull();
    await schedule(id, inHours(5));
    expect((await steps.approve(id)).revision.status).toBe('APPROVED');
    expect((await steps.publicName(serviceId)).name).toBe('Porady prawne');
    expect((await schedule(id, inHours(1))).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('does not bring an older version back when a newer one was quicker', async () => {
    const { serviceId, version } = await steps.published();
    const later = (await steps.update(serviceId, version, { name: 'Na później' })).revision;
    await steps.submit(later.id);
    await schedule(later.id, inHours(1));
    const sooner = (await steps.update(serviceId, 2, { name: 'Od zaraz' })).revision;
    await steps.submit(sooner.id);
    await steps.approve(sooner.id);
    hub.clock.advance(2 * HOUR);
    await due();
    expect((await steps.publicName(serviceId)).name).toBe('Od zaraz');
    expect((await steps.approve(later.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('undo') }]);
  });

  it('needs a moment to come, and a moderator of the home', async () => {
    const { id } = await submitted();
    expect((await schedule(id, inHours(-1))).userErrors).toMatchObject([{ path: ['at'] }]);
    expect((await schedule(id, inHours(1), own)).errors[0]?.code).toBe('FORBIDDEN');
    const { revision } = await steps.create();
    expect((await schedule(revision.id, inHours(1))).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('a service that pauses', () => {
  const isClosed = async (id: string): Promise<unknown> =>
    (await hub.owner.query("select card -> 'temporarilyClosed' as closed from directory.service where id = $1", [id])).rows[0]?.closed;

  it('says so until its owner takes that back; an edit that does not speak of it leaves it', async () => {
    const { serviceId, version } = await steps.published({ temporarilyClosed: true });
    expect(await isClosed(serviceId)).toBe(true);
    const kept = (await steps.update(serviceId, version, { url: 'https://example.org/other' })).revision;
    await steps.submit(kept.id);
    await steps.approve(kept.id);
    expect(await isClosed(serviceId)).toBe(true);
    const open = (await steps.update(serviceId, kept.version, { temporarilyClosed: false })).revision;
    expect(open.changedFields).toEqual(['status']);
    await steps.submit(open.id);
    await steps.approve(open.id);
    expect(await isClosed(serviceId)).toBeNull();
  });
});

describe('a service with an end', () => {
  it('is public until then, is gone after, and comes back with a later end', async () => {
    const { serviceId, version } = await steps.published({ expiresAt: inHours(3) });
    await due();
    expect(await steps.publicName(serviceId)).not.toBeNull();
    hub.clock.advance(3 * HOUR);
    await Promise.all([due(), due()]);
    expect(await steps.publicName(serviceId)).toBeNull();
    expect((await steps.audits(serviceId)).filter((action) => action === 'EXPIRE_SERVICE')).toHaveLength(1);
    const longer = (await steps.update(serviceId, version, { expiresAt: inHours(24) })).revision;
    expect(longer.changedFields).toEqual(['expiresAt']);
    await steps.submit(longer.id);
    await steps.approve(longer.id);
    expect(await steps.publicName(serviceId)).not.toBeNull();
  });

  it('that has passed is neither submitted nor approved', async () => {
    const { revision } = await steps.create({ expiresAt: inHours(-1) });
    expect((await steps.submit(revision.id)).userErrors).toMatchObject([{ message: expect.stringContaining('expiresAt') }]);
    const soon = await submitted({ expiresAt: inHours(1) });
    hub.clock.advance(2 * HOUR);
    expect((await steps.approve(soon.id)).userErrors).toMatchObject([{ message: expect.stringContaining('expiresAt') }]);
  });
});

describe('a trusted provider', () => {
  beforeAll(() => hub.owner.query('update registry.provider set trusted = true where id = $1', [fixture.ownProvider]));
  afterAll(() => hub.owner.query('update registry.provider set trusted = false'));
  const readAfter = async (caller: Caller = moderator()) =>
    (await hub.ask(caller, '{ reviewQueue(kind: AFTER, first: 100) { nodes { id letThrough } } }')).data.reviewQueue.nodes;

  it('is public as soon as it submits, and a moderator reads it after', async () => {
    const { id, serviceId } = await submitted();
    expect((await steps.publicName(serviceId)).name).toBe('Porady prawne');
    expect((await steps.submit(id)).revision.status).toBe('APPROVED');
    expect(await readAfter()).toContainEqual({ id, letThrough: true });
    expect(await readAfter(moderator(BIELSK))).toEqual([]);
    await steps.approve(id);
    await steps.approve(id);
    expect(await readAfter()).toEqual([]);
    const done = (await steps.audits(serviceId)).filter((action) => /LET|REVIEW/.test(action)).sort();
    expect(done).toEqual(['LET_THROUGH', 'REVIEW_AFTER']);
  });

  it('waits like everybody for what another municipality answers for', async () => {
    const { id } = await submitted({ municipalities: [BIELSK] });
    const { data } = await hub.ask(moderator(BIELSK), '{ reviewQueue(first: 100) { nodes { id } } }');
    expect(data.reviewQueue.nodes).toContainEqual({ id });
  });
});

describe('translations', () => {
  const ukrainian = { locale: 'uk', name: 'Юридичні поради', summary: 'Безкоштовна допомога', description: 'Юрист пояснить договір.' };
  const translate = (id: string, version: number, input: object) => steps.run(own, fixture.translateMutation, { id, version, input });
  const states = async (serviceId: string) => {
    const { data } = await hub.ask(own, `{ translationStates(serviceId: "${serviceId}") { locale state publicState missing } }`);
    return (locale: string) => data.translationStates.find((each: { locale: string }) => each.locale === locale);
  };
  const submitAndApprove = async (id: string, minor = false) => {
    const source = `mutation ($id: ID!, $minor: Boolean!) { result: submitRevision(id: $id, minor: $minor) { revision { minor changedFields } userErrors { message } } }`;
    const answer = await steps.run(own, source, { id, minor });
    await steps.approve(id);
    return answer;
  };

  it('go out of date by a major change, and not by a minor one, which the moderator sees', async () => {
    const { serviceId, version } = await steps.published();
    await submitAndApprove((await translate(serviceId, version, ukrainian)).revision.id);
    const comma = (await steps.update(serviceId, 2, { summary: 'Bezpłatna pomoc prawnika.' })).revision;
    expect((await submitAndApprove(comma.id, true)).revision).toEqual({ minor: true, changedFields: ['summary'] });
    expect((await states(serviceId))('uk')).toMatchObject({ state: 'UP_TO_DATE', publicState: 'UP_TO_DATE' });
    const major = (await steps.update(serviceId, 3, { summary: 'Porady tylko dla kobiet' })).revision;
    expect((await submitAndApprove(major.id)).revision).toMatchObject({ minor: false });
    expect((await states(serviceId))('uk')).toMatchObject({ state: 'OUTDATED', publicState: 'OUTDATED' });
  });

  it('tell editors what is missing in each language', async () => {
    const { revision } = await steps.create();
    await translate(revision.serviceId, 1, ukrainian);
    const of = await states(revision.serviceId);
    expect(of('pl')).toEqual({ locale: 'pl', state: 'ORIGINAL', publicState: 'MISSING', missing: [] });
    expect(of('uk')).toEqual({ locale: 'uk', state: 'UP_TO_DATE', publicState: 'MISSING', missing: ['howToApply'] });
    expect(of('es')).toEqual({
      locale: 'es',
      state: 'MISSING',
      publicState: 'MISSING',
      missing: ['name', 'summary', 'description', 'howToApply'],
    });
  });

  it('of a machine are marked so until a person writes them again', async () => {
    const { serviceId, version } = await steps.published();
    await submitAndApprove((await translate(serviceId, version, { ...ukrainian, state: 'MACHINE' })).revision.id);
    expect((await steps.publicName(serviceId, 'uk')).state).toBe('MACHINE');
    await submitAndApprove((await translate(serviceId, 2, ukrainian)).revision.id);
    expect((await steps.publicName(serviceId, 'uk')).state).toBe('UP_TO_DATE');
  });
});

describe('what an editor reads', () => {
  it('is her service as she would write it, and what she sends back unchanged changes nothing', async () => {
    const { revision } = await steps.create();
    const fields = `locale name summary description plainSummary howToApply categories languages deliveryModes municipalities reach audiences formality
      requiresStatutoryEntitlement requirements documents minimumAge maximumAge excludedAudiences bookingUrl url expiresAt
      cost { free amount currency note } contacts { kind value languages note }
      locations { id name street postalCode city municipality latitude longitude hidden wheelchairAccessible byAppointment
        schedules { rrule start end timezone validFrom validTo closed closedOnPublicHolidays note } }`;
    const question = `query ($id: ID!) { serviceForEditing(id: $id) { version status published record { ${fields} } } }`;
    const { data, errors } = await hub.ask(own, question, { id: revision.serviceId });
    expect(errors).toEqual([]);
    const { version, record, ...state } = data.serviceForEditing;
    expect(state).toEqual({ status: 'UNPUBLISHED', published: false });
    expect(record).toMatchObject({ name: 'Porady prawne', documents: ['Paszport'], cost: { free: true, amount: null } });
    await steps.submit(revision.id);
    const again = await steps.run(own, fixture.updateMutation, { id: revision.serviceId, version, input: record });
    expect(again.userErrors).toEqual([]);
    await steps.submit(again.revision.id);
    await steps.approve(again.revision.id);
    const third = await steps.run(own, fixture.updateMutation, { id: revision.serviceId, version: version + 1, input: record });
    expect(third.revision.changedFields).toEqual([]);
  });

  it('are her services, the last changed first, by state and page by page', async () => {
    hub.clock.advance(HOUR);
    const { serviceId } = await steps.published();
    hub.clock.advance(HOUR);
    const { revision } = await steps.create();
    const list = async (argument: string) =>
      (await hub.ask(own, `{ myServices(${argument}) { totalCount nodes { id revision { version } } pageInfo { endCursor } } }`)).data
        .myServices;
    const all = await list('first: 2');
    expect(all.nodes.map(({ id }: { id: string }) => id)).toEqual([revision.serviceId, serviceId]);
    expect((await list(`first: 1, after: "${(await list('first: 1')).pageInfo.endCursor}"`)).nodes[0].id).toBe(serviceId);
    expect((await list('status: ARCHIVED')).totalCount).toBe(0);
    expect((await list('status: PUBLISHED, first: 1')).nodes[0].id).toBe(serviceId);
  });
});
