import { operator } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { ngo, openRegistryHarness, PLOCK, type RegistryHarness } from '../../testing/registry-harness.ts';

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

const problems = async (fields: Record<string, unknown>): Promise<string[]> => {
  const { data, errors } = await hub.ask(ngo(fixture.ownProvider), fixture.createMutation, { input: fixture.writtenService(fields) });
  expect(errors).toEqual([]);
  expect(data.result.revision === null).toBe(data.result.userErrors.length > 0);
  return data.result.userErrors.map(({ path }: { path: string[] }) => path.join('.'));
};
const place = (fields: Record<string, unknown>) => ({ locations: [{ name: 'Biuro', city: 'Płock', ...fields }] });
const schedule = (fields: Record<string, unknown>) =>
  place({ schedules: [{ start: '2026-01-05T08:00:00+01:00', end: '2026-01-05T16:00:00+01:00', ...fields }] });

describe('what a client writes', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a category that is unknown', { categories: ['NO_SUCH'] }, ['categories.0']],
    ['no category', { categories: [] }, ['categories']],
    ['four categories', { categories: fixture.someCategories.slice(0, 4) }, ['categories']],
    ['the same language twice', { languages: ['pl', 'pl'] }, ['languages']],
    ['an unknown municipality', { municipalities: ['9999999'] }, ['municipalities.0']],
    ['a local service that serves nowhere', { municipalities: [] }, ['municipalities']],
    ['a latitude beyond the pole', place({ latitude: 91, longitude: 19 }), ['locations.0.latitude']],
    ['a latitude without a longitude', place({ latitude: 52 }), ['locations.0.latitude']],
    ['a town of nothing', place({ city: '' }), ['locations.0.city']],
    ['a municipality of a place that is unknown', place({ municipality: '9999999' }), ['locations.0.municipality']],
    [
      'a place twice',
      {
        locations: [
          { name: 'A', city: 'Płock' },
          { name: 'a', city: 'PŁOCK' },
        ],
      },
      ['locations.1'],
    ],
    ['a place that nobody has', place({ id: '99999999-9999-4999-8999-999999999999' }), ['locations.0.id']],
    ['a rule without a frequency', schedule({ rrule: 'BYDAY=MO' }), ['locations.0.schedules.0.rrule']],
    ['a rule of seconds', schedule({ rrule: 'FREQ=SECONDLY' }), ['locations.0.schedules.0.rrule']],
    ['an end before the start', schedule({ end: '2026-01-05T07:00:00+01:00' }), ['locations.0.schedules.0.end']],
    ['a zone that no clock knows', schedule({ timezone: 'Mars/Olympus' }), ['locations.0.schedules.0.timezone']],
    ['a free service with a price', { cost: { free: true, amount: 5 } }, ['cost.free']],
    ['a negative price', { cost: { amount: -1 } }, ['cost.amount']],
    ['a currency in words', { cost: { amount: 1, currency: 'złoty' } }, ['cost.currency']],
    ['ages the wrong way round', { minimumAge: 30, maximumAge: 20 }, ['minimumAge']],
    ['an age of nobody', { maximumAge: 200 }, ['maximumAge']],
    ['an e-mail address without @', { contacts: [{ kind: 'EMAIL', value: 'nobody' }] }, ['contacts.0.value']],
    ['a form that runs script', { contacts: [{ kind: 'FORM', value: 'javascript:alert(1)' }] }, ['contacts.0.value']],
    ['a telephone of letters', { contacts: [{ kind: 'PHONE', value: 'call us' }] }, ['contacts.0.value']],
    ['a name of blanks', { name: '   ' }, ['name']],
    ['a name of what cannot be seen', { name: '\u200b\u2800\u3164\u0301' }, ['name']],
    [
      'an audience that is excluded as well',
      { audiences: ['LABOUR_MIGRANTS'], excludedAudiences: ['LABOUR_MIGRANTS'] },
      ['excludedAudiences'],
    ],
    ['a form behind a name and password', { contacts: [{ kind: 'FORM', value: 'https://plock.eu@evil.example/' }] }, ['contacts.0.value']],
    ['a name that is too long', { name: 'x'.repeat(201) }, ['name']],
    ['a name of two lines', { name: 'a\nb' }, ['name']],
    ['a name that turns the direction of writing', { name: 'abc\u202ecba' }, ['name']],
    ['a summary that does', { summary: 'abc\u2066cba' }, ['summary']],
    ['a NUL', { description: 'a\u0000b' }, ['description']],
    ['another control character', { howToApply: 'a\u0007b' }, ['howToApply']],
    ['half a character', { description: 'a\ud800b' }, ['description']],
    ['a document of nothing but blanks', { documents: ['Paszport', ' '] }, ['documents.1']],
    ['an unknown audience', { audiences: ['NO_SUCH'] }, ['audiences.0']],
  ])('is refused, with its place, when it is %s', async (_, fields, paths) => {
    expect(await problems(fields)).toEqual(paths);
  });

  it('is told sizes in words that say what to do', async () => {
    const input = fixture.writtenService({
      name: 'x'.repeat(201),
      summary: '',
      minimumAge: -1,
      categories: fixture.someCategories.slice(0, 4),
    });
    const { data } = await hub.ask(ngo(fixture.ownProvider), fixture.createMutation, { input });
    const messages = Object.fromEntries(
      data.result.userErrors.map(({ path, message }: { path: string[]; message: string }) => [path[0], message]),
    );
    expect(messages).toEqual({
      name: 'Write at most 200 characters.',
      summary: 'Write something here, or leave it out.',
      minimumAge: 'This must be 0 or more.',
      categories: 'Name at most 3.',
    });
  });

  it('tells all that is wrong at once', async () => {
    expect((await problems({ name: '', categories: ['X'], cost: { amount: -1 } })).sort()).toEqual(['categories.0', 'cost.amount', 'name']);
  });

  it.each<[string, Record<string, unknown>]>([
    ['right-to-left letters', { name: 'دورة اللغة', summary: 'ملخص' }],
    ['several lines in a description', { description: 'Pierwsza\r\n\r\n- druga\t' }],
    ['emoji and joiners', { name: 'Rodziny 👨‍👩‍👧' }],
    ['a place without a street', place({})],
    ['no places, contacts or cost', { locations: [], contacts: [], cost: null, documents: null, howToApply: null }],
    ['a municipality by six digits', { municipalities: [PLOCK.slice(0, 6)] }],
    ['a national service without municipalities', { reach: 'NATIONAL', municipalities: [] }],
  ])('may hold %s', async (_, fields) => {
    expect(await problems(fields)).toEqual([]);
  });

  it('is kept in the composed form of Unicode and otherwise letter by letter', async () => {
    const { data } = await hub.ask(ngo(fixture.ownProvider), fixture.createMutation, {
      input: fixture.writtenService({ name: 'Zo\u0301łw  i \u200dsowa' }),
    });
    expect(data.result.revision.content.name).toBe('Z\u00f3łw  i \u200dsowa');
  });
});

describe('a place', () => {
  it('is found again by its name, street and town, however they are spelt', async () => {
    const write = async (fields: Record<string, unknown>) => {
      const { data } = await hub.ask(ngo(fixture.ownProvider), fixture.createMutation, {
        input: fixture.writtenService({ locations: [{ name: 'Punkt Łąka', street: 'ul. Długa 3', city: 'Płock', ...fields }] }),
      });
      return data.result.revision.id as string;
    };
    const placeOf = async (id: string) =>
      (await hub.ask(ngo(fixture.ownProvider), `{ revision(id: "${id}") { proposal { places { placeId } } } }`)).data.revision.proposal
        .places[0].placeId;
    const first = await write({});
    await hub.ask(ngo(fixture.ownProvider), fixture.stepMutation('submitRevision'), { id: first });
    await hub.ask(operator, fixture.stepMutation('approveRevision'), {
      id: first,
    });
    const same = await placeOf(first);
    expect(await placeOf(await write({ name: 'punkt laka', street: 'UL. DLUGA 3', city: 'plock' }))).toBe(same);
    expect(await placeOf(await write({ id: same, name: 'Nowa nazwa' }))).toBe(same);
    expect(await placeOf(await write({ street: 'ul. Długa 4' }))).not.toBe(same);
  });
});
