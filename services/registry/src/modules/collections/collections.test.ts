import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, moderator, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;
let services: string[];

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
  services = [];
  for (const name of ['Pierwsza', 'Druga', 'Trzecia']) services.push((await steps.published({ name })).serviceId);
});
afterAll(() => hub.close());
beforeEach(async () => {
  for (const schema of ['registry', 'directory'])
    for (const table of ['collection_service', 'collection']) await hub.owner.query(`delete from ${schema}.${table}`);
});

const save = (fields: Record<string, unknown> = {}, caller: Caller = moderator(), more: Record<string, unknown> = {}) =>
  steps.run(
    caller,
    `mutation ($id: ID!, $version: Int, $input: CollectionInput!) { result: saveCollection(id: $id, expectedVersion: $version, input: $input) {
       collection { id version published services home { name } } userErrors { code path } } }`,
    { id: 'pierwszy-tydzien', input: { locale: 'pl', title: 'Pierwszy tydzień', services, ...fields }, ...more },
  );
const shown = async (id = 'pierwszy-tydzien', locale = 'pl') =>
  (
    await hub.ask(
      anonymous,
      `{ collection(id: "${id}", locale: "${locale}") { title { value state } description { value } municipality { name } services { nodes { id } } } }`,
    )
  ).data.collection;
const idsOf = async () => (await shown()).services.nodes.map(({ id }: { id: string }) => id);

describe('a collection', () => {
  it('is put together by a municipality, in its order, in several languages, and public at once', async () => {
    const translations = [{ locale: 'uk', title: 'Перший тиждень', text: 'З чого почати.' }];
    const { collection, userErrors } = await save({ text: 'Od czego zacząć. <b>x</b>', translations });
    expect([collection, userErrors]).toEqual([
      { id: 'pierwszy-tydzien', version: 1, published: true, services, home: { name: 'Płock' } },
      [],
    ]);
    expect(await shown()).toMatchObject({ description: { value: 'Od czego zacząć. &lt;b>x&lt;/b>' }, municipality: { name: 'Płock' } });
    expect((await shown('pierwszy-tydzien', 'uk')).title).toEqual({ value: 'Перший тиждень', state: 'UP_TO_DATE' });
    expect(await idsOf()).toEqual(services);
    const turned = [...services].reverse();
    await save({ services: turned, title: 'Na początek' }, moderator(), { version: 1 });
    expect(await idsOf()).toEqual(turned);
    expect((await shown('pierwszy-tydzien', 'uk')).title.state).toBe('OUTDATED');
    await save({ services: turned.slice(1) }, moderator(), { version: 2 });
    expect(await idsOf()).toEqual(turned.slice(1));
  });

  it('reaches the index with its services, as search can be narrowed by it, and leaves it again', async () => {
    const inIndex = async () =>
      (await hub.owner.query(`select id from directory.service where detail -> 'collections' ? 'do-znalezienia' order by id`)).rows.map(
        ({ id }) => id,
      );
    await hub.owner.query('delete from graphile_worker._private_jobs');
    const named = { id: 'do-znalezienia' };
    await save({ services: services.slice(0, 1) }, moderator(), named);
    expect([await inIndex(), await steps.jobs(services[0] ?? '')]).toEqual([services.slice(0, 1), 1]);
    await save({ published: false }, moderator(), { ...named, version: 1 });
    expect(await inIndex()).toEqual([]);
  });

  it('that is put together in quiet is seen by nobody but those who look after it', async () => {
    await save({ published: false });
    expect(await shown()).toBeNull();
    const managed = async (caller: Caller) =>
      (await hub.ask(caller, '{ managedCollections { id services } }')).data.managedCollections.map(({ id }: { id: string }) => id);
    expect([await managed(moderator()), await managed(moderator(BIELSK))]).toEqual([['pierwszy-tydzien'], []]);
    expect((await save({ title: 'Moja' }, moderator(BIELSK))).userErrors).toEqual([{ code: 'INVALID', path: ['id'] }]);
    await save({ published: true }, moderator(), { version: 1 });
    expect(await shown()).not.toBeNull();
  });

  it('takes public services alone, and keeps what has gone from the public meanwhile', async () => {
    const draft = (await steps.create()).revision.serviceId;
    expect((await save({ services: [draft] })).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['services', '0'] }]);
    expect((await save({ services: [services[0], services[0]] })).userErrors).toEqual([{ code: 'INVALID', path: ['services'] }]);
    expect((await save({ services: ['x'] })).userErrors).toEqual([{ code: 'INVALID', path: ['services', '0'] }]);
    const { serviceId } = await steps.published();
    await save({ services: [serviceId, ...services] });
    await steps.run(own, fixture.archiveMutation, { id: serviceId, text: 'Koniec.' });
    const { collection } = await save({ services: [...services, serviceId] }, moderator(), { version: 1 });
    expect(collection.services).toEqual([...services, serviceId]);
    expect(await idsOf()).toEqual(services);
  });

  it('is its municipality’s: others neither change nor take it', async () => {
    await save();
    expect((await save({}, moderator(BIELSK), { version: 1 })).errors[0]?.code).toBe('NOT_FOUND');
    expect((await save({ municipality: BIELSK }, moderator(), { version: 1 })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await save({}, own, { id: `x-${newId()}` })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await save({ municipality: BIELSK }, administrator, { version: 1 })).collection.home.name).toBe('Bielsk');
  });

  it('tells who was slower, and who takes a name that is taken', async () => {
    await save();
    expect((await save()).errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { currentVersion: 1 } });
    expect((await save({}, moderator(), { version: 7 })).errors[0]).toMatchObject({ code: 'CONFLICT' });
    expect((await save({}, moderator(), { id: 'nie-ma', version: 1 })).errors[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect((await save({}, moderator(), { id: 'Za Duże' })).userErrors).toEqual([{ code: 'INVALID', path: ['id'] }]);
  });

  it('that an import brought is left alone by the next import once a person has changed it', async () => {
    const title = [{ locale: 'pl', state: 'ORIGINAL' as const, value: 'Z importu' }];
    const service = fixture.importedService({ collections: ['przywieziona'] });
    const [provider] = fixture.providers;
    if (!provider) throw new Error('The fixture has a provider.');
    const directory = {
      collections: [{ id: 'przywieziona', title, home: PLOCK }],
      providers: [{ ...provider, services: [service] }],
    };
    await hub.registry.importDirectory(directory);
    expect((await shown('przywieziona')).services.nodes).toEqual([{ id: service.id }]);
    await save({ title: 'Nasza' }, moderator(), { id: 'przywieziona', version: 1 });
    await hub.registry.importDirectory(directory);
    expect(await shown('przywieziona')).toMatchObject({ title: { value: 'Nasza' }, services: { nodes: services.map((id) => ({ id })) } });
  });
});
