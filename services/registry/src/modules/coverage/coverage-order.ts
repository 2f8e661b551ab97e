import { badUserInput } from '@drogowskaz/platform';

/** A category in a municipality, whatever is told of it. */
export interface CellName {
  category: string;
  municipality: string;
}

const LONGEST_CURSOR = 400;

const positionOf = ({ category, municipality }: CellName): string => `${category} ${municipality}`;

/** A cell stands for itself: a list that has changed meanwhile goes on behind it, wherever it stands now. */
export const coverageCursor = (cell: CellName): string => Buffer.from(positionOf(cell)).toString('base64url');

/** What stands behind a cursor. Throws BAD_USER_INPUT for what is no cursor of this list. */
export const behindCursor = <Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => CellName,
  cursor: string | null | undefined,
): readonly Entry[] => {
  if (cursor == null) return entries;
  const position = cursor.length <= LONGEST_CURSOR ? Buffer.from(cursor, 'base64url').toString() : '';
  const place = entries.findIndex((entry) => positionOf(nameOf(entry)) === position);
  if (place >= 0) return entries.slice(place + 1);
  throw badUserInput('This is no cursor of this list, or what it stands for is in it no more; begin with the first page again.');
};
