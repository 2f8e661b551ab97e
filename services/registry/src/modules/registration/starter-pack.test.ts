import { readFileSync } from 'node:fs';
import { anonymous } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BIELSK, moderator, ngo, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';

const document = readFileSync(new URL('../../../../../docs/starter-pack.md', import.meta.url), 'utf8');
const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(document)?.[1] ?? '');

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
});
afterAll(() => hub.close());

describe('a starter pack', () => {
  it('as the documentation has it puts a provider into the directory, and drafts that only its people and moderators see', async () => {
    expect(await hub.registry.importStarterPack(example)).toEqual({
      providers: { created: 1, known: 0 },
      services: { created: 1, known: 0 },
    });
    const { data } = await hub.ask(anonymous, '{ providers(first: 10) { nodes { id name services { totalCount } } } }');
    const [provider] = data.providers.nodes;
    expect(provider).toMatchObject({ name: 'Fundacja Przykładowa', services: { totalCount: 0 } });
    const drafts = '{ myServices { nodes { status content { name } revision { status author { key } } } } }';
    const draft = { status: 'UNPUBLISHED', content: { name: 'Rozmowy po polsku' }, revision: { status: 'DRAFT', author: null } };
    for (const caller of [ngo(provider.id), moderator()]) expect((await hub.ask(caller, drafts)).data.myServices.nodes).toEqual([draft]);
    expect((await hub.ask(moderator(BIELSK), drafts)).data.myServices.nodes).toEqual([]);
  });

  it('comes in once: what is known by name or number stays as it is', async () => {
    expect(await hub.registry.importStarterPack(example)).toEqual({
      providers: { created: 0, known: 1 },
      services: { created: 0, known: 1 },
    });
  });

  it('with mistakes is not taken in at all, and all of them are told with their places', async () => {
    const [provider] = example.providers;
    const [service] = provider.services;
    const pack = {
      providers: [
        { ...provider, name: 'Inna', nip: '1', services: [{ ...service, categories: ['NOT_A_CATEGORY'] }] },
        { ...provider, name: 'Jeszcze inna', services: [{ ...service, categories: ['NOT_A_CATEGORY'] }] },
      ],
    };
    await expect(hub.registry.importStarterPack(pack)).rejects.toMatchObject({
      problems: [expect.stringContaining('providers.0.nip: '), expect.stringContaining('providers.1.services.0.categories.0: ')],
    });
    await expect(
      hub.registry.importStarterPack({ providers: [{ ...provider, colour: 'red', services: [{ name: 1 }] }] }),
    ).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.stringContaining('colour'), expect.stringContaining('providers.0.services.0')]),
    });
    await expect(hub.registry.importStarterPack([])).rejects.toMatchObject({ problems: [expect.stringContaining('docs/starter-pack.md')] });
    const { data } = await hub.ask(anonymous, '{ providers { totalCount } }');
    expect(data.providers.totalCount).toBe(1);
  });
});
