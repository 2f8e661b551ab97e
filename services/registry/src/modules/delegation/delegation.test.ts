import { anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

const BODZANOW = '1419023';
const municipalAdministrator = (municipality: string): Caller => ({ ...moderator(municipality), role: 'MUNICIPAL_ADMINISTRATOR' });
const county: Caller = { ...moderator(), municipality: '1419' };

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());
afterEach(() => end(administrator, BIELSK));

const delegate = async (caller: Caller, from: string, to: string) =>
  steps.run(
    caller,
    `mutation ($from: MunicipalityCode!, $to: ID!) { result: delegate(from: $from, to: $to) {
    delegation { from { name } to toName } userErrors { message path } } }`,
    { from, to },
  );
const end = async (caller: Caller, from: string) =>
  hub.ask(caller, 'mutation ($from: MunicipalityCode!) { endDelegation(from: $from) }', { from });
const waiting = async () => {
  const { revision } = await steps.create({ municipalities: [BIELSK, PLOCK] }, foreign);
  await steps.submit(revision.id, foreign);
  return revision.id as string;
};
const queueOf = async (caller: Caller) =>
  (await hub.ask(caller, '{ reviewQueue(first: 100) { nodes { id } } }')).data.reviewQueue.nodes.map(({ id }: { id: string }) => id);

describe('a small municipality', () => {
  it('lets a city approve for it, and takes that back at once', async () => {
    const id = await waiting();
    expect((await steps.approve(id, moderator(PLOCK))).errors[0]?.code).toBe('FORBIDDEN');
    const given = await delegate(municipalAdministrator(BIELSK), BIELSK, PLOCK);
    expect(given).toMatchObject({ delegation: { from: { name: 'Bielsk' }, to: '146201', toName: 'Płock' }, userErrors: [] });
    expect(await queueOf(moderator(PLOCK))).toContain(id);
    await end(municipalAdministrator(BIELSK), BIELSK);
    expect(await queueOf(moderator(PLOCK))).not.toContain(id);
    expect((await steps.approve(id, moderator(PLOCK))).errors[0]?.code).toBe('FORBIDDEN');
    await delegate(municipalAdministrator(BIELSK), BIELSK, PLOCK);
    expect((await steps.approve(id, moderator(PLOCK))).revision.status).toBe('APPROVED');
  });

  it('lets its county approve, whose moderators answer for nobody else', async () => {
    const id = await waiting();
    expect(await queueOf(county)).toEqual([]);
    await delegate(municipalAdministrator(BIELSK), BIELSK, '1419');
    expect(await queueOf(county)).toContain(id);
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    expect((await steps.approve(revision.id, county)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await steps.approve(id, county)).revision.status).toBe('APPROVED');
  });

  it('goes on approving itself', async () => {
    const id = await waiting();
    await delegate(municipalAdministrator(BIELSK), BIELSK, PLOCK);
    expect((await steps.approve(id, moderator(BIELSK))).revision.status).toBe('APPROVED');
  });

  it('delegates to one at a time, and what that one was given stays there', async () => {
    await delegate(municipalAdministrator(BIELSK), BIELSK, PLOCK);
    await delegate(municipalAdministrator(PLOCK), PLOCK, BODZANOW);
    const id = await waiting();
    expect(await queueOf(moderator(BODZANOW))).not.toContain(id);
    await delegate(municipalAdministrator(BIELSK), BIELSK, BODZANOW);
    expect(await queueOf(moderator(PLOCK))).not.toContain(id);
    expect(await queueOf(moderator(BODZANOW))).toContain(id);
    await end(administrator, PLOCK);
  });
});

describe('a delegation', () => {
  it.each([
    [BIELSK, BIELSK, 'to', 'approves for itself'],
    [BIELSK, '9999999', 'to', 'four digits of its county'],
    [BIELSK, '1420', 'to', 'four digits of its county'],
    ['9999999', PLOCK, 'from', 'not of this hub'],
  ])('from %s to %s is refused', async (from, to, path, message) => {
    expect((await delegate(administrator, from, to)).userErrors).toEqual([{ path: [path], message: expect.stringContaining(message) }]);
  });

  it('is given and taken back by the municipality itself, never by who was given it or by its moderators', async () => {
    await delegate(administrator, BIELSK, PLOCK);
    const others = [
      moderator(BIELSK),
      moderator(PLOCK),
      municipalAdministrator(PLOCK),
      own,
      { ...moderator(BIELSK), role: 'STRATEGIST' as const },
    ];
    for (const caller of others) {
      expect((await delegate(caller, BIELSK, BODZANOW)).errors[0]?.code).toBe('FORBIDDEN');
      expect((await end(caller, BIELSK)).errors[0]?.code).toBe('FORBIDDEN');
    }
    expect((await end(anonymous, BIELSK)).errors[0]?.code).toBe('UNAUTHENTICATED');
    const seen = async (caller: Caller) => (await hub.ask(caller, '{ delegations { toName } }')).data.delegations;
    expect([await seen(moderator(BIELSK)), await seen(moderator(PLOCK)), await seen(moderator(BODZANOW))]).toEqual([
      [{ toName: 'Płock' }],
      [{ toName: 'Płock' }],
      [],
    ]);
    expect((await end(municipalAdministrator(BIELSK), BIELSK)).data).toEqual({ endDelegation: true });
    expect((await end(municipalAdministrator(BIELSK), BIELSK)).data).toEqual({ endDelegation: false });
  });

  it('is in the audit log, given and ended', async () => {
    hub.clock.advance(60_000);
    await delegate(municipalAdministrator(BIELSK), BIELSK, PLOCK);
    await end(municipalAdministrator(BIELSK), BIELSK);
    const { rows } = await hub.owner.query(
      `select action, actor_role, municipality_key, before, after from registry.audit_entry where record_type = 'delegation' order by at desc, action desc limit 2`,
    );
    expect(rows).toEqual([
      expect.objectContaining({ action: 'END_DELEGATION', actor_role: 'MUNICIPAL_ADMINISTRATOR', before: { to: '146201' }, after: null }),
      expect.objectContaining({ action: 'DELEGATE', municipality_key: '141901', after: { to: '146201' } }),
    ]);
  });
});
