import type { ColumnField, ColumnMapping, Sheet, Workbook } from '@drogowskaz/spreadsheets';
import { columnFields, findHeader, findSheet, guessColumns, headingFingerprint, headingsOf } from '@drogowskaz/spreadsheets';
import { keptObject } from './kept-object.ts';
import { fieldOfHeading, reasonHeadings } from './texts/spreadsheet-texts.ts';

/** What somebody has said about a sheet, step by step. */
export interface Choices {
  /** Places in lists. */
  sheet: number;
  header: number;
  mapping: ColumnMapping;
  /** The language of the texts. */
  locale: string;
  /** Where a row does not say it. */
  municipality: string;
  city: string;
  deliveryMode: string;
  /** The topic of rows for whose words nothing was chosen; empty: what each row's own words surely tell of. */
  topic: string;
  /** By words of the sheet (`wordId`): a topic, a provider; those that were chosen last stand last. */
  topics: ReadonlyMap<string, string>;
  providers: ReadonlyMap<string, string>;
  /** The provider of all rows; empty: the sheet says it. */
  provider: string;
  /** What is wrong and can be done without is left out. */
  lenient: boolean;
  submit: boolean;
}

export interface Table {
  sheet: Sheet;
  headings: string[];
  fingerprint: string;
}

export const tableOf = ({ sheets }: Workbook, { sheet: place, header }: Pick<Choices, 'sheet' | 'header'>): Table => {
  const sheet = sheets[place] ?? sheets[0] ?? { name: '', rows: [] };
  const headings = headingsOf(sheet.rows, header);
  const withoutReasons = headings.filter((heading) => !reasonHeadings.includes(heading));
  return { sheet, headings, fingerprint: headingFingerprint(withoutReasons) };
};

/** What columns hold, guessed. Our own files say it by the names of our fields; their column of reasons is left alone. */
export const guessMapping = ({ sheet, headings }: Table, header: number): ColumnMapping => {
  const own = headings.map((heading) => fieldOfHeading(heading));
  if (headings.every((heading, column) => own[column] !== null || reasonHeadings.includes(heading))) return own;
  const guessed = guessColumns(headings, sheet.rows.slice(header + 1));
  return guessed.map((field, column) => (reasonHeadings.includes(headings[column] ?? '') ? null : field));
};

/** Before anybody has said anything. */
export const noChoices: Choices = {
  ...{
    sheet: 0,
    header: 0,
    mapping: [],
    locale: 'pl',
    municipality: '',
    city: '',
    deliveryMode: 'IN_PERSON',
    topic: '',
    topics: new Map(),
  },
  ...{ providers: new Map(), provider: '', lenient: false, submit: false },
};

export const firstChoices = (
  book: Workbook,
  { locale, municipality, city }: Pick<Choices, 'locale' | 'municipality' | 'city'>,
): Choices => {
  const sheet = findSheet(book.sheets);
  const header = findHeader(book.sheets[sheet]?.rows ?? []);
  const mapping = guessMapping(tableOf(book, { sheet, header }), header);
  return { ...noChoices, ...{ sheet, header, mapping, locale, municipality, city } };
};

/** Of sheets with the same headings, whatever words each brings: they have room in what is kept of choices. */
const MOST_WORDS_KEPT = 1_000;

const written = (choices: Partial<Choices>): string =>
  JSON.stringify(choices, (_, value: unknown) => (value instanceof Map ? Object.fromEntries([...value].slice(-MOST_WORDS_KEPT)) : value));

/** Choices as they are kept with their sheet. */
export const keptText = (choices: Choices): string => written(choices);

/** What is remembered for the next sheet with the same headings: nothing of this one's rows. */
export const rememberedText = ({ sheet: _sheet, header: _header, submit: _submit, ...rest }: Choices): string => written(rest);

const isText = (value: unknown): value is string => typeof value === 'string';
const wordsIn = (value: unknown): ReadonlyMap<string, string> =>
  new Map(Object.entries(value ?? {}).filter((entry): entry is [string, string] => isText(entry[1])));

/** What was kept, as far as it is what it should be: an older version of the wizard, or another program, may have written it. null: nothing. */
export const readChoices = (kept: string | null): Choices | null => {
  const read = keptObject<Record<keyof Choices, unknown>>(kept);
  if (read === null) return null;
  const text = (name: 'locale' | 'municipality' | 'city' | 'deliveryMode' | 'topic' | 'provider'): string => {
    const value = read[name];
    return isText(value) ? value : noChoices[name];
  };
  const place = (name: 'sheet' | 'header'): number => Math.max(0, Number.isInteger(read[name]) ? Number(read[name]) : 0);
  const mapping = Array.isArray(read.mapping) ? read.mapping : [];
  return {
    ...{ locale: text('locale'), municipality: text('municipality'), city: text('city'), deliveryMode: text('deliveryMode') },
    ...{ topic: text('topic'), provider: text('provider'), lenient: read.lenient === true, submit: read.submit === true },
    ...{ sheet: place('sheet'), header: place('header'), topics: wordsIn(read.topics), providers: wordsIn(read.providers) },
    mapping: mapping.map((field): ColumnField | null => columnFields.find((known) => known === field) ?? null),
  };
};
