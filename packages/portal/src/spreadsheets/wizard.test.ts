/** The pages of the wizard over recorded answers; what a hub makes of them is looked at in a browser (`e2e/src/portal/spreadsheets.test.ts`). */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { browserOf, membership, type PortalUnderTest, portalUnderTest, SESSION, type TestBrowser } from '../testing/portal-under-test.ts';

const HOME = { code: '1462011', name: 'Płock' };
const pageInfo = { hasNextPage: false, endCursor: null };
const bookOf = (...rows: string[][]): string =>
  JSON.stringify({ sheets: [{ name: '', rows: rows.map((cells, place) => ({ number: place + 1, cells })) }], notes: [] });
const HEADINGS = ['Nazwa', 'Temat', 'Telefon'];
const GOOD = ['Kurs rozmów', 'Kurs polskiego', '24 000 00 00'];

let portal: PortalUnderTest;
let anna: TestBrowser;
let kept: { content: string; choices: string; results: string };
let refused: { message: string }[];
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
  kept = { content: bookOf(HEADINGS, GOOD), choices: '', results: '' };
  refused = [];
  portal.answer = (operation) => {
    const { variables } = portal.operations.at(-1) ?? {};
    switch (operation) {
      case 'PortalSpreadsheet':
        return { data: { spreadsheet: { id: 's', name: 'wykaz.csv', ...kept } } };
      case 'PortalOwnProvider':
        return { data: { provider: { id: membership.providerId, name: membership.providerName, municipality: HOME } } };
      case 'PortalWrittenServices':
        return { data: { myServices: { nodes: [], pageInfo } } };
      case 'PortalCheckService':
        return { data: { checked: { userErrors: [] } } };
      case 'PortalSaveSpreadsheet':
        if (refused.length === 0) kept = { ...kept, ...(variables as Partial<typeof kept>) };
        return { data: { saved: { userErrors: refused } } };
      default:
        return { data: {} };
    }
  };
});
const states = async (): Promise<string[]> =>
  Array.from((await anna.get('/portal/spreadsheets/s/preview')).html.matchAll(/class="state (\w+)"/g), ([, state]) => state ?? '');

describe('a spreadsheet of which no row can be taken in', () => {
  it('gives its rows as a file, each with what to mend', async () => {
    kept.content = bookOf(HEADINGS, ['Klub', 'Kurs polskiego', 'zapytaj'], ['Klub', 'Kurs polskiego', '24 000 00 01']);
    expect(await states()).toEqual(['wrong', 'wrong']);
    expect((await anna.get('/portal/spreadsheets/s/preview')).html).toContain('/portal/spreadsheets/s/wrong.csv');
    const [heading, ...rows] = (await anna.get('/portal/spreadsheets/s/wrong.csv')).html.trimEnd().split('\r\n');
    expect(heading).toBe('\ufeff"Nazwa";"Temat";"Telefon";"Co poprawić"');
    expect(rows).toEqual([
      expect.stringMatching(/^"Klub";"Kurs polskiego";"zapytaj";"C \(Telefon\): .*zapytaj/),
      expect.stringMatching(/^"Klub";"Kurs polskiego";"24 000 00 01";".*2/),
    ]);
  });

  it('that came back in another language has one column of reasons', async () => {
    kept.content = bookOf([...HEADINGS, 'What to mend'], ['Klub', 'Kurs polskiego', 'zapytaj', 'This is no telephone number']);
    expect((await anna.get('/portal/spreadsheets/s/wrong.csv')).html).not.toMatch(/What to mend|no telephone/);
  });
});

describe('what was kept of a spreadsheet', () => {
  it.each(['null', '[]', '7', '{', '{"mapping":null,"topics":[1],"sheet":-1,"header":"x"}'])(
    'may have been written by another program: %s breaks no page',
    async (foreign) => {
      kept = { ...kept, choices: foreign, results: foreign };
      for (const page of ['table', 'columns', 'topics', 'preview', 'result'])
        expect([page, (await anna.get(`/portal/spreadsheets/s/${page}`)).status]).toEqual([page, 200]);
    },
  );

  it.each(['null', '{}', '{"sheets":[{"name":"","rows":[{"number":1,"cells":[7]}]}],"notes":[]}'])(
    'is no spreadsheet when its content is none: %s',
    async (content) => {
      kept.content = content;
      expect((await anna.get('/portal/spreadsheets/s/preview')).status).toBe(404);
    },
  );

  it('is not gone on from when it could not be saved', async () => {
    refused = [{ message: 'Use at most 200000 characters.' }];
    const { status, to } = await anna.send('/portal/spreadsheets/s/topics', { 'topic.0': 'POLISH_COURSE', topic: '' });
    expect([status, to]).toEqual([422, undefined]);
  });
});

describe('words of a spreadsheet', () => {
  it.each(['constructor', '__proto__', 'toString'])('may be "%s": its topic is chosen as that of every other', async (word) => {
    kept.content = bookOf(HEADINGS, ['Kurs rozmów', word, '24 000 00 00']);
    const { to } = await anna.send('/portal/spreadsheets/s/topics', { 'topic.0': 'DENTIST', topic: '' });
    expect(to).toBe('/portal/spreadsheets/s/preview');
    expect((await anna.get('/portal/spreadsheets/s/preview')).html).toContain('Dentysta');
    expect(await states()).toEqual(['new']);
  });
});

describe('a row without words for its topic', () => {
  it('is one to mend unless its own words surely tell it, or one was chosen for all', async () => {
    kept.content = bookOf(HEADINGS, ['Pokój 12', '', '24 000 00 00'], ['Usługa 18', '', '24 000 00 01'], ['Dentysta', '', '24 000 00 02']);
    expect(await states()).toEqual(['wrong', 'wrong', 'new']);
    await anna.send('/portal/spreadsheets/s/topics', { topic: 'ADVICE' });
    expect(await states()).toEqual(['new', 'new', 'new']);
  });
});

describe('a row that the API refuses to look at', () => {
  it('is told as one to mend, beside the others', async () => {
    kept.content = bookOf(HEADINGS, GOOD, ['Klub', 'Kurs polskiego', '24 000 00 01']);
    expect(await states()).toEqual(['new', 'new']);
    const answer = portal.answer;
    portal.answer = (operation) =>
      operation === 'PortalCheckService'
        ? { errors: [new GraphQLError('Value "x" does not exist.', { extensions: { code: 'BAD_USER_INPUT' } })] }
        : answer(operation);
    expect(await states()).toEqual(['wrong', 'wrong']);
  });
});
