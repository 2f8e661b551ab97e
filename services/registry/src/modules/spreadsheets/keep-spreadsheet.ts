import { isVisible, textProblems } from '@drogowskaz/directory';
import { HubError, isUuid, keptDays, newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { type Action, requireRight, requireRightAtAll } from '../accounts/index.ts';
import { SpreadsheetEntity } from './spreadsheet-entities.ts';
import { findWhose, type Whose } from './whose.ts';

/** Characters. A list of five thousand rows is below it. */
export const LARGEST_CONTENT = 6_000_000;
export const LARGEST_CHOICES = 200_000;
export const LARGEST_RESULTS = 2_000_000;
const LONGEST_NAME = 200;
/** Of one provider or municipality at a time; the oldest gives way. */
export const MOST_KEPT = 20;

export type SpreadsheetOutcome = { spreadsheet: SpreadsheetEntity; userErrors: [] } | { spreadsheet: null; userErrors: UserError[] };

const tooLarge = (text: string | null | undefined, most: number, field: string): UserError[] =>
  (text?.length ?? 0) > most ? [invalid(`Use at most ${most} characters.`, field)] : [];

/** Kept for those who work for the same provider or municipality, until it is forgotten. */
export const keepSpreadsheet = async (
  transaction: Transaction,
  { name, content, ...whose }: { name: string; content: string } & Whose,
): Promise<SpreadsheetOutcome> => {
  const { em, now } = transaction;
  const found = await findWhose(transaction, 'BRING_SPREADSHEET', whose);
  if (found.error) return { spreadsheet: null, userErrors: [found.error] };
  const problems = [
    ...(isVisible(name) ? [] : [invalid('Say what the file is called.', 'name')]),
    ...tooLarge(name, LONGEST_NAME, 'name'),
    ...textProblems({ name }).map(({ message }) => invalid(message, 'name')),
    ...tooLarge(content, LARGEST_CONTENT, 'content'),
  ];
  if (problems.length > 0) return { spreadsheet: null, userErrors: problems };
  const { providerId, homeKey } = found;
  const others = await em.find(
    SpreadsheetEntity,
    { providerId, homeKey },
    { orderBy: { createdAt: 'desc', id: 'desc' }, offset: MOST_KEPT - 1, fields: ['id'] },
  );
  if (others.length > 0) await em.nativeDelete(SpreadsheetEntity, { id: { $in: others.map(({ id }) => id) } });
  const spreadsheet = em.create(SpreadsheetEntity, {
    ...{ id: newId(), providerId, homeKey, name: name.trim().normalize('NFC'), content },
    ...{ choices: '', results: '', createdAt: now, updatedAt: now },
  });
  em.persist(spreadsheet);
  return { spreadsheet, userErrors: [] };
};

/** One of the caller's, with the right to do this to it. */
const ownSpreadsheet = async ({ em, caller }: Transaction, action: Action, id: string): Promise<SpreadsheetEntity> => {
  requireRightAtAll(caller, action);
  const spreadsheet = isUuid(id) ? await em.findOne(SpreadsheetEntity, { id }) : null;
  if (!spreadsheet) throw new HubError('NOT_FOUND', 'There is no such spreadsheet of yours. It may have been forgotten: bring it again.');
  requireRight(caller, action, { ...spreadsheet, state: 'ACTIVE' });
  return spreadsheet;
};

/** What was chosen about it and what became of its rows; what is left out stays. */
export const saveSpreadsheet = async (
  transaction: Transaction,
  id: string,
  { choices, results }: { choices?: string | null | undefined; results?: string | null | undefined },
): Promise<SpreadsheetOutcome> => {
  const spreadsheet = await ownSpreadsheet(transaction, 'BRING_SPREADSHEET', id);
  const problems = [...tooLarge(choices, LARGEST_CHOICES, 'choices'), ...tooLarge(results, LARGEST_RESULTS, 'results')];
  if (problems.length > 0) return { spreadsheet: null, userErrors: problems };
  spreadsheet.choices = choices ?? spreadsheet.choices;
  spreadsheet.results = results ?? spreadsheet.results;
  spreadsheet.updatedAt = transaction.now;
  return { spreadsheet, userErrors: [] };
};

export const forgetSpreadsheet = async (transaction: Transaction, id: string): Promise<string> => {
  const spreadsheet = await ownSpreadsheet(transaction, 'BRING_SPREADSHEET', id);
  await transaction.em.nativeDelete(SpreadsheetEntity, { id: spreadsheet.id });
  return spreadsheet.id;
};

/** Without what is in them. */
export const findSpreadsheets = async ({ em, caller }: Transaction): Promise<SpreadsheetEntity[]> => {
  requireRightAtAll(caller, 'READ_SPREADSHEET');
  return em.find(
    SpreadsheetEntity,
    {},
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 100, fields: ['id', 'providerId', 'homeKey', 'name', 'createdAt', 'updatedAt'] },
  ) as Promise<SpreadsheetEntity[]>;
};

export const findSpreadsheet = async ({ em, caller }: Transaction, id: string): Promise<SpreadsheetEntity | null> => {
  requireRightAtAll(caller, 'READ_SPREADSHEET');
  return isUuid(id) ? em.findOne(SpreadsheetEntity, { id }) : null;
};

const DAY = 86_400_000;

export const keptUntil = (createdAt: Date): Date => new Date(createdAt.getTime() + keptDays.spreadsheet * DAY);

/** Nightly: files of people are kept for as long as the wizard takes, and no longer. */
export const forgetSpreadsheets = async ({ em, now }: Transaction): Promise<void> => {
  await em.nativeDelete(SpreadsheetEntity, { createdAt: { $lt: new Date(now.getTime() - keptDays.spreadsheet * DAY) } });
};
