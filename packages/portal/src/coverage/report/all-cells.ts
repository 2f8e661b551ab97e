import type { DocumentNode } from 'graphql';
import type { Visit } from '../../frame/page.ts';
import { allNodes } from '../../lists/index.ts';
import type { Found } from '../operations.ts';

/** Every category in every municipality of a large voivodeship would be more; then a report has to be narrowed. */
const MOST_CELLS = 10_000;

/** All cells that a filter finds; they are counted once. */
export const allCells = <Cell>({ ask, view }: Visit, document: DocumentNode, filter: object): Promise<Cell[]> =>
  allNodes(async (after) => (await ask<Found<Cell>>(document, { filter, after, first: 100, locale: view.locale })).coverage, MOST_CELLS);
