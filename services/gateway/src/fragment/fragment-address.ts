import type { WordSealer } from '../pages/search/sealed-words.ts';
import { filterFields, type SearchRequest, viewFields } from '../pages/search/search-request.ts';
import { type FragmentSettings, settingsFields } from './fragment-settings.ts';

export const SERVICES_FRAGMENT = '/fragment/services';
export const EVENTS_FRAGMENT = '/fragment/events';
export const NOTICES_FRAGMENT = '/fragment/notices';

/** A list and how it is shown. */
export interface FragmentRequest {
  search: SearchRequest;
  settings: FragmentSettings;
}

/** The address of a fragment. Words stand in it only sealed, as in those of the pages. */
export const fragmentAddress = ({ search, settings }: FragmentRequest, lang: string | null, sealer?: WordSealer): string => {
  const fields = new URLSearchParams([...filterFields(search), ...viewFields(search), ...settingsFields(settings)]);
  if (search.words !== '' && sealer !== undefined) fields.set('s', sealer.seal(search.words));
  if (lang !== null) fields.set('lang', lang);
  return fields.size === 0 ? SERVICES_FRAGMENT : `${SERVICES_FRAGMENT}?${fields}`;
};
