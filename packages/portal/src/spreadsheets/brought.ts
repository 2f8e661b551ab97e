import { HubError } from '@drogowskaz/platform';
import { isWorkbook, type RowReading, readRows, type ServiceReading, type Workbook } from '@drogowskaz/spreadsheets';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { Visit } from '../frame/page.ts';
import { type Choices, firstChoices, keptText, readChoices, rememberedText, type Table, tableOf } from './choices.ts';
import { keptObject } from './kept-object.ts';
import { keptSpreadsheet, rememberMapping, saveSpreadsheet } from './operations.ts';
import { providersOf } from './providers.ts';

/** What became of a row. `texts`: what the API refused, in the language of who took it in; what its sheet says is wrong can be read again at any time. */
export interface RowResult {
  state: 'NEW' | 'CHANGED' | 'SAME' | 'WRONG';
  id?: string;
  texts?: string[];
}

/** By the number of the row. */
export type RowResults = Readonly<Record<string, RowResult | undefined>>;

/** A spreadsheet on its way, with everything that was chosen about it. */
export interface Brought {
  id: string;
  name: string;
  book: Workbook;
  choices: Choices;
  table: Table;
  results: RowResults;
  /** The version of the rows that are left, as their press began: what was shown of them. */
  left: string;
}

/** Beside what became of rows, the version of those that are left. */
type KeptResults = RowResults & { left?: string };

interface Kept {
  spreadsheet: { id: string; name: string; content: string; choices: string; results: string } | null;
}

/** Where services most likely are of which no row says it. */
const homeOf = async (visit: Visit): Promise<{ code: string; name: string } | null> => {
  const { municipality, providerId } = visit.caller;
  if (municipality !== null) return findMunicipality(municipality) ?? null;
  const [own] = providerId === null ? [] : await providersOf(visit);
  return own?.municipality ?? null;
};

/** The spreadsheet in the address of a page. */
export const broughtSpreadsheet = async (visit: Visit): Promise<Brought> => {
  const { ask, params, view } = visit;
  const { spreadsheet } = await ask<Kept>(keptSpreadsheet, { id: params.id });
  const book = spreadsheet && keptObject(spreadsheet.content);
  if (spreadsheet === null || !isWorkbook(book)) throw new HubError('NOT_FOUND', 'There is no such spreadsheet, or it was forgotten.');
  const { id, name } = spreadsheet;
  let choices = readChoices(spreadsheet.choices);
  if (choices === null) {
    const { code, name: city } = (await homeOf(visit)) ?? { code: '', name: '' };
    choices = firstChoices(book, { locale: view.locale, municipality: code, city });
  }
  const { left, ...results } = keptObject<KeptResults>(spreadsheet.results) ?? {};
  return { id, name, book, choices, table: tableOf(book, choices), results, left: String(left) };
};

export const rowsOf = ({ table: { sheet, headings }, choices }: Pick<Brought, 'table' | 'choices'>): RowReading[] =>
  readRows({ rows: sheet.rows, header: choices.header, headings, mapping: choices.mapping, lenient: choices.lenient });

/** The rows that are services. */
export const serviceRowsOf = (brought: Pick<Brought, 'table' | 'choices'>): ServiceReading[] =>
  rowsOf(brought).filter((row) => row.kind === 'SERVICE');

type Saving = Pick<Visit, 'ask'>;

const save = async ({ ask }: Saving, { id }: Pick<Brought, 'id'>, kept: { choices?: string; results: string }): Promise<void> => {
  const { saved } = await ask<{ saved: { userErrors: { message: string }[] } }>(saveSpreadsheet, { id, ...kept });
  const [error] = saved.userErrors;
  if (error) throw new HubError('BAD_USER_INPUT', error.message);
};

/** Other choices make other rows: what became of them before is no longer said. */
export const saveChoices = (visit: Saving, brought: Pick<Brought, 'id'>, choices: Choices): Promise<void> =>
  save(visit, brought, { choices: keptText(choices), results: '' });

/** Saved, and known for the next sheet with the same headings. */
export const rememberChoices = async (visit: Saving, brought: Pick<Brought, 'id' | 'table'>, choices: Choices): Promise<void> => {
  await saveChoices(visit, brought, choices);
  await visit.ask(rememberMapping, { fingerprint: brought.table.fingerprint, choices: rememberedText(choices) });
};

/** With the choices that they are the results of, as somebody may have chosen otherwise meanwhile. */
export const saveResults = (visit: Saving, { id, choices, results, left }: Brought): Promise<void> =>
  save(visit, { id }, { choices: keptText(choices), results: JSON.stringify({ ...results, left }) });
