import { type AccountsPort, remoteAccounts, serveSubgraph, silentLogger } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccountsHarness, client, openAccountsHarness, opened, password } from '../../testing/accounts-harness.ts';

const secret = 'a secret of at least thirty-two characters';
let hub: AccountsHarness;
let server: Awaited<ReturnType<typeof serveSubgraph>>;
let remote: ReturnType<typeof remoteAccounts>;
let accounts: AccountsPort;
beforeAll(async () => {
  hub = await openAccountsHarness();
  const { definition } = hub.registry;
  server = await serveSubgraph(definition, { secret, host: '127.0.0.1', port: 0, logger: silentLogger, accounts: hub.accounts });
  remote = remoteAccounts({ url: server.url, secret });
  accounts = remote.port;
});
afterAll(async () => {
  await remote.close();
  await server.close();
  await hub.close();
});

describe('the accounts, asked by a gateway in another process', () => {
  it('answer the same as in one process', async () => {
    const { session, email } = await hub.newMember('MODERATOR', { municipalityKey: '146201' });
    expect(await accounts.sessionOf({ session })).toEqual(await hub.accounts.sessionOf({ session }));
    expect(await accounts.sessionOf({ session: 'unknown' })).toBeNull();
    expect(await accounts.sessionOf({ session: 'x'.repeat(5_000) })).toBeNull();
    expect(await accounts.signIn({ email, password: 'wrong', client })).toEqual({ refused: 'WRONG' });
    const other = opened(await accounts.signIn({ email, password, client }));
    expect(await accounts.signOut({ session: other })).toEqual({});
    expect(await accounts.register({ email: 'no address', name: 'x', password, locale: 'pl', client })).toEqual({
      refused: 'INVALID',
      fields: ['email'],
    });
  });

  it('are for gateways alone, and only for questions that there are', async () => {
    const ask = (body: unknown, headers = {}) =>
      fetch(`${server.url}/accounts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const question = { question: 'sessionOf', argument: { session: 'unknown' } };
    expect((await ask(question)).status).toBe(401);
    expect((await ask(question, { 'x-drogowskaz-caller': 'e30.forged' })).status).toBe(401);
    for (const unknown of ['constructor', '__proto__', 'eraseEverybody']) {
      expect([unknown, (await ask({ ...question, question: unknown })).status]).toEqual([unknown, 400]);
    }
  });
});
