import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { type RandomOrganization, randomOrganization } from '@drogowskaz/directory/testing';
import { bytesSource, hsdsWriter, nestedOrganizations, readOrganizations } from '@drogowskaz/hsds';
import { type FeedPort, newId, stableId } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as fixture from '../../testing/directory-fixture.ts';
import { FakeFeed, foreignService } from '../../testing/fake-feed.ts';
import { administrator, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';

type Feed = Pick<FeedPort<ServiceRecord, ProviderRecord>, 'organizations' | 'services'>;

let first: RegistryHarness;
let second: RegistryHarness;
beforeAll(async () => {
  first = await openRegistryHarness();
  // Years later, so that no moment is the same by chance.
  second = await openRegistryHarness('2031-03-03T03:03:03Z');
});
afterAll(async () => {
  await first.close();
  await second.close();
});

const empty = async ({ owner }: RegistryHarness): Promise<void> => {
  await owner.query(
    'truncate registry.provider, registry.source, registry.import_run, directory.provider, directory.service, directory.tombstone, directory.provider_tombstone cascade',
  );
};
beforeEach(async () => {
  await empty(first);
  await empty(second);
});

/** As the command export writes it, in the order of lines. */
const exported = async (feed: Feed): Promise<string[]> => {
  const lines: string[] = [];
  for await (const part of nestedOrganizations({ feed, writer: hsdsWriter({ profiled: true }) })) {
    for (const organization of part) lines.push(JSON.stringify(organization));
  }
  return lines.sort();
};

/** As the command import takes it in; nothing of it may be mended or refused. */
const imported = async (lines: readonly string[]): Promise<void> => {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const order = { name: 'export.ndjson', source: 'export.ndjson', fingerprint: newId() };
  const { summary } = await second.registry.importOrganizations(readOrganizations(bytesSource(bytes, 'export.ndjson'), order), order);
  expect(summary).toMatchObject({ organizations: { read: lines.length, taken: lines.length, refused: 0 } });
  expect([summary.repairs, summary.refusals, summary.kept]).toEqual([{}, {}, summary.read]);
};

/** Out of the first hub, into the empty second one, and out of it. */
const comesBack = async (): Promise<void> => {
  const feeds: ((hub: RegistryHarness) => Feed)[] = [({ registry }) => registry.feed, ({ registry }) => registry.wholeRecords];
  for (const feedOf of feeds) {
    const written = await exported(feedOf(first));
    await empty(second);
    await imported(written);
    expect(await exported(feedOf(second))).toEqual(written);
    // What the public has is the same, however it came.
    expect(await exported(second.registry.feed)).toEqual(await exported(first.registry.feed));
  }
};

const confirmed = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const { data, errors } = await first.ask(administrator, fixture.confirmMutation, { id });
    expect([errors, data.result.userErrors]).toEqual([[], []]);
  }
};

describe('what is exported, imported into an empty hub and exported again', () => {
  it('is the same byte for byte: the demonstration directory, also where the public does not see it', async () => {
    const directory = demonstrationDirectory();
    await first.registry.importDirectory(directory);
    first.clock.advance(3_600_000);
    await confirmed(directory.providers.slice(0, 5).flatMap(({ services }) => services.slice(0, 1).map(({ id }) => id)));
    await comesBack();
  });

  it('is the same byte for byte: any directory', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomOrganization().map(withSharedPlace).map(inForce), { minLength: 1, maxLength: 4 }),
        async (organizations) => {
          made += 1;
          await empty(first);
          const providers = organizations.map(({ provider, services }, at) => {
            const named = services.map((record, each) => ({ id: stableId('service', `${made} ${at} ${each}`), ...record }));
            return { id: stableId('provider', `${made} ${at}`), provider, services: named };
          });
          await first.registry.importDirectory({ providers });
          const [some] = (await first.registry.feed.services({ filter: {}, position: { after: null, limit: 1 } })).rows;
          first.clock.advance(1_234);
          if (some) await confirmed([some.id]);
          await comesBack();
        },
      ),
      { numRuns: 8 },
    );
  });

  it('stays whose it was', async () => {
    const feed = new FakeFeed(first.clock);
    const [provider, passedOn] = [newId(), newId()];
    const said = { name: 'Hub A', licence: 'CC0-1.0', url: null, hub: newId(), attribution: 'Dane: A', harvestedAt: null };
    const verification = { verifiedAt: '2026-01-01T00:00:00.000Z', dueAt: '2027-01-01T00:00:00.000Z', by: 'OWNER' as const };
    feed.organization('o1', 'Urząd', [
      { ...foreignService('s1'), verification, modifiedAt: '2025-05-05T05:05:05.050Z' },
      foreignService('s2'),
    ]);
    feed.organization(provider, 'Urząd A', [{ ...foreignService(passedOn), origin: { ...said, id: passedOn } }], { ...said, id: provider });
    const harvesting = first.registry.harvesting({ publicUrl: 'https://hub.example.org', open: feed.open });
    const { id } = await harvesting.add({
      ...{ url: 'https://powiat.example.org', name: 'Powiat', licence: 'CC-BY-4.0', attribution: 'Dane: Powiat' },
      ...{ everyMinutes: 60, allowPrivate: false, options: {} },
    });
    expect(await harvesting.run(id)).toMatchObject({ report: { created: 3 } });
    await comesBack();
    const { rows } = await second.registry.feed.services({ filter: {}, position: { after: null, limit: 10 } });
    expect(rows.map(({ source }) => source?.name).sort()).toEqual(['Hub A', 'Powiat', 'Powiat']);
    expect(rows.find(({ source }) => source?.id === 's1')).toMatchObject({ verification, modifiedAt: '2025-05-05T05:05:05.050Z' });
  });
});

/** Two services of one provider are given at one place. */
const withSharedPlace = ({ provider, services }: RandomOrganization): RandomOrganization => {
  const [one, other, ...rest] = services;
  const [at] = one?.locations ?? [];
  if (!one || !other || !at) return { provider, services };
  return { provider, services: [one, { ...other, locations: [{ ...at, id: stableId(at.id, 'again') }, ...other.locations] }, ...rest] };
};

/** Public in both hubs: what begins or ends between them is not in one of them. */
const inForce = ({ provider, services }: RandomOrganization): RandomOrganization => ({
  provider,
  services: services.map(({ publicFrom = '', expiresAt = '', ...record }) => ({
    ...record,
    ...(Date.parse(publicFrom) < first.clock.now().getTime() && { publicFrom }),
    ...(Date.parse(expiresAt) > second.clock.now().getTime() && { expiresAt }),
  })),
});
