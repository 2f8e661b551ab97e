import { anonymous } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

describe('a new service', () => {
  it('is a draft that the public does not see, until a moderator approves what was submitted', async () => {
    const { revision } = await steps.create();
    expect(revision).toMatchObject({ version: 1, status: 'DRAFT', content: { name: 'Porady prawne', state: 'ORIGINAL' } });
    expect(await steps.publicName(revision.serviceId)).toBeNull();
    expect((await steps.submit(revision.id)).revision.status).toBe('IN_REVIEW');
    expect(await steps.publicName(revision.serviceId)).toBeNull();
    expect((await steps.approve(revision.id)).revision.status).toBe('APPROVED');
    expect(await steps.publicName(revision.serviceId)).toEqual({ name: 'Porady prawne', state: 'ORIGINAL' });
  });

  it('leaves an audit row for each step and one job for the index', async () => {
    const { serviceId } = await steps.published();
    expect(await steps.audits(serviceId)).toEqual(['APPROVE_REVISION', 'CREATE_SERVICE', 'SUBMIT_REVISION']);
    expect(await steps.jobs(serviceId)).toBe(1);
  });

  it('is verified by its first publication, for six months', async () => {
    const { serviceId } = await steps.published();
    const { data } = await hub.ask(anonymous, `{ service(id: "${serviceId}") { verification { state verifiedAt dueAt } } }`);
    expect(data.service.verification).toEqual({
      state: 'VERIFIED',
      verifiedAt: '2026-11-23T09:00:00.000Z',
      dueAt: '2027-05-23T09:00:00.000Z',
    });
  });

  it('belongs to the provider of the key; another one is refused', async () => {
    expect((await steps.create({ provider: fixture.otherProvider })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await steps.create({ provider: fixture.ownProvider })).revision.status).toBe('DRAFT');
    expect((await steps.create({}, administrator)).userErrors).toMatchObject([{ path: ['provider'] }]);
    expect((await steps.create({ provider: fixture.otherProvider, municipalities: [BIELSK] }, moderator(BIELSK))).revision.status).toBe(
      'DRAFT',
    );
  });
});

describe('an edit', () => {
  it('waits beside what is public', async () => {
    const { serviceId, version } = await steps.published();
    const { revision } = await steps.update(serviceId, version, { name: 'Porady i wsparcie' });
    expect(revision).toMatchObject({ version: 2, status: 'DRAFT', changedFields: ['name'] });
    expect((await steps.publicName(serviceId)).name).toBe('Porady prawne');
    await steps.submit(revision.id);
    await steps.approve(revision.id);
    expect((await steps.publicName(serviceId)).name).toBe('Porady i wsparcie');
  });

  it('of an open draft stays one revision, with a new version', async () => {
    const { revision } = await steps.create();
    const second = (await steps.update(revision.serviceId, 1, { name: 'Drugi' })).revision;
    expect(second).toMatchObject({ id: revision.id, version: 2, status: 'DRAFT' });
    await steps.submit(second.id);
    const third = (await steps.update(revision.serviceId, 2, { name: 'Trzeci' })).revision;
    expect(third.id).not.toBe(revision.id);
    expect(third).toMatchObject({ version: 3, status: 'DRAFT' });
  });

  it('after somebody who was faster is a conflict that names the current version', async () => {
    const { revision } = await steps.create();
    expect((await steps.update(revision.serviceId, 1)).revision.version).toBe(2);
    const { errors, data } = await steps.update(revision.serviceId, 1);
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { currentVersion: 2 } });
  });

  it('by two at once succeeds for one', async () => {
    const { revision } = await steps.create();
    const answers = await Promise.all([1, 2, 3, 4].map((number) => steps.update(revision.serviceId, 1, { name: `Nazwa ${number}` })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'done']);
  });

  it('keeps what is left out, and forgets what is null', async () => {
    const { revision } = await steps.create({ bookingUrl: 'https://most.example/rezerwacja' });
    const {
      cost: _cost,
      contacts: _contacts,
      locations: _locations,
      bookingUrl: _url,
      ...rest
    } = fixture.writtenService() as Record<string, unknown>;
    await steps.run(own, fixture.updateMutation, { id: revision.serviceId, version: 1, input: { ...rest, contacts: null } });
    const question = `query ($id: ID!) { revision(id: $id) { proposal { bookingUrl cost { free } contacts { value } places { location { name } } } } }`;
    const { data } = await hub.ask(own, question, { id: revision.id });
    expect(data.revision.proposal).toEqual({
      bookingUrl: 'https://most.example/rezerwacja',
      cost: { free: true },
      contacts: [],
      places: [{ location: { name: 'Biuro fundacji' } }],
    });
  });
});

describe('a review', () => {
  it('is done once: asked again, nothing happens and nothing more is audited', async () => {
    const { serviceId, id } = await steps.published();
    const before = await steps.audits(serviceId);
    expect((await steps.approve(id)).revision.status).toBe('APPROVED');
    expect(await steps.audits(serviceId)).toEqual(before);
  });

  it('sends back with a message, and the next edit can be submitted again', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    const back = await steps.run(moderator(), fixture.requestChangesMutation, { id: revision.id, text: 'Dopisz godziny.' });
    expect(back.revision).toMatchObject({ status: 'CHANGES_REQUESTED', message: 'Dopisz godziny.' });
    const edited = (await steps.update(revision.serviceId, 1, { name: 'Lepiej' })).revision;
    expect(edited).toMatchObject({ version: 2, status: 'DRAFT', message: 'Dopisz godziny.' });
    expect((await steps.submit(edited.id)).revision.status).toBe('IN_REVIEW');
  });

  it('that was sent back and edited is another one: approving what was seen before publishes nothing', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    await steps.run(moderator(), fixture.requestChangesMutation, { id: revision.id, text: 'Popraw nazwę.' });
    const edited = (await steps.update(revision.serviceId, 1, { name: 'Czego nikt nie widział' })).revision;
    expect((await steps.submit(revision.id)).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('version 2') },
    ]);
    await steps.submit(edited.id);
    expect((await steps.approve(revision.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await steps.publicName(revision.serviceId)).toBeNull();
  });

  it('sent back without an edit can be submitted as it was', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    await steps.run(moderator(), fixture.requestChangesMutation, { id: revision.id, text: 'Na pewno?' });
    expect((await steps.submit(revision.id)).revision).toMatchObject({ id: revision.id, status: 'IN_REVIEW' });
  });

  it('keeps its first message: the same once more changes nothing, another one is refused and not lost', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    const back = (text: string) => steps.run(moderator(), fixture.requestChangesMutation, { id: revision.id, text });
    await back('Dopisz godziny.');
    expect((await back('Dopisz godziny.')).revision.message).toBe('Dopisz godziny.');
    expect((await back('I adres.')).userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['id'] }]);
  });

  it('can end in a rejection, which stays', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    expect((await steps.run(moderator(), fixture.rejectMutation, { id: revision.id, text: 'Nie istnieje.' })).revision.status).toBe(
      'REJECTED',
    );
    expect((await steps.approve(revision.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['id'] }]);
  });

  it('needs a message that says something', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    for (const text of ['', '  ', '\u202e\u200b', '\u0000', 'x'.repeat(5_000)]) {
      expect((await steps.run(moderator(), fixture.requestChangesMutation, { id: revision.id, text })).userErrors).toMatchObject([
        { path: ['message'] },
      ]);
    }
  });

  it('of an older version ends when a newer one is submitted', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    const newer = (await steps.update(revision.serviceId, 1, { name: 'Nowsza' })).revision;
    await steps.submit(newer.id);
    const { data } = await hub.ask(own, `{ revision(id: "${revision.id}") { status message } }`);
    expect(data.revision).toEqual({ status: 'REJECTED', message: 'Replaced by version 2, which its author submitted later.' });
    expect((await steps.approve(newer.id)).revision.status).toBe('APPROVED');
  });

  it('is for moderators of the home municipality and administrators', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    for (const caller of [own, foreign, moderator(BIELSK)])
      expect((await steps.approve(revision.id, caller)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await steps.approve(revision.id, anonymous)).errors[0]?.code).toBe('UNAUTHENTICATED');
    expect((await steps.approve(revision.id, administrator)).revision.status).toBe('APPROVED');
  });

  it('shows the moderator all that she approves, hidden addresses too', async () => {
    const location = { name: 'Schronisko', street: 'ul. Cicha 7', city: 'Płock', latitude: 52.5, longitude: 19.7, hidden: true };
    const { revision } = await steps.create({ locations: [location] });
    await steps.submit(revision.id);
    const question = `{ reviewQueue(first: 100) { totalCount nodes { id proposal { provider { name } places { hidden location { address { street } latitude } } } } } }`;
    const { data } = await hub.ask(moderator(), question);
    const waiting = data.reviewQueue.nodes.find(({ id }: { id: string }) => id === revision.id);
    expect(waiting.proposal).toEqual({
      provider: { name: 'Fundacja Most' },
      places: [{ hidden: true, location: { address: { street: 'ul. Cicha 7' }, latitude: 52.5 } }],
    });
    expect((await hub.ask(moderator(BIELSK), question)).data.reviewQueue).toEqual({ totalCount: 0, nodes: [] });
    expect((await hub.ask(own, question)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await hub.ask(anonymous, question)).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('has a queue that is read page by page', async () => {
    const { data } = await hub.ask(moderator(), '{ reviewQueue(first: 100) { totalCount nodes { id } } }');
    const all = data.reviewQueue.nodes.map(({ id }: { id: string }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await hub.ask(
        moderator(),
        `query ($after: String) { reviewQueue(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      paged.push(...page.data.reviewQueue.nodes.map(({ id }: { id: string }) => id));
      after = page.data.reviewQueue.pageInfo.hasNextPage ? page.data.reviewQueue.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
    expect(data.reviewQueue.totalCount).toBe(all.length);
  });
});

describe('a translation', () => {
  const ukrainian = { locale: 'uk', name: 'Юридичні поради', summary: 'Безкоштовна допомога', description: 'Юрист пояснить договір.' };

  it('is a draft too, and outdated as soon as the original changes', async () => {
    const { serviceId, version } = await steps.published();
    const translated = (await steps.run(own, fixture.translateMutation, { id: serviceId, version, input: ukrainian })).revision;
    expect(translated.changedFields).toEqual(['translations.uk']);
    await steps.submit(translated.id);
    await steps.approve(translated.id);
    expect(await steps.publicName(serviceId, 'uk')).toEqual({ name: 'Юридичні поради', state: 'UP_TO_DATE' });
    const edited = (await steps.update(serviceId, 2, { summary: 'Pomoc prawnika bez opłat' })).revision;
    expect(edited.changedFields).toEqual(['summary', 'translations.uk']);
    await steps.submit(edited.id);
    await steps.approve(edited.id);
    expect((await steps.publicName(serviceId, 'uk')).state).toBe('OUTDATED');
    expect((await steps.publicName(serviceId, 'es')).state).toBe('MISSING');
  });

  it('has plain words of its own, which the public reads, which stay when left out and go when emptied', async () => {
    const { serviceId, version } = await steps.published();
    const plainly = async (locale: string) => {
      const query = `query Plainly($id: ID!, $locale: Locale!) { service(id: $id) { content(locale: $locale) { plainSummary } } }`;
      const { data } = await hub.ask(own, query, { id: serviceId, locale });
      return data.service.content.plainSummary;
    };
    const published = async ({ revision }: { revision: { id: string } }) => {
      await steps.submit(revision.id);
      await steps.approve(revision.id);
    };
    expect(await plainly('pl')).toBeNull();
    const input = { ...ukrainian, plainSummary: 'Юрист допоможе. Платити не треба.' };
    await published(await steps.run(own, fixture.translateMutation, { id: serviceId, version, input }));
    const written = await steps.update(serviceId, 2, { plainSummary: 'Prawnik pomoże. Nie trzeba płacić.' });
    expect(written.revision.changedFields).toEqual(['plainSummary', 'translations.uk']);
    await published(written);
    expect([await plainly('pl'), await plainly('uk')]).toEqual(['Prawnik pomoże. Nie trzeba płacić.', 'Юрист допоможе. Платити не треба.']);
    await published(await steps.update(serviceId, 3, { minimumAge: 18 }));
    expect(await plainly('pl')).toBe('Prawnik pomoże. Nie trzeba płacić.');
    await published(await steps.update(serviceId, 4, { plainSummary: '' }));
    expect(await plainly('pl')).toBeNull();
  });

  it('stays up to date when only facts change', async () => {
    const { serviceId, version } = await steps.published();
    const translated = (await steps.run(own, fixture.translateMutation, { id: serviceId, version, input: ukrainian })).revision;
    const { revision } = await steps.update(serviceId, translated.version, { minimumAge: 18 });
    expect(revision.changedFields).toEqual(['translations.uk', 'minimumAge']);
    const { data } = await hub.ask(own, `{ revision(id: "${revision.id}") { content(locale: "uk") { state } } }`);
    expect(data.revision.content.state).toBe('UP_TO_DATE');
  });

  it('into the language of the original is refused, and so is an update in another language', async () => {
    const { serviceId, version } = await steps.published();
    const polish = await steps.run(own, fixture.translateMutation, { id: serviceId, version, input: { ...ukrainian, locale: 'pl' } });
    expect(polish.userErrors).toMatchObject([{ path: ['locale'], message: expect.stringContaining('updateService') }]);
    expect((await steps.update(serviceId, version, { locale: 'uk' })).userErrors).toMatchObject([
      { code: 'ORIGINAL_IN_ANOTHER_LANGUAGE', path: ['locale'] },
    ]);
  });
});
