import { PageInfo } from '@drogowskaz/directory/graphql';
import { badUserInput, isUuid } from '@drogowskaz/platform';

/** Where a page ended: a sort key and the id that makes it unique. */
export interface Position {
  key: string;
  id: string;
}

/** The sort key of a list in the order of moments. */
const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const LONGEST_CURSOR = 4_000;

export interface Cursors {
  /** Throws BAD_USER_INPUT for what is no cursor of this list. */
  read(cursor: string | null | undefined): Position | null;
  pageInfo(hasNextPage: boolean, last: Position | undefined): PageInfo;
}

/** The cursors of one list. Each says which list it is of, as another one's could look the same; `key` tells what sort keys look like. */
export const cursorsOf = (list: string, key = ISO_MOMENT): Cursors => ({
  read(cursor) {
    if (cursor === null || cursor === undefined) return null;
    const position = cursor.length <= LONGEST_CURSOR ? parsed(list, Buffer.from(cursor, 'base64url').toString()) : null;
    if (!position || !key.test(position.key))
      throw badUserInput('This is no cursor of this list; take "endCursor" of its previous page as it is.');
    return position;
  },
  pageInfo: (hasNextPage, last) =>
    new PageInfo(hasNextPage, last ? Buffer.from(JSON.stringify([list, last.key, last.id])).toString('base64url') : null),
});

const parsed = (list: string, text: string): Position | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value.length !== 3) return null;
    const [of, key, id] = value;
    const usable =
      of === list && typeof key === 'string' && key.isWellFormed() && !key.includes('\0') && typeof id === 'string' && isUuid(id);
    return usable ? { key, id } : null;
  } catch {
    return null;
  }
};
