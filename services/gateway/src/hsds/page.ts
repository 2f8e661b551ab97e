import type { Part } from './collections.ts';

/** HSDS's envelope around a page. */
export interface Page {
  total_items: number;
  total_pages: number;
  page_number: number;
  /** How many are on this page. */
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: unknown[];
}

export const pageOf = ({ items, total }: Part, page: number, perPage: number): Page => {
  const total_items = total ?? items.length;
  const total_pages = Math.ceil(total_items / perPage);
  return {
    total_items,
    total_pages,
    page_number: page,
    size: items.length,
    first_page: page === 1,
    last_page: page >= total_pages,
    empty: items.length === 0,
    contents: items,
  };
};
