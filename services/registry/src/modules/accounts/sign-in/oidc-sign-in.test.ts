import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AccountsHarness, client, openAccountsHarness, opened, password } from '../../../testing/accounts-harness.ts';
import { type OidcServer, startOidcServer } from '../../../testing/oidc-server.ts';

let server: OidcServer;
let hub: AccountsHarness;
beforeAll(async () => {
  server = await startOidcServer('https://directory.example/portal/oidc');
  hub = await openAccountsHarness({ oidc: server });
});
afterAll(async () => {
  await hub.close();
  await server.close();
});
beforeEach(() => hub.forgetAttempts());

const start = async () => {
  const started = await hub.accounts.startOidc({ client });
  if (started.refused) throw new Error(started.refused);
  return started;
};
const signIn = async (login: string) => {
  const { url, state } = await start();
  return hub.accounts.finishOidc({ state, query: await server.comeBack(url, login), client });
};

describe("a municipality's own sign-in", () => {
  it('is offered when it is configured', async () => {
    expect(await hub.accounts.waysToSignIn({})).toEqual({ oidc: true });
    const without = await hub.registry.openAccounts({
      publicUrl: 'https://directory.example',
      secret: 'a secret of thirty-two characters',
    });
    expect(await without.waysToSignIn({})).toEqual({ oidc: false });
    expect(await without.startOidc({ client })).toEqual({ refused: 'NOT_CONFIGURED' });
  });

  it('makes an account for an address that its server vouches for, the same one the next time', async () => {
    server.users.set('anna', { email: 'anna@example.org', email_verified: true, name: 'Anna Nowak' });
    const session = opened(await signIn('anna'));
    const found = await hub.accounts.sessionOf({ session });
    expect(found).toMatchObject({ account: { email: 'anna@example.org', name: 'Anna Nowak', hasPassword: false }, memberships: [] });
    expect(await hub.accounts.sessionOf({ session: opened(await signIn('anna')) })).toEqual(found);
    // Nothing is kept by which we could ask that server for more.
    const { rows } = await hub.owner.query("select access_token, refresh_token, id_token from accounts.credential where issuer = 'oidc'");
    expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
  });

  it('opens the account that has the address already, with her memberships and her second factor', async () => {
    const { email } = await hub.newMember('MODERATOR', { municipalityKey: '146201' });
    server.users.set('moderator', { email, email_verified: true });
    const session = opened(await signIn('moderator'));
    expect(await hub.accounts.sessionOf({ session })).toMatchObject({
      caller: { role: 'MODERATOR' },
      account: { email, hasPassword: true },
    });
    await hub.owner.query(
      `insert into accounts.second_factor (person_id, secret, confirmed_at) select id, 'sealed', now() from accounts.person where email = $1`,
      [email],
    );
    expect(await signIn('moderator')).toMatchObject({ secondFactor: true });
  });

  it('opens no account, and makes none, for an address that its server does not vouch for', async () => {
    const { email } = await hub.newPerson();
    server.users.set('thief', { email, email_verified: false });
    server.users.set('unknown', { email: 'unknown@example.org' });
    server.users.set('nameless', {});
    for (const login of ['thief', 'unknown', 'nameless']) expect([login, await signIn(login)]).toEqual([login, { refused: 'UNVERIFIED' }]);
    const { rows } = await hub.owner.query('select email from accounts.person where email = $1', ['unknown@example.org']);
    expect(rows).toEqual([]);
    expect(await hub.accounts.signIn({ email, password, client })).toMatchObject({ session: expect.any(String) });
  });

  it('takes an answer once, and only in the browser that asked for it', async () => {
    server.users.set('ola', { email: 'ola@example.org', email_verified: true });
    const [mine, other] = [await start(), await start()];
    const query = await server.comeBack(mine.url, 'ola');
    expect(await hub.accounts.finishOidc({ state: other.state, query, client })).toEqual({ refused: 'WRONG' });
    expect(await hub.accounts.finishOidc({ state: 'forged=1', query, client })).toEqual({ refused: 'WRONG' });
    opened(await hub.accounts.finishOidc({ state: mine.state, query, client }));
    expect(await hub.accounts.finishOidc({ state: mine.state, query, client })).toEqual({ refused: 'WRONG' });
    expect(await hub.accounts.finishOidc({ state: other.state, query: 'error=access_denied', client })).toEqual({ refused: 'WRONG' });
  });
});
