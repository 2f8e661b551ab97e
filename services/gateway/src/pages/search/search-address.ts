import type { WordSealer } from './sealed-words.ts';
import { filterFields, type SearchRequest } from './search-request.ts';

/** The address of a search page. Filters stand in it as they are; words only sealed. */
export const searchAddress = (request: SearchRequest, lang: string | null, sealer: WordSealer): string => {
  const fields = new URLSearchParams(filterFields(request));
  if (request.all && fields.size === 0 && request.words === '') fields.set('all', '1');
  if (request.words !== '') fields.set('s', sealer.seal(request.words));
  if (lang !== null) fields.set('lang', lang);
  const query = fields.toString();
  return query === '' ? '/' : `/?${query}`;
};
