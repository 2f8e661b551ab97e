import { createHash } from 'node:crypto';
import { stripIgnoredCharacters } from 'graphql';

/** A page of twenty cards with its filters, as the widget asks. */
export const QUESTION = `query Cards($filter: ServiceFilter, $locale: Locale!) {
  searchServices(filter: $filter, locale: $locale, first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    facets { dimension values { value label(locale: $locale) count } }
    nodes {
      id
      content(locale: $locale) { name summary state direction locale }
      provider { id name }
      categories { code label(locale: $locale) }
      municipalities { code name }
      cost { free }
      verification { state verifiedAt }
    }
  }
}`;

export const HASH = createHash('sha256').update(stripIgnoredCharacters(QUESTION)).digest('hex');

/** By POST or by GET with the hash; executed each time, answered from memory, or not sent again as nothing has changed. */
export const ways = ['POST executed', 'POST kept', 'GET executed', 'GET kept', 'GET unchanged'] as const;
export type Way = (typeof ways)[number];
