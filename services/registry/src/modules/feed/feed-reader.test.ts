import { type FeedPosition, operator, streamFeed } from '@drogowskaz/platform';
import { label } from '@drogowskaz/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asPublisher } from '../../database/transaction.ts';
import { migrateRegistry } from '../../index.ts';
import * as fixture from '../../testing/directory-fixture.ts';
import { BIELSK, ngo, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';
import { publishServices } from '../services/index.ts';

let hub: RegistryHarness;
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const place = (number: number, latitude: number, longitude: number, postalCode: string, hidden = false) => ({
  id: uuid(100 + number),
  location: {
    id: uuid(200 + number),
    name: `Dom ${number}`,
    latitude,
    longitude,
    hidden,
    addresses: [{ id: uuid(300 + number), city: 'Płock', address1: `ul. Tajna ${number}`, postalCode }],
  },
});
const [most, bielsk] = fixture.providers as [(typeof fixture.providers)[number], (typeof fixture.providers)[number]];
const text = (name: string, locale = 'pl') => [{ locale, state: 'ORIGINAL' as const, name, summary: 'krótko', description: 'Długo.' }];
const [first, second] = fixture.someCategories as [string, string];

beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({
    providers: [
      {
        ...most,
        services: [
          fixture.importedService({
            id: uuid(1),
            texts: text('Kursy języka'),
            categories: [first],
            locations: [place(1, 52.546, 19.706, '09-400')],
          }),
          fixture.importedService({
            id: uuid(2),
            texts: text('Schronisko'),
            categories: [second],
            locations: [place(2, 52.546, 19.706, '09-400', true)],
          }),
          fixture.importedService({
            id: uuid(3),
            texts: text('Допомога', 'uk'),
            audiences: [],
            locations: [place(3, 52.556, 19.706, '09-402')],
          }),
        ],
      },
      {
        ...bielsk,
        services: [fixture.importedService({ id: uuid(4), texts: text('Porady'), municipalities: [BIELSK], categories: [second] })],
      },
    ],
  });
});
afterAll(() => hub.close());

const first100: FeedPosition = { offset: 0, limit: 100 };
const services = async (filter = {}, position: FeedPosition = first100) => {
  const { rows, total } = await hub.registry.feed.services({ filter, position });
  return { ids: rows.map(({ id }) => Number(id.slice(-3))), total };
};
const places = async (near?: { postcode: string; metres: number | null }) => {
  const { rows, total } = await hub.registry.feed.serviceAtLocations({ filter: {}, position: first100, ...(near && { near }) });
  return { ids: rows.map(({ id }) => Number(id.slice(-3))), total };
};

describe('the feed', () => {
  it('has every published service with its provider', async () => {
    const { rows, total, providers } = await hub.registry.feed.services({ filter: {}, position: first100 });
    expect(total).toBe(4);
    expect(rows.map(({ record }) => record.texts[0]?.name)).toEqual(['Kursy języka', 'Schronisko', 'Допомога', 'Porady']);
    expect(rows[0]).toMatchObject({ providerId: fixture.ownProvider, source: null, version: 1, verification: { verifiedAt: null } });
    expect(providers.map(({ record }) => record.name)).toEqual(['Fundacja Most', 'Ośrodek Pomocy w Bielsku']);
  });

  it('counts all and shows a part', async () => {
    expect(await services({}, { offset: 1, limit: 2 })).toEqual({ ids: [2, 3], total: 4 });
    expect(await services({}, { offset: 4, limit: 2 })).toEqual({ ids: [], total: 4 });
    expect(await services({}, { after: uuid(2), limit: 2 })).toEqual({ ids: [3, 4], total: null });
  });

  it('narrows by provider, municipality, term and moment, and by all of these together', async () => {
    expect((await services({ organizations: [fixture.otherProvider] })).ids).toEqual([4]);
    expect((await services({ municipality: PLOCK })).ids).toEqual([1, 2, 3]);
    expect((await services({ terms: [[`CATEGORY:${second}`]] })).ids).toEqual([2, 4]);
    expect((await services({ terms: [[`CATEGORY:${second}`, `CATEGORY:${first}`]], municipality: BIELSK })).ids).toEqual([4]);
    expect((await services({ terms: [['CATEGORY']] })).total).toBe(4);
    expect((await services({ terms: [['AUDIENCE']] })).total).toBe(0);
    const { rows } = await hub.registry.feed.services({ filter: {}, position: first100 });
    const moment = rows[0]?.modifiedAt ?? '';
    expect((await services({ modifiedAfter: moment })).total).toBe(4);
    expect((await services({ modifiedAfter: new Date(Date.parse(moment) + 1).toISOString() })).total).toBe(0);
  });

  it('finds by words in any form and script, all of which must be there', async () => {
    expect((await services({ search: 'kursów JEZYKA' })).ids).toEqual([1]);
    expect((await services({ search: 'допомогу' })).ids).toEqual([3]);
    expect((await services({ search: 'kursy porady' })).ids).toEqual([]);
    expect((await services({ search: 'bielsku' })).ids).toEqual([4]);
    expect((await services({ search: `o'neill \\ & | ! :* '` })).ids).toEqual([]);
    expect((await services({ search: '?!' })).total).toBe(0);
    expect((await services({ search: ' ' })).total).toBe(4);
  });

  it('finds what is of a category by what that is called in any language, beside words of its own', async () => {
    const called = label('CATEGORY', second, 'uk');
    expect((await services({ search: called })).ids).toEqual([2, 4]);
    expect((await services({ search: `${called} bielsku` })).ids).toEqual([4]);
    expect((await services({ search: `${label('CATEGORY', second, 'ka')} xyzzy` })).ids).toEqual([]);
  });

  it('has places by postcode and by distance from it, and none that is hidden', async () => {
    expect((await places()).ids).toEqual([101, 102, 103]);
    expect(await places({ postcode: '09400', metres: null })).toEqual({ ids: [101], total: 1 });
    expect((await places({ postcode: '09-400', metres: 100 })).ids).toEqual([101]);
    expect((await places({ postcode: '09-400', metres: 1_200 })).ids).toEqual([101, 103]);
    expect((await places({ postcode: '00-000', metres: 1_000_000 })).ids).toEqual([]);
  });

  it('tells nothing of a hidden place', async () => {
    const answers = [
      await hub.registry.feed.services({ filter: {}, position: first100 }),
      await hub.registry.feed.serviceAtLocations({ filter: {}, position: first100 }),
    ];
    expect(JSON.stringify(answers)).not.toContain('Tajna 2');
    expect(JSON.stringify(answers)).not.toContain(uuid(202));
    const { rows } = await hub.owner.query<{ row: string }>('select t::text as row from directory.published_place t');
    expect(rows.filter(({ row }) => row.includes(uuid(102)))).toEqual([{ row: expect.stringMatching(/\{\},,\)$/) }]);
  });

  it('has organizations with the same filters', async () => {
    const organizations = async (filter = {}) =>
      (await hub.registry.feed.organizations({ filter, position: first100 })).rows.map(({ record }) => record.name);
    expect(await organizations()).toEqual(['Fundacja Most', 'Ośrodek Pomocy w Bielsku']);
    expect(await organizations({ search: 'ośrodki' })).toEqual(['Ośrodek Pomocy w Bielsku']);
    expect(await organizations({ terms: [[`CATEGORY:${first}`]] })).toEqual(['Fundacja Most']);
    expect(await organizations({ municipality: BIELSK })).toEqual(['Ośrodek Pomocy w Bielsku']);
  });

  it('is read whole in parts, each row once', async () => {
    const seen: string[] = [];
    for await (const { rows } of streamFeed((position) => hub.registry.feed.services({ filter: {}, position }), { limit: 3 }))
      seen.push(...rows.map(({ id }) => id));
    expect(seen).toEqual([uuid(1), uuid(2), uuid(3), uuid(4)]);
  });

  it('dates a record by its own change, and finds what was published since', async () => {
    const shown = async (): Promise<Record<number, string>> => {
      const { rows } = await hub.registry.feed.services({ filter: {}, position: first100 });
      return Object.fromEntries(rows.map(({ id, modifiedAt }) => [Number(id.slice(-3)), modifiedAt]));
    };
    const before = await shown();
    const publish = async (modified: [number: number, at: string][] = []): Promise<string> => {
      hub.clock.advance(60_000);
      await hub.transact(operator, (transaction) =>
        asPublisher(transaction, () =>
          publishServices(transaction, [uuid(1), uuid(3)], { modified: new Map(modified.map(([number, at]) => [uuid(number), at])) }),
        ),
      );
      return hub.clock.now().toISOString();
    };
    const again = await publish();
    expect(await shown()).toEqual(before);
    expect((await services({ modifiedAfter: again })).ids).toEqual([1, 3]);

    const change = (number: number) =>
      hub.owner.query(
        `update registry.service set verified_at = coalesce(verified_at, '2026-01-01T00:00:00Z') + interval '1 day' where id = $1`,
        [uuid(number)],
      );
    await change(1);
    await change(3);
    const itself = hub.clock.now().toISOString();
    hub.clock.advance(60_000);
    await publish([[1, itself]]);
    const published = hub.clock.now().toISOString();
    // Of one it is known when it changed where it came from.
    expect(await shown()).toEqual({ ...before, 1: itself, 3: published });
    expect((await services({ modifiedAfter: published })).ids).toEqual([1, 3]);

    // Neither before what was told already, nor in the future: whoever compares moments would miss the change.
    await change(1);
    await change(3);
    const later = await publish([
      [1, itself],
      [3, '2099-01-01T00:00:00.000Z'],
    ]);
    expect(await shown()).toEqual({ ...before, 1: later, 3: later });
  });

  it('is filled anew from what is public, the same as it was', async () => {
    const state = async () => {
      const rows = async (table: string) => (await hub.owner.query(`select t::text as row from directory.${table} t order by 1`)).rows;
      return [await rows('published_record'), await rows('published_place'), await rows('published_provider')];
    };
    const before = await state();
    await hub.owner.query('delete from directory.published_record');
    await hub.owner.query('delete from directory.published_provider');
    // What an earlier version published beside, without knowing of the records.
    await migrateRegistry(hub.url);
    expect(await state()).toEqual(before);
  });

  it('loses what is withdrawn, with its places, and says so', async () => {
    await hub.ask(ngo(fixture.otherProvider), fixture.archiveMutation, { id: uuid(4), text: 'koniec' });
    expect(await services()).toEqual({ ids: [1, 2, 3], total: 3 });
    const { rows, total } = await hub.registry.feed.deletions({ filter: {}, position: first100 });
    expect({ rows, total }).toEqual({ rows: [{ id: uuid(4), type: 'service', removedAt: expect.any(String) }], total: 1 });
  });
});
