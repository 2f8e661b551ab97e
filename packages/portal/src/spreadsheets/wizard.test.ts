/** The pages of the wizard over recorded answers; what a hub makes of them is looked at in a browser (`e2e/src/portal/spreadsheets.test.ts`). */
import { readingLimits, readWorkbook } from '@drogowskaz/spreadsheets';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ExecutionResult, GraphQLError } from 'graphql';
import {
  annaActsAs,
  browserOf,
  membership,
  type PortalUnderTest,
  portalUnderTest,
  SESSION,
  type TestBrowser,
} from '../testing/portal-under-test.ts';
import { wordId } from './word-key.ts';

const HOME = { code: '1462011', name: 'Płock' };
const bookOf = (...rows: string[][]): string =>
  JSON.stringify({ sheets: [{ name: '', rows: rows.map((cells, place) => ({ number: place + 1, cells })) }], notes: [] });
const HEADINGS = ['Nazwa', 'Temat', 'Telefon'];
const GOOD = ['Kurs rozmów', 'Kurs polskiego', '24 000 00 00'];

let portal: PortalUnderTest;
let anna: TestBrowser;
let kept: { content: string; choices: string; results: string };
let refused: { message: string }[];
let myServices: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
  kept = { content: bookOf(HEADINGS, GOOD), choices: '', results: '' };
  refused = [];
  myServices = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  portal.answer = (operation) => {
    const { variables } = portal.operations.at(-1) ?? {};
    switch (operation) {
      case 'PortalSpreadsheet':
        return { data: { spreadsheet: { id: 's', name: 'wykaz.csv', ...kept } } };
      case 'PortalOwnProvider':
        return { data: { provider: { id: membership.providerId, name: membership.providerName, municipality: HOME } } };
      case 'PortalWritableProviders':
        return { data: { managedProviders: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } };
      case 'PortalWrittenServices':
        return { data: { myServices } };
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
/** The hidden fields of a page's forms, as a browser sends them. */
const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(Array.from(html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g), ([, name, value]) => [name, value]));
const press = async (page: 'preview' | 'result', fields: Record<string, string> = {}, html?: string) =>
  anna.post(`/portal/spreadsheets/s/${page}`, {
    ...hiddenIn(html ?? (await anna.get(`/portal/spreadsheets/s/${page}`)).html),
    ...fields,
  });
const topicOf = (word: string): string => `topic.${wordId(word)}`;
const resultPage = async (): Promise<string> => (await anna.get('/portal/spreadsheets/s/result')).html;
const written = (serviceId: string) => ({
  data: { written: { revision: { id: `r-${serviceId}`, serviceId, version: 1, status: 'DRAFT' }, userErrors: [] } },
});
const refusal = { data: { written: { revision: null, userErrors: [{ code: 'INVALID', message: 'No.', path: ['input', 'name'] }] } } };
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

it.each([
  [[], 'There is no such organisation: “Urząd”.'],
  [['a', 'b'], 'There are several organisations of this name: “Urząd”.'],
])('A row of an organisation that cannot be told says why: of that name are %p', async (ids, why) => {
  annaActsAs(portal, { role: 'MODERATOR', providerId: null });
  kept.content = bookOf([...HEADINGS, 'Organizacja'], [...GOOD, 'Urząd']);
  const { answer } = portal;
  const nodes = ids.map((id) => ({ id, name: 'Urząd', municipality: HOME }));
  portal.answer = (operation) =>
    operation === 'PortalWritableProviders'
      ? { data: { managedProviders: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } } }
      : answer(operation);
  expect((await anna.get('/portal/spreadsheets/s/preview?lang=en')).html).toContain(why);
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
    const { status, to } = await anna.send('/portal/spreadsheets/s/topics', { [topicOf('Kurs polskiego')]: 'POLISH_COURSE', topic: '' });
    expect([status, to]).toEqual([422, undefined]);
  });
});

describe('words of a spreadsheet', () => {
  it.each(['constructor', '__proto__', 'toString'])('may be "%s": its topic is chosen as that of every other', async (word) => {
    kept.content = bookOf(HEADINGS, ['Kurs rozmów', word, '24 000 00 00']);
    const { to } = await anna.send('/portal/spreadsheets/s/topics', { [topicOf(word)]: 'DENTIST', topic: '' });
    expect(to).toBe('/portal/spreadsheets/s/preview');
    expect((await anna.get('/portal/spreadsheets/s/preview')).html).toContain('Dentysta');
    expect(await states()).toEqual(['new']);
  });
});

describe('topics that are chosen', () => {
  const namesOn = (html: string): string[] => Array.from(html.matchAll(/<select[^>]* name="(topic\.[^"]*)"/g), ([, name = '']) => name);
  const choices = (): { topics: Record<string, string> } => JSON.parse(kept.choices);

  it('on a page that is old by now are those of its words', async () => {
    kept.content = bookOf(HEADINGS, ['Kurs', 'Żółte', ''], ['Klub', 'Zielone', '']);
    const [yellow = '', green = ''] = namesOn((await anna.get('/portal/spreadsheets/s/topics')).html);
    kept.content = bookOf(HEADINGS, ['Klub', 'Zielone', ''], ['Inny', 'Zielone', ''], ['Kurs', 'Żółte', ''], ['Nowy', 'Białe', '']);
    await anna.send('/portal/spreadsheets/s/topics', { topic: '', [yellow]: 'DENTIST', [green]: 'ADVICE' });
    expect(choices().topics).toEqual({ [wordId('Żółte')]: 'DENTIST', [wordId('zielone')]: 'ADVICE' });
  });

  it('for more words than a page has are those of the next visit, too, and none is lost', async () => {
    const rows = Array.from({ length: 90 }, (_, place) => [`Kurs ${place}`, `Słowo${place} ${'x'.repeat(15_000)}`, '']);
    kept.content = bookOf(HEADINGS, ...rows);
    const left: (string | undefined)[] = [];
    for (let visit = 0; visit < 3; visit += 1) {
      const { html } = await anna.get('/portal/spreadsheets/s/topics');
      left.push(/Inne słowa: (\d+)/.exec(html)?.[1]);
      const chosen = Object.fromEntries(namesOn(html).map((name) => [name, 'ADVICE']));
      await anna.send('/portal/spreadsheets/s/topics', { topic: '', ...chosen });
    }
    expect([left, Object.keys(choices().topics).length]).toEqual([['50', '10', undefined], 90]);
  });

  it('are kept of the last of thousands of words, in the room that is for them', async () => {
    const topics = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, place) => [wordId(`dawne ${place}`), 'ECONOMIC_ACTIVITY_REGISTRATION']),
    );
    kept.choices = JSON.stringify({ mapping: ['name', 'categories'], topics, providers: topics });
    await anna.send('/portal/spreadsheets/s/topics', { topic: '', [topicOf('Kurs polskiego')]: 'DENTIST' });
    expect(kept.choices.length).toBeLessThan(200_000);
    expect(choices().topics).toMatchObject({
      [wordId('Kurs polskiego')]: 'DENTIST',
      [wordId('dawne 2999')]: 'ECONOMIC_ACTIVITY_REGISTRATION',
    });
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

it('A row that may be several of its file says so in the preview, and can be taken in', async () => {
  const { sheets, notes } = JSON.parse(bookOf(HEADINGS, GOOD));
  sheets[0].rows[1].several = true;
  kept.content = JSON.stringify({ sheets, notes });
  expect((await anna.get('/portal/spreadsheets/s/preview')).html).toContain('Obejrzyj ten wiersz w pliku');
  expect(await states()).toEqual(['new']);
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

describe('what was taken in', () => {
  const answering = (answers: Readonly<Record<string, () => ExecutionResult>>) => {
    const answer = portal.answer;
    portal.answer = (operation) => answers[operation]?.() ?? answer(operation);
  };

  it('is told of a list as long as it may be, however much is wrong in it', async () => {
    const LARGEST_RESULTS = 2_000_000;
    const wrong = ['zapytaj w biurze na parterze', '1.200', 'w lipcu do 14, kasa do 15', 'biuro at dom kropka pl', 'koniec wakacji'];
    const headings = ['Nazwa', 'Temat', 'Telefon', 'Koszt', 'Godziny otwarcia', 'E-mail', 'Ważne do'];
    const rows = Array.from({ length: readingLimits.rows - 2 }, (_, place) => [`Nieczytelna ${place}`, 'Porady', ...wrong]);
    kept.content = bookOf(headings, [...GOOD, '10 zł', 'pn-pt 8-16'], ...rows);
    const answer = portal.answer;
    portal.answer = (operation) => {
      const { results = '' } = (portal.operations.at(-1)?.variables ?? {}) as { results?: string };
      refused = results.length > LARGEST_RESULTS ? [{ message: 'Use at most 2000000 characters.' }] : [];
      return operation === 'PortalCreateService' ? written('one') : answer(operation);
    };
    let { status, to } = await press('preview', { submit: 'no' });
    let html = await resultPage();
    for (let presses = 0; html.includes('Wczytaj dalej') && presses < 20; presses += 1) {
      ({ status, to } = await press('result'));
      html = await resultPage();
    }
    expect([status, to]).toEqual([303, '/portal/spreadsheets/s/result']);
    expect(html).toContain(`Nowe: 1. Zmienione: 0. Bez zmian: 0. Do poprawy: ${rows.length}.`);
    expect(html).toContain('zapytaj w biurze na parterze');
    const file = (await anna.get('/portal/spreadsheets/s/wrong.csv')).html;
    expect(file.split('To nie jest numer telefonu').length - 1).toBe(rows.length);
  }, 300_000);

  it('is told when the directory stops answering in the middle', async () => {
    kept.content = bookOf(HEADINGS, GOOD, ['Klub', 'Kurs polskiego', '24 000 00 01']);
    let made = 0;
    answering({
      PortalCreateService: () => {
        made += 1;
        return made === 1 ? written('one') : { errors: [new GraphQLError('Gone.', { extensions: { code: 'UNAVAILABLE' } })] };
      },
    });
    expect((await press('preview', { submit: 'no' })).to).toBe('/portal/spreadsheets/s/result');
    const html = await resultPage();
    expect(html).toContain('Nowe: 1.');
    expect(html).toContain('Wczytaj dalej');
    expect((await press('result')).status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['refused', () => refusal],
    ['not answered', () => ({ errors: [new GraphQLError('Gone.', { extensions: { code: 'UNAVAILABLE' } })] })],
  ])('is told as new, with its reason, when only its submission was %s', async (_how, submission) => {
    answering({ PortalCreateService: () => written('one'), PortalSubmitRevision: submission });
    await press('preview', { submit: 'yes' });
    const html = await resultPage();
    expect(html).toContain('Nowe: 1.');
    expect(html).toMatch(/services\/one".*class="field-error"/s);
  });

  it('is not what could not be, though now it could: its row says so in the file of rows to mend', async () => {
    kept.results = JSON.stringify({ 2: { state: 'WRONG' } });
    expect((await anna.get('/portal/spreadsheets/s/wrong.csv')).html).toContain('teraz już można');
  });

  it('keeps why the directory refused a row', async () => {
    answering({ PortalCreateService: () => refusal });
    await press('preview', { submit: 'no' });
    expect(await resultPage()).toMatch(/Do poprawy: 1\..*class="field-error"/s);
  });
});

describe('the file of own services', () => {
  it('is as long as the wizard reads, whoever has more, and whatever of it is archived', async () => {
    const record = { locale: 'pl', name: 'Kurs', summary: 'Kurs.', description: '', categories: [], languages: [], municipalities: [] };
    const service = {
      id: 's',
      key: null,
      status: 'PUBLISHED',
      version: 1,
      revision: { id: 'r', status: 'APPROVED' },
      provider: null,
      record,
    };
    const archived = { ...service, status: 'ARCHIVED' };
    myServices = {
      nodes: Array.from({ length: 50 }, (_, place) => (place % 2 === 0 ? service : archived)),
      pageInfo: { hasNextPage: true, endCursor: 'more' },
    };
    const { html } = await anna.get('/portal/spreadsheets/services.csv');
    const { sheets } = await readWorkbook(Buffer.from(html));
    expect(sheets[0]?.rows).toHaveLength(readingLimits.rows);
  }, 120_000);
});

describe('a button that takes in', () => {
  const OTHER_PHONE = ['Klub', 'Kurs polskiego', '24 000 00 01'];
  const made = () => portal.operations.filter(({ operation }) => /Create|Update/.test(operation));
  const ofColleague = {
    ...{ id: 'klub', key: null, status: 'PUBLISHED', version: 1, revision: { id: 'r', status: 'APPROVED' }, provider: null },
    record: { locale: 'pl', name: 'Klub', summary: 'Klub.', description: '', categories: [], languages: [], municipalities: [] },
  };
  const byColleague = {
    changes: { version: 2 },
    publishes: { revision: { id: 'r', status: 'SUBMITTED' } },
    archives: { status: 'ARCHIVED' },
  };
  beforeEach(() => {
    kept.content = bookOf(HEADINGS, GOOD, OTHER_PHONE);
    const answer = portal.answer;
    portal.answer = (operation) => (/Create|Update/.test(operation) ? written('one') : answer(operation));
  });

  it.each([
    ['pl', 'Nic nie zostało teraz wczytane'],
    ['en', 'Nothing was taken in just now'],
    ['uk', 'Зараз нічого не додано'],
  ])('does nothing once something else was chosen than its page shows, and says why: %s', async (lang, sentence) => {
    const { html } = await anna.get('/portal/spreadsheets/s/preview');
    await anna.send('/portal/spreadsheets/s/topics', { topic: '', [topicOf('Kurs polskiego')]: 'DENTIST' });
    const { status, to = '' } = await press('preview', { submit: 'no' }, html);
    expect([status, to.split('?')[0], made()]).toEqual([303, '/portal/spreadsheets/s/preview', []]);
    const again = (await anna.get(`${to}&lang=${lang}`)).html;
    expect(again).toContain(sentence);
    expect(again.match(/Dentysta|Dentist|Стоматолог/)).not.toBeNull();
    // What is shown now can be taken in.
    expect((await press('preview', { submit: 'no' }, again)).to).toBe('/portal/spreadsheets/s/result');
    expect(made()).toHaveLength(2);
  });

  it('is the same button after its own press, whatever was said of submitting: back, and once more', async () => {
    const { html } = await anna.get('/portal/spreadsheets/s/preview');
    for (const submit of ['yes', 'no']) expect((await press('preview', { submit }, html)).to).toBe('/portal/spreadsheets/s/result');
  });

  it('takes in for the organisation that its page was shown for', async () => {
    const { html } = await anna.get('/portal/spreadsheets/s/preview');
    annaActsAs(portal, { role: 'MODERATOR', providerId: null, municipality: HOME.code });
    expect((await press('preview', { submit: 'no' }, html)).to).toContain('/preview?changed');
    expect(made()).toEqual([]);
  });

  it.each(Object.entries(byColleague))('does nothing once somebody %s a service that its page shows to be changed', async (_, change) => {
    myServices.nodes = [ofColleague];
    const { html } = await anna.get('/portal/spreadsheets/s/preview');
    expect(await states()).toEqual(['new', 'changed']);
    myServices.nodes = [{ ...ofColleague, ...change }];
    expect((await press('preview', { submit: 'no' }, html)).to).toBe('/portal/spreadsheets/s/preview?changed');
    expect(made()).toEqual([]);
  });

  it('does nothing once somebody has written the service that its page shows as new', async () => {
    const { html } = await anna.get('/portal/spreadsheets/s/preview');
    myServices.nodes = [ofColleague];
    expect((await press('preview', { submit: 'no' }, html)).to).toBe('/portal/spreadsheets/s/preview?changed');
    expect(made()).toEqual([]);
  });

  describe('and was interrupted goes on', () => {
    beforeEach(async () => {
      myServices.nodes = [ofColleague];
      const { answer } = portal;
      const gone = { errors: [new GraphQLError('Gone.', { extensions: { code: 'UNAVAILABLE' } })] };
      portal.answer = (operation) => (operation === 'PortalUpdateService' ? gone : answer(operation));
      await press('preview', { submit: 'no' });
      portal.answer = answer;
      portal.operations.length = 0;
    });

    it('with the rows that are left', async () => {
      expect((await press('result')).to).toBe('/portal/spreadsheets/s/result');
      expect(made()).toEqual([expect.objectContaining({ operation: 'PortalUpdateService' })]);
      expect(await resultPage()).toContain('Nowe: 1. Zmienione: 1.');
    });

    it('by what its page shows', async () => {
      const html = await resultPage();
      await anna.send('/portal/spreadsheets/s/topics', { topic: '', [topicOf('Kurs polskiego')]: 'DENTIST' });
      expect((await press('result', {}, html)).to).toBe('/portal/spreadsheets/s/preview?changed');
      expect(made()).toEqual([]);
    });

    it.each(Object.entries(byColleague))(
      'by what the preview showed, not what somebody %s since, before its own page was shown',
      async (_, change) => {
        myServices.nodes = [{ ...ofColleague, ...change }];
        expect((await press('result')).to).toBe('/portal/spreadsheets/s/preview?changed');
        expect(made()).toEqual([]);
      },
    );
  });

  it('leaves its choices with its results when others were made while it worked', async () => {
    const { html } = await anna.get('/portal/spreadsheets/s/preview');
    await press('preview', { submit: 'no' }, html);
    const before = JSON.parse(kept.choices);
    const answer = portal.answer;
    portal.answer = (operation) => {
      if (operation === 'PortalCreateService') kept = { ...kept, choices: '{"mapping":["name"]}', results: '' };
      return answer(operation);
    };
    await press('preview', { submit: 'no' }, html);
    expect([JSON.parse(kept.choices), kept.results]).toEqual([before, expect.stringContaining('NEW')]);
  });
});
