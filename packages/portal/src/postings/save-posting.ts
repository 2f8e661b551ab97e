import { Unanswered } from '../frame/ask.ts';
import { type ConflictRow, conflictPage } from '../frame/conflict-page.tsx';
import type { Outcome, Visit } from '../frame/page.ts';
import type { Done, ListedPosting } from './answers.ts';
import { originalIn, sayErrors } from './text-fields.tsx';
import { postingTexts } from './texts/posting-texts.ts';

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
  const { fields } = postingTexts(visit.view.locale);
  const mine = new URLSearchParams(visit.form);
  mine.set('version', String(present.version));
  const languages = [...new Set([originalIn(present.translations, visit.view.locale), 'pl', 'en', 'uk'])];
  const rows = languages.flatMap((language): ConflictRow[] => {
    const there = present.translations.find(({ locale }) => locale === language);
    return (['title', 'text'] as const).map((field) => ({
      label: `${fields[field].label} (${visit.view.formats.language(language)})`,
      typed: visit.text(`${field}.${language}`),
      present: there?.[field] ?? '',
    }));
  });
  return conflictPage(visit, { rows, mine, theirs: `${path}/${present.id}` });
};
