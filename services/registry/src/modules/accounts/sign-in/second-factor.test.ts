import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { type AccountsHarness, client, openAccountsHarness, opened, password } from '../../../testing/accounts-harness.ts';

let hub: AccountsHarness;
beforeAll(async () => {
  hub = await openAccountsHarness();
});
afterAll(() => hub.close());
beforeEach(() => hub.forgetAttempts());

const STEP = 30_000;
const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: hub.clock.now().getTime() });

/** Somebody with an authenticator app, whose next code has not been used yet. */
const newPerson = async () => {
  const person = await hub.newPerson();
  const begun = await hub.accounts.beginSecondFactor({ session: person.session });
  if (begun.refused) throw new Error(begun.refused);
  const finished = await hub.accounts.finishSecondFactor({ session: person.session, code: codeOf(begun.secret), client });
  if (finished.refused) throw new Error(finished.refused);
  hub.clock.advance(STEP);
  return { ...person, ...begun, ...finished };
};
const signIn = async (email: string): Promise<string> => opened(await hub.accounts.signIn({ email, password, client }));
const pass = (session: string, code: string) => hub.accounts.passSecondFactor({ session, code, client });

describe('a second factor', () => {
  it('is in force after its first code; then a password opens nothing but the page that asks for one', async () => {
    const { email, uri, recoveryCodes } = await newPerson();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Drogowskaz:person\d+%40example\.org\?issuer=Drogowskaz&secret=[A-Z2-7]{32}&/);
    expect(recoveryCodes).toHaveLength(10);
    const answer = await hub.accounts.signIn({ email, password, client });
    expect(answer).toMatchObject({ secondFactor: true });
    const half = opened(answer);
    expect(await hub.accounts.sessionOf({ session: half })).toBe('SECOND_FACTOR');
    const refused = { refused: 'SIGN_IN' };
    expect(await hub.accounts.sessions({ session: half })).toEqual(refused);
    expect(await hub.accounts.removeSecondFactor({ session: half })).toEqual(refused);
    expect(await hub.accounts.changePassword({ session: half, password: 'another good password', client })).toEqual(refused);
    expect(await hub.accounts.confirmIdentity({ session: half, password, client })).toEqual(refused);
  });

  it('is asked for whichever way somebody comes: password, mailed link, new password', async () => {
    const { email, secret } = await newPerson();
    await hub.accounts.requestMailedLink({ email, client });
    expect(await hub.accounts.useMailedLink({ token: await hub.mailedToken(), client })).toMatchObject({ secondFactor: true });
    await hub.accounts.requestReset({ email, client });
    const reset = await hub.accounts.resetPassword({ token: await hub.mailedToken(), password: 'another good password', client });
    expect(reset).toMatchObject({ secondFactor: true });
    const half = opened(reset);
    const whole = await pass(half, codeOf(secret));
    expect(whole).toMatchObject({ secondFactor: false });
    // A new session, whose secret nobody knew who saw the half-open one.
    expect(opened(whole)).not.toBe(half);
    expect(await hub.accounts.sessionOf({ session: half })).toBeNull();
    expect(await hub.accounts.sessionOf({ session: opened(whole) })).toMatchObject({ account: { email, secondFactor: true }, fresh: true });
  });

  it('takes each code once: what was seen over a shoulder is worth nothing (replay)', async () => {
    const { email, secret } = await newPerson();
    const [first, second] = [await signIn(email), await signIn(email)];
    const code = codeOf(secret);
    const answers = await Promise.all([pass(first, code), pass(second, code)]);
    expect(answers.filter(({ refused }) => refused === 'WRONG')).toHaveLength(1);
    const third = await signIn(email);
    expect(await pass(third, code)).toEqual({ refused: 'WRONG' });
    hub.clock.advance(STEP);
    // Still in the window, but used.
    expect(await pass(third, code)).toEqual({ refused: 'WRONG' });
    opened(await pass(third, codeOf(secret)));
  });

  it('does not take an older code than the last one', async () => {
    const { email, secret } = await newPerson();
    const older = codeOf(secret);
    hub.clock.advance(STEP);
    opened(await pass(await signIn(email), codeOf(secret)));
    expect(await pass(await signIn(email), older)).toEqual({ refused: 'WRONG' });
  });

  it('cannot be guessed: five wrong codes, and the right one is refused, too, in every session', async () => {
    const { email, secret } = await newPerson();
    const [one, two] = [await signIn(email), await signIn(email)];
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, guess) => pass(one, String(100_000 + guess))));
    expect(guesses.filter(({ refused }) => refused === 'LIMITED')).toHaveLength(7);
    expect(await pass(two, codeOf(secret))).toMatchObject({ refused: 'LIMITED', retryAfterSeconds: expect.any(Number) });
  });

  it('can be replaced by a recovery code, each once, until they are renewed', async () => {
    const { email, secret, recoveryCodes } = await newPerson();
    const [first = '', second = ''] = recoveryCodes;
    const session = opened(await pass(await signIn(email), ` ${first.toUpperCase()} `));
    expect(await pass(await signIn(email), first)).toEqual({ refused: 'WRONG' });
    const renewed = await hub.accounts.renewRecoveryCodes({ session });
    expect(renewed).toMatchObject({ recoveryCodes: expect.not.arrayContaining([second]) });
    expect(await pass(await signIn(email), second)).toEqual({ refused: 'WRONG' });
    const { rows } = await hub.owner.query<{ row: string }>('select f::text as row from accounts.second_factor f');
    for (const kept of [secret, second]) expect(rows.filter(({ row }) => row.includes(kept))).toEqual([]);
  });

  it('shuts every other session of hers until she has shown it there', async () => {
    const { email, session } = await hub.newPerson();
    const other = await signIn(email);
    const begun = await hub.accounts.beginSecondFactor({ session });
    const secret = begun.refused ? '' : begun.secret;
    expect(await hub.accounts.finishSecondFactor({ session, code: '123456', client })).toEqual({ refused: 'WRONG' });
    expect(await hub.accounts.sessionOf({ session: other })).toMatchObject({ account: { secondFactor: false } });
    await hub.accounts.finishSecondFactor({ session, code: codeOf(secret), client });
    expect(await hub.accounts.sessionOf({ session })).toMatchObject({ account: { secondFactor: true } });
    expect(await hub.accounts.sessionOf({ session: other })).toBe('SECOND_FACTOR');
  });

  it('is what a sensitive deed asks for again, not the password', async () => {
    const { session, secret, email, accountId } = await newPerson();
    hub.clock.advance(16 * 60_000);
    expect(await hub.accounts.removeSecondFactor({ session })).toEqual({ refused: 'CONFIRM_FIRST' });
    expect(await hub.accounts.confirmIdentity({ session, password, client })).toEqual({ refused: 'WRONG' });
    const confirmed = opened(await hub.accounts.confirmIdentity({ session, code: codeOf(secret), client }));
    expect(await hub.accounts.beginSecondFactor({ session: confirmed })).toEqual({ refused: 'FORBIDDEN' });
    expect(await hub.accounts.removeSecondFactor({ session: confirmed })).toEqual({});
    expect(await hub.accounts.signIn({ email, password, client })).toMatchObject({ secondFactor: false });
    const { rows } = await hub.owner.query<{ action: string }>(
      "select action from registry.audit_entry where record_id = $1 and actor_account_id = $1 and origin = 'PORTAL'",
      [accountId],
    );
    expect(rows.map(({ action }) => action).sort()).toEqual(['REMOVE_SECOND_FACTOR', 'SET_SECOND_FACTOR']);
  });

  it('can be taken away by the operator at the machine, for who has lost everything', async () => {
    const { email } = await newPerson();
    expect(await hub.registry.removeSecondFactor('nobody@example.org')).toBe(false);
    expect(await hub.registry.removeSecondFactor(email)).toBe(true);
    expect(await hub.accounts.signIn({ email, password, client })).toMatchObject({ secondFactor: false });
  });
});
