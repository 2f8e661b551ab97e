import { fragmentTextsOf } from '../fragment/texts/index.ts';
import { filterFields } from '../pages/search/search-request.ts';
import { LOADER, WIDGET_FOLDER, type WidgetFiles } from '../widget/widget-files.ts';
import { type EmbedRequest, searchOf } from './embed-request.ts';
import { listAddress } from './list-address.ts';

/** What an editor pastes, each variant for itself. */
export interface Snippets {
  /** Two lines; mended by the hub without anybody doing anything. */
  newest: string;
  /** The same with the code that there is now, checked by the browser; null when the widget was not built. */
  pinned: string | null;
  frame: string;
  /** The address of the list as a piece of HTML, for whoever makes pages on a server. */
  part: string;
}

export interface Hub {
  publicUrl: string;
  code: WidgetFiles['code'];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const attributes = (pairs: readonly (readonly [string, string | null])[]): string =>
  pairs.flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(value)}"`])).join('');

/** The attributes of `<drogowskaz-search>`; those that are as usual are left away. */
export const widgetAttributes = (request: EmbedRequest, endpoint: string | null): readonly (readonly [string, string | null])[] => [
  ['endpoint', endpoint],
  ['lang', request.locale],
  ['municipality', request.municipality],
  ['categories', request.categories.length === 0 ? null : request.categories.join(',')],
  ['audience', request.audience],
  ['collection', request.collection],
  ['content', request.content === 'services' ? null : request.content],
  // The compact layout shows fewer by itself.
  ['limit', request.limit === 10 && request.layout !== 'compact' ? null : String(request.limit)],
  ['layout', request.layout === 'inline' ? null : request.layout],
  ['heading-level', request.heading === 2 ? null : String(request.heading)],
  ['link-target', request.target === '_top' ? null : request.target],
  ['partner', request.partner],
];

/** Where the link inside the element leads: to the same list on the hub's own pages. */
const linkInside = (request: EmbedRequest, publicUrl: string): string => {
  const fields = new URLSearchParams([
    ...filterFields({ ...searchOf(request), languages: [] }),
    ...(request.locale === null ? [] : [['lang', request.locale]]),
  ]);
  const path = { services: '/', events: '/events', notices: '/notices' }[request.content];
  return `${publicUrl}${path}${fields.size === 0 ? '' : `?${fields}`}`;
};

/**
 * The element with a link in it. The link is no `<noscript>`: it is shown without scripts, and also when the script was blocked, could not be
 * loaded or is not what its hash says. Once the widget runs it is not shown any more.
 */
const element = (request: EmbedRequest, publicUrl: string): string => {
  const words = fragmentTextsOf(request.locale ?? 'pl').searchHere;
  const link = `<a href="${escaped(linkInside(request, publicUrl))}">${escaped(words)}</a>`;
  return `<drogowskaz-search${attributes(widgetAttributes(request, publicUrl))}>${link}</drogowskaz-search>`;
};

const script = (source: string, integrity: string | null): string =>
  `<script type="module"${attributes([
    ['src', source],
    ['integrity', integrity],
  ])} crossorigin></script>`;

export const makeSnippets = (request: EmbedRequest, { publicUrl, code }: Hub): Snippets => {
  const folder = `${publicUrl}${WIDGET_FOLDER}`;
  const here = element(request, publicUrl);
  const title = fragmentTextsOf(request.locale ?? 'pl').searchHere;
  return {
    newest: `${script(`${folder}${LOADER}`, null)}\n${here}`,
    pinned: code === null ? null : `${script(`${folder}${code.file}`, code.sri)}\n${here}`,
    frame: `<iframe${attributes([
      ['src', `${publicUrl}${listAddress(request, { lang: request.locale, part: false })}`],
      ['title', title],
      ['width', '100%'],
      ['height', String(request.height)],
      ['loading', 'lazy'],
    ])}></iframe>`,
    part: `${publicUrl}${listAddress(request, { lang: request.locale ?? 'pl', part: true })}`,
  };
};
