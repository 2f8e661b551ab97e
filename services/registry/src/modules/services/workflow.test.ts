import { anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, ngo, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';

let hub: RegistryHarness;
const own = ngo(fixture.ownProvider);
const foreign = ngo(fixture.otherProvider);

beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

const run = async (caller: Caller, source: string, variables: Record<string, unknown>) => {
  const answer = await hub.ask(caller, source, variables);
  return { ...answer, ...answer.data?.result };
};
const create = (fields?: Record<string, unknown>, caller = own) =>
  run(caller, fixture.createMutation, { input: fixture.writtenService(fields) });
const update = (id: string, version: number, fields?: Record<string, unknown>, caller = own) =>
  run(caller, fixture.updateMutation, { id, version, input: fixture.writtenService(fields) });
const submit = (id: string, caller = own) => run(caller, fixture.stepMutation('submitRevision'), { id });
const approve = (id: string, caller = moderator()) => run(caller, fixture.stepMutation('approveRevision'), { id });
const publicName = async (id: string, locale = 'pl') =>
  (await hub.ask(anonymous, `{ service(id: "${id}") { content(locale: "${locale}") { name state } } }`)).data.service?.content ?? null;
const published = async (fields?: Record<string, unknown>) => {
  const { revision } = await create(fields);
  await submit(revision.id);
  const approved = await approve(revision.id);
  expect(approved.errors).toEqual([]);
  return approved.revision as { id: string; serviceId: string; version: number };
};
const jobs = async (serviceId: string) =>
  (await hub.owner.query('select 1 from graphile_worker.jobs where key = $1', [`svc:${serviceId}`])).rowCount;
const audits = async (serviceId: string) =>
  (
    await hub.owner.query<{ action: string }>(
      `select action from registry.audit_entry where record_id = $1 or record_id in (select id from registry.service_revision where service_id = $1) order by at, action`,
      [serviceId],
    )
  ).rows.map(({ action }) => action);

describe('a new service', () => {
  it('is a draft that the public does not see, until a moderator approves what was submitted', async () => {
    const { revision } = await create();
    expect(revision).toMatchObject({ version: 1, status: 'DRAFT', content: { name: 'Porady prawne', state: 'ORIGINAL' } });
    expect(await publicName(revision.serviceId)).toBeNull();
    expect((await submit(revision.id)).revision.status).toBe('IN_REVIEW');
    expect(await publicName(revision.serviceId)).toBeNull();
    expect((await approve(revision.id)).revision.status).toBe('APPROVED');
    expect(await publicName(revision.serviceId)).toEqual({ name: 'Porady prawne', state: 'ORIGINAL' });
  });

  it('leaves an audit row for each step and one job for the index', async () => {
    const { serviceId } = await published();
    expect(await audits(serviceId)).toEqual(['APPROVE_REVISION', 'CREATE_SERVICE', 'SUBMIT_REVISION']);
    expect(await jobs(serviceId)).toBe(1);
  });

  it('is verified by its first publication, for six months', async () => {
    const { serviceId } = await published();
    const { data } = await hub.ask(anonymous, `{ service(id: "${serviceId}") { verification { state verifiedAt dueAt } } }`);
    expect(data.service.verification).toEqual({
      state: 'VERIFIED',
      verifiedAt: '2026-11-23T09:00:00.000Z',
      dueAt: '2027-05-23T09:00:00.000Z',
    });
  });

  it('belongs to the provider of the key; another one is refused', async () => {
    expect((await create({ provider: fixture.otherProvider })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await create({ provider: fixture.ownProvider })).revision.status).toBe('DRAFT');
    expect((await create({}, administrator)).userErrors).toMatchObject([{ path: ['provider'] }]);
    expect((await create({ provider: fixture.otherProvider, municipalities: [BIELSK] }, moderator(BIELSK))).revision.status).toBe('DRAFT');
  });
});

describe('an edit', () => {
  it('waits beside what is public', async () => {
    const { serviceId, version } = await published();
    const { revision } = await update(serviceId, version, { name: 'Porady i wsparcie' });
    expect(revision).toMatchObject({ version: 2, status: 'DRAFT', changedFields: ['name'] });
    expect((await publicName(serviceId)).name).toBe('Porady prawne');
    await submit(revision.id);
    await approve(revision.id);
    expect((await publicName(serviceId)).name).toBe('Porady i wsparcie');
  });

  it('of an open draft stays one revision, with a new version', async () => {
    const { revision } = await create();
    const second = (await update(revision.serviceId, 1, { name: 'Drugi' })).revision;
    expect(second).toMatchObject({ id: revision.id, version: 2, status: 'DRAFT' });
    await submit(second.id);
    const third = (await update(revision.serviceId, 2, { name: 'Trzeci' })).revision;
    expect(third.id).not.toBe(revision.id);
    expect(third).toMatchObject({ version: 3, status: 'DRAFT' });
  });

  it('after somebody who was faster is a conflict that names the current version', async () => {
    const { revision } = await create();
    expect((await update(revision.serviceId, 1)).revision.version).toBe(2);
    const { errors, data } = await update(revision.serviceId, 1);
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { currentVersion: 2 } });
  });

  it('by two at once succeeds for one', async () => {
    const { revision } = await create();
    const answers = await Promise.all([1, 2, 3, 4].map((number) => update(revision.serviceId, 1, { name: `Nazwa ${number}` })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'done']);
  });

  it('keeps what is left out, and forgets what is null', async () => {
    const { revision } = await create({ bookingUrl: 'https://most.example/rezerwacja' });
    const {
      cost: _cost,
      contacts: _contacts,
      locations: _locations,
      bookingUrl: _url,
      ...rest
    } = fixture.writtenService() as Record<string, unknown>;
    await run(own, fixture.updateMutation, { id: revision.serviceId, version: 1, input: { ...rest, contacts: null } });
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
    const { serviceId, id } = await published();
    const before = await audits(serviceId);
    expect((await approve(id)).revision.status).toBe('APPROVED');
    expect(await audits(serviceId)).toEqual(before);
  });

  it('sends back with a message, and the next edit can be submitted again', async () => {
    const { revision } = await create();
    await submit(revision.id);
    const back = await run(moderator(), fixture.requestChangesMutation, { id: revision.id, text: 'Dopisz godziny.' });
    expect(back.revision).toMatchObject({ status: 'CHANGES_REQUESTED', message: 'Dopisz godziny.' });
    const edited = (await update(revision.serviceId, 1, { name: 'Lepiej' })).revision;
    expect(edited).toMatchObject({ id: revision.id, version: 2, status: 'DRAFT' });
    expect((await submit(edited.id)).revision.status).toBe('IN_REVIEW');
  });

  it('can end in a rejection, which stays', async () => {
    const { revision } = await create();
    await submit(revision.id);
    expect((await run(moderator(), fixture.rejectMutation, { id: revision.id, text: 'Nie istnieje.' })).revision.status).toBe('REJECTED');
    expect((await approve(revision.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['id'] }]);
  });

  it('needs a message that says something', async () => {
    const { revision } = await create();
    await submit(revision.id);
    for (const text of ['', '  ', '\u0000', 'x'.repeat(5_000)]) {
      expect((await run(moderator(), fixture.requestChangesMutation, { id: revision.id, text })).userErrors).toMatchObject([
        { path: ['message'] },
      ]);
    }
  });

  it('of an older version ends when a newer one is submitted', async () => {
    const { revision } = await create();
    await submit(revision.id);
    const newer = (await update(revision.serviceId, 1, { name: 'Nowsza' })).revision;
    await submit(newer.id);
    const { data } = await hub.ask(own, `{ revision(id: "${revision.id}") { status message } }`);
    expect(data.revision).toEqual({ status: 'REJECTED', message: 'Replaced by version 2, which its author submitted later.' });
    expect((await approve(newer.id)).revision.status).toBe('APPROVED');
  });

  it('is for moderators of the home municipality and administrators', async () => {
    const { revision } = await create();
    await submit(revision.id);
    for (const caller of [own, foreign, moderator(BIELSK)]) expect((await approve(revision.id, caller)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await approve(revision.id, anonymous)).errors[0]?.code).toBe('UNAUTHENTICATED');
    expect((await approve(revision.id, administrator)).revision.status).toBe('APPROVED');
  });

  it('shows the moderator all that she approves, hidden addresses too', async () => {
    const location = { name: 'Schronisko', street: 'ul. Cicha 7', city: 'Płock', latitude: 52.5, longitude: 19.7, hidden: true };
    const { revision } = await create({ locations: [location] });
    await submit(revision.id);
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
    const { serviceId, version } = await published();
    const translated = (await run(own, fixture.translateMutation, { id: serviceId, version, input: ukrainian })).revision;
    expect(translated.changedFields).toEqual(['translations.uk']);
    await submit(translated.id);
    await approve(translated.id);
    expect(await publicName(serviceId, 'uk')).toEqual({ name: 'Юридичні поради', state: 'UP_TO_DATE' });
    const edited = (await update(serviceId, 2, { summary: 'Pomoc prawnika bez opłat' })).revision;
    expect(edited.changedFields).toEqual(['summary', 'translations.uk']);
    await submit(edited.id);
    await approve(edited.id);
    expect((await publicName(serviceId, 'uk')).state).toBe('OUTDATED');
    expect((await publicName(serviceId, 'es')).state).toBe('MISSING');
  });

  it('stays up to date when only facts change', async () => {
    const { serviceId, version } = await published();
    const translated = (await run(own, fixture.translateMutation, { id: serviceId, version, input: ukrainian })).revision;
    const { revision } = await update(serviceId, translated.version, { minimumAge: 18 });
    expect(revision.changedFields).toEqual(['translations.uk', 'minimumAge']);
    const { data } = await hub.ask(own, `{ revision(id: "${revision.id}") { content(locale: "uk") { state } } }`);
    expect(data.revision.content.state).toBe('UP_TO_DATE');
  });

  it('into the language of the original is refused, and so is an update in another language', async () => {
    const { serviceId, version } = await published();
    const polish = await run(own, fixture.translateMutation, { id: serviceId, version, input: { ...ukrainian, locale: 'pl' } });
    expect(polish.userErrors).toMatchObject([{ path: ['locale'], message: expect.stringContaining('updateService') }]);
    expect((await update(serviceId, version, { locale: 'uk' })).userErrors).toMatchObject([
      { code: 'ORIGINAL_IN_ANOTHER_LANGUAGE', path: ['locale'] },
    ]);
  });
});

describe('an archived service', () => {
  it('is gone for the public, leaves a tombstone and a job, and takes no changes', async () => {
    const { serviceId, version } = await published();
    const { result } = (await hub.ask(own, fixture.archiveMutation, { id: serviceId, text: 'Projekt się skończył.' })).data;
    expect(result).toEqual({ service: null, status: 'ARCHIVED', userErrors: [] });
    expect(await publicName(serviceId)).toBeNull();
    const { rows } = await hub.owner.query('select version::int from directory.tombstone where service_id = $1', [serviceId]);
    expect(rows).toEqual([{ version: 2 }]);
    expect(await jobs(serviceId)).toBe(1);
    expect((await update(serviceId, version)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const before = await audits(serviceId);
    expect((await hub.ask(own, fixture.archiveMutation, { id: serviceId, text: 'x' })).data.result.status).toBe('ARCHIVED');
    expect(await audits(serviceId)).toEqual(before);
  });

  it('that never was public leaves no tombstone', async () => {
    const { revision } = await create();
    await hub.ask(own, fixture.archiveMutation, { id: revision.serviceId, text: 'Pomyłka.' });
    expect((await hub.owner.query('select 1 from directory.tombstone where service_id = $1', [revision.serviceId])).rowCount).toBe(0);
    expect((await submit(revision.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('a confirmation', () => {
  it('holds for six months from now, and the public reads it at once', async () => {
    const { serviceId } = await published();
    hub.clock.moveTo('2027-06-01T10:00:00Z');
    const { result } = (await hub.ask(own, fixture.confirmMutation, { id: serviceId })).data;
    expect(result).toMatchObject({
      status: 'PUBLISHED',
      service: { verification: { state: 'VERIFIED', verifiedAt: '2027-06-01T10:00:00.000Z', dueAt: '2027-12-01T10:00:00.000Z' } },
    });
    hub.clock.moveTo('2026-11-23T09:00:00Z');
  });

  it('of what is not public is refused', async () => {
    const { revision } = await create();
    const { result } = (await hub.ask(own, fixture.confirmMutation, { id: revision.serviceId })).data;
    expect(result).toMatchObject({ service: null, status: 'UNPUBLISHED', userErrors: [{ code: 'WRONG_STATE' }] });
  });

  it('by its owner ends the mark of demonstration data; by a moderator it does not', async () => {
    const service = fixture.importedService({ demonstration: true });
    await hub.registry.importDirectory({ providers: [{ ...fixture.providers[0], services: [service] } as never] });
    const marked = async () =>
      (await hub.ask(anonymous, `{ service(id: "${service.id}") { demonstration verification { state } } }`)).data.service;
    expect(await marked()).toEqual({ demonstration: true, verification: { state: 'UNVERIFIED' } });
    await hub.ask(moderator(), fixture.confirmMutation, { id: service.id });
    expect(await marked()).toEqual({ demonstration: true, verification: { state: 'VERIFIED' } });
    await hub.ask(own, fixture.confirmMutation, { id: service.id });
    expect((await marked()).demonstration).toBe(false);
  });
});

describe('an id', () => {
  const steps: [string, (id: string, caller: Caller) => Promise<{ errors: { code: unknown }[] }>][] = [
    ['updateService', (id, caller) => update(id, 1, {}, caller)],
    ['submitRevision', (id, caller) => submit(id, caller)],
    ['approveRevision', (id, caller) => approve(id, caller)],
    ['archiveService', (id, caller) => hub.ask(caller, fixture.archiveMutation, { id, text: 'x' })],
    ['confirmService', (id, caller) => hub.ask(caller, fixture.confirmMutation, { id })],
  ];

  it.each(steps)('that is nobody’s or none at all is NOT_FOUND for %s', async (_, step) => {
    for (const id of ['99999999-9999-4999-8999-999999999999', 'x', ''])
      expect((await step(id, administrator)).errors[0]?.code).toBe('NOT_FOUND');
  });

  it.each(steps)('of another tenant is FORBIDDEN for %s, and nothing changes', async (name, step) => {
    const { revision } = await create();
    const id = name.endsWith('Revision') ? revision.id : revision.serviceId;
    expect((await step(id, foreign)).errors[0]?.code).toBe('FORBIDDEN');
    expect(await audits(revision.serviceId)).toEqual(['CREATE_SERVICE']);
    expect((await hub.ask(foreign, `{ revision(id: "${revision.id}") { id } }`)).data.revision).toBeNull();
  });
});
