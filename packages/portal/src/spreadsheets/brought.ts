import { HubError } from '@drogowskaz/platform';
import { type RowReading, readRows, type Workbook } from '@drogowskaz/spreadsheets';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { Visit } from '../frame/page.ts';
import { ownProvider } from '../services/ask/operations.ts';
import { type Choices, firstChoices, readChoices, type Table, tableOf } from './choices.ts';
import { keptSpreadsheet, saveSpreadsheet, writableProviders } from './operations.ts';

/** What became of a row. `texts`: what was wrong, in the language of who took it in. */
export interface RowResult {
  state: 'NEW' | 'CHANGED' | 'SAME' | 'WRONG';
  id?: string;
  texts?: string[];
}

export interface Provider {
  id: string;
  name: string;
  municipality: { code: string; name: string } | null;
}

/** A spreadsheet on its way, with everything that was chosen about it. */
export interface Brought {
  id: string;
  name: string;
  keptUntil: string;
  book: Workbook;
  choices: Choices;
  table: Table;
  /** By the number of the row. */
  results: Record<string, RowResult>;
  providers: Provider[];
}

interface Kept {
  spreadsheet: { id: string; name: string; keptUntil: string; content: string; choices: string; results: string } | null;
}

/** More are more than a page can offer to choose from. */
const MOST_PROVIDERS = 1_000;

/** Whom this person may write services for. */
export const providersOf = async ({ ask, caller }: Pick<Visit, 'ask' | 'caller'>): Promise<Provider[]> => {
  if (caller.providerId !== null) {
    const { provider } = await ask<{ provider: Provider | null }>(ownProvider, { id: caller.providerId });
    return [provider ?? { id: caller.providerId, name: '', municipality: null }];
  }
  const all: Provider[] = [];
  for (let after: string | null = null; all.length < MOST_PROVIDERS; ) {
    interface Answer {
      managedProviders: { nodes: Provider[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }
    const { managedProviders }: Answer = await ask<Answer>(writableProviders, { after });
    all.push(...managedProviders.nodes);
    if (!managedProviders.pageInfo.hasNextPage) break;
    after = managedProviders.pageInfo.endCursor;
  }
  return all;
};

/** The spreadsheet in the address of a page. */
export const broughtSpreadsheet = async (visit: Visit): Promise<Brought> => {
  const { ask, params, view, caller } = visit;
  const { spreadsheet } = await ask<Kept>(keptSpreadsheet, { id: params.id });
  if (spreadsheet === null) throw new HubError('NOT_FOUND', 'There is no such spreadsheet, or it was forgotten.');
  const providers = await providersOf(visit);
  const home = (caller.municipality && findMunicipality(caller.municipality)) || (caller.providerId && providers[0]?.municipality) || null;
  const book = JSON.parse(spreadsheet.content) as Workbook;
  const first = firstChoices(book, { locale: view.locale, municipality: home ? home.code : '', city: home ? home.name : '' });
  const choices = readChoices(spreadsheet.choices, first);
  return {
    ...{ id: spreadsheet.id, name: spreadsheet.name, keptUntil: spreadsheet.keptUntil, book, choices, providers },
    table: tableOf(book, choices),
    results: spreadsheet.results ? (JSON.parse(spreadsheet.results) as Record<string, RowResult>) : {},
  };
};

export const rowsOf = ({ table: { sheet, headings }, choices }: Pick<Brought, 'table' | 'choices'>): RowReading[] =>
  readRows({ rows: sheet.rows, header: choices.header, headings, mapping: choices.mapping, lenient: choices.lenient });

/** Other choices make other rows: what became of them before is no longer said. */
export const saveChoices = async ({ ask }: Pick<Visit, 'ask'>, { id }: Pick<Brought, 'id'>, choices: Choices): Promise<void> => {
  await ask(saveSpreadsheet, { id, choices: JSON.stringify(choices), results: '' });
};
