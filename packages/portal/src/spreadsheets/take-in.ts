import type { Visit } from '../frame/page.ts';
import { createService, submitRevision, updateService } from '../services/ask/operations.ts';
import type { Written } from '../services/ask/written.ts';
import { needed } from '../services/steps/save-step.ts';
import { type Brought, type RowResult, saveResults } from './brought.ts';
import { keyOfRow } from './find-service.ts';
import { inShort } from './in-short.ts';
import { refusalInWords, refusalsInWords } from './refusals-in-words.ts';
import type { UnderstoodRow } from './understand-row.ts';
import { versionOf } from './version-of.ts';

/** How long one press of the button works; the rest waits for the next one. */
const MILLISECONDS_AT_ONCE = 8_000;

/** Characters that are kept of why rows were refused, of all rows together: what is kept of a sheet has room for them, were each escaped. */
const REASONS_TOGETHER = 700_000;

/**
 * Makes services of the rows that are left, one after the other, by the mutations with which they are typed; for those that are left then the same is done again.
 * What was taken in is not made a second time, whenever it is interrupted.
 */
export const takeIn = async (visit: Visit, brought: Brought, left: readonly UnderstoodRow[]): Promise<void> => {
  const results = { ...brought.results };
  const longest = Math.floor(REASONS_TOGETHER / (Object.keys(results).length + left.length));
  const until = Date.now() + MILLISECONDS_AT_ONCE;
  let done = 0;
  try {
    for (const row of left) {
      if (Date.now() > until) break;
      results[row.reading.number] = await take(visit, row, { submit: brought.choices.submit, longest });
      done += 1;
    }
  } catch (error) {
    // The rows before it are told, with the button that goes on; an error that lasts is the first thing that it meets.
    if (done === 0) throw error;
  }
  await saveResults(visit, { ...brought, results, left: versionOf(brought, visit, left.slice(done)) });
};

const take = async (visit: Visit, row: UnderstoodRow, { submit, longest }: { submit: boolean; longest: number }): Promise<RowResult> => {
  const { provider, whole, present, changes, reading } = row;
  if (row.state === 'WRONG' || !provider) return { state: 'WRONG' };
  let id = present?.id;
  /** WRONG until the directory has what the row says. */
  let state: RowResult['state'] = 'WRONG';
  const result = (texts: readonly string[] = []): RowResult => ({
    ...{ state, ...(id === undefined ? {} : { id }) },
    ...(texts.length === 0 ? {} : { texts: inShort(texts.join('\n'), longest).split('\n') }),
  });
  try {
    let revision = present?.revision ?? null;
    if (row.state !== 'SAME') {
      const { written } = present
        ? await visit.ask<Written>(updateService, {
            ...{ id: present.id, version: present.version, input: { ...needed(present.record), ...changes } },
          })
        : await visit.ask<Written>(createService, { input: whole, key: keyOfRow(provider.id, reading.service) });
      if (written.userErrors.length > 0) return result(refusalsInWords(visit, written.userErrors));
      revision = written.revision;
      id ??= written.revision?.serviceId;
    }
    state = row.state;
    if (submit && revision?.status === 'DRAFT') {
      const { written } = await visit.ask<Written>(submitRevision, { id: revision.id, minor: false });
      if (written.userErrors.length > 0) return result(refusalsInWords(visit, written.userErrors));
    }
    return result();
  } catch (error) {
    // What is written is told, whatever went wrong after it.
    return result([state === 'WRONG' ? refusalInWords(visit, error) : visit.texts.refused.OTHER]);
  }
};
