import type { Visit } from '../frame/page.ts';
import { createService, submitRevision, updateService } from '../services/ask/operations.ts';
import type { Written } from '../services/ask/written.ts';
import { needed } from '../services/steps/save-step.ts';
import { type Brought, type RowResult, saveResults, serviceRowsOf } from './brought.ts';
import { keyOfRow } from './find-service.ts';
import { providersOf } from './providers.ts';
import { refusalInWords, refusalsInWords } from './refusals-in-words.ts';
import { Understanding, type UnderstoodRow } from './understand-row.ts';

/** How long one press of the button works; the rest waits for the next one. */
const MILLISECONDS_AT_ONCE = 8_000;

/**
 * Makes services of the rows, one after the other, by the mutations with which they are typed; for rows that are left the same is done again.
 * What was taken in is not made a second time, whenever it is interrupted.
 */
export const takeIn = async (visit: Visit, brought: Brought): Promise<void> => {
  const rows = serviceRowsOf(brought);
  const understanding = new Understanding(visit, brought, await providersOf(visit), rows);
  const results = { ...brought.results };
  const until = Date.now() + MILLISECONDS_AT_ONCE;
  try {
    for (const reading of rows) {
      if (results[reading.number] !== undefined) continue;
      if (Date.now() > until) break;
      results[reading.number] = await take(visit, await understanding.row(reading), brought.choices.submit);
    }
  } finally {
    await saveResults(visit, brought, results);
  }
};

const wrong = (texts: string[]): RowResult => ({ state: 'WRONG', texts });

const take = async (visit: Visit, row: UnderstoodRow, submit: boolean): Promise<RowResult> => {
  const { state, provider, whole, present, changes, problems, reading } = row;
  if (state === 'WRONG' || !provider) return wrong(problems);
  try {
    let id = present?.id;
    let revision = present?.revision ?? null;
    if (state !== 'SAME') {
      const { written } = present
        ? await visit.ask<Written>(updateService, {
            ...{ id: present.id, version: present.version, input: { ...needed(present.record), ...changes } },
          })
        : await visit.ask<Written>(createService, { input: whole, key: keyOfRow(provider.id, reading.service) });
      if (written.userErrors.length > 0) return wrong(refusalsInWords(visit, written.userErrors));
      revision = written.revision;
      id ??= written.revision?.serviceId;
    }
    if (submit && revision?.status === 'DRAFT') {
      const { written } = await visit.ask<Written>(submitRevision, { id: revision.id, minor: false });
      if (written.userErrors.length > 0) return wrong(refusalsInWords(visit, written.userErrors));
    }
    return { state, ...(id === undefined ? {} : { id }) };
  } catch (error) {
    return wrong([refusalInWords(visit, error)]);
  }
};
