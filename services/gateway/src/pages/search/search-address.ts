import { readPosition, writePosition } from './position.ts';
import type { WordSealer } from './sealed-words.ts';
import { filterFields, type Position, type SearchRequest, viewFields } from './search-request.ts';

/** The address of a search page. Filters stand in it as they are; words and a position only sealed. */
export const searchAddress = (request: SearchRequest, lang: string | null, sealer: WordSealer): string => {
  const fields = new URLSearchParams([...filterFields(request), ...viewFields(request)]);
  if (request.position !== null) fields.set('n', sealPosition(request.position, sealer));
  if (request.all && fields.size === 0 && request.words === '') fields.set('all', '1');
  if (request.words !== '') fields.set('s', sealer.seal(request.words));
  if (lang !== null) fields.set('lang', lang);
  const query = fields.toString();
  return query === '' ? '/' : `/?${query}`;
};

export const sealPosition = (position: Position, sealer: WordSealer): string => sealer.seal(writePosition(position));

/** null: none, or sealed by another hub; distances are then not shown, and nothing else is lost. */
export const openPosition = (sealed: string | null, sealer: WordSealer): Position | null =>
  sealed === null ? null : readPosition(sealer.open(sealed) ?? '');
