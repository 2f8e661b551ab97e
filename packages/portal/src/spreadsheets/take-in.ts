import { Unanswered } from '../frame/ask.ts';
import type { Visit } from '../frame/page.ts';
import { createService, submitRevision, updateService } from '../services/ask/operations.ts';
import type { Written } from '../services/ask/written.ts';
import { needed } from '../services/steps/save-step.ts';
import { type Brought, type RowResult, rowsOf } from './brought.ts';
import { keyOfRow, PresentServices } from './find-service.ts';
import { saveSpreadsheet } from './operations.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';
import { refusalsInWords, Understanding, type UnderstoodRow } from './understand-row.ts';

/** How long one press of the button works; the rest waits for the next one. */
const MILLISECONDS_AT_ONCE = 8_000;

/**
 * Makes services of the rows, one after the other, by the mutations with which they are typed. Answers how many rows are left: for those the
 * same is done again. What was taken in is not made a second time, whenever it is interrupted.
 */
export const takeIn = async (visit: Visit, brought: Brought): Promise<number> => {
  const rows = rowsOf(brought).filter(({ kind }) => kind === 'SERVICE');
  const understanding = new Understanding(visit, brought, new PresentServices(visit), rows);
  const results = { ...brought.results };
  const waiting = rows.filter(({ number }) => results[number] === undefined);
  const until = Date.now() + MILLISECONDS_AT_ONCE;
  let left = waiting.length;
  try {
    for (const reading of waiting) {
      if (Date.now() > until) break;
      results[reading.number] = await take(visit, await understanding.row(reading, false), brought.choices.submit);
      left -= 1;
    }
  } finally {
    await visit.ask(saveSpreadsheet, { id: brought.id, results: JSON.stringify(results) });
  }
  return left;
};

const wrong = (texts: string[]): RowResult => ({ state: 'WRONG', texts });

const take = async (visit: Visit, row: UnderstoodRow, submit: boolean): Promise<RowResult> => {
  const { state, provider, whole, present, changes, problems, reading } = row;
  if (state === 'WRONG' || !provider || !whole || !reading.service) return wrong(problems);
  const t = spreadsheetTexts(visit.view.locale);
  try {
    let revision = present?.revision ?? null;
    if (state !== 'SAME') {
      const { written } = present
        ? await visit.ask<Written>(updateService, {
            ...{ id: present.id, version: present.version, input: { ...needed(present.record), ...changes } },
          })
        : await visit.ask<Written>(createService, { input: whole, key: keyOfRow(provider.id, reading.service) });
      if (written.userErrors.length > 0) return wrong(refusalsInWords(visit, written.userErrors));
      revision = written.revision;
      if (written.revision) row.present ??= { ...written.revision, id: written.revision.serviceId } as never;
    }
    if (submit && revision?.status === 'DRAFT') {
      const { written } = await visit.ask<Written>(submitRevision, { id: revision.id, minor: false });
      if (written.userErrors.length > 0) return wrong(refusalsInWords(visit, written.userErrors));
    }
    return { state, ...(row.present ? { id: row.present.id } : {}) };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    if (error.code === 'CONFLICT') return wrong([t.conflict]);
    if (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND') return wrong([t.forbidden]);
    if (error.code === 'BAD_USER_INPUT') return wrong([visit.texts.refused.OTHER]);
    throw error;
  }
};
