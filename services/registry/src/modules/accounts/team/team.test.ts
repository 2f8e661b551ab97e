import type { MembershipRole } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AccountsHarness, client, openAccountsHarness, opened, password } from '../../../testing/accounts-harness.ts';
import { otherProvider, ownProvider } from '../../../testing/directory-fixture.ts';
import { administrator } from '../../../testing/registry-harness.ts';
import { eraseAccount, giveMembership, invite, namesOf, recipientsOf } from '../index.ts';

let hub: AccountsHarness;
beforeAll(async () => {
  hub = await openAccountsHarness();
});
afterAll(() => hub.close());
beforeEach(async () => {
  await hub.forgetAttempts();
  await hub.owner.query('truncate registry.mail, registry.membership, registry.invitation');
});

const own = { providerId: ownProvider };
const plock = { municipalityKey: '146201' };
const bielsk = { municipalityKey: '141901' };
const to = (email: string, role: MembershipRole) => ({ email, role, locale: 'pl' as const });
const teamOf = async (session: string) => {
  const team = await hub.accounts.team({ session });
  if (team.refused) throw new Error(team.refused);
  return team;
};
const audits = async (recordId: string) =>
  (await hub.owner.query<{ action: string }>('select action from registry.audit_entry where record_id = $1', [recordId])).rows.map(
    ({ action }) => action,
  );

describe('an invitation', () => {
  it('is mailed by an owner, shown to who has its link, and accepted once by somebody new', async () => {
    const { session } = await hub.newMember('NGO_OWNER', own);
    expect(await hub.accounts.invite({ session, ...to('New@example.org', 'NGO_EDITOR') })).toEqual({});
    expect((await hub.mails()).at(-1)).toMatchObject({ address: 'new@example.org', template: 'invitation' });
    const token = await hub.mailedToken();
    const shown = { email: 'new@example.org', role: 'NGO_EDITOR', providerId: ownProvider, municipality: null, invitedBy: 'Maria' };
    expect(await hub.accounts.invitation({ token })).toMatchObject({ ...shown, hasAccount: false });
    expect(await teamOf(session)).toMatchObject({ members: [{ you: true }], invited: [{ email: 'new@example.org' }] });

    expect(await hub.accounts.acceptInvitation({ token, name: 'Nowa', password: 'short', locale: 'uk', client })).toMatchObject({
      refused: 'PASSWORD',
    });
    const joined = opened(await hub.accounts.acceptInvitation({ token, name: 'Nowa', password, locale: 'uk', client }));
    expect(await hub.accounts.sessionOf({ session: joined })).toMatchObject({
      account: { email: 'new@example.org', name: 'Nowa', locale: 'uk' },
      caller: { role: 'NGO_EDITOR', providerId: ownProvider, keyId: null },
      memberships: [{ role: 'NGO_EDITOR', providerName: expect.stringContaining('Most') }],
    });
    expect(await hub.accounts.acceptInvitation({ token, name: 'Nowa', password, locale: 'uk', client })).toEqual({ refused: 'WRONG' });
    expect(await hub.accounts.invitation({ token })).toEqual({ refused: 'WRONG' });
    expect(await teamOf(session)).toMatchObject({ members: [{}, {}], invited: [] });
  });

  it('adds a team to somebody who has an account, and asks for her second factor as ever', async () => {
    const { email } = await hub.newMember('MODERATOR', plock);
    hub.clock.advance(1_000);
    const link = await hub.registry.invite({ email, role: 'MODERATOR', ...bielsk });
    const token = link.split('/').at(-1) ?? '';
    expect(await hub.accounts.invitation({ token })).toMatchObject({ hasAccount: true });
    const session = opened(await hub.accounts.acceptInvitation({ token, locale: 'pl', client }));
    const found = await hub.accounts.sessionOf({ session });
    expect(found).toMatchObject({ caller: { role: 'MODERATOR', municipality: '141901' }, memberships: [{}, { municipality: '141901' }] });
    const first = typeof found === 'object' ? found?.memberships[0]?.id : undefined;
    expect(await hub.accounts.switchMembership({ session, membershipId: first ?? '' })).toEqual({});
    expect(await hub.accounts.sessionOf({ session })).toMatchObject({ caller: { municipality: '146201' }, activeMembershipId: first });
  });

  it('runs out after two weeks, and ends when it is withdrawn or sent again', async () => {
    const { session } = await hub.newMember('NGO_OWNER', own);
    const send = async () => {
      await hub.accounts.invite({ session, ...to('late@example.org', 'NGO_EDITOR') });
      return hub.mailedToken();
    };
    const [first, second] = [await send(), await send()];
    expect(first).not.toBe(second);
    expect(await hub.accounts.invitation({ token: first })).toEqual({ refused: 'WRONG' });
    const [invited] = (await teamOf(session)).invited;
    const stranger = await hub.newMember('NGO_OWNER', { providerId: otherProvider });
    const withdraw = (of: string) => hub.accounts.withdrawInvitation({ session: of, id: invited?.id ?? '' });
    expect(await withdraw(stranger.session)).toEqual({ refused: 'NOT_FOUND' });
    expect(await withdraw(session)).toEqual({});
    expect(await hub.accounts.acceptInvitation({ token: second, locale: 'pl', client })).toEqual({ refused: 'WRONG' });
    const third = await send();
    hub.clock.advance(14 * 86_400_000);
    expect(await hub.accounts.acceptInvitation({ token: third, locale: 'pl', client })).toEqual({ refused: 'WRONG' });
    hub.clock.moveTo(new Date());
  });

  it.each<[MembershipRole, object, MembershipRole[]]>([
    ['NGO_OWNER', own, ['NGO_EDITOR', 'NGO_OWNER']],
    ['MUNICIPAL_ADMINISTRATOR', plock, ['MODERATOR', 'STRATEGIST', 'MUNICIPAL_ADMINISTRATOR']],
    ['ADMINISTRATOR', {}, ['ADMINISTRATOR']],
    ['NGO_EDITOR', own, []],
    ['MODERATOR', plock, []],
    ['STRATEGIST', plock, []],
  ])('of her own team is what %s sends, to the roles of that team alone', async (role, scope, mayInvite) => {
    const { session } = await hub.newMember(role, scope);
    const all: MembershipRole[] = ['NGO_EDITOR', 'NGO_OWNER', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'STRATEGIST', 'ADMINISTRATOR'];
    const team = await hub.accounts.team({ session });
    expect(team).toMatchObject(mayInvite.length > 0 ? { mayInvite } : { refused: 'FORBIDDEN' });
    for (const each of all) {
      const answer = await hub.accounts.invite({ session, ...to(`${each.toLowerCase()}@example.org`, each) });
      expect([each, answer.refused === undefined]).toEqual([each, mayInvite.includes(each)]);
    }
    // Another team by its id (IDOR): only a hub administrator names one.
    const foreign = await hub.accounts.invite({ session, ...to('x@example.org', 'NGO_EDITOR'), providerId: otherProvider });
    expect(foreign.refused).toBe(role === 'ADMINISTRATOR' ? undefined : 'FORBIDDEN');
    const municipality = await hub.accounts.team({ session, municipality: '1419012' });
    expect(municipality.refused).toBe(role === 'ADMINISTRATOR' ? undefined : 'FORBIDDEN');
  });
});

describe('a team', () => {
  it('changes by who leads it, at once for who is signed in, and never by another team', async () => {
    const owner = await hub.newMember('NGO_OWNER', own);
    const editor = await hub.newMember('NGO_EDITOR', own);
    const stranger = await hub.newMember('NGO_OWNER', { providerId: otherProvider });
    const membershipId = (await teamOf(owner.session)).members.find(({ email }) => email === editor.email)?.membershipId ?? '';
    for (const { session } of [stranger, editor]) {
      expect(await hub.accounts.changeRole({ session, membershipId, role: 'NGO_OWNER' })).toEqual({ refused: 'NOT_FOUND' });
    }
    expect(await hub.accounts.endMembership({ session: stranger.session, membershipId })).toEqual({ refused: 'NOT_FOUND' });
    expect(await hub.accounts.changeRole({ session: owner.session, membershipId, role: 'ADMINISTRATOR' })).toEqual({
      refused: 'FORBIDDEN',
    });
    expect(await hub.accounts.changeRole({ session: owner.session, membershipId, role: 'NGO_OWNER' })).toEqual({});
    expect(await hub.accounts.sessionOf({ session: editor.session })).toMatchObject({ caller: { role: 'NGO_OWNER' } });
    expect(await hub.accounts.endMembership({ session: owner.session, membershipId })).toEqual({});
    expect(await hub.accounts.sessionOf({ session: editor.session })).toMatchObject({
      caller: { role: 'ANONYMOUS', accountId: editor.accountId, providerId: null },
      memberships: [],
    });
    expect((await audits(membershipId)).sort()).toEqual(['CHANGE_ROLE', 'END_MEMBERSHIP', 'GIVE_MEMBERSHIP']);
  });

  it('is never left without anybody who leads it, also when two take the role from each other at once', async () => {
    const [one, two] = [await hub.newMember('NGO_OWNER', own), await hub.newMember('NGO_OWNER', own)];
    const { members } = await teamOf(one.session);
    const idOf = (email: string) => members.find((member) => member.email === email)?.membershipId ?? '';
    const answers = await Promise.all([
      hub.accounts.endMembership({ session: one.session, membershipId: idOf(two.email) }),
      hub.accounts.endMembership({ session: two.session, membershipId: idOf(one.email) }),
    ]);
    expect(answers.filter(({ refused }) => refused === undefined)).toHaveLength(1);
    const left = answers[0]?.refused === undefined ? one : two;
    const membershipId = idOf(left.email);
    expect(await hub.accounts.endMembership({ session: left.session, membershipId })).toEqual({ refused: 'LAST_OWNER' });
    expect(await hub.accounts.changeRole({ session: left.session, membershipId, role: 'NGO_EDITOR' })).toEqual({ refused: 'LAST_OWNER' });
  });

  it('asks who leads it to prove again who she is', async () => {
    const { session } = await hub.newMember('NGO_OWNER', own);
    hub.clock.advance(16 * 60_000);
    const refused = { refused: 'CONFIRM_FIRST' };
    expect(await hub.accounts.invite({ session, ...to('x@example.org', 'NGO_EDITOR') })).toEqual(refused);
    expect(await hub.accounts.endMembership({ session, membershipId: ownProvider })).toEqual(refused);
    expect(await hub.accounts.eraseOwnAccount({ session })).toEqual(refused);
    hub.clock.moveTo(new Date());
  });

  it('is written to by its own people who want mails about work, each in her language', async () => {
    const [owner, editor] = [await hub.newMember('NGO_OWNER', own), await hub.newMember('NGO_EDITOR', own)];
    await hub.newMember('MODERATOR', plock);
    await hub.accounts.updateAccount({ session: owner.session, locale: 'uk' });
    await hub.accounts.updateAccount({ session: editor.session, workMails: false });
    const recipients = await hub.transact(administrator, (transaction) => recipientsOf(transaction, own));
    expect(recipients).toEqual([{ accountId: owner.accountId, email: owner.email, name: 'Maria', locale: 'uk' }]);
    expect(await hub.transact(administrator, (transaction) => recipientsOf(transaction, plock, ['STRATEGIST']))).toEqual([]);
  });

  it('is joined by whom a moderator makes its first owner, once', async () => {
    const { accountId } = await hub.newPerson();
    const moderator = { role: 'MODERATOR', keyId: null, accountId: null, providerId: null, municipality: '146201' } as const;
    for (let again = 0; again < 2; again += 1) {
      await hub.transact(moderator, (transaction) => giveMembership(transaction, { accountId, role: 'NGO_OWNER', ...own }));
    }
    await hub.transact(moderator, (transaction) => invite(transaction, { ...to('first@example.org', 'NGO_OWNER'), ...own }));
    const { rows } = await hub.owner.query('select role from registry.membership where account_id = $1', [accountId]);
    expect(rows).toEqual([{ role: 'NGO_OWNER' }]);
    expect((await hub.mails()).at(-1)).toMatchObject({ address: 'first@example.org', template: 'invitation' });
  });
});

describe('an erased account', () => {
  it('leaves nothing of the person, and everything that she did', async () => {
    const owner = await hub.newMember('NGO_OWNER', own);
    const { session, accountId, email } = await hub.newMember('NGO_OWNER', own);
    await hub.accounts.invite({ session, ...to('invited@example.org', 'NGO_EDITOR') });
    await hub.registry.invite({ email, role: 'MODERATOR', ...plock });
    expect(await hub.accounts.eraseAccount({ session: owner.session, accountId })).toEqual({ refused: 'FORBIDDEN' });
    expect(await hub.accounts.eraseOwnAccount({ session })).toEqual({});
    expect((await hub.mails()).at(-1)).toMatchObject({ address: email, template: 'accountErased' });
    await hub.owner.query('truncate registry.mail');

    expect(await hub.accounts.sessionOf({ session })).toBeNull();
    expect(await hub.accounts.signIn({ email, password, client })).toEqual({ refused: 'WRONG' });
    const { rows } = await hub.owner.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('accounts', 'registry') and table_type = 'BASE TABLE'`,
    );
    for (const { name } of rows) {
      const found = await hub.owner.query(`select 1 from ${name} row where position($1 in row::text) > 0`, [email]);
      expect([name, found.rowCount]).toEqual([name, 0]);
    }
    const done = await hub.owner.query('select action from registry.audit_entry where actor_account_id = $1 order by at, action', [
      accountId,
    ]);
    expect(done.rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['GIVE_MEMBERSHIP', 'INVITE', 'ERASE_ACCOUNT']));
    const names = await hub.transact(administrator, (transaction) => namesOf(transaction, [accountId, owner.accountId]));
    expect([...names]).toEqual([[owner.accountId, 'Maria']]);
    expect(await hub.transact(administrator, (transaction) => eraseAccount(transaction, accountId))).toBe(false);
  });

  it('can be somebody else’s, by a hub administrator', async () => {
    const { session } = await hub.newMember('ADMINISTRATOR');
    const person = await hub.newPerson();
    expect(await hub.accounts.eraseAccount({ session, accountId: person.accountId })).toEqual({});
    expect(await hub.accounts.sessionOf({ session: person.session })).toBeNull();
    expect(await hub.accounts.eraseAccount({ session, accountId: person.accountId })).toEqual({ refused: 'NOT_FOUND' });
  });
});

describe('what is known of people', () => {
  const counts = async () => {
    const { rows } = await hub.owner.query(
      `select (select count(*)::int from accounts.session) as sessions, (select count(*)::int from accounts.link) as links,
       (select count(*)::int from registry.invitation) as invitations`,
    );
    return rows[0];
  };

  it('goes by itself when it has run out; an account that belongs to nothing goes after a year without use', async () => {
    const [member, person] = [await hub.newMember('NGO_OWNER', own), await hub.newPerson()];
    await hub.accounts.invite({ session: member.session, ...to('late@example.org', 'NGO_EDITOR') });
    await hub.accounts.requestReset({ email: person.email, client });
    await hub.runJob('forget');
    expect(await counts()).toMatchObject({ invitations: 1 });
    hub.clock.advance(32 * 86_400_000);
    await hub.runJob('forget');
    expect(await counts()).toEqual({ sessions: 0, links: 0, invitations: 0 });
    const left = async () =>
      (await hub.owner.query('select email from accounts.person where email = any($1)', [[member.email, person.email]])).rowCount;
    expect(await left()).toBe(2);
    hub.clock.advance(340 * 86_400_000);
    await hub.runJob('forget');
    expect(await left()).toBe(1);
    expect((await hub.mails()).at(-1)).toMatchObject({ address: person.email, template: 'accountErased' });
    hub.clock.moveTo(new Date());
  });
});
