import { fill } from '@drogowskaz/page-kit';
import type { RowReading, ServiceReading } from '@drogowskaz/spreadsheets';
import { columnName } from '@drogowskaz/spreadsheets';
import type { Visit } from '../frame/page.ts';
import type { UserError } from '../services/ask/refusals.ts';
import { type Brought, type RowResult, serviceRowsOf } from './brought.ts';
import { changesOfService } from './changes-of-service.ts';
import { keyOfRow, type PresentService, PresentServices } from './find-service.ts';
import { inShort } from './in-short.ts';
import { checkService } from './operations.ts';
import { areSeveral, type Provider, providerFinder, providersOf } from './providers.ts';
import { refusalInWords, refusalsInWords } from './refusals-in-words.ts';
import { draftOfRow, type NewService } from './row-to-draft.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

/** What would become of a row. */
export interface UnderstoodRow {
  reading: ServiceReading;
  state: RowResult['state'];
  /** What is wrong, a sentence each, with the column where there is one. */
  problems: string[];
  provider: Provider | null;
  whole: NewService;
  present: PresentService | null;
  changes: ReturnType<typeof changesOfService>;
}

const LONGEST_QUOTE = 200;

/** Each row knows those above it, as the same service cannot be said twice. */
export class Understanding {
  readonly #visit: Visit;
  readonly #brought: Brought;
  readonly #services: PresentServices;
  readonly #providers: readonly Provider[];
  readonly #providerOf: ReturnType<typeof providerFinder>;
  /** Keys of rows with the number of the first of each. */
  readonly #first = new Map<string, number>();

  constructor(visit: Visit, brought: Brought, providers: readonly Provider[], rows: readonly RowReading[]) {
    this.#visit = visit;
    this.#brought = brought;
    this.#providers = providers;
    this.#services = new PresentServices(visit);
    this.#providerOf = providerFinder(providers, brought.choices, visit.caller.providerId);
    for (const { number, service } of rows) {
      const provider = service && this.#providerOf(service);
      if (!provider) continue;
      const key = keyOfRow(provider.id, service);
      if (!this.#first.has(key)) this.#first.set(key, number);
    }
  }

  async row(reading: ServiceReading): Promise<UnderstoodRow> {
    const { view, now } = this.#visit;
    const { choices } = this.#brought;
    const { service } = reading;
    const t = spreadsheetTexts(view.locale);
    const provider = this.#providerOf(service);
    const { said, whole } = draftOfRow(reading, service, choices, provider, now);
    const understood = { reading, provider, whole, problems: [], present: null, changes: {} };
    const wrong = (...problems: string[]): UnderstoodRow => ({ ...understood, state: 'WRONG', problems });

    const problems = this.#problemsInCells(reading);
    if (!provider) {
      const why = areSeveral(this.#providers, service.provider) ? t.providersSeveral : t.providerUnknown;
      problems.push(fill(why, { name: service.provider }));
    }
    if (whole.categories.length === 0) problems.push(t.topicMissing);
    if (!provider) return wrong(...problems);
    const first = this.#first.get(keyOfRow(provider.id, service));
    if (first !== undefined && first !== reading.number) problems.push(fill(t.twice, { row: first }));
    if (problems.length > 0) return wrong(...problems);

    const present = await this.#services.find(provider.id, service);
    if (present === null) return { ...understood, state: 'NEW' };
    if (present === 'AMBIGUOUS') return wrong(t.ambiguous);
    if (present.status === 'ARCHIVED') return wrong(t.archived);
    if (present.record.locale !== choices.locale)
      return wrong(fill(t.otherLanguage, { language: view.formats.language(present.record.locale) }));
    const changes = changesOfService(present.record, said);
    return { ...understood, present, changes, state: Object.keys(changes).length > 0 ? 'CHANGED' : 'SAME' };
  }

  /** The same row, after the API was asked what it would refuse of a new service. */
  async checked(row: UnderstoodRow): Promise<UnderstoodRow> {
    if (row.state !== 'NEW') return row;
    const problems = await this.#refusals(row.whole);
    return problems.length > 0 ? { ...row, state: 'WRONG', problems } : row;
  }

  /** Why a row was not taken in, or would not be; empty: it was, or can be. */
  async reasons(reading: ServiceReading): Promise<readonly string[]> {
    const result = this.#brought.results[reading.number];
    if (result?.texts) return result.texts;
    if (result && result.state !== 'WRONG') return [];
    const { problems } = await this.row(reading);
    return result && problems.length === 0 ? [spreadsheetTexts(this.#visit.view.locale).wrongNoLonger] : problems;
  }

  /** What is wrong before anybody is asked. */
  #problemsInCells({ problems }: ServiceReading): string[] {
    const t = spreadsheetTexts(this.#visit.view.locale);
    return problems.map(({ column, code, what }) => {
      const sentence = fill(t.problems[code], { what: inShort(what, LONGEST_QUOTE) });
      return column === null ? sentence : `${columnName(column)} (${this.#brought.table.headings[column] ?? ''}): ${sentence}`;
    });
  }

  async #refusals(input: NewService): Promise<string[]> {
    try {
      const { checked } = await this.#visit.ask<{ checked: { userErrors: UserError[] } }>(checkService, { input });
      return refusalsInWords(this.#visit, checked.userErrors);
    } catch (error) {
      return [refusalInWords(this.#visit, error)];
    }
  }
}

/** What would become of the rows of which nothing has become yet. */
export const understandLeft = async (visit: Visit, brought: Brought): Promise<UnderstoodRow[]> => {
  const rows = serviceRowsOf(brought);
  const understanding = new Understanding(visit, brought, await providersOf(visit), rows);
  const left: UnderstoodRow[] = [];
  for (const row of rows) if (brought.results[row.number] === undefined) left.push(await understanding.row(row));
  return left;
};
