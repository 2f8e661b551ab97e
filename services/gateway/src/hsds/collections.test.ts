import { providerRecord, serviceRecord } from '@drogowskaz/directory';
import { expect, it } from '@jest/globals';
import { collectionsOf, type Feed, MOST_WHOLE_ON_A_PAGE } from './collections.ts';
import { type ParameterName, readParameters } from './parameters.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const modifiedAt = '2026-11-26T08:00:00.000Z';
const [large, small] = [uuid(1), uuid(2)];
const organizations = [large, small].map((id) => ({ id, record: providerRecord.parse({ name: 'Most' }), source: null }));
const record = serviceRecord.parse({
  texts: [{ locale: 'pl', state: 'ORIGINAL', name: 'Porady', summary: 'Porady', description: 'Porady' }],
  categories: ['ADVICE'],
  languages: ['pl'],
  deliveryModes: ['IN_PERSON'],
  municipalities: ['1462011'],
});
const services = Array.from({ length: MOST_WHOLE_ON_A_PAGE + 1 }, (_, number) => ({
  ...{ id: uuid(100 + number), providerId: large, record, source: null, version: 1, modifiedAt },
  verification: { verifiedAt: null, dueAt: null, by: null },
}));
const unasked = (): Promise<never> => Promise.reject(new Error('Nobody asks this here.'));

/** A directory in which one organization has more services than a page may hold whole. */
const feed: Feed = {
  organizations: async ({ filter: { ids } }) => ({ rows: organizations.filter(({ id }) => !ids || ids.includes(id)), total: null }),
  services: async ({ position }) => {
    const from = 'after' in position && position.after !== null ? services.findIndex(({ id }) => id === position.after) + 1 : 0;
    return { rows: services.slice(from, from + position.limit), total: null, providers: [] };
  },
  ...{ serviceAtLocations: unasked, deletions: unasked, hub: unasked, pageParts: unasked, pages: unasked },
};
const { organizations: collection } = collectionsOf(feed);
if (!collection?.one) throw new Error('There are organizations.');
const { one, part } = collection;

const free = async () => {};
const asked = (flag: ParameterName) => readParameters([flag], { [flag]: 'true' });
const page = { offset: 0, limit: 2 };
const counts = (items: unknown[]) => (items as { services?: unknown[] }[]).map((item) => item.services?.length ?? 0);

it('A page of organizations has no more services whole than memory should hold, and says what to do', async () => {
  const paid: number[] = [];
  await expect(part(asked('full_service'), page, async (cost) => void paid.push(cost))).rejects.toThrow('"per_page"');
  expect(paid.length).toBeGreaterThan(1);
});

it('Their names alone, one organization by its id, and everything at once are given however many there are', async () => {
  const all = MOST_WHOLE_ON_A_PAGE + 1;
  expect(counts((await part(asked('full'), page, free)).items)).toEqual([all, 0]);
  expect(counts((await part(asked('full_service'), { after: null, limit: 2 }, free)).items)).toEqual([all, 0]);
  expect(counts([await one.find(large, asked('full_service'), free)])).toEqual([all]);
});
