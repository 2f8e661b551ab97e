import type { DocumentNode } from 'graphql';
import type { Visit } from '../../frame/page.ts';
import type { PageInfo } from '../../lists/index.ts';
import type { Found } from '../operations.ts';

/** Every category in every municipality of a large voivodeship would be more; then a report has to be narrowed. */
const MOST_PAGES = 100;

/** All pages of a list, one after the other; they are counted once. */
export const allCells = async <Cell>(visit: Visit, document: DocumentNode, filter: object): Promise<Cell[]> => {
  const cells: Cell[] = [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const variables: Record<string, unknown> = { filter, after, first: 100, locale: visit.view.locale };
    const { coverage }: Found<Cell> = await visit.ask<Found<Cell>>(document, variables);
    cells.push(...coverage.nodes);
    const { hasNextPage, endCursor }: PageInfo = coverage.pageInfo;
    if (!hasNextPage || endCursor === null || page >= MOST_PAGES) return cells;
    after = endCursor;
  }
};
