import { EVENTS_FRAGMENT, fragmentAddress, NOTICES_FRAGMENT } from '../fragment/fragment-address.ts';
import { settingsFields } from '../fragment/fragment-settings.ts';
import { type EmbedRequest, searchOf, settingsOf } from './embed-request.ts';

/** Where the list without scripts is of what was chosen. */
export const listAddress = (request: EmbedRequest, { lang, part }: { lang: string | null; part: boolean }): string => {
  const settings = { ...settingsOf(request), part };
  if (request.content === 'services') return fragmentAddress({ search: searchOf(request), settings }, lang);
  const isEvents = request.content === 'events';
  const fields = new URLSearchParams([
    ...(isEvents && request.municipality !== null ? [['municipality', request.municipality]] : []),
    ...settingsFields(settings),
    ...(lang === null ? [] : [['lang', lang]]),
  ]);
  const path = isEvents ? EVENTS_FRAGMENT : NOTICES_FRAGMENT;
  return fields.size === 0 ? path : `${path}?${fields}`;
};
