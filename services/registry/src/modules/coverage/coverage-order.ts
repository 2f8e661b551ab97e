import { badUserInput } from '@drogowskaz/platform';
import type { CoverageCellFound } from './narrow-coverage.ts';

const LONGEST_CURSOR = 400;

const positionOf = ({ counts }: CoverageCellFound): string => `${counts.category} ${counts.municipality}`;

/** A cell stands for itself: a list that has changed meanwhile goes on behind it, wherever it stands now. */
export const coverageCursor = (cell: CoverageCellFound): string => Buffer.from(positionOf(cell)).toString('base64url');

/** The cells behind a cursor. Throws BAD_USER_INPUT for what is no cursor of this list. */
export const cellsAfter = (cells: readonly CoverageCellFound[], cursor: string | null | undefined): readonly CoverageCellFound[] => {
  if (cursor == null) return cells;
  const position = cursor.length <= LONGEST_CURSOR ? Buffer.from(cursor, 'base64url').toString() : '';
  const place = cells.findIndex((cell) => positionOf(cell) === position);
  if (place >= 0) return cells.slice(place + 1);
  throw badUserInput('This is no cursor of this list, or what it stands for is no gap any more; begin with the first page again.');
};
