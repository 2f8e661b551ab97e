import { badUserInput, isUuid } from '@drogowskaz/platform';

/** Where a page ended: a sort key and the id that makes it unique. */
export interface Position {
  key: string;
  id: string;
}

export const toCursor = ({ key, id }: Position): string => Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** The sort key of a list in the order of moments. */
export const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const LONGEST_CURSOR = 4_000;

/** Throws BAD_USER_INPUT for what is not a cursor of this list; `key` tells what its sort keys look like. */
export const fromCursor = (cursor: string | null | undefined, key = /^/): Position | null => {
  if (cursor === null || cursor === undefined) return null;
  const position = cursor.length <= LONGEST_CURSOR ? parsed(Buffer.from(cursor, 'base64url').toString()) : null;
  if (!position || !key.test(position.key))
    throw badUserInput('This is no cursor of this list; take "endCursor" of its previous page as it is.');
  return position;
};

const parsed = (text: string): Position | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value.length !== 2) return null;
    const [key, id] = value;
    const usable = typeof key === 'string' && key.isWellFormed() && !key.includes('\0') && typeof id === 'string' && isUuid(id);
    return usable ? { key, id } : null;
  } catch {
    return null;
  }
};
