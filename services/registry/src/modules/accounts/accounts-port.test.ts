import type { AccountsPort, SignedIn } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';

let hub: RegistryHarness;
let accounts: AccountsPort;
beforeAll(async () => {
  // better-auth knows the real time only.
  hub = await openRegistryHarness(new Date().toISOString());
  await hub.registry.importDirectory({ providers: fixture.providers });
  accounts = await hub.registry.openAccounts({ publicUrl: 'https://directory.example', secret: 'a secret of thirty-two characters' });
});
afterAll(() => hub.close());
beforeEach(() => hub.owner.query('truncate accounts.attempt, registry.mail'));

const client = { address: '192.0.2.1', userAgent: 'Browser' };
const password = 'zielony rower jedzie';

const mails = async () =>
  (
    await hub.owner.query<{ address: string; template: string; content: { link: string } }>(
      'select address, template, content from registry.mail order by written_at',
    )
  ).rows;
const mailedToken = async () => (await mails()).at(-1)?.content.link.split('/').at(-1) ?? '';

it('Somebody who registers has an account when she opens the link of her mail, and signs in', async () => {
  expect(await accounts.register({ email: 'Anna@Example.org', name: 'Anna', password, locale: 'pl', client })).toEqual({});
  expect(await accounts.signIn({ email: 'anna@example.org', password, client })).toEqual({ refused: 'WRONG' });
  const { session } = (await accounts.confirmAddress({ token: await mailedToken(), client })) as SignedIn;
  expect(await accounts.sessionOf({ session })).toMatchObject({ account: { email: 'anna@example.org', name: 'Anna' }, fresh: true });
  expect(await accounts.signIn({ email: 'anna@example.org', password, client })).toMatchObject({ secondFactor: false });
});
