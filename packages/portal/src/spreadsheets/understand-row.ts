import { fill } from '@drogowskaz/page-kit';
import type { RowReading, ServiceRow } from '@drogowskaz/spreadsheets';
import { columnName } from '@drogowskaz/spreadsheets';
import { Unanswered } from '../frame/ask.ts';
import type { Visit } from '../frame/page.ts';
import { refusalOf, type UserError } from '../services/ask/refusals.ts';
import type { ServiceDraft } from '../services/service-draft.ts';
import { serviceTexts } from '../services/texts/service-texts.ts';
import type { Brought, Provider } from './brought.ts';
import { changesOfService } from './changes-of-service.ts';
import { keyOfRow, type PresentService, type PresentServices } from './find-service.ts';
import { checkService } from './operations.ts';
import { draftOfRow, wordKey } from './row-to-draft.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

/** What would become of a row. */
export interface UnderstoodRow {
  reading: RowReading;
  state: 'NEW' | 'CHANGED' | 'SAME' | 'WRONG';
  /** What is wrong, a sentence each, with the column where there is one. */
  problems: string[];
  provider: Provider | null;
  whole: ServiceDraft | null;
  present: PresentService | null;
  changes: Partial<ServiceDraft>;
}

/** Whose service a row is: the one that was chosen for all, the caller's own, or by its name in the sheet. */
export const providerOfRow = (
  { providers, choices }: Pick<Brought, 'providers' | 'choices'>,
  row: ServiceRow,
  own: string | null,
): Provider | null => {
  const wanted = own ?? (choices.provider || choices.providers[wordKey(row.provider)]);
  if (wanted) return providers.find(({ id }) => id === wanted) ?? null;
  const named = providers.filter(({ name }) => wordKey(name) === wordKey(row.provider));
  return named.length === 1 ? (named[0] ?? null) : null;
};

/** Sentences for what the API refuses of a draft. */
export const refusalsInWords = (visit: Pick<Visit, 'view'>, errors: readonly UserError[]): string[] => {
  const texts = serviceTexts(visit.view.locale);
  const named = errors.map((error) => {
    const { field, text } = refusalOf(texts, (path) => path.join('.'))(error);
    return field === undefined ? text : text;
  });
  return [...new Set(named)];
};

/** Why a row cannot be taken in, before anybody is asked. */
const problemsInWords = ({ reading, brought, visit }: { reading: RowReading; brought: Brought; visit: Pick<Visit, 'view'> }): string[] => {
  const t = spreadsheetTexts(visit.view.locale);
  return reading.problems.map(({ column, code, what }) => {
    const sentence = fill(t.problems[code], { what });
    return column === null ? sentence : `${columnName(column)} (${brought.table.headings[column] ?? ''}): ${sentence}`;
  });
};

/** Rows in order; each knows those above it, as the same service cannot be said twice. */
export class Understanding {
  readonly #visit: Visit;
  readonly #brought: Brought;
  readonly #services: PresentServices;
  readonly #seen = new Map<string, number>();

  constructor(visit: Visit, brought: Brought, services: PresentServices, rows: readonly RowReading[]) {
    this.#visit = visit;
    this.#brought = brought;
    this.#services = services;
    for (const { number, service } of rows) {
      const provider = service && providerOfRow(brought, service, visit.caller.providerId);
      if (!service || !provider) continue;
      const key = keyOfRow(provider.id, service);
      if (!this.#seen.has(key)) this.#seen.set(key, number);
    }
  }

  /** `check`: also asks the API what it would refuse. */
  async row(reading: RowReading, check: boolean): Promise<UnderstoodRow> {
    const visit = this.#visit;
    const brought = this.#brought;
    const t = spreadsheetTexts(visit.view.locale);
    const { service } = reading;
    const understood: UnderstoodRow = {
      ...{
        reading,
        state: 'WRONG',
        problems: problemsInWords({ reading, brought, visit }),
        provider: null,
        whole: null,
        present: null,
        changes: {},
      },
    };
    if (!service) return understood;
    const provider = providerOfRow(brought, service, visit.caller.providerId);
    understood.provider = provider;
    if (!provider) understood.problems.push(fill(t.providerUnknown, { name: service.provider }));
    const { said, whole } = draftOfRow(reading, service, brought.choices, provider, visit.now);
    understood.whole = { ...whole, ...(provider ? { provider: provider.id } : {}) } as ServiceDraft;
    if (whole.categories.length === 0) understood.problems.push(t.topicMissing);
    if (!provider) return understood;
    const first = this.#seen.get(keyOfRow(provider.id, service));
    if (first !== undefined && first !== reading.number) understood.problems.push(fill(t.twice, { row: String(first) }));
    if (understood.problems.length > 0) return understood;
    const present = await this.#services.find(provider.id, service);
    if (present === 'AMBIGUOUS') understood.problems.push(t.ambiguous);
    else if (present?.status === 'ARCHIVED') understood.problems.push(t.archived);
    else if (present && present.record.locale !== brought.choices.locale)
      understood.problems.push(fill(t.otherLanguage, { language: visit.view.formats.language(present.record.locale) }));
    if (understood.problems.length > 0) return understood;
    if (present && present !== 'AMBIGUOUS') {
      understood.present = present;
      understood.changes = changesOfService(present.record, said);
      understood.state = Object.keys(understood.changes).length > 0 ? 'CHANGED' : 'SAME';
    } else understood.state = 'NEW';
    if (check && understood.state === 'NEW') {
      understood.problems.push(...(await this.#refusals(understood.whole)));
      if (understood.problems.length > 0) understood.state = 'WRONG';
    }
    return understood;
  }

  async #refusals(input: ServiceDraft): Promise<string[]> {
    try {
      const { checked } = await this.#visit.ask<{ checked: { userErrors: UserError[] } }>(checkService, { input });
      return refusalsInWords(this.#visit, checked.userErrors);
    } catch (error) {
      if (error instanceof Unanswered && error.code === 'FORBIDDEN') return [spreadsheetTexts(this.#visit.view.locale).forbidden];
      throw error;
    }
  }
}
