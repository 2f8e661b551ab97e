import type { Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

/** Another person of the same office or provider. */
const colleague = (caller: Caller, last: string): Caller => ({ ...caller, keyId: `00000000-0000-4000-8000-0000000000${last}` });
const inReview = async (fields?: Record<string, unknown>) => {
  const { revision } = await steps.create(fields);
  await steps.submit(revision.id);
  return revision as { id: string; serviceId: string; version: number };
};
const ask = (caller: Caller, source: string, variables: Record<string, unknown>) => steps.run(caller, source, variables);
const undo = (serviceId: string, toVersion: number, expectedVersion?: number, caller = own) =>
  ask(
    caller,
    `mutation ($id: ID!, $to: Int!, $expected: Int) {
      result: undo(serviceId: $id, toVersion: $to, expectedVersion: $expected) { ${fixture.revisionFields} } }`,
    { id: serviceId, to: toVersion, expected: expectedVersion ?? null },
  );
const note = (id: string, text: string, caller: Caller = moderator()) =>
  ask(
    caller,
    `mutation ($id: ID!, $text: String!) { result: addNote(revisionId: $id, text: $text) { revision { notes { text } } userErrors { path } } }`,
    {
      id,
      text,
    },
  );
const history = async (serviceId: string, caller: Caller = own) =>
  (
    await ask(
      caller,
      `query ($id: ID!) { result: revisions(serviceId: $id) { totalCount nodes { id version status content { name } } } }`,
      { id: serviceId },
    )
  ).nodes;

describe('two editors', () => {
  it('who save one after the other: the second is told what is there, what she wrote, and who was first by version', async () => {
    const { revision } = await steps.create();
    await steps.update(revision.serviceId, 1, { name: 'Porady i tłumacz', minimumAge: 18 });
    const { errors } = await steps.update(revision.serviceId, 1, { name: 'Porady dla rodzin', minimumAge: 18 });
    expect(errors[0]).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('What you wrote differs from it in: name.'),
      extensions: {
        currentVersion: 2,
        revisionId: revision.id,
        differs: [{ field: 'name', locale: 'pl', current: 'Porady i tłumacz', yours: 'Porady dla rodzin' }],
      },
    });
  });

  it('who wrote the same, or one whose request came twice: a conflict without differences', async () => {
    const { revision } = await steps.create();
    await steps.update(revision.serviceId, 1, { name: 'To samo' });
    const { errors } = await steps.update(revision.serviceId, 1, { name: 'To samo' });
    expect(errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { differs: [] } });
  });

  it('who translate into two languages at once: one is told, and nothing of the other is lost', async () => {
    const { revision } = await steps.create();
    const into = (locale: string, caller: Caller) =>
      ask(caller, fixture.translateMutation, {
        id: revision.serviceId,
        version: 1,
        input: { locale, name: locale, summary: locale, description: locale },
      });
    const answers = await Promise.all([into('uk', own), into('en', colleague(own, '11'))]);
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const locales = async () =>
      (await hub.ask(own, `{ serviceForEditing(id: "${revision.serviceId}") { translations { locale } } }`)).data.serviceForEditing
        .translations;
    const [first] = await locales();
    const other = first.locale === 'uk' ? 'en' : 'uk';
    await ask(own, fixture.translateMutation, {
      id: revision.serviceId,
      version: 2,
      input: { locale: other, name: other, summary: other, description: other },
    });
    expect((await locales()).map(({ locale }: { locale: string }) => locale).sort()).toEqual(['en', 'uk']);
  });

  it('one of whom submits while the other saves: either her words are in what was submitted, or in a draft after it', async () => {
    const { revision } = await steps.create();
    const [submitted, saved] = await Promise.all([
      steps.submit(revision.id),
      steps.update(revision.serviceId, 1, { name: 'W ostatniej chwili' }),
    ]);
    expect([...submitted.errors, ...saved.errors]).toEqual([]);
    expect(saved.revision.content.name).toBe('W ostatniej chwili');
    const versions = await history(revision.serviceId);
    expect(versions[0].content.name).toBe('W ostatniej chwili');
  });
});

describe('two moderators', () => {
  it('who approve at once: it is public once, with one audit row and one reader told of', async () => {
    const { id, serviceId } = await inReview();
    const answers = await Promise.all([steps.approve(id), steps.approve(id, colleague(moderator(), '12'))]);
    expect(answers.map(({ revision }) => revision.status)).toEqual(['APPROVED', 'APPROVED']);
    expect((await steps.audits(serviceId)).filter((action) => action === 'APPROVE_REVISION')).toHaveLength(1);
  });

  it('of whom one approves and one sends back at once: one decision stands, and the other is told of it', async () => {
    const { id, serviceId } = await inReview();
    const [approved, sentBack] = await Promise.all([
      steps.approve(id),
      ask(colleague(moderator(), '12'), fixture.requestChangesMutation, { id, text: 'Dopisz godziny.' }),
    ]);
    const done = [approved, sentBack].filter(({ userErrors }) => userErrors.length === 0);
    expect(done).toHaveLength(1);
    expect([approved, sentBack].flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'WRONG_STATE' }]);
    const decisions = (await steps.audits(serviceId)).filter((action) => /APPROVE|REQUEST/.test(action));
    expect(decisions).toHaveLength(1);
  });
});

describe('a request that comes twice', () => {
  it('with a key of its own makes one service, also at the same moment', async () => {
    const key = '5f6d2e3a-6f0e-4b7e-9a55-0d4b9a0c7f10';
    const create = (fields = {}, caller = own) =>
      ask(
        caller,
        `mutation ($input: ServiceInput!, $key: ID) { result: createService(input: $input, key: $key) { ${fixture.revisionFields} } }`,
        {
          input: fixture.writtenService(fields),
          key,
        },
      );
    const answers = await Promise.all([create(), create(), create()]);
    expect(new Set(answers.map(({ revision }) => revision.serviceId)).size).toBe(1);
    expect((await create()).revision.id).toBe(answers[0]?.revision.id);
    const other = await create({ municipalities: [BIELSK] }, foreign);
    expect(other.revision.serviceId).not.toBe(answers[0]?.revision.serviceId);
  });

  it('to submit, to undo or to note does it once', async () => {
    const { id, serviceId } = await inReview();
    await Promise.all([steps.submit(id), note(id, 'Zadzwonić.'), note(id, 'Zadzwonić.')]);
    expect((await note(id, 'Zadzwonić.')).revision.notes).toEqual([{ text: 'Zadzwonić.' }]);
    await steps.update(serviceId, 1, { name: 'Druga' });
    await undo(serviceId, 1);
    await undo(serviceId, 1);
    expect((await history(serviceId)).map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
    expect((await steps.audits(serviceId)).filter((action) => /SUBMIT|NOTE/.test(action))).toEqual(['ADD_NOTE', 'SUBMIT_REVISION']);
  });
});

describe('the history', () => {
  it('keeps every version that was ever submitted, and an undo makes another one of it', async () => {
    const { serviceId, version } = await steps.published({ name: 'Pierwsza' });
    const second = (await steps.update(serviceId, version, { name: 'Druga', cost: { amount: 5 } })).revision;
    await steps.submit(second.id);
    await steps.approve(second.id);
    const back = await undo(serviceId, 1, 2);
    expect(back.revision).toMatchObject({ version: 3, status: 'DRAFT', changedFields: ['name', 'cost'], content: { name: 'Pierwsza' } });
    expect((await steps.publicName(serviceId)).name).toBe('Druga');
    await steps.submit(back.revision.id);
    await steps.approve(back.revision.id);
    expect((await steps.publicName(serviceId)).name).toBe('Pierwsza');
    expect(await history(serviceId)).toMatchObject([
      { version: 3, status: 'APPROVED', content: { name: 'Pierwsza' } },
      { version: 2, status: 'APPROVED', content: { name: 'Druga' } },
      { version: 1, status: 'APPROVED', content: { name: 'Pierwsza' } },
    ]);
  });

  it('keeps an open draft that an undo goes past', async () => {
    const { serviceId, version } = await steps.published({ name: 'Publiczna' });
    await steps.update(serviceId, version, { name: 'Szkic' });
    await undo(serviceId, 1);
    expect((await undo(serviceId, 2)).revision).toMatchObject({ version: 4, content: { name: 'Szkic' } });
  });

  it('says who wrote and who decided, and when', async () => {
    const { id } = await inReview();
    await steps.approve(id);
    const question = `{ revision(id: "${id}") { createdAt submittedAt decidedAt publishedAt author { key account } reviewer { key account } } }`;
    expect((await hub.ask(own, question)).data.revision).toEqual({
      createdAt: '2026-11-23T09:00:00.000Z',
      submittedAt: '2026-11-23T09:00:00.000Z',
      decidedAt: '2026-11-23T09:00:00.000Z',
      publishedAt: '2026-11-23T09:00:00.000Z',
      author: { key: own.keyId, account: null },
      reviewer: { key: moderator().keyId, account: null },
    });
  });

  it('has no version that was never kept, and a stale undo is a conflict', async () => {
    const { serviceId, version } = await steps.published();
    expect((await undo(serviceId, 9)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['toVersion'] }]);
    await steps.update(serviceId, version, { name: 'Nowa' });
    expect((await undo(serviceId, 1, version)).errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { currentVersion: 2 } });
  });
});

describe('notes of moderators', () => {
  it('are read by moderators of the home and administrators, and by nobody of the provider', async () => {
    const { id } = await inReview();
    await note(id, 'Byliśmy na miejscu.');
    const notes = async (caller: Caller) =>
      (await hub.ask(caller, `{ revision(id: "${id}") { notes { text author { key } } } }`)).data.revision?.notes;
    const told = [{ text: 'Byliśmy na miejscu.', author: { key: moderator().keyId } }];
    expect([await notes(moderator()), await notes(administrator), await notes(own), await notes(moderator(BIELSK))]).toEqual([
      told,
      told,
      null,
      undefined,
    ]);
    expect((await note(id, 'Nie.', own)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await note(id, ' ')).userErrors).toMatchObject([{ path: ['text'] }]);
  });
});

describe('a municipality that lets another one approve', () => {
  it('has its reviews, notes and history done there, and by nobody else', async () => {
    const [from, to] = [BIELSK.slice(0, 6), PLOCK.slice(0, 6)];
    const { revision } = await steps.create({ municipalities: [BIELSK] }, foreign);
    await steps.submit(revision.id, foreign);
    expect((await steps.approve(revision.id, moderator())).errors[0]?.code).toBe('FORBIDDEN');
    await hub.owner.query('insert into registry.delegation (id, from_key, to_key, since) values (gen_random_uuid(), $1, $2, now())', [
      from,
      to,
    ]);
    expect((await note(revision.id, 'Za Bielsk.')).revision.notes).toEqual([{ text: 'Za Bielsk.' }]);
    const { data } = await hub.ask(moderator(), `{ reviewQueue(first: 100, municipality: "${BIELSK}") { nodes { id } } }`);
    expect(data.reviewQueue.nodes).toEqual([{ id: revision.id }]);
    expect((await steps.approve(revision.id, moderator())).revision.status).toBe('APPROVED');
    expect((await history(revision.serviceId, moderator())).length).toBe(1);
    await hub.owner.query('delete from registry.delegation');
    expect((await hub.ask(moderator(), `{ revision(id: "${revision.id}") { id } }`)).data.revision).toBeNull();
  });
});

describe('somebody else’s service', () => {
  it.each<[string, (ids: { id: string; serviceId: string }, caller: Caller) => Promise<{ errors: { code: unknown }[] }>]>([
    ['undo', ({ serviceId }, caller) => undo(serviceId, 1, undefined, caller)],
    ['addNote', ({ id }, caller) => note(id, 'x', caller)],
    [
      'schedulePublication',
      ({ id }, caller) =>
        ask(
          caller,
          `mutation ($id: ID!) { result: schedulePublication(revisionId: $id, at: "2027-01-01T00:00:00Z") { userErrors { code } } }`,
          { id },
        ),
    ],
    ['updateService', ({ serviceId }, caller) => steps.update(serviceId, 1, {}, caller)],
    ['submitRevision', ({ id }, caller) => steps.submit(id, caller)],
    ['approveRevision', ({ id }, caller) => steps.approve(id, caller)],
    ['requestChanges', ({ id }, caller) => ask(caller, fixture.requestChangesMutation, { id, text: 'x' })],
    ['rejectRevision', ({ id }, caller) => ask(caller, fixture.rejectMutation, { id, text: 'x' })],
    ['archiveService', ({ serviceId }, caller) => ask(caller, fixture.archiveMutation, { id: serviceId, text: 'x' })],
    [
      'setServiceTranslation',
      ({ serviceId }, caller) =>
        ask(caller, fixture.translateMutation, {
          id: serviceId,
          version: 1,
          input: { locale: 'uk', name: 'x', summary: 'x', description: 'x' },
        }),
    ],
  ])('is not reached by its id: %s (IDOR)', async (_, step) => {
    const ids = await inReview();
    for (const caller of [foreign, moderator(BIELSK)]) expect((await step(ids, caller)).errors[0]?.code).toBe('FORBIDDEN');
  });

  it('is not read by its id (IDOR)', async () => {
    const { serviceId, id } = await inReview();
    const question = `query ($s: ID!, $r: ID!) { serviceForEditing(id: $s) { id } revisions(serviceId: $s) { totalCount } translationStates(serviceId: $s) { locale } revision(id: $r) { id } }`;
    for (const caller of [foreign, moderator(BIELSK)]) {
      expect((await hub.ask(caller, question, { s: serviceId, r: id })).data).toEqual({
        serviceForEditing: null,
        revisions: null,
        translationStates: null,
        revision: null,
      });
    }
    const list = await hub.ask(foreign, '{ myServices(first: 100) { nodes { id providerId } } }');
    expect(list.data.myServices.nodes.every(({ providerId }: { providerId: string }) => providerId === fixture.otherProvider)).toBe(true);
  });
});

describe('what is not the author’s to write (mass assignment)', () => {
  it.each([
    ['status', 'PUBLISHED'],
    ['demonstration', false],
    ['homeKey', '141901'],
    ['trusted', true],
    ['verifiedAt', '2026-01-01T00:00:00Z'],
    ['letThrough', true],
  ])('%s is no part of createService and updateService', async (field, value) => {
    const answer = await steps.create({ [field]: value });
    expect(answer.errors[0]?.message).toContain(`Field "${field}" is not defined by type "ServiceInput"`);
  });

  it('a provider that is not hers is refused, and an edit gives no service away', async () => {
    const { revision } = await steps.create();
    expect((await steps.create({ provider: fixture.otherProvider })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await steps.update(revision.serviceId, 1, { provider: fixture.otherProvider })).userErrors).toMatchObject([
      { path: ['provider'] },
    ]);
  });

  it('nor is the state of a translation beyond "a machine wrote it" (setServiceTranslation)', async () => {
    const { revision } = await steps.create();
    for (const state of ['ORIGINAL', 'OUTDATED', 'MISSING']) {
      const input = { locale: 'uk', name: 'x', summary: 'x', description: 'x', state };
      const answer = await ask(own, fixture.translateMutation, { id: revision.serviceId, version: 1, input });
      expect(answer.userErrors).toMatchObject([{ path: ['state'] }]);
    }
  });
});
