import { openPool, servingRoles } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AccountsHarness, client, openAccountsHarness, opened, password } from '../../../testing/accounts-harness.ts';

let hub: AccountsHarness;
beforeAll(async () => {
  hub = await openAccountsHarness();
});
afterAll(() => hub.close());
beforeEach(async () => {
  await hub.forgetAttempts();
  await hub.owner.query('truncate registry.mail');
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const signIn = (email: string, given = password) => hub.accounts.signIn({ email, password: given, client });
const templates = async () => (await hub.mails()).map(({ template }) => template);

describe('registering', () => {
  it('makes an account when the link of the mail is opened, not before', async () => {
    expect(await hub.accounts.register({ email: 'Ola@Example.org', name: 'Ola', password, locale: 'uk', client })).toEqual({});
    expect(await signIn('ola@example.org')).toEqual({ refused: 'WRONG' });
    const session = opened(await hub.accounts.confirmAddress({ token: await hub.mailedToken(), client }));
    const account = { email: 'ola@example.org', name: 'Ola', locale: 'uk', workMails: true, hasPassword: true, secondFactor: false };
    expect(await hub.accounts.sessionOf({ session })).toEqual({
      ...{ account: { id: expect.any(String), ...account }, memberships: [], activeMembershipId: null, fresh: true },
      caller: { role: 'ANONYMOUS', keyId: null, accountId: expect.any(String), providerId: null, municipality: null },
    });
    expect(await signIn('OLA@example.org ')).toMatchObject({ secondFactor: false });
  });

  it('by somebody else leaves neither an account nor her password at a foreign address', async () => {
    const email = 'victim@example.org';
    await hub.accounts.register({ email, name: 'Thief', password: 'the password of a thief', locale: 'pl', client });
    const ofThief = await hub.mailedToken();
    await hub.newPerson(email);
    expect(await hub.accounts.confirmAddress({ token: ofThief, client })).toEqual({ refused: 'WRONG' });
    expect(await signIn(email, 'the password of a thief')).toEqual({ refused: 'WRONG' });
    expect(await signIn(email)).toMatchObject({ session: expect.any(String) });
  });

  it.each([
    ['too short', 'krótkie', ['TOO_SHORT']],
    ['too long', 'x'.repeat(129), ['TOO_LONG']],
    ['her address', 'zuzanna.nowak1', ['LIKE_ADDRESS']],
    ['her name', 'Kowalczyk2026', ['LIKE_ADDRESS']],
    ['what everybody takes', 'password1234', ['COMMON']],
    ['a row of keys', 'qwertyuiop12', ['COMMON']],
    ['one letter', 'aaaaaaaaaaaaaaaa', ['COMMON']],
    ['the name of the hub', 'drogowskaz2026', ['COMMON']],
  ])('refuses a password that is %s', async (_, given, problems) => {
    const asked = { email: 'zuzanna.nowak@example.org', name: 'Zuzanna Kowalczyk', password: given, locale: 'pl', client } as const;
    expect(await hub.accounts.register(asked)).toEqual({ refused: 'PASSWORD', password: problems });
  });

  it('has a name that can be read and turns nothing that stands beside it', async () => {
    const answers = [];
    for (const name of ['\u200b\u200b', '\u202eanna', '…', 'Анна-Марія О’Ніл', 'Łucja 2', 'नीलम'])
      answers.push(await hub.accounts.register({ email: 'name@example.org', name, password, locale: 'pl', client }));
    const refused = { refused: 'INVALID', fields: ['name'] };
    expect(answers).toEqual([refused, refused, refused, {}, {}, {}]);
  });

  it('says where an argument breaks its shape, and takes nothing that is not asked for (mass assignment)', async () => {
    const asked = { email: 'one@example.org\r\nBcc: two@example.org', name: '', password, locale: 'pl', client } as const;
    expect(await hub.accounts.register(asked)).toEqual({ refused: 'INVALID', fields: ['email', 'name'] });
    const { session, email } = await hub.newPerson();
    const more = { session, name: 'Anna Maria', email: 'other@example.org', role: 'ADMINISTRATOR', id: session } as const;
    expect(await hub.accounts.updateAccount(more)).toEqual({});
    const { rows } = await hub.owner.query('select email, name from accounts.person where email = any($1)', [[email, 'other@example.org']]);
    expect(rows).toEqual([{ email, name: 'Anna Maria' }]);
    expect(await hub.owner.query('select 1 from registry.membership')).toMatchObject({ rowCount: 0 });
  });
});

describe('whether an address has an account', () => {
  const unknown = 'nobody@example.org';
  let known: string;
  beforeAll(async () => {
    known = (await hub.newPerson()).email;
  });

  it('is told by no answer and by no number of mails, only in the mail itself', async () => {
    for (const email of [known, unknown]) {
      expect(await hub.accounts.register({ email, name: 'Anna', password, locale: 'pl', client })).toEqual({});
      expect(await hub.accounts.requestMailedLink({ email, client })).toEqual({});
      expect(await hub.accounts.requestReset({ email, client })).toEqual({});
      expect(await signIn(email, 'a wrong password')).toEqual({ refused: 'WRONG' });
    }
    const to = async (address: string) => (await hub.mails()).filter((mail) => mail.address === address).map(({ template }) => template);
    expect(await to(known)).toEqual(['alreadyRegistered', 'mailedLink', 'resetPassword']);
    expect(await to(unknown)).toEqual(['confirmAddress', 'noAccount', 'noAccount']);
  });

  it('is not told by the limits either', async () => {
    const lastOf = async (email: string) => {
      await Promise.all(Array.from({ length: 10 }, () => signIn(email, 'a wrong password')));
      return signIn(email);
    };
    const limited = { refused: 'LIMITED', retryAfterSeconds: expect.any(Number) };
    expect([await lastOf(known), await lastOf(unknown)]).toEqual([limited, limited]);
  });

  it('is not told by the time that a wrong password takes', async () => {
    const took = async (email: string) => {
      const begun = performance.now();
      await signIn(email, 'a wrong password');
      return performance.now() - begun;
    };
    const times: Record<string, number[]> = { [known]: [], [unknown]: [] };
    for (let round = 0; round < 5; round += 1) for (const email of [known, unknown]) times[email]?.push(await took(email));
    const median = (email: string): number => times[email]?.sort((a, b) => a - b)[2] ?? 0;
    // Without the work for nothing it would be a tenth.
    expect(median(unknown) / median(known)).toBeGreaterThan(1 / 3);
    expect(median(unknown) / median(known)).toBeLessThan(3);
  });
});

describe('a mailed link', () => {
  const mailedLink = async (email: string) => {
    await hub.accounts.requestMailedLink({ email, client });
    return hub.mailedToken();
  };

  it('signs in once: of two at the same moment one', async () => {
    const { email } = await hub.newPerson();
    const token = await mailedLink(email);
    const answers = await Promise.all([1, 2, 3].map(() => hub.accounts.useMailedLink({ token, client })));
    expect(answers.filter(({ refused }) => refused === 'WRONG')).toHaveLength(2);
    expect(await hub.accounts.useMailedLink({ token, client })).toEqual({ refused: 'WRONG' });
  });

  it('opens nothing else than what it was mailed for', async () => {
    const { email } = await hub.newPerson();
    const token = await mailedLink(email);
    expect(await hub.accounts.resetPassword({ token, password: 'another good password', client })).toEqual({ refused: 'WRONG' });
    expect(await hub.accounts.confirmAddress({ token, client })).toEqual({ refused: 'WRONG' });
    expect(await hub.accounts.acceptInvitation({ token, locale: 'pl', client })).toEqual({ refused: 'WRONG' });
    opened(await hub.accounts.useMailedLink({ token, client }));
  });

  it('runs out', async () => {
    const { email } = await hub.newPerson();
    const token = await mailedLink(email);
    await hub.owner.query("update accounts.link set expires_at = now() - interval '1 second'");
    expect(await hub.accounts.useMailedLink({ token, client })).toEqual({ refused: 'WRONG' });
  });

  it('is not in the database, nor is any other secret: only hashes', async () => {
    const { email, session } = await hub.newPerson();
    const token = await mailedLink(email);
    const { rows } = await hub.owner.query<{ row: string }>(
      `select l::text as row from accounts.link l union all select s::text from accounts.session s union all select c::text from accounts.credential c
       union all select a::text from registry.audit_entry a`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const secret of [token, session, password]) expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });
});

describe('a new password', () => {
  it('is chosen with a mailed link, and ends every session', async () => {
    const { email, session } = await hub.newPerson();
    await hub.accounts.requestReset({ email, client });
    const token = await hub.mailedToken();
    // A password that breaks the rules does not use the link up.
    expect(await hub.accounts.resetPassword({ token, password: 'short', client })).toMatchObject({ refused: 'PASSWORD' });
    const fresh = opened(await hub.accounts.resetPassword({ token, password: 'another good password', client }));
    expect(await hub.accounts.resetPassword({ token, password: 'another good password', client })).toEqual({ refused: 'WRONG' });
    expect(await hub.accounts.sessionOf({ session })).toBeNull();
    expect(await hub.accounts.sessionOf({ session: fresh })).toMatchObject({ account: { email } });
    expect(await signIn(email)).toEqual({ refused: 'WRONG' });
    expect(await signIn(email, 'another good password')).toMatchObject({ secondFactor: false });
  });

  it('asks who signed in a while ago to prove again who she is', async () => {
    const { email, session } = await hub.newPerson();
    hub.clock.advance(16 * MINUTE);
    const change = (of: string) => hub.accounts.changePassword({ session: of, password: 'another good password', client });
    expect(await change(session)).toEqual({ refused: 'CONFIRM_FIRST' });
    expect(await hub.accounts.confirmIdentity({ session, password: 'a wrong password', client })).toEqual({ refused: 'WRONG' });
    const confirmed = opened(await hub.accounts.confirmIdentity({ session, password, client }));
    const changed = opened(await change(confirmed));
    expect(await hub.accounts.sessionOf({ session: changed })).toMatchObject({ account: { email } });
  });
});

describe('guessing', () => {
  it('a password ends after ten attempts, also for who knows it, and a mailed link opens meanwhile', async () => {
    const { email } = await hub.newPerson();
    const guesses = await Promise.all(Array.from({ length: 25 }, (_, attempt) => signIn(email, `wrong ${attempt}`)));
    // As many at the same moment are no more than one after another.
    expect(guesses.filter(({ refused }) => refused === 'WRONG')).toHaveLength(10);
    expect(await signIn(email)).toEqual({ refused: 'LIMITED', retryAfterSeconds: expect.any(Number) });
    expect(await hub.accounts.signIn({ email, password, client: { ...client, address: '198.51.100.7' } })).toMatchObject({
      refused: 'LIMITED',
    });
    await hub.accounts.requestMailedLink({ email, client });
    opened(await hub.accounts.useMailedLink({ token: await hub.mailedToken(), client }));
  });

  it('a link, a code or an invitation ends after a hundred attempts of one client', async () => {
    const guesses = Array.from({ length: 102 }, (_, guess) => hub.accounts.useMailedLink({ token: `guess${guess}`, client }));
    expect((await Promise.all(guesses)).filter(({ refused }) => refused === 'LIMITED')).toHaveLength(2);
    expect(await hub.accounts.acceptInvitation({ token: 'guess', locale: 'pl', client })).toMatchObject({ refused: 'LIMITED' });
    expect(await hub.accounts.useMailedLink({ token: 'guess', client: { ...client, address: '198.51.100.7' } })).toEqual({
      refused: 'WRONG',
    });
  });

  it('gets no more attempts from the many IPv6 addresses that one client has', async () => {
    const guess = (address: string, token: string) => hub.accounts.useMailedLink({ token, client: { ...client, address } });
    const guesses = Array.from({ length: 102 }, (_, host) => guess(`2001:db8:1:2::${host.toString(16)}`, `guess${host}`));
    expect((await Promise.all(guesses)).filter(({ refused }) => refused === 'LIMITED')).toHaveLength(2);
    expect(await guess('2001:db8:1:3::1', 'guess')).toEqual({ refused: 'WRONG' });
  });

  it('cannot be turned into mails: an address gets five in an hour', async () => {
    const email = 'bombed@example.org';
    const answers = [];
    for (let ask = 0; ask < 7; ask += 1) answers.push((await hub.accounts.requestReset({ email, client })).refused);
    expect(answers).toEqual([undefined, undefined, undefined, undefined, undefined, 'LIMITED', 'LIMITED']);
    expect(await templates()).toHaveLength(5);
  });

  it('leaves no address of a person or a client behind', async () => {
    await signIn('somebody@example.org');
    const { rows } = await hub.owner.query<{ key: string }>('select key from accounts.attempt');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ key }) => /example|192\.0/.test(key))).toEqual([]);
  });
});

describe('a session', () => {
  it('is never the one that was there before: what was planted opens nothing (session fixation)', async () => {
    const planted = 'p'.repeat(43);
    const { email, session } = await hub.newPerson();
    expect(opened(await signIn(email))).not.toBe(planted);
    expect(await hub.accounts.sessionOf({ session: planted })).toBeNull();
    // Proving who she is makes a new one; whoever knew the old one is out.
    const confirmed = opened(await hub.accounts.confirmIdentity({ session, password, client }));
    expect(confirmed).not.toBe(session);
    expect(await hub.accounts.sessionOf({ session })).toBeNull();
  });

  it('is listed, ended alone, ended with all others, and never by somebody else', async () => {
    const { email, session } = await hub.newPerson();
    const other = opened(await hub.accounts.signIn({ email, password, client: { ...client, userAgent: 'Telephone' } }));
    const third = opened(await signIn(email));
    const stranger = await hub.newPerson();
    const { sessions = [] } = (await hub.accounts.sessions({ session })) as {
      sessions?: { id: string; userAgent: string; current: boolean }[];
    };
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const id = sessions.find(({ userAgent }) => userAgent === 'Telephone')?.id ?? '';
    expect(await hub.accounts.endSession({ session: stranger.session, id })).toEqual({ refused: 'NOT_FOUND' });
    expect(await hub.accounts.sessionOf({ session: other })).not.toBeNull();
    expect(await hub.accounts.endSession({ session, id })).toEqual({});
    expect(await hub.accounts.sessionOf({ session: other })).toBeNull();
    await hub.accounts.endOtherSessions({ session });
    expect(await hub.accounts.sessionOf({ session: third })).toBeNull();
    await hub.accounts.signOut({ session });
    expect(await hub.accounts.sessionOf({ session })).toBeNull();
    expect(await hub.accounts.sessions({ session })).toEqual({ refused: 'SIGN_IN' });
    expect(await hub.accounts.sessionOf({ session: stranger.session })).not.toBeNull();
  });

  it('ends a week after its last use, and a month after signing in', async () => {
    const [used, unused] = [await hub.newPerson(), await hub.newPerson()];
    for (let day = 6; day <= 24; day += 6) {
      hub.clock.advance(6 * DAY);
      expect(await hub.accounts.sessionOf({ session: used.session })).toMatchObject({ fresh: false });
      if (day === 12) expect(await hub.accounts.sessionOf({ session: unused.session })).toBeNull();
    }
    hub.clock.advance(6 * DAY);
    expect(await hub.accounts.sessionOf({ session: used.session })).toBeNull();
    hub.clock.moveTo(new Date());
  });
});

describe('what proves who somebody is', () => {
  it('is seen by no caller, whatever her role, and not at all by the indexer', async () => {
    await hub.newPerson();
    const tables = ['person', 'session', 'credential', 'link', 'second_factor', 'attempt'];
    const { rows } = await hub.owner.query(
      `select relname from pg_class where relnamespace = 'accounts'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
    const { rows: all } = await hub.owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'accounts'::regnamespace and relkind = 'r' order by 1`,
    );
    expect(all.map(({ name }) => name)).toEqual([...tables].sort());
    for (const role of ['ANONYMOUS', 'NGO_OWNER', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'] as const) {
      const caller = { role, keyId: null, accountId: null, providerId: null, municipality: null };
      for (const table of tables) {
        expect([role, table, await hub.transact(caller, ({ em }) => em.execute(`select * from accounts.${table}`))]).toEqual([
          role,
          table,
          [],
        ]);
      }
    }
    const indexer = openPool({ url: hub.url, role: servingRoles.indexer, max: 1, applicationName: 'test-indexer' });
    await expect(indexer.query('select * from accounts.person')).rejects.toThrow('permission denied');
    await indexer.end();
  });
});
