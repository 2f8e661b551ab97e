import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { own, workflowSteps } from '../../testing/workflow-steps.ts';
import { giveMembership } from '../accounts/index.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
/** Two editors of one provider, who read different languages, and a moderator with an account. */
let author: Caller;
let colleague: Caller;
let boss: Caller;

const person = async (email: string, locale: string, name: string): Promise<Caller> => {
  const accountId = newId();
  await hub.owner.query(
    `insert into accounts.person (id, email, email_verified, name, locale, created_at, updated_at) values ($1, $2, true, $3, $4, now(), now())`,
    [accountId, email, name, locale],
  );
  return { ...anonymous, accountId };
};

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  const [first, ...others] = fixture.providers;
  const withAddress = { ...first, provider: { ...first?.provider, email: 'biuro@most.example.org' } } as (typeof fixture.providers)[number];
  await hub.registry.importDirectory({ providers: [withAddress, ...others] });
  author = { ...own, keyId: null, accountId: (await person('olena@example.org', 'uk', 'Олена')).accountId };
  colleague = { ...own, keyId: null, accountId: (await person('jan@example.org', 'pl', 'Jan')).accountId };
  boss = { ...moderator(), keyId: null, accountId: (await person('anna@plock.example.org', 'pl', 'Anna')).accountId };
});
afterAll(() => hub.close());

const mails = async () =>
  (await hub.owner.query('delete from registry.mail returning address, template, locale, content')).rows as Record<string, unknown>[];
const submitted = async (caller: Caller) => {
  const { revision } = await steps.create({}, caller);
  await steps.submit(revision.id, caller);
  return revision as { id: string; serviceId: string };
};

describe('a decision', () => {
  it('is mailed to whoever wrote, in her language, once', async () => {
    const { id, serviceId } = await submitted(author);
    const ask = { id, text: 'Dopisz godziny.' };
    await Promise.all([steps.run(boss, fixture.requestChangesMutation, ask), steps.run(boss, fixture.requestChangesMutation, ask)]);
    expect(await mails()).toEqual([
      {
        ...{ address: 'olena@example.org', template: 'changesRequested', locale: 'uk' },
        content: { service: 'Porady prawne', message: 'Dopisz godziny.', link: `/portal/services/${serviceId}` },
      },
    ]);
    await steps.submit(id, author);
    await steps.approve(id, boss);
    await steps.approve(id, boss);
    expect(await mails()).toMatchObject([
      { address: 'olena@example.org', template: 'serviceApproved', content: { link: `/service/${serviceId}` } },
    ]);
  });

  it('to reject says why', async () => {
    const { id } = await submitted(author);
    await steps.run(boss, fixture.rejectMutation, { id, text: 'Nie istnieje.' });
    expect(await mails()).toMatchObject([{ template: 'serviceRejected', content: { reason: 'Nie istnieje.' } }]);
  });

  it('about what a key wrote goes to the provider’s address, and to its people when it has some', async () => {
    await steps.approve((await submitted(own)).id, boss);
    expect((await mails()).map(({ address }) => address)).toEqual(['biuro@most.example.org']);
    const providerId = fixture.ownProvider;
    await hub.transact(administrator, async (transaction) => {
      for (const { accountId } of [author, colleague]) {
        await giveMembership(transaction, { accountId: accountId ?? '', role: 'NGO_EDITOR', providerId });
      }
    });
    await steps.approve((await submitted(own)).id, boss);
    expect((await mails()).map(({ address }) => address).sort()).toEqual(['jan@example.org', 'olena@example.org']);
  });

  it('for a later moment is mailed when it is public, and what a moderator wrote herself is not mailed to her', async () => {
    const { id } = await submitted(author);
    const at = new Date(hub.clock.now().getTime() + 3_600_000);
    await steps.run(
      boss,
      'mutation ($id: ID!, $at: DateTime) { result: schedulePublication(revisionId: $id, at: $at) { userErrors { code } } }',
      { id, at: at.toISOString() },
    );
    expect(await mails()).toEqual([]);
    hub.clock.moveTo(at);
    await hub.runJob('publications');
    expect(await mails()).toMatchObject([{ template: 'serviceApproved', address: 'olena@example.org' }]);
    const byHer = await steps.create({ provider: fixture.ownProvider, municipalities: [PLOCK] }, boss);
    await steps.submit(byHer.revision.id, boss);
    await steps.approve(byHer.revision.id, boss);
    expect(await mails()).toEqual([]);
  });

  it('has a name in the history, until the account is erased', async () => {
    const { id } = await submitted(author);
    await steps.approve(id, boss);
    const names = async () =>
      (await hub.ask(colleague, `{ revision(id: "${id}") { author { name account } reviewer { name } } }`)).data.revision;
    expect(await names()).toEqual({ author: { name: 'Олена', account: author.accountId }, reviewer: { name: 'Anna' } });
    await hub.owner.query('delete from accounts.person where id = $1', [author.accountId]);
    expect(await names()).toMatchObject({ author: { name: null, account: author.accountId } });
  });
});
