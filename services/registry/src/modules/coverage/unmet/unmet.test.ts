import { type AskedCounts, anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { administrator, moderator, ngo, openRegistryHarness, type RegistryHarness } from '../../../testing/registry-harness.ts';
import { unmetSearches } from './unmet-searches.ts';

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness('2026-11-26T10:00:00Z');
});
beforeEach(async () => {
  await hub.owner.query('truncate registry.asked, registry.asked_words, directory.unmet');
  hub.clock.moveTo('2026-11-26T10:00:00Z');
});
afterAll(() => hub.close());

type Count = AskedCounts['counts'][number];
const dentist: Count = { category: 'DENTIST', municipality: '141912', month: '2026-11', asked: 12, unmet: 6 };
const keep = (counts: Partial<Count>[], words: AskedCounts['words'] = []) =>
  hub.registry.keepAsked({ counts: counts.map((fields) => ({ ...dentist, ...fields })), words });
const unmetOf = async (category: string, municipality = '1419122') => {
  const { data } = await hub.ask(
    anonymous,
    `{ coverage(filter: { categories: ["${category}"], municipalities: ["${municipality}"] }) { rows { cells { unmetSearches } } nodes { category { code } unmetSearches gapReasons } } }`,
  );
  return data.coverage.nodes.find((cell: { category: { code: string } }) => cell.category.code === category);
};

describe('what people look for and do not find', () => {
  it('is told in full tens, and not while it is too little', async () => {
    await keep([{}]);
    expect((await unmetOf('DENTIST')).unmetSearches).toBeNull();
    await keep([{ month: '2026-10' }]);
    expect(await unmetOf('DENTIST')).toMatchObject({ unmetSearches: 10, gapReasons: ['NOTHING', 'ASKED_AND_NOT_FOUND'] });
    await keep([{ unmet: 8 }]);
    expect((await unmetOf('DENTIST')).unmetSearches).toBe(20);
    expect((await unmetOf('DENTIST', '1462011')).unmetSearches).toBeNull();
  });

  it('counts for what is above, too', async () => {
    await keep([{}, { category: 'DOCTOR' }]);
    expect((await unmetOf('HEALTH')).unmetSearches).toBe(10);
    expect((await unmetOf('DOCTOR')).unmetSearches).toBeNull();
  });

  it('is told of a category in all places together, also of searches that named none', async () => {
    await keep([{ municipality: null }, { municipality: '146201' }]);
    const { data } = await hub.ask(
      anonymous,
      '{ coverage { rows(parent: "HEALTH") { category { code } unmetSearches cells { unmetSearches } } } }',
    );
    const dentists = data.coverage.rows.find((row: { category: { code: string } }) => row.category.code === 'DENTIST');
    expect(dentists.unmetSearches).toBe(10);
    expect(dentists.cells.every((cell: { unmetSearches: null }) => cell.unmetSearches === null)).toBe(true);
  });

  it('is of the last twelve months', async () => {
    await keep([{ unmet: 30 }]);
    hub.clock.moveTo('2027-10-25T10:00:00Z');
    await hub.runJob('keep_coverage');
    expect((await unmetOf('DENTIST')).unmetSearches).toBe(30);
    hub.clock.moveTo('2027-11-02T10:00:00Z');
    await hub.runJob('keep_coverage');
    expect((await unmetOf('DENTIST')).unmetSearches).toBeNull();
  });

  it('leaves the generation alone as long as nothing that one can read is another', async () => {
    const generation = async () => (await hub.owner.query('select directory.generation() as g')).rows[0].g;
    await keep([{ unmet: 11 }]);
    const before = await generation();
    await keep([{ unmet: 1 }]);
    expect(await generation()).toBe(before);
    await keep([{ unmet: 10 }]);
    expect(await generation()).not.toBe(before);
  });

  it('keeps searches without a municipality, and passes over what it does not know', async () => {
    await keep([{ municipality: null }, { category: 'OF_ANOTHER_VERSION' }, { municipality: '999999' }]);
    const { rows } = await hub.owner.query('select category, municipality_key, unmet from registry.asked');
    expect(rows).toEqual([{ category: 'DENTIST', municipality_key: '', unmet: 6 }]);
  });

  it('keeps words only when they begin with ten callers', async () => {
    const words = (callers: number, text = 'stomatolog') => [{ words: text, month: '2026-11', callers }];
    await keep([], words(9));
    await keep([], words(10, 'dom'));
    await keep([], words(1, 'dom'));
    const { rows } = await hub.owner.query('select words, callers from registry.asked_words');
    expect(rows).toEqual([{ words: 'dom', callers: 11 }]);
  });

  it('shows words to those who plan, and to nobody else; after a year they go', async () => {
    await keep([], [{ words: 'stomatolog', month: '2026-11', callers: 12 }]);
    const read = async (caller: Caller) => {
      const { data, errors } = await hub.ask(caller, '{ askedWords { words callers } }');
      return data.askedWords ?? errors[0]?.code;
    };
    const strategist: Caller = { ...moderator(), role: 'STRATEGIST' };
    for (const caller of [strategist, moderator(), administrator])
      expect(await read(caller)).toEqual([{ words: 'stomatolog', callers: 12 }]);
    expect(await read(anonymous)).toBe('UNAUTHENTICATED');
    expect(await read(ngo('11111111-1111-4111-8111-111111111111'))).toBe('FORBIDDEN');
    hub.clock.moveTo('2027-12-01T10:00:00Z');
    await hub.runJob('keep_coverage');
    expect((await hub.owner.query('select * from registry.asked_words')).rows).toEqual([]);
  });

  it('tells nothing of what is below ten, whatever there is beside it', () => {
    const counted = [
      { category: 'DENTIST', municipality: '141912', unmet: 9 },
      { category: 'DOCTOR', municipality: '141912', unmet: 19 },
    ];
    expect(unmetSearches(counted)).toEqual([
      { category: 'HEALTH', municipality: '', unmet: 20 },
      { category: 'HEALTH', municipality: '141912', unmet: 20 },
      { category: 'DOCTOR', municipality: '', unmet: 10 },
      { category: 'DOCTOR', municipality: '141912', unmet: 10 },
    ]);
  });
});
