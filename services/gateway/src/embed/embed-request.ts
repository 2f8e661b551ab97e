import { isUuid } from '@drogowskaz/platform';
import { type InterfaceLocale, interfaceLocales } from '@drogowskaz/vocabulary';
import { type FragmentSettings, readSettings, usualSettings } from '../fragment/fragment-settings.ts';
import { emptyRequest, readSearchRequest, type SearchRequest } from '../pages/search/search-request.ts';

export const contents = ['services', 'events', 'notices'] as const;
export type Content = (typeof contents)[number];

export const layouts = ['inline', 'compact', 'dialog'] as const;
export type Layout = (typeof layouts)[number];

/** What an editor has chosen for her site: it stands in the address of `/embed`, so that she can send it to whoever has the rights to paste it. */
export interface EmbedRequest {
  municipality: string | null;
  categories: string[];
  audience: string | null;
  content: Content;
  /** The service is given in it; lists only, as readers of the widget choose it themselves. */
  language: string | null;
  collection: string | null;
  /** The language of what is shown; null: that of the page, then that of the browser. */
  locale: InterfaceLocale | null;
  layout: Layout;
  limit: number;
  target: '_top' | '_blank';
  heading: FragmentSettings['heading'];
  scheme: FragmentSettings['scheme'];
  /** Pixels; of the frame. */
  height: number;
  /** Public id of the site's key. */
  partner: string | null;
  /** What was typed for it and is none. */
  wrongPartner: boolean;
}

export const usualHeight = 700;
export const LEAST_HEIGHT = 300;
export const MOST_HEIGHT = 4_000;

export const readEmbedRequest = (fields: URLSearchParams, now: Date): EmbedRequest => {
  const search = readSearchRequest(fields, { words: '', position: null }, now);
  const settings = readSettings(fields);
  const height = Number(fields.get('height') || Number.NaN);
  const partner = (fields.get('partner') ?? '').trim();
  return {
    municipality: search.municipalities[0] ?? null,
    categories: search.categories,
    audience: search.audiences[0] ?? null,
    content: contents.find((content) => content === fields.get('content')) ?? 'services',
    language: search.languages[0] ?? null,
    collection: search.collections[0] ?? null,
    locale: interfaceLocales.find((locale) => locale === fields.get('locale')) ?? null,
    layout: layouts.find((layout) => layout === fields.get('layout')) ?? 'inline',
    limit: settings.limit,
    target: settings.target === '_blank' ? '_blank' : '_top',
    heading: settings.heading,
    scheme: settings.scheme,
    height: Number.isInteger(height) && height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? height : usualHeight,
    partner: isUuid(partner) ? partner.toLowerCase() : null,
    wrongPartner: partner !== '' && !isUuid(partner),
  };
};

const field = (name: string, value: string | null): [string, string][] => (value === null ? [] : [[name, value]]);

/** The fields again, without what is as usual: for the address of the preview and of the page in its other language. */
export const embedFields = (request: EmbedRequest): [string, string][] => [
  ...field('municipality', request.municipality),
  ...request.categories.map((code): [string, string] => ['category', code]),
  ...field('audience', request.audience),
  ...field('language', request.language),
  ...field('collection', request.collection),
  ...field('content', request.content === 'services' ? null : request.content),
  ...field('locale', request.locale),
  ...field('layout', request.layout === 'inline' ? null : request.layout),
  ...field('limit', request.limit === usualSettings.limit ? null : String(request.limit)),
  ...field('target', request.target === usualSettings.target ? null : request.target),
  ...field('heading', request.heading === usualSettings.heading ? null : String(request.heading)),
  ...field('scheme', request.scheme === usualSettings.scheme ? null : request.scheme),
  ...field('height', request.height === usualHeight ? null : String(request.height)),
  ...field('partner', request.partner),
];

/** The list that it asks for; a widget's reader may then choose otherwise. */
export const searchOf = ({ municipality, categories, audience, language, collection }: EmbedRequest): SearchRequest => ({
  ...emptyRequest,
  municipalities: municipality === null ? [] : [municipality],
  categories,
  audiences: audience === null ? [] : [audience],
  languages: language === null ? [] : [language],
  collections: collection === null ? [] : [collection],
});

export const settingsOf = ({ limit, target, heading, scheme }: EmbedRequest): FragmentSettings => ({
  ...usualSettings,
  limit,
  target,
  heading,
  scheme,
});
