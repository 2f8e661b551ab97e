import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptDays, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AccountsHarness, openAccountsHarness } from '../../testing/accounts-harness.ts';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator } from '../../testing/registry-harness.ts';
import { workflowSteps } from '../../testing/workflow-steps.ts';
import { eraseAccount } from '../accounts/index.ts';

let hub: AccountsHarness;
let start: Date;
beforeAll(async () => {
  hub = await openAccountsHarness();
  start = hub.clock.now();
});
beforeEach(async () => {
  hub.clock.moveTo(start);
  await hub.forgetAttempts();
  // The latest mail is the one written last, whatever the clock said.
  await hub.owner.query('delete from registry.mail');
});
afterAll(() => hub.close());

const DAY = 86_400_000;
const count = async (sql: string, ...values: unknown[]): Promise<number> => (await hub.owner.query(sql, values)).rowCount ?? 0;
const person = (id: string) => count('select 1 from accounts.person where id = $1', id);
/** Runs the nightly job just before and just after so many days, and tells what was there. */
const before = async (days: number, there: () => Promise<number>): Promise<[number, number]> => {
  hub.clock.moveTo(new Date(start.getTime() + (days - 1) * DAY));
  await hub.runJob('forget');
  const then = await there();
  hub.clock.moveTo(new Date(start.getTime() + (days + 1) * DAY));
  await hub.runJob('forget');
  return [then, await there()];
};

describe('a restored back-up', () => {
  it('erases again whoever had been erased since, before anybody is answered, and leaves the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-erasures-'));
    const { accountId, email } = await hub.newPerson();
    const other = await hub.newPerson();
    await hub.runJob('keep_erasures', { folder });
    await hub.owner.query(
      'create table public.backup_person as select * from accounts.person; create table public.backup_credential as select * from accounts.credential',
    );

    expect(await hub.transact(administrator, (transaction) => eraseAccount(transaction, accountId))).toBe(true);
    expect(await count("select 1 from graphile_worker.jobs where key = 'keep_erasures'")).toBe(1);
    await hub.runJob('keep_erasures', { folder });
    const log = readFileSync(join(folder, 'erasures.log'), 'utf8');
    expect(log).toMatch(/^[0-9a-f]{64}\n$/);
    expect(log).not.toContain(accountId);

    // The database as it was before: she is there, and nothing of her erasure.
    await hub.owner.query('delete from registry.erasure');
    await hub.owner.query('insert into accounts.person select * from public.backup_person on conflict do nothing');
    await hub.owner.query('insert into accounts.credential select * from public.backup_credential on conflict do nothing');
    await hub.owner.query('delete from registry.mail');
    expect([await person(accountId), await count('select 1 from accounts.credential where person_id = $1', accountId)]).toEqual([1, 1]);

    await Promise.all([hub.runJob('keep_erasures', { folder }), hub.runJob('keep_erasures', { folder })]);
    expect([await person(accountId), await count('select 1 from accounts.credential where person_id = $1', accountId)]).toEqual([0, 0]);
    expect(await person(other.accountId)).toBe(1);
    expect(await count('select 1 from registry.erasure')).toBe(1);
    expect(await count('select 1 from registry.mail where address = $1', email)).toBe(0);
    expect(readFileSync(join(folder, 'erasures.log'), 'utf8')).toBe(log);
  });

  it('is told to every machine: a file that lacks an erasure learns it from the database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-erasures-'));
    const { accountId } = await hub.newPerson();
    await hub.transact(administrator, (transaction) => eraseAccount(transaction, accountId));
    await hub.runJob('keep_erasures', { folder });
    const known = await count('select 1 from registry.erasure');
    expect(readFileSync(join(folder, 'erasures.log'), 'utf8').trim().split('\n')).toHaveLength(known);
  });
});

describe('with the clock moved, the nightly job erases on time', () => {
  it('an account that belongs to nothing and is not signed in, and never one that belongs to something', async () => {
    const { accountId } = await hub.newPerson();
    const member = await hub.newMember('NGO_OWNER', { providerId: fixture.ownProvider });
    await hub.owner.query('delete from accounts.session');
    expect(await before(keptDays.idleAccount, () => person(accountId))).toEqual([1, 0]);
    expect(await person(member.accountId)).toBe(1);
  });

  it('sessions, links, attempts and invitations that have run out, at once', async () => {
    const { accountId } = await hub.newPerson();
    await hub.accounts.requestMailedLink({
      email: 'unknown@example.org',
      locale: 'pl',
      client: { address: '192.0.2.10', userAgent: 'Browser' },
    });
    await hub.owner.query(
      `insert into registry.invitation (id, email, token_hash, role, provider_id, invited_at, expires_at) values ($1, 'eva@example.org', 'hash', 'NGO_EDITOR', $2, $3, $4)`,
      [newId(), fixture.ownProvider, start, new Date(start.getTime() + 7 * DAY)],
    );
    const there = async () =>
      (await count('select 1 from accounts.session')) +
      (await count('select 1 from accounts.link')) +
      (await count('select 1 from registry.invitation')) +
      (await count('select 1 from accounts.attempt'));
    expect(await there()).toBeGreaterThan(2);
    hub.clock.moveTo(new Date(start.getTime() + 100 * DAY));
    await hub.runJob('forget');
    expect(await there()).toBe(0);
    expect(await person(accountId)).toBe(1);
  });

  it('reports of problems, letters, notes of telephone calls, and names of keys that have ended', async () => {
    const { serviceId } = await workflowSteps(hub).published();
    const at = start;
    const insert = (sql: string, ...values: unknown[]) => hub.owner.query(sql, values);
    await insert(
      "insert into registry.problem (id, service_id, text, locale, state, reported_at, closed_at) values ($1, $2, 'x', 'pl', 'CLOSED', $3, $3)",
      newId(),
      serviceId,
      at,
    );
    expect(await before(keptDays.closedProblem, () => count('select 1 from registry.problem'))).toEqual([1, 0]);
    await insert(
      "insert into registry.problem (id, service_id, text, locale, state, reported_at) values ($1, $2, 'x', 'pl', 'OPEN', $3)",
      newId(),
      serviceId,
      at,
    );
    expect(await before(keptDays.problem, () => count('select 1 from registry.problem'))).toEqual([1, 0]);
    await insert(
      `insert into registry.verification_letter (id, service_id, due_at, step, recipient, token_hash, written_at, expires_at) values ($1, $2, $3, 0, sha256('a'), sha256('b'), $3, $3)`,
      newId(),
      serviceId,
      at,
    );
    expect(await before(keptDays.verificationLetter, () => count('select 1 from registry.verification_letter'))).toEqual([1, 0]);
    await insert(
      "insert into registry.confirmation (id, service_id, at, by, note) values ($1, $2, $3, 'TELEPHONE', 'Pani Anna')",
      newId(),
      serviceId,
      at,
    );
    expect(await before(keptDays.confirmation, () => count('select 1 from registry.confirmation'))).toEqual([1, 0]);
    hub.clock.moveTo(start);
    const { id } = await hub.registry.issueApiKey({ role: 'NGO_EDITOR', provider: fixture.ownProvider, name: 'Anna Nowak' });
    await hub.registry.revokeApiKey(id);
    expect(await before(keptDays.endedApiKey, () => count("select 1 from registry.api_key where name = 'Anna Nowak'"))).toEqual([1, 0]);
  });
});
