import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { failedWith, type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { canMakePdf } from './annex/annex-pdf.ts';
import type { StandardAnswer, StandardItem, StandardVersion } from './answers.ts';
import { standardOperation } from './operations.ts';
import { standardTextsOf } from './texts/index.ts';

const written = (value: string, locale = 'pl') => ({ value, locale, direction: 'LTR' as const, state: 'ORIGINAL' as const });
const item = (id: string, fields: Partial<StandardItem> = {}): StandardItem => ({
  id,
  category: { code: 'POLISH_COURSE', label: 'Nauka języka polskiego' },
  audiences: [{ code: 'LABOUR_MIGRANTS', label: 'Pracownicy z zagranicy' }],
  municipalities: [],
  entitlement: 'NOT_ENTITLED',
  norm: written('Kurs <b>dla</b> każdego #panic("x") *nie* $kod$.'),
  hoursPerWeek: 2.5,
  distanceKm: 10,
  languages: ['pl', 'uk'],
  waitingDays: 22,
  responsible: null,
  responsibleMunicipality: null,
  footing: 'VOLUNTARY',
  legalBasis: null,
  funding: written('Budżet gminy.'),
  status: 'MISSING',
  statusOn: '2026-11-20',
  statusNote: null,
  demonstration: false,
  ...fields,
});
const version = (fields: Partial<StandardVersion> = {}): StandardVersion => ({
  number: 2,
  proposedAt: '2026-11-01T10:00:00.000Z',
  proposedBy: { name: 'Płock' },
  note: written('Więcej godzin.'),
  demonstration: false,
  adoptions: [{ municipality: { code: '1419012', name: 'Bielsk' }, adoptedOn: '2026-11-15', resolution: 'XX/1/2026' }],
  items: [
    item('a', { demonstration: fields.demonstration ?? false }),
    item('b', {
      category: { code: 'LIBRARY', label: 'Biblioteka' },
      entitlement: 'EVERYONE',
      status: 'MET',
      waitingDays: 0,
      responsible: { id: 'p', name: 'Książnica' },
    }),
  ],
  changes: [
    { kind: 'CHANGED', item: item('a') },
    { kind: 'REMOVED', item: item('c', { category: { code: 'DENTIST', label: 'Dentysta' } }) },
  ],
  ...fields,
});
const versions = [
  { number: 2, proposedAt: '2026-11-01T10:00:00.000Z', adoptions: [] },
  { number: 1, proposedAt: '2026-09-01T10:00:00.000Z', adoptions: [] },
];

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
});
afterAll(() => pages.fastify.close());
beforeEach(() => {
  answerWith({ standardVersion: version(), standardVersions: versions });
});

const answerWith = (data: StandardAnswer) => {
  pages.answer = ({ operation }) => (operation === 'DirectoryStandard' ? { data: { ...data } } : undefined);
};
const get = (url: string) => pages.fastify.inject({ url, headers: { accept: 'text/html' } });

describe('the page of the range of services', () => {
  it('asks what the API answers', () => {
    const api = buildSchema(readFileSync(new URL('../../../../../schema/api.graphql', import.meta.url), 'utf8'));
    expect(validate(api, standardOperation)).toEqual([]);
  });

  it('says for each topic what should exist, for whom, in numbers, who answers and how far it is met', async () => {
    const { body, statusCode } = await get('/standard?lang=pl');
    expect(statusCode).toBe(200);
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toMatch(/<h2 id="LANGUAGES">.*<h3>Nauka języka polskiego<\/h3>.*2,5.*10 km.*22 dni.*polski i ukraiński.*każda gmina/s);
    expect(body).toMatch(/<h2 id="COMMUNITY">.*Wszyscy.*bez czekania.*Książnica.*jest<\/strong>/s);
    expect(body).toContain('Bielsk: przyjęto 15 listopada 2026 (XX/1/2026)');
    expect(body).toContain('Kurs &lt;b>dla&lt;/b> każdego');
    expect(body).toContain('href="/?category=POLISH_COURSE&amp;lang=pl"');
    expect(body).not.toContain('Dane pokazowe');
  });

  it.each(interfaceLocales)('is whole in %s, with the texts of items in what they are written', async (locale) => {
    const { body, statusCode } = await get(`/standard?lang=${locale}`);
    const texts = standardTextsOf(locale);
    expect(statusCode).toBe(200);
    for (const text of [texts.intro, texts.entitlements.NOT_ENTITLED, texts.statuses.MISSING, texts.annexTitle])
      expect(body).toContain(text);
    if (locale !== 'pl') expect(body).toContain('<span lang="pl" dir="ltr">Kurs');
  });

  it('has every place to fill in every language', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const locale of interfaceLocales) {
      const texts = standardTextsOf(locale);
      for (const key of ['version', 'proposedBy', 'adoptedBy', 'asOf', 'changes'] as const)
        expect([locale, key, places(texts[key])]).toEqual([locale, key, places(standardTextsOf('pl')[key])]);
    }
  });

  it('leads to older versions, and shows what has changed since one', async () => {
    const { body } = await get('/standard?version=2&since=1&lang=pl');
    expect(pages.asked.at(-1)?.variables).toMatchObject({ number: 2, since: 1 });
    expect(body).toMatch(/Zmiany od wersji 1.*Zmienione:.*<a href="#a">.*Usunięte:.*Dentysta/s);
    expect(body).toContain('href="/standard?version=1&amp;lang=pl"');
    expect(body).toContain('href="/standard?version=2&amp;since=1&amp;lang=uk"');
  });

  it('says that nothing was proposed yet, that there is no such version, and that it cannot be shown now', async () => {
    answerWith({ standardVersion: null, standardVersions: [] });
    expect(await get('/standard?lang=en')).toMatchObject({ statusCode: 200, body: expect.stringContaining('Nobody has proposed') });
    for (const url of ['/standard?version=9', '/standard?version=x', '/standard/annex?version=9', '/standard/annex.pdf?version=9'])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    pages.answer = ({ operation }) => (operation === 'DirectoryStandard' ? failedWith('standardVersion', 'UNAVAILABLE') : undefined);
    for (const url of ['/standard', '/standard/annex', '/standard/annex.docx'])
      expect([url, (await get(url)).statusCode]).toEqual([url, 503]);
  });

  it('says of a demonstration that it is one, and keeps it out of search engines', async () => {
    const items = [item('a', { demonstration: true }), item('b', { demonstration: true })];
    answerWith({ standardVersion: version({ demonstration: true, items }), standardVersions: versions });
    const { body } = await get('/standard?lang=pl');
    expect(body).toContain('To propozycja na pokaz');
    expect(body.match(/Dane pokazowe/g)).toHaveLength(2);
    expect(body).toContain('<meta name="robots" content="noindex"');
  });

  it('marks a single item that is a demonstration, and does not deny the municipalities what they have written beside it', async () => {
    answerWith({ standardVersion: version({ demonstration: true }), standardVersions: versions });
    const { body } = await get('/standard?lang=pl');
    expect(body).not.toContain('To propozycja na pokaz');
    expect(body.match(/Dane pokazowe/g)).toHaveLength(1);
    expect(body).toContain('<meta name="robots" content="noindex"');
  });
});

/** A part of a document for Word, which is a zip: found by its central directory. */
const partOf = (zip: Buffer, name: string): string => {
  const entry = zip.lastIndexOf(name) - 46;
  const [size, offset] = [zip.readUInt32LE(entry + 20), zip.readUInt32LE(entry + 42)];
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  return inflateRawSync(zip.subarray(start, start + size)).toString();
};

describe('the annex to the strategy', () => {
  it('is a whole paper in Polish: title, basis, scope, definitions, tables, responsibilities, funding, indicators, adoption', async () => {
    const { body } = await get('/standard/annex?locale=pl');
    expect(body).toMatch(/<html lang="pl"/);
    const headings = [...body.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      ...['1. Podstawa i cel', '2. Zakres stosowania', '3. Definicje', '4. Usługi według obszarów'],
      ...['5. Odpowiedzialność', '6. Finansowanie', '7. Wskaźniki', '8. Przyjęcie'],
    ]);
    expect(body.match(/<table/g)).toHaveLength(body.match(/<caption>/g)?.length ?? 0);
    expect(body).toMatch(/2,5 godz\. tygodniowo.*do 10 km.*języki: polski, ukraiński.*oczekiwanie do 22 dni/s);
    expect(body).toContain(
      'Liczba usług objętych zakresem: 2, w tym w pierwszej kolejności dla osób, którym pomoc nie przysługuje na mocy prawa: 1.',
    );
    expect(body).toMatch(/Bielsk.*15 listopada 2026.*XX\/1\/2026/s);
    expect(body).not.toContain('Dane demonstracyjne');
  });

  it('is in English for whoever does not read Polish, and marks what is written in Polish', async () => {
    const { body } = await get('/standard/annex?lang=uk');
    expect(body).toMatch(/<html lang="en"/);
    expect(body).toContain('The range of services for immigrants');
    expect(body).toMatch(/<span class="line" lang="pl">Kurs/);
  });

  it('says on its first page and beside each item that it is a demonstration', async () => {
    answerWith({ standardVersion: version({ demonstration: true }), standardVersions: versions });
    const { body } = await get('/standard/annex?locale=pl');
    expect(body).toContain('<p class="mark">Dane demonstracyjne.');
    expect(body).toContain('Nauka języka polskiego (przykład)');
    expect(body).not.toContain('Biblioteka (przykład)');
  });

  it('is a document for Word with headings, repeated head rows and the language of each text', async () => {
    const answer = await get('/standard/annex.docx?locale=en');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="drogowskaz-standard-2-en.docx"');
    const xml = partOf(answer.rawPayload, 'word/document.xml');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(xml.match(/<w:tbl>/g)?.length ?? 0);
    expect(xml).toContain('<w:lang w:val="pl-PL"/>');
    expect(xml).toContain('#panic(');
    const again = await pages.fastify.inject({
      url: '/standard/annex.docx?locale=en',
      headers: { 'if-none-match': String(answer.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  it('is a PDF whatever a text is written in', async () => {
    const scripts = [written('Curso.', 'pt-BR'), written('ქართული', 'ka'), written('x', 'sgn-PL'), written('', 'abcde')];
    const items = scripts.map((norm, position) => item(`i${position}`, { norm }));
    answerWith({ standardVersion: version({ items }), standardVersions: versions });
    const { statusCode } = await get('/standard/annex.pdf?locale=pl');
    expect(statusCode).toBe((await canMakePdf()) ? 200 : 302);
  });

  it('offers the page when no PDF can be made of a text, and tells the operator why', async () => {
    answerWith({ standardVersion: version({ items: [item('a', { norm: written('\u{378}') })] }), standardVersions: versions });
    const before = pages.logged.length;
    const { statusCode, headers } = await get('/standard/annex.pdf?locale=pl');
    expect([statusCode, headers.location]).toEqual([302, '/standard/annex?locale=pl']);
    const line = [{ error: expect.anything(), form: 'pdf', version: 2, locale: 'pl' }, expect.stringContaining('could not be made')];
    expect(pages.logged.slice(before)).toEqual((await canMakePdf()) ? [line] : []);
  });

  it('is a tagged PDF where the machine can make one, else the page that prints well is offered', async () => {
    const answer = await get('/standard/annex.pdf?locale=pl');
    const page = (await get('/standard?lang=pl')).body;
    if (await canMakePdf()) {
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
      const pdf = answer.rawPayload.toString('latin1');
      expect(pdf).toContain('pdfuaid:part');
      expect(pdf).toContain('/StructTreeRoot');
      expect(page).toContain('/standard/annex.pdf?locale=pl');
    } else {
      expect([answer.statusCode, answer.headers.location]).toEqual([302, '/standard/annex?locale=pl']);
      expect(page).toContain('Na tym komputerze nie da się zrobić pliku PDF.');
    }
  });
});
