import { negotiate, queryOf } from '@drogowskaz/page-kit';
import type { FastifyRequest } from 'fastify';
import type { ChoicesAnswer } from '../pages/ask/answers.ts';
import type { HubPages, Reader } from '../pages/hub-pages.ts';
import { viewOf } from '../pages/hub-pages.ts';
import type { PageView } from '../pages/page-view.ts';
import { fragmentAddress } from './fragment-address.ts';
import { type FragmentSettings, readSettings } from './fragment-settings.ts';
import { fragmentTextsOf } from './texts/index.ts';
import type { FragmentTexts } from './texts/texts.ts';

/** What every part of a fragment needs: its reader, and how its editor wants it. */
export interface FragmentContext {
  pages: HubPages;
  reader: Reader;
  settings: FragmentSettings;
  texts: FragmentTexts;
  stylesheet: string;
  /** `lang` of the address; null when the reader's browser decided. */
  lang: string | null;
}

/** A language in the address is the only one that counts: a cache then needs to know nothing of who asks. */
export const fragmentContext = (
  pages: HubPages,
  stylesheet: string,
  request: FastifyRequest,
  fields = queryOf(request),
): FragmentContext => {
  const chosen = negotiate(fields.get('lang') ?? undefined, undefined);
  const reading = chosen.chosen ? chosen : negotiate(undefined, request.headers['accept-language']);
  const settings = readSettings(fields);
  const lang = reading.chosen ? reading.asked : null;
  const address: Reader['address'] = (search) => fragmentAddress({ search, settings }, lang, pages.sealer);
  return { pages, reader: { reading, fields, address }, settings, texts: fragmentTextsOf(reading.ui), stylesheet, lang };
};

/** In a piece of somebody else's page every address has to name the hub. */
export const originOf = ({ pages, settings }: FragmentContext): string => (settings.part ? pages.publicUrl : '');

export const fragmentView = (context: FragmentContext, choices: ChoicesAnswer): PageView => {
  const view = viewOf(context.pages, context.reader, choices);
  return { ...view, link: (path) => `${originOf(context)}${view.link(path)}` };
};
