import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';
import { giveMembership } from '../accounts/index.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

const written = (fields: Record<string, unknown> = {}) => ({
  name: 'Stowarzyszenie Razem',
  email: 'biuro@razem.example.org',
  municipality: PLOCK,
  nip: '526-025-02-74',
  ...fields,
});
const payload = '{ provider { id name } managed { version status trusted addressConfirmed } userErrors { code message path } }';
const register = (fields: Record<string, unknown> = {}, caller: Caller = anonymous) =>
  steps.run(caller, `mutation ($input: RegisterProviderInput!) { result: registerProvider(input: $input) ${payload} }`, {
    input: written(fields),
  });
/** A moment later than what was before. */
const step =
  (name: 'approveProvider' | 'refuseProvider' | 'setProviderTrust', argument: string) =>
  (id: string, caller: Caller = moderator()) => {
    hub.clock.advance(1_000);
    return steps.run(caller, `mutation ($id: ID!) { result: ${name}(id: $id${argument}) ${payload} }`, { id });
  };
const approve = step('approveProvider', '');
const refuse = step('refuseProvider', ', reason: "Nie ma takiej organizacji."');
const trust = step('setProviderTrust', ', trusted: true');
const update = (id: string, version: number, input: object, caller: Caller) =>
  steps.run(
    caller,
    `mutation ($id: ID!, $v: Int!, $input: UpdateProviderInput!) { result: updateProvider(id: $id, expectedVersion: $v, input: $input) ${payload} }`,
    {
      id,
      v: version,
      input,
    },
  );
const mails = async (address: string) =>
  (await hub.owner.query('select template, content from registry.mail where address = $1 order by written_at, id', [address])).rows as {
    template: string;
    content: { link: string; reason?: string };
  }[];
const waiting = async (caller: Caller = moderator()) =>
  (
    await hub.ask(
      caller,
      '{ waitingProviders(first: 100) { totalCount nodes { id name nip email addressConfirmed likelyDuplicates { provider { name } reasons } } } }',
    )
  ).data?.waitingProviders;
const isPublic = async (id: string) => (await hub.ask(anonymous, `{ provider(id: "${id}") { name } }`)).data.provider !== null;
let people = 0;
/** Somebody with an account, as the portal's accounts make her. */
const person = async (email: string): Promise<Caller> => {
  const id = newId();
  await hub.owner.query(
    `insert into accounts.person (id, email, email_verified, name, locale, created_at, updated_at) values ($1, $2, true, $3, 'uk', now(), now())`,
    [id, email, `Osoba ${++people}`],
  );
  return { ...anonymous, accountId: id };
};
const memberships = async ({ accountId }: Caller) =>
  (await hub.owner.query('select role, provider_id from registry.membership where account_id = $1', [accountId])).rows;
const otherAddress = () => `${newId()}@example.org`;

describe('a registration', () => {
  it('waits for a moderator of its municipality, and the public sees nothing of it', async () => {
    const { provider, managed, userErrors } = await register({ email: otherAddress() });
    expect([userErrors, managed, provider.name]).toEqual([[], null, 'Stowarzyszenie Razem']);
    expect(await isPublic(provider.id)).toBe(false);
    const { data } = await hub.ask(anonymous, '{ providers(first: 100) { nodes { id } } }');
    expect(data.providers.nodes).not.toContainEqual({ id: provider.id });
    const found = (await waiting()).nodes.find(({ id }: { id: string }) => id === provider.id);
    expect(found).toMatchObject({ nip: '5260250274', addressConfirmed: false });
    expect((await waiting(moderator(BIELSK))).nodes).toEqual([]);
  });

  it('mails a link by whose page the address is confirmed, by a button and not by looking', async () => {
    const email = otherAddress();
    const { provider } = await register({ email, locale: 'uk' });
    const [mail] = await mails(email);
    expect(mail).toMatchObject({
      template: 'providerRegistered',
      content: { link: expect.stringMatching(/^\/portal\/registration\/[\w-]{43}$/) },
    });
    const token = mail?.content.link.split('/').at(-1);
    const look = async (with_ = token) =>
      (await hub.ask(anonymous, `{ registration(token: "${with_}") { providerName status addressConfirmed } }`)).data.registration;
    expect(await look()).toEqual({ providerName: 'Stowarzyszenie Razem', status: 'WAITING', addressConfirmed: false });
    const press = (with_ = token) => hub.ask(anonymous, `mutation { confirmRegistration(token: "${with_}") { addressConfirmed } }`);
    expect((await press('x'.repeat(43))).data.confirmRegistration).toBeNull();
    await press();
    expect((await press()).data.confirmRegistration).toEqual({ addressConfirmed: true });
    expect((await waiting()).nodes.find(({ id }: { id: string }) => id === provider.id).addressConfirmed).toBe(true);
    const { rows } = await hub.owner.query('select token_hash from registry.registration where provider_id = $1', [provider.id]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('of somebody whose account has this address asks her no second time, and one with the address of somebody else proves nothing', async () => {
    const [email, foreignAddress] = [otherAddress(), otherAddress()];
    const anna = await person(email);
    const mine = await register({ email: email.toUpperCase() }, anna);
    const theirs = await register({ email: foreignAddress }, anna);
    const { nodes } = await waiting();
    const confirmed = (id: string) => nodes.find((node: { id: string }) => node.id === id).addressConfirmed;
    expect([confirmed(mine.provider.id), confirmed(theirs.provider.id)]).toEqual([true, false]);
    expect((await mails(foreignAddress)).map(({ template }) => template)).toEqual(['providerRegistered']);
  });

  it('mails nobody a link that a stranger chose: a name holds no web address', async () => {
    const email = otherAddress();
    for (const name of ['Nagroda: https://evil.example/win', 'WWW.evil.example'])
      expect((await register({ email, name })).userErrors).toMatchObject([{ path: ['name'] }]);
    expect(await mails(email)).toEqual([]);
  });

  it('that comes twice is one, with one mail, also at the same moment', async () => {
    const email = otherAddress();
    const answers = await Promise.all([
      register({ email }),
      register({ email }),
      register({ email, name: 'STOWARZYSZENIE  razem'.replace('  ', ' ') }),
    ]);
    expect(new Set(answers.map(({ provider }) => provider.id)).size).toBe(1);
    expect(await mails(email)).toHaveLength(1);
  });

  it('floods nobody: a fourth of one address that waits is refused', async () => {
    const email = otherAddress();
    for (const name of ['Pierwsza', 'Druga', 'Trzecia']) expect((await register({ email, name })).userErrors).toEqual([]);
    expect((await register({ email, name: 'Czwarta' })).errors[0]).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await mails(email)).toHaveLength(3);
  });

  it('is told all that is wrong with it, and where', async () => {
    const { provider, userErrors } = await register({
      name: ' ',
      nip: '5260250275',
      regon: '1',
      krs: 'x',
      email: 'biuro',
      street: 'ul. Cicha 1',
    });
    expect(provider).toBeNull();
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
      'city',
      'email',
      'krs',
      'name',
      'nip',
      'regon',
    ]);
    for (const name of ['Fundacja\nDobra', 'Fundacja\u202e'])
      expect((await register({ name })).userErrors).toMatchObject([{ path: ['name'] }]);
  });

  it.each([
    ['status', 'APPROVED'],
    ['trusted', true],
    ['id', fixture.ownProvider],
    ['accountId', fixture.ownProvider],
  ])('does not decide about itself: %s is no part of registerProvider (mass assignment)', async (field, value) => {
    expect((await register({ [field]: value })).errors[0]?.message).toContain(
      `Field "${field}" is not defined by type "RegisterProviderInput"`,
    );
  });

  it('tells which providers it may be, before and after, and nothing of those that wait elsewhere', async () => {
    const ask = async (caller: Caller, fields: Record<string, unknown>) =>
      (
        await hub.ask(
          caller,
          'query ($input: RegisterProviderInput!) { likelyDuplicates(input: $input) { provider { id name } reasons score } }',
          { input: written(fields) },
        )
      ).data.likelyDuplicates;
    const [found, ...others] = await ask(anonymous, { name: 'FUNDACJA „MOST”', url: 'http://www.most.example/pl', nip: null });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ provider: { id: fixture.ownProvider, name: 'Fundacja Most' }, reasons: ['NAME', 'WEBSITE'] });
    expect(await ask(anonymous, { name: 'Ktoś całkiem inny', nip: '1234563218' })).toEqual([]);
    await register({ email: otherAddress(), name: 'Klub Sąsiedzki', municipality: BIELSK, nip: null });
    const club = { name: 'Klub Sąsiedzki', nip: null };
    for (const caller of [anonymous, moderator()]) expect(await ask(caller, club)).toEqual([]);
    expect(await ask(moderator(BIELSK), club)).toMatchObject([{ reasons: ['NAME'] }]);
  });

  it('is not compared with the address of a hidden place', async () => {
    const hidden = { name: 'Schronisko', street: 'ul. Ukryta 3', city: 'Płock', hidden: true };
    await steps.published({ locations: [hidden] });
    const input = written({ name: 'Zupełnie inna', street: 'Ukryta 3', city: 'Płock', nip: null });
    const { data } = await hub.ask(anonymous, 'query ($input: RegisterProviderInput!) { likelyDuplicates(input: $input) { reasons } }', {
      input,
    });
    expect(data.likelyDuplicates).toEqual([]);
  });
});

describe('a decision about a registration', () => {
  it('lets it in: public, and its owner by an invitation when she has no account', async () => {
    const email = otherAddress();
    const { provider } = await register({ email });
    const answers = await Promise.all([approve(provider.id), approve(provider.id)]);
    expect(answers.map(({ managed }) => managed.status)).toEqual(['APPROVED', 'APPROVED']);
    expect(await isPublic(provider.id)).toBe(true);
    expect((await mails(email)).map(({ template }) => template)).toEqual(['providerRegistered', 'providerApproved']);
    expect((await mails(email))[1]?.content.link).toMatch(/^\/portal\/invitation\//);
    const { rows } = await hub.owner.query('select role, provider_id from registry.invitation where email = $1', [email]);
    expect(rows).toEqual([{ role: 'NGO_OWNER', provider_id: provider.id }]);
  });

  it('makes the account that registered it, or that has its address, the owner', async () => {
    const signedIn = await person(otherAddress());
    const bySession = (await register({ email: otherAddress() }, signedIn)).provider.id;
    const email = otherAddress();
    const known = await person(email);
    const byAddress = (await register({ email })).provider.id;
    await approve(bySession);
    await approve(byAddress);
    expect(await memberships(signedIn)).toEqual([{ role: 'NGO_OWNER', provider_id: bySession }]);
    expect(await memberships(known)).toEqual([{ role: 'NGO_OWNER', provider_id: byAddress }]);
  });

  it('refuses it, with a reason that is mailed; then it cannot be let in', async () => {
    const email = otherAddress();
    const { provider } = await register({ email });
    expect((await refuse(provider.id)).managed.status).toBe('REFUSED');
    await refuse(provider.id);
    expect(await mails(email)).toMatchObject([{}, { template: 'providerRefused', content: { reason: 'Nie ma takiej organizacji.' } }]);
    expect((await approve(provider.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await isPublic(provider.id)).toBe(false);
  });

  it('by two moderators at once, one for and one against, is one decision', async () => {
    const { provider } = await register({ email: otherAddress() });
    const answers = await Promise.all([approve(provider.id), refuse(provider.id)]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it.each([
    ['approveProvider', approve],
    ['refuseProvider', refuse],
    ['setProviderTrust', trust],
  ])('is not for others: %s by its id (IDOR)', async (_, decide) => {
    const { provider } = await register({ email: otherAddress() });
    for (const caller of [own, foreign, moderator(BIELSK)]) expect((await decide(provider.id, caller)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await decide(provider.id, anonymous)).errors[0]?.code).toBe('UNAUTHENTICATED');
    expect((await decide(newId(), moderator())).errors[0]?.code).toBe('NOT_FOUND');
  });

  it('erases who registered a month after, and of what was refused the address, too', async () => {
    const email = otherAddress();
    const { provider } = await register({ email });
    await refuse(provider.id);
    hub.clock.advance(31 * 86_400_000);
    await hub.runJob('forget');
    const { rows } = await hub.owner.query('select record from registry.provider where id = $1', [provider.id]);
    expect(JSON.stringify(rows)).not.toContain(email);
    expect((await hub.owner.query('select 1 from registry.registration where email = $1', [email])).rowCount).toBe(0);
    expect((await register({ email })).userErrors).toEqual([]);
  });
});

describe('a registration that nobody looks at', () => {
  it('lapses after a year, and is forgotten a month later', async () => {
    const email = otherAddress();
    const { provider } = await register({ email });
    const known = async () =>
      (await hub.owner.query("select status, record ->> 'email' as email from registry.provider where id = $1", [provider.id])).rows;
    hub.clock.advance(366 * 86_400_000);
    await hub.runJob('forget');
    expect(await known()).toEqual([{ status: 'REFUSED', email }]);
    hub.clock.advance(31 * 86_400_000);
    await hub.runJob('forget');
    expect(await known()).toEqual([{ status: 'REFUSED', email: null }]);
    expect((await hub.owner.query('select 1 from registry.registration where email = $1', [email])).rowCount).toBe(0);
  });
});

describe('an organisation', () => {
  const owner: Caller = { ...own, role: 'NGO_OWNER' };
  const mine = async (caller: Caller) =>
    (await hub.ask(caller, '{ myProvider { id version name email url description { value } nip trusted addressConfirmed } }')).data
      .myProvider;

  it('is edited by its owner, public at once, also where its services show it', async () => {
    const { serviceId } = await steps.published();
    const { version } = await mine(owner);
    const saved = await update(fixture.ownProvider, version, { description: 'Uczymy polskiego.', email: 'biuro@most.example.org' }, owner);
    expect(saved.managed.version).toBe(version + 1);
    const renamed = await update(fixture.ownProvider, version + 1, { name: 'Fundacja Nowy Most' }, moderator());
    expect(renamed.userErrors).toEqual([]);
    const { data } = await hub.ask(anonymous, `{ service(id: "${serviceId}") { provider { name description { value } } } }`);
    expect(data.service.provider).toEqual({ name: 'Fundacja Nowy Most', description: { value: 'Uczymy polskiego.' } });
    expect(await mine(owner)).toMatchObject({ email: 'biuro@most.example.org', addressConfirmed: null });
  });

  it('keeps its changes when the directory is imported again', async () => {
    await hub.registry.importDirectory({ providers: fixture.providers });
    expect((await mine(owner)).name).toBe('Fundacja Nowy Most');
  });

  it('cannot rename itself: name and numbers are what a moderator checked', async () => {
    const { version } = await mine(owner);
    const answer = await update(
      fixture.ownProvider,
      version,
      { name: 'Urząd Miasta Płocka', nip: '5260250274', url: 'https://nowy.example' },
      owner,
    );
    expect(answer.userErrors.map(({ path }: { path: string[] }) => path[0])).toEqual(['name', 'nip']);
    expect((await mine(owner)).url).toBe('https://most.example');
  });

  it('edited by two at once: the second is told what differs', async () => {
    const { version } = await mine(owner);
    await update(fixture.ownProvider, version, { url: 'https://pierwszy.example' }, owner);
    const { errors } = await update(fixture.ownProvider, version, { url: 'https://drugi.example' }, moderator());
    expect(errors[0]).toMatchObject({
      code: 'CONFLICT',
      extensions: {
        currentVersion: version + 1,
        differs: [{ field: 'url', current: 'https://pierwszy.example', yours: 'https://drugi.example' }],
      },
    });
  });

  it('is not edited by others: updateProvider by its id (IDOR)', async () => {
    for (const caller of [{ ...foreign, role: 'NGO_OWNER' } as Caller, own, moderator(BIELSK)]) {
      expect((await update(fixture.ownProvider, 1, { url: 'https://x.example' }, caller)).errors[0]?.code).toBe('FORBIDDEN');
      if (caller === own) continue;
      expect((await hub.ask(caller, `{ managedProvider(id: "${fixture.ownProvider}") { email } }`)).data.managedProvider).toBeNull();
    }
  });

  it.each([
    ['municipality', BIELSK],
    ['status', 'APPROVED'],
    ['trusted', true],
    ['version', 1],
  ])('%s is no part of updateProvider (mass assignment)', async (field, value) => {
    const answer = await update(fixture.ownProvider, 1, { [field]: value }, owner);
    expect(answer.errors[0]?.message).toContain(`Field "${field}" is not defined by type "UpdateProviderInput"`);
  });

  it('that is trusted says so to its moderators, who can take it back', async () => {
    expect((await trust(fixture.ownProvider)).managed.trusted).toBe(true);
    const untrust = step('setProviderTrust', ', trusted: false');
    expect((await untrust(fixture.ownProvider)).managed.trusted).toBe(false);
    expect((await trust(fixture.ownProvider, owner)).errors[0]?.code).toBe('FORBIDDEN');
  });
});

describe('a claim', () => {
  const claim = (id: string, caller: Caller, message = 'Jestem prezeską, telefon na stronie.') =>
    steps.run(
      caller,
      'mutation ($id: ID!, $m: String!) { result: claimProvider(id: $id, message: $m) { claim { id status } userErrors { path } } }',
      { id, m: message },
    );
  const decide = (id: string, accept: boolean, caller: Caller = moderator()) =>
    steps.run(
      caller,
      `mutation ($id: ID!, $a: Boolean!) { result: decideClaim(id: $id, accept: $a, reason: "Nie znamy Pani.") { claim { id status } userErrors { code } } }`,
      {
        id,
        a: accept,
      },
    );
  const claims = async (caller: Caller = moderator()) =>
    (await hub.ask(caller, '{ providerClaims(first: 100) { nodes { id providerName message claimantName claimantEmail } } }')).data
      ?.providerClaims.nodes;

  it('tells the moderators, who decide; accepted, the claimant owns the provider', async () => {
    const colleague = await person(otherAddress());
    const address = otherAddress();
    const boss = await person(address);
    await hub.transact(administrator, (transaction) =>
      giveMembership(transaction, { accountId: boss.accountId ?? '', role: 'MODERATOR', municipalityKey: PLOCK.slice(0, 6) }),
    );
    const answers = await Promise.all([claim(fixture.ownProvider, colleague), claim(fixture.ownProvider, colleague)]);
    expect(new Set(answers.map((answer) => answer.claim.id)).size).toBe(1);
    expect((await mails(address)).map(({ template }) => template)).toEqual(['claimRaised']);
    const [waitingClaim] = await claims();
    expect(waitingClaim).toMatchObject({ providerName: 'Fundacja Nowy Most', claimantEmail: expect.stringContaining('@example.org') });
    expect(await claims(moderator(BIELSK))).toEqual([]);
    await Promise.all([decide(waitingClaim.id, true), decide(waitingClaim.id, true)]);
    expect(await memberships(colleague)).toEqual([{ role: 'NGO_OWNER', provider_id: fixture.ownProvider }]);
    expect((await decide(waitingClaim.id, false)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await claims()).toEqual([]);
  });

  it('refused, the claimant reads why and owns nothing', async () => {
    const address = otherAddress();
    const stranger = await person(address);
    const { claim: made } = await claim(fixture.ownProvider, stranger);
    await decide(made.id, false);
    expect(await mails(address)).toMatchObject([{ template: 'claimRefused', content: { reason: 'Nie znamy Pani.' } }]);
    expect(await memberships(stranger)).toEqual([]);
  });

  it('needs an account, a public provider and something to say', async () => {
    const somebody = await person(otherAddress());
    expect((await claim(fixture.ownProvider, anonymous)).errors[0]?.code).toBe('UNAUTHENTICATED');
    expect((await claim(fixture.ownProvider, somebody, ' ')).userErrors).toMatchObject([{ path: ['message'] }]);
    const { provider } = await register({ email: otherAddress() });
    expect((await claim(provider.id, somebody)).errors[0]?.code).toBe('NOT_FOUND');
  });

  it('is decided by nobody else: decideClaim by its id (IDOR)', async () => {
    const { claim: made } = await claim(fixture.ownProvider, await person(otherAddress()));
    for (const caller of [own, foreign, moderator(BIELSK)]) expect((await decide(made.id, true, caller)).errors[0]?.code).toBe('FORBIDDEN');
  });
});

describe('a municipality that lets another one decide', () => {
  it('has its registrations decided and its claims told of there', async () => {
    const [from, to] = [BIELSK.slice(0, 6), PLOCK.slice(0, 6)];
    await hub.owner.query('insert into registry.delegation (id, from_key, to_key, since) values (gen_random_uuid(), $1, $2, now())', [
      from,
      to,
    ]);
    const address = otherAddress();
    const boss = await person(address);
    await hub.transact(administrator, (transaction) =>
      giveMembership(transaction, { accountId: boss.accountId ?? '', role: 'MODERATOR', municipalityKey: to }),
    );
    const { provider } = await register({ email: otherAddress(), municipality: BIELSK });
    expect((await waiting()).nodes.map(({ id }: { id: string }) => id)).toContain(provider.id);
    expect((await approve(provider.id)).managed.status).toBe('APPROVED');
    const somebody = await person(otherAddress());
    await hub.ask(somebody, `mutation { claimProvider(id: "${provider.id}", message: "Jestem stąd.") { claim { id } } }`);
    expect((await mails(address)).map(({ template }) => template)).toEqual(['claimRaised']);
  });
});
