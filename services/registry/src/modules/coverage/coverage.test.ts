import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { anonymous } from '@drogowskaz/platform';
import { allMunicipalities, categoryWithAncestors, childCategories, terms } from '@drogowskaz/vocabulary';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProviderImport } from '../../index.ts';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, BIELSK, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';

const SLUPNO = '1419122';
const everywhere = allMunicipalities().map(({ code }) => code);
const leaves = terms('CATEGORY').flatMap(({ code }) => (childCategories(code).length === 0 ? [code] : []));

interface Cell {
  category: { code: string };
  municipality: { code: string };
  services: number;
  verifiedServices: number;
  usableWithoutEntitlement: number;
  needEntitlement: number;
  nearestServiceMeters: number | null;
  nearestUsableMeters: number | null;
  languages: string[];
  openHours: number | null;
  openHoursOutsideWork: number | null;
  onlyRemote: boolean;
  remoteServices: number;
  texts: { locale: string; services: number; share: number }[];
  gap: boolean;
  gapReasons: string[];
  gapRank: number | null;
}

const QUESTION = `query ($filter: CoverageFilter, $after: String) { coverage(filter: $filter, after: $after) { totalCount gapCount pageInfo { hasNextPage endCursor } nodes {
  category { code } municipality { code } services verifiedServices usableWithoutEntitlement needEntitlement nearestServiceMeters nearestUsableMeters languages
  openHours openHoursOutsideWork onlyRemote remoteServices texts { locale services share } gap gapReasons gapRank } } }`;

let hub: RegistryHarness;
const pageOf = async (filter: object, after: string | null = null) => {
  const { data, errors } = await hub.ask(anonymous, QUESTION, { filter, after });
  expect(errors).toEqual([]);
  return data.coverage as { totalCount: number; gapCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Cell[] };
};
const cellsOf = async (filter: object): Promise<Cell[]> => {
  const cells: Cell[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await pageOf(filter, after);
    cells.push(...nodes);
    if (!pageInfo.hasNextPage) return cells;
    after = pageInfo.endCursor;
  }
};
const cellOf = async (category: string, municipality: string, filter: object = {}): Promise<Cell> => {
  const [cell] = await cellsOf({ ...filter, categories: [category], municipalities: [municipality] });
  if (!cell) throw new Error('No such cell');
  return cell;
};
const named = ({ category, municipality, gapReasons }: Cell) => `${category.code} ${municipality.code} ${gapReasons.join()}`;

type Service = ProviderImport['services'][number];
const load = (services: Partial<Service>[]) => {
  const [most] = fixture.providers as [ProviderImport];
  return hub.registry.importDirectory({ providers: [{ ...most, services: services.map((fields) => fixture.importedService(fields)) }] });
};
/** Something that everybody may use everywhere, in each category but these. */
const fullBut = (...categories: string[]): Partial<Service>[] =>
  leaves
    .filter((code) => !categories.includes(code))
    .map((code) => ({ categories: [code], reach: 'NATIONAL' as const, municipalities: [], requiresStatutoryEntitlement: false }));
const placeAt = (number: number, fields: object) => ({
  id: `00000000-0000-4000-8000-0000000001${number}`,
  location: { id: `00000000-0000-4000-8000-0000000002${number}`, name: 'Miejsce', ...fields },
});

describe('coverage', () => {
  beforeEach(async () => {
    hub = await openRegistryHarness();
  });
  afterEach(() => hub.close());

  it('does not count what pauses, until it goes on', async () => {
    const service = {
      categories: ['DENTIST'],
      municipalities: [PLOCK],
      requiresStatutoryEntitlement: false,
      status: 'temporarily closed' as const,
    };
    const id = '00000000-0000-4000-8000-000000000001';
    await load([{ ...service, id, locations: [placeAt(11, { latitude: 52.5, longitude: 19.7 })] }]);
    const paused = await cellOf('DENTIST', PLOCK);
    expect(paused).toMatchObject({ services: 0, usableWithoutEntitlement: 0, nearestServiceMeters: null, gapReasons: ['NOTHING'] });
    await load([{ ...service, id, status: 'active' }]);
    expect(await cellOf('DENTIST', PLOCK)).toMatchObject({ services: 1, usableWithoutEntitlement: 1, gapReasons: [] });
  });

  it('names the gaps that are in the directory, and no other', async () => {
    const others = everywhere.filter((code) => code !== SLUPNO);
    await load([
      ...fullBut('DENTIST', 'NURSERY', 'SENIORS', 'TAXES', 'BANKING'),
      // Nothing in Słupno.
      { categories: ['DENTIST'], municipalities: others, requiresStatutoryEntitlement: false },
      // Only for the entitled in Bielsk.
      { categories: ['NURSERY'], municipalities: everywhere.filter((code) => code !== BIELSK), requiresStatutoryEntitlement: false },
      { categories: ['NURSERY'], municipalities: [BIELSK], requiresStatutoryEntitlement: true },
      // An example from elsewhere helps nobody here.
      { categories: ['SENIORS'], municipalities: [], reach: 'FOREIGN_EXAMPLE', requiresStatutoryEntitlement: false },
      // Not known is neither there nor missing.
      { categories: ['TAXES'], municipalities: everywhere },
      { categories: ['BANKING'], municipalities: everywhere, requiresStatutoryEntitlement: true },
      { categories: ['BANKING'], municipalities: everywhere },
    ]);
    const gaps = await cellsOf({ gapsOnly: true });
    expect(gaps.map(named).sort()).toEqual(
      [
        `DENTIST ${SLUPNO} NOTHING`,
        `NURSERY ${BIELSK} ONLY_WITH_ENTITLEMENT`,
        ...everywhere.map((code) => `SENIORS ${code} NOTHING`),
      ].sort(),
    );
    expect(gaps.map(({ gapRank }) => gapRank)).toEqual(gaps.map((_, place) => place + 1));
    // For those whom no law entitles nothing is known in BANKING and TAXES either.
    const forAll = await cellsOf({ gapsOnly: true, withoutStatutoryEntitlement: true, municipalities: [PLOCK] });
    expect(forAll.map(({ category }) => category.code).sort()).toEqual(['BANKING', 'SENIORS', 'TAXES']);
  });

  it('counts what is served in a municipality, and says what is only national or online', async () => {
    await load([
      { categories: ['DENTIST'], municipalities: [PLOCK, BIELSK], requiresStatutoryEntitlement: false },
      { categories: ['DENTIST'], reach: 'NATIONAL', municipalities: [], requiresStatutoryEntitlement: true },
      { categories: ['DOCTOR', 'DENTIST'], reach: 'ONLINE', municipalities: [PLOCK] },
    ]);
    expect(await cellOf('DENTIST', PLOCK)).toMatchObject({
      services: 3,
      remoteServices: 2,
      onlyRemote: false,
      usableWithoutEntitlement: 1,
    });
    expect(await cellOf('DENTIST', SLUPNO)).toMatchObject({ services: 2, remoteServices: 2, onlyRemote: true, needEntitlement: 1 });
    // Of a parent each service counts once.
    expect(
      (await cellsOf({ categories: ['HEALTH'], municipalities: [PLOCK] })).find(({ category }) => category.code === 'HEALTH'),
    ).toMatchObject({
      services: 3,
    });
  });

  it('counts by the filter as the search does: an audience that is excluded, a language of a region, an entitlement', async () => {
    await load([
      { categories: ['DENTIST'], audiences: ['WOMEN'], languages: ['pt-BR'] },
      { categories: ['DENTIST'], languages: ['pl'] },
      { categories: ['DENTIST'], languages: ['pl', 'uk'], excludedAudiences: ['WOMEN'], requiresStatutoryEntitlement: true },
    ]);
    expect((await cellOf('DENTIST', PLOCK, { audiences: ['WOMEN'] })).services).toBe(2);
    expect((await cellOf('DENTIST', PLOCK, { audiences: ['WOMEN', 'CHILDREN'] })).services).toBe(3);
    expect((await cellOf('DENTIST', PLOCK, { languages: ['pt'] })).services).toBe(1);
    expect((await cellOf('DENTIST', PLOCK, { languages: ['uk', 'pt'] })).services).toBe(2);
    expect((await cellOf('DENTIST', PLOCK, { withoutStatutoryEntitlement: false })).services).toBe(1);
    expect((await cellOf('DENTIST', PLOCK, { withoutStatutoryEntitlement: true })).services).toBe(0);
  });

  it('measures from the seat to places that are not hidden, in full kilometres', async () => {
    const place = { latitude: 52.54, longitude: 19.84, municipality: SLUPNO };
    await load([
      { categories: ['DENTIST'], locations: [placeAt(10, { ...place, hidden: true })] },
      { categories: ['DOCTOR'], locations: [placeAt(11, place)] },
      { categories: ['DOCTOR'], locations: [placeAt(12, { latitude: 52.67, longitude: 19.8 })], requiresStatutoryEntitlement: false },
    ]);
    expect(await cellOf('DENTIST', PLOCK)).toMatchObject({ services: 1, nearestServiceMeters: null });
    expect(await cellOf('DOCTOR', PLOCK)).toMatchObject({ nearestServiceMeters: 9_000, nearestUsableMeters: 15_000 });
    expect((await cellOf('DOCTOR', SLUPNO)).nearestServiceMeters).toBe(0);
  });

  it('tells the hours of a usual week in which somebody is there, and those outside working time', async () => {
    const schedule = (rrule: string, from: string, to: string) => ({
      id: crypto.randomUUID(),
      rrule,
      start: `2026-01-05T${from}:00+01:00`,
      end: `2026-01-05T${to}:00+01:00`,
      timezone: 'Europe/Warsaw',
    });
    const hours = (...schedules: ReturnType<typeof schedule>[]) => ({
      id: crypto.randomUUID(),
      schedules,
      location: { id: crypto.randomUUID(), name: 'Biuro' },
    });
    await load([
      ...[
        schedule('FREQ=WEEKLY;BYDAY=MO', '12:00', '18:00'),
        schedule('FREQ=WEEKLY;BYDAY=MO', '10:00', '14:00'),
        schedule('FREQ=MONTHLY;BYDAY=1MO', '19:00', '20:00'),
      ].map((each) => ({ categories: ['DENTIST'], municipalities: everywhere, locations: [hours(each)] as never })),
      { categories: ['DOCTOR'] },
    ]);
    const told = (await cellsOf({ categories: ['DENTIST'] })).map(({ openHours, openHoursOutsideWork }) => [
      openHours,
      openHoursOutsideWork,
    ]);
    expect(told).toEqual(everywhere.map(() => [8, 2]));
    expect(await cellOf('DOCTOR', PLOCK)).toMatchObject({ openHours: null, openHoursOutsideWork: null });
  });

  it('counts a confirmation as long as it holds, and texts that somebody keeps up to date', async () => {
    const text = { name: 'Dentysta', summary: 'Leczenie', description: 'Bez bólu.' };
    const confirmed = fixture.importedService({
      categories: ['DENTIST'],
      texts: [
        { ...text, locale: 'pl', state: 'ORIGINAL' },
        { ...text, locale: 'en', state: 'MACHINE' },
        { ...text, locale: 'uk', state: 'UP_TO_DATE' },
      ],
    });
    await load([confirmed, { categories: ['DENTIST'] }]);
    await hub.ask(administrator, fixture.confirmMutation, { id: confirmed.id });
    expect(await cellOf('DENTIST', PLOCK)).toMatchObject({
      verifiedServices: 1,
      texts: [
        { locale: 'pl', services: 2, share: 1 },
        { locale: 'uk', services: 1, share: 0.5 },
      ],
    });
    hub.clock.moveTo('2028-01-01T09:00:00Z');
    expect((await cellOf('DENTIST', PLOCK)).verifiedServices).toBe(0);
  });

  it('follows each change of what is public', async () => {
    await load([{ categories: ['DENTIST'] }]);
    expect((await cellOf('DENTIST', PLOCK)).services).toBe(1);
    await hub.owner.query(`update directory.service set card = jsonb_set(card, '{categories}', '["DOCTOR"]')`);
    expect([(await cellOf('DENTIST', PLOCK)).services, (await cellOf('DOCTOR', PLOCK)).services]).toEqual([0, 1]);
    await hub.owner.query('delete from directory.service');
    expect((await cellOf('DOCTOR', PLOCK)).services).toBe(0);
  });

  it('compares two days that were kept', async () => {
    const changes = async (from: string, to: string, filter: object = {}) =>
      hub.ask(
        anonymous,
        `query ($from: Date!, $to: Date!, $filter: CoverageFilter) { coverageDays coverageChanges(from: $from, to: $to, filter: $filter) { totalCount newGaps closedGaps nodes {
          category { code } municipality { code } before { services gap } after { services gap } } } }`,
        { from, to, filter },
      );
    await hub.runJob('keep_coverage');
    await load([{ categories: ['DENTIST'] }]);
    hub.clock.moveTo('2026-11-24T09:00:00Z');
    await hub.runJob('keep_coverage');
    const { data } = await changes('2026-11-23', '2026-11-24');
    expect(data.coverageDays).toEqual(['2026-11-23', '2026-11-24']);
    expect(data.coverageChanges).toEqual({
      totalCount: 2,
      newGaps: 0,
      closedGaps: 2,
      nodes: ['HEALTH', 'DENTIST'].map((code) => ({
        category: { code },
        municipality: { code: PLOCK },
        before: { services: 0, gap: true },
        after: { services: 1, gap: false },
      })),
    });
    expect((await changes('2026-11-23', '2026-11-24', { categories: ['DENTIST'] })).data.coverageChanges.totalCount).toBe(1);
    const pageAfter = async (after: string | null) =>
      hub.ask(
        anonymous,
        `query ($after: String) { coverageChanges(from: "2026-11-23", to: "2026-11-24", first: 1, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { category { code } } } }`,
        { after },
      );
    const { pageInfo, nodes } = (await pageAfter(null)).data.coverageChanges;
    expect([nodes[0].category.code, pageInfo.hasNextPage]).toEqual(['HEALTH', true]);
    expect((await pageAfter(pageInfo.endCursor)).data.coverageChanges).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ category: { code: 'DENTIST' } }],
    });
    // A list that began anew would never end for whoever reads it page by page.
    expect((await pageAfter('bm8gc3VjaA')).errors[0]?.code).toBe('BAD_USER_INPUT');
    expect((await changes('2026-11-22', '2026-11-24')).errors[0]?.code).toBe('BAD_USER_INPUT');
    expect((await changes('2026-11-23', '2026-11-24', { languages: ['uk'] })).errors[0]?.code).toBe('BAD_USER_INPUT');
    // After five weeks one day of a month is left.
    hub.clock.moveTo('2027-01-20T09:00:00Z');
    await hub.runJob('keep_coverage');
    expect((await hub.ask(anonymous, '{ coverageDays }')).data.coverageDays).toEqual(['2026-11-23', '2027-01-20']);
  });

  it('measures by the standard for the people whom it names', async () => {
    const item = (fields: Record<string, unknown>) => ({ id: crypto.randomUUID(), ...fixture.standardItem(fields) }) as never;
    await hub.registry.importStandard({
      note: [],
      items: [
        item({ category: 'DENTIST', entitlement: 'NOT_ENTITLED', languages: ['pl', 'uk'] }),
        item({ category: 'DOCTOR', entitlement: 'EVERYONE', audiences: ['WOMEN'] }),
        item({ category: 'NURSERY', entitlement: 'ENTITLED' }),
        item({ category: 'SENIORS', entitlement: 'EVERYONE', municipalities: [BIELSK] }),
      ],
    });
    await load([
      // Ukrainian is spoken only where an entitlement is asked for.
      { categories: ['DENTIST'], languages: ['pl'], requiresStatutoryEntitlement: false },
      { categories: ['DENTIST'], languages: ['uk'], requiresStatutoryEntitlement: true },
      { categories: ['DOCTOR'], excludedAudiences: ['WOMEN'], requiresStatutoryEntitlement: false },
      // Nobody knows whether it needs one; for the entitled that does not matter.
      { categories: ['NURSERY'] },
      { categories: ['SENIORS'] },
    ]);
    const reasons = async (category: string) => (await cellOf(category, PLOCK)).gapReasons;
    expect(await reasons('DENTIST')).toEqual(['LANGUAGE_OF_STANDARD_MISSING']);
    expect(await reasons('DOCTOR')).toEqual(['NONE_FOR_PEOPLE_OF_STANDARD']);
    expect(await reasons('NURSERY')).toEqual([]);
    expect(await reasons('SENIORS')).toEqual([]);
    const standards = `{ coverage(filter: { categories: ["SENIORS"] }) { nodes { municipality { code } standard { norm { value } } } } }`;
    const { data } = await hub.ask(anonymous, standards);
    const asked = data.coverage.nodes.filter((cell: { standard: object | null }) => cell.standard !== null);
    expect(asked).toEqual([{ municipality: { code: BIELSK }, standard: { norm: { value: 'Punkt informacyjny w każdej gminie.' } } }]);
    // What the standard asks for comes before what nobody asked for, among what nobody can use.
    const [first] = await cellsOf({ gapsOnly: true });
    expect([first?.category.code, first?.municipality.code]).toEqual(['DOCTOR', BIELSK]);
  });

  it('answers those who ask for different things at once, and refuses whoever would have to wait too long with a way on', async () => {
    const counted = 'query ($filter: CoverageFilter) { coverage(filter: $filter) { totalCount } }';
    const filters = ['pl', 'uk', 'en', 'ru', 'be', 'ka', 'es', 'tr'].map((language) => ({ languages: [language] }));
    const answers = await Promise.all(filters.map((filter) => hub.ask(anonymous, counted, { filter })));
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused.filter(({ errors }) => errors[0]?.code !== 'UNAVAILABLE')).toEqual([]);
    expect(refused.length).toBeLessThan(answers.length);
    // Nothing of it stays: who asks again is answered.
    expect((await hub.ask(anonymous, counted, { filter: { languages: ['tr'] } })).errors).toEqual([]);
  });

  it('says what is wrong with a question', async () => {
    const refused = async (filter: object, more = '') =>
      (await hub.ask(anonymous, `query ($filter: CoverageFilter) { coverage(filter: $filter ${more}) { totalCount } }`, { filter }))
        .errors[0]?.code;
    expect(await refused({ categories: ['NO_SUCH'] })).toBe('BAD_USER_INPUT');
    expect(await refused({ municipalities: ['9999999'] })).toBe('BAD_USER_INPUT');
    expect(await refused({ audiences: ['NO_SUCH'] })).toBe('BAD_USER_INPUT');
    expect(await refused({}, 'first: 0')).toBe('BAD_USER_INPUT');
    expect(await refused({}, 'first: 101')).toBe('BAD_USER_INPUT');
    expect(await refused({}, 'after: "bm8gc3VjaA"')).toBe('BAD_USER_INPUT');
  });
});

describe('coverage of the demonstration directory', () => {
  beforeAll(async () => {
    hub = await openRegistryHarness();
    await hub.registry.importDirectory(demonstrationDirectory());
  });
  afterAll(() => hub.close());

  it('agrees with a plain SQL that knows nothing of it, with each filter', async () => {
    const closure = terms('CATEGORY').flatMap(({ code }) => categoryWithAncestors(code).map((above) => [code, above]));
    const counted = async (condition = 'true') => {
      const { rows } = await hub.owner.query(
        `with closure as (select * from jsonb_to_recordset($1::jsonb) as pair(code text, above text)),
         municipality as (select unnest($2::text[]) as key),
         service as (select id, card from directory.service where card ->> 'reach' <> 'FOREIGN_EXAMPLE' and ${condition})
         select above || ' ' || key as cell, count(distinct id)::int as services,
           (count(distinct id) filter (where (card #>> '{verification,dueAt}')::timestamptz > $3))::int as verified,
           (count(distinct id) filter (where (card #>> '{eligibility,requiresStatutoryEntitlement}') = 'false'))::int as usable
         from service join closure on card -> 'categories' ? closure.code
         join municipality on card ->> 'reach' in ('NATIONAL', 'ONLINE')
           or exists (select from jsonb_array_elements_text(card -> 'municipalities') as served(code) where left(served.code, 6) = key)
         group by 1 order by 1`,
        [JSON.stringify(closure.map(([code, above]) => ({ code, above }))), everywhere.map((code) => code.slice(0, 6)), hub.clock.now()],
      );
      return rows;
    };
    const asked = async (filter: object) =>
      (await cellsOf(filter))
        .filter(({ services }) => services > 0)
        .map(({ category, municipality, services, verifiedServices, usableWithoutEntitlement }) => ({
          cell: `${category.code} ${municipality.code.slice(0, 6)}`,
          services,
          verified: verifiedServices,
          usable: usableWithoutEntitlement,
        }))
        .sort((one, other) => (one.cell < other.cell ? -1 : 1));
    const inOrder = (rows: { cell: string }[]) => [...rows].sort((one, other) => (one.cell < other.cell ? -1 : 1));
    const all = inOrder(await counted());
    expect(all.length).toBeGreaterThan(500);
    expect(await asked({})).toEqual(all);
    expect(await asked({ languages: ['uk'] })).toEqual(inOrder(await counted(`card -> 'languages' ? 'uk'`)));
    expect(await asked({ withoutStatutoryEntitlement: true })).toEqual(
      inOrder(await counted(`card #> '{eligibility,requiresStatutoryEntitlement}' = 'false'`)),
    );
    expect(await asked({ audiences: ['WOMEN'] })).toEqual(
      inOrder(
        await counted(
          `(card -> 'audiences' ? 'WOMEN' or (card -> 'audiences' = '[]' and not card #> '{eligibility,excludedAudiences}' ? 'WOMEN'))`,
        ),
      ),
    );
  });

  it('has every category in every municipality once, page by page, gaps first', async () => {
    const cells = await cellsOf({});
    expect(cells).toHaveLength(terms('CATEGORY').length * everywhere.length);
    expect(new Set(cells.map(({ category, municipality }) => `${category.code} ${municipality.code}`)).size).toBe(cells.length);
    const { gapCount, totalCount } = await pageOf({});
    expect(totalCount).toBe(cells.length);
    expect(cells.map(({ gap }) => gap)).toEqual(cells.map((_, place) => place < gapCount));
  });

  it('makes a table of roots, and of what lies below one', async () => {
    const { data } = await hub.ask(
      anonymous,
      `{ coverage(filter: { municipalities: ["${SLUPNO}", "${PLOCK}"] }) { roots: rows { category { code } cells { municipality { code } } } below: rows(parent: "HEALTH") { category { code } } } }`,
    );
    expect(data.coverage.roots[0]).toEqual({
      category: { code: 'WORK' },
      cells: [{ municipality: { code: PLOCK } }, { municipality: { code: SLUPNO } }],
    });
    expect(data.coverage.below.map((row: { category: { code: string } }) => row.category.code)).toEqual(
      childCategories('HEALTH').map(({ code }) => code),
    );
  });
});
