import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { document, idOf, type SearchUnderTest, startSearch } from '../../testing/search-under-test.ts';

jest.setTimeout(60_000);

const verification = { verifiedAt: '2026-11-01T10:00:00Z', dueAt: '2027-05-01T10:00:00Z' };
const forEverybody = { ...document(0).card.eligibility, requiresStatutoryEntitlement: false };

let hub: SearchUnderTest;
beforeAll(async () => {
  hub = await startSearch([
    document(10, { categories: ['POLISH_COURSE'], municipalities: ['1462011', '1419012'] }),
    document(11, { categories: ['LIBRARY', 'POLISH_COURSE'], verification }),
    document(12, { categories: ['POLISH_COURSE'], reach: 'FOREIGN_EXAMPLE', verification }),
    document(20, { categories: ['EMERGENCY_SHELTER'], eligibility: forEverybody }),
    document(21, { categories: ['EMERGENCY_SHELTER'] }),
  ]);
});
afterAll(() => hub.stop());

const ask: SearchUnderTest['ask'] = (...question) => hub.ask(...question);

describe('situations', () => {
  const page = (args: string, fields: string) => ask(`{ situations(${args}) { id ${fields} } }`);

  it('are told in the asked language, with the language that they are really in', async () => {
    const { data, errors } = await page(
      'locale: "uk"',
      'title { value locale direction state } intro { value } urgent violence steps { text { locale } }',
    );
    expect(errors).toBeUndefined();
    expect(data.situations.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['unpaid-wages', 'violence-at-home']));
    expect(data.situations.find(({ id }: { id: string }) => id === 'unpaid-wages')).toMatchObject({
      title: { value: 'Роботодавець мені не заплатив', locale: 'uk', direction: 'LTR', state: 'MACHINE' },
      urgent: false,
      violence: false,
    });
  });

  it('are Polish for who asks for a language that they are not in, and say so', async () => {
    const { data } = await page('locale: "sw"', 'title { locale state }');
    expect(data.situations[0].title).toEqual({ locale: 'pl', state: 'MISSING' });
    const { data: original } = await page('locale: "pl"', 'title { locale state }');
    expect(original.situations[0].title).toEqual({ locale: 'pl', state: 'ORIGINAL' });
  });

  it('say at the counter what is needed in both languages, and what to bring', async () => {
    const { data } = await ask(`{ situation(id: "unpaid-wages", locale: "en") {
      say { value } inPolish: say(locale: "pl") { value state } bring { value } requirements { code label(locale: "en") } steps { bring { value } requirements { code } }
    } }`);
    const { situation } = data;
    expect(situation.say.value).toBe('My employer has not paid me for my work. I need advice.');
    expect(situation.inPolish).toEqual({ value: 'Pracodawca nie zapłacił mi za pracę. Potrzebuję porady.', state: 'ORIGINAL' });
    expect(situation.requirements).toContainEqual({ code: 'WORK_CONTRACT', label: 'Contract with an employer' });
    const bring = situation.bring.map(({ value }: { value: string }) => value);
    expect(bring).toEqual(expect.arrayContaining(['Contract with an employer', 'Bank statement']));
    expect(new Set(bring).size).toBe(bring.length);
  });

  it('are null when there is none with the id', async () => {
    expect(await ask('{ situation(id: "no-such") { id } }')).toEqual({ data: { situation: null } });
  });
});

describe('the services of a step', () => {
  const step = async (services: string) => {
    const { data, errors } = await ask(`{ situation(id: "learn-polish") { steps { services${services} { id content { name } } } } }`);
    expect(errors).toBeUndefined();
    return data.situation.steps[0].services.map(({ id }: { id: string }) => id);
  };

  it('are of its categories, usable here, verified ones first', async () => {
    expect(await step('')).toEqual([11, 10].map(idOf));
    expect(await step('(first: 1)')).toEqual([idOf(11)]);
  });

  it('are only those that serve a municipality, when one is named', async () => {
    expect(await step('(municipality: "141901")')).toEqual([idOf(10)]);
  });

  it('are known to need no entitlement where the situation asks for that', async () => {
    const { data } = await ask('{ situation(id: "nowhere-to-sleep") { steps { withoutStatutoryEntitlement services { id } } } }');
    expect(data.situation.steps[0]).toEqual({ withoutStatutoryEntitlement: true, services: [{ id: idOf(20) }] });
  });

  it('are asked for once, however often a request names the same step', async () => {
    const asked = jest.spyOn(hub.engine, 'search');
    await ask(
      '{ situation(id: "learn-polish") { steps { services(first: 1) { id } more: services(first: 9) { id } } } again: situation(id: "learn-polish") { steps { services { id } } } }',
    );
    expect(asked).toHaveBeenCalledTimes(4);
    asked.mockRestore();
  });

  it('are looked for no more when whoever asked has gone', async () => {
    const asked = jest.spyOn(hub.engine, 'search');
    const { errors } = await ask('{ situations { steps { services { id } } } }', {}, AbortSignal.abort());
    expect(errors?.length).toBeGreaterThan(0);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it.each([
    ['first: 0', 'from 1 to 100'],
    ['municipality: "9999999"', 'the query "municipalities" lists them'],
  ])('refuse %s as bad input and leave the rest standing', async (args, message) => {
    const { data, errors } = await ask(`{ situation(id: "learn-polish") { id steps { services(${args}) { id } } } }`);
    expect(data.situation).toMatchObject({ id: 'learn-polish', steps: [{ services: null }, {}, {}, {}] });
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('suggest', () => {
  it('leads a sentence to its situation first, in the language of the page', async () => {
    const { data } = await ask('{ suggest(query: "my boss did not pay me", locale: "uk") { text kind id } }');
    expect(data.suggest[0]).toEqual({ text: 'Роботодавець мені не заплатив', kind: 'SITUATION', id: 'unpaid-wages' });
  });

  it('leads a word that may tell a situation to its category first, then to the situation', async () => {
    const { data } = await ask('{ suggest(query: "learn polish", locale: "en", first: 3) { kind id } }');
    expect(data.suggest.slice(0, 2)).toEqual([
      { kind: 'CATEGORY', id: 'POLISH_COURSE' },
      { kind: 'SITUATION', id: 'learn-polish' },
    ]);
  });

  it.each([1, 2, 3, 8])('gives no more than %i when so many were asked for', async (first) => {
    const { data } = await ask(`{ suggest(query: "uczyć się polskiego", first: ${first}) { kind id } }`);
    expect(data.suggest.length).toBeLessThanOrEqual(first);
    expect(data.suggest.map(({ kind }: { kind: string }) => kind)).toContain('SITUATION');
  });
});
