import type { ColumnField, Sheet, Workbook } from '@drogowskaz/spreadsheets';
import { columnFields, findHeader, findSheet, guessColumns, headingFingerprint, headingsOf, mappingOf } from '@drogowskaz/spreadsheets';
import { fieldOfHeading, reasonHeadings } from './texts/spreadsheet-texts.ts';

/** What somebody has said about a sheet, step by step. */
export interface Choices {
  /** Places in lists. */
  sheet: number;
  header: number;
  mapping: (ColumnField | null)[];
  /** The language of the texts. */
  locale: string;
  /** Where a row does not say it. */
  municipality: string;
  city: string;
  deliveryMode: string;
  /** The topic of rows for whose words nothing was chosen; empty: the likeliest of each row's own words. */
  topic: string;
  /** By folded words of the sheet: a topic, a provider. */
  topics: Record<string, string>;
  providers: Record<string, string>;
  /** The provider of all rows; empty: the sheet says it. */
  provider: string;
  /** What is wrong and can be done without is left out. */
  lenient: boolean;
  submit: boolean;
}

/** What is remembered for the next sheet with the same headings: nothing of this one's rows. */
type Remembered = Omit<Choices, 'sheet' | 'header' | 'submit'>;

export const remembered = ({ sheet: _sheet, header: _header, submit: _submit, ...rest }: Choices): Remembered => rest;

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
export const guessMapping = ({ sheet, headings }: Table, header: number): (ColumnField | null)[] => {
  const own = headings.map((heading) => fieldOfHeading(heading));
  if (headings.filter((heading, column) => own[column] !== null || reasonHeadings.includes(heading)).length === headings.length) return own;
  const guessed = mappingOf(guessColumns(headings, sheet.rows.slice(header + 1)));
  return guessed.map((field, column) => (reasonHeadings.includes(headings[column] ?? '') ? null : field));
};

/** Before anybody has said anything. */
export const noChoices: Choices = {
  ...{ sheet: 0, header: 0, mapping: [], locale: 'pl', municipality: '', city: '', deliveryMode: 'IN_PERSON', topic: '', topics: {} },
  ...{ providers: {}, provider: '', lenient: false, submit: false },
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

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

/** What was kept, as far as it is what it should be: an older version of the wizard may have written it. */
export const readChoices = (kept: string | null, first: Choices): Choices => {
  if (!kept) return first;
  const read = JSON.parse(kept) as Partial<Record<keyof Choices, unknown>>;
  const text = (name: 'locale' | 'municipality' | 'city' | 'deliveryMode' | 'topic' | 'provider'): string => {
    const value = read[name];
    return isText(value) ? value : first[name];
  };
  const mapping = Array.isArray(read.mapping)
    ? read.mapping.map((field) => columnFields.find((known) => known === field) ?? null)
    : first.mapping;
  return {
    ...{ mapping, locale: text('locale'), municipality: text('municipality'), city: text('city'), deliveryMode: text('deliveryMode') },
    ...{ topic: text('topic'), provider: text('provider'), lenient: read.lenient === true, submit: read.submit === true },
    sheet: Number.isInteger(read.sheet) ? Number(read.sheet) : first.sheet,
    header: Number.isInteger(read.header) ? Number(read.header) : first.header,
    topics: isRecord(read.topics) ? read.topics : {},
    providers: isRecord(read.providers) ? read.providers : {},
  };
};
