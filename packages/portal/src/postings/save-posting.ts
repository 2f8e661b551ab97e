import { Unanswered } from '../frame/ask.ts';
import { conflictPage } from '../frame/conflict-page.tsx';
import type { Outcome, Visit } from '../frame/page.ts';
import type { Done, ListedPosting } from './answers.ts';
import { conflictRows } from './conflict-rows.ts';
import { sayErrors } from './text-fields.tsx';

interface Saving {
  path: `/${string}`;
  /** Null: a new one. */
  present: (ListedPosting & { version: number }) | null;
  /** Asks the API with what was typed. */
  send(at: Record<string, unknown>): Promise<Done>;
  /** Where the API's complaints stand in a form with fields of its own. */
  say?: typeof sayErrors;
}

/** Saves a posting as a draft or submits it, and says what became of it. */
export const savePosting = async (visit: Visit, { path, present, send, say = sayErrors }: Saving): Promise<Outcome> => {
  const submit = visit.text('do') !== 'draft';
  const at = present === null ? { key: visit.text('key') || null } : { id: present.id, expectedVersion: Number(visit.text('version')) };
  try {
    const { done } = await send({ ...at, submit });
    if (done.userErrors.length > 0) return visit.again(...say(visit, done.userErrors, present?.translations ?? null));
    const said = { DRAFT: 'saved', WAITING: 'waiting', PUBLISHED: 'published', WITHDRAWN: 'withdrawn' }[done.saved?.state ?? 'DRAFT'];
    return { to: `${path}/${done.saved?.id}?done=${said}` };
  } catch (error) {
    if (present !== null && error instanceof Unanswered && error.code === 'CONFLICT') return conflict(visit, path, present);
    throw error;
  }
};

/** Somebody saved while this form was open: what was typed beside what is there now. */
const conflict = (visit: Visit, path: Saving['path'], present: NonNullable<Saving['present']>): Outcome => {
  const mine = new URLSearchParams(visit.form);
  mine.set('version', String(present.version));
  return conflictPage(visit, { rows: conflictRows(visit, present.translations), mine, theirs: `${path}/${present.id}` });
};
