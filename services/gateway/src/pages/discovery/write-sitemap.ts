import type { PageKind } from '@drogowskaz/platform';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { collectionPath } from '../collections/collection-path.ts';
import { xmlText } from '../xml-text.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Where pages of a kind are. */
export const pathOf: Readonly<Record<PageKind, (id: string) => string>> = {
  service: (id) => `/service/${id}`,
  provider: (id) => `/provider/${id}`,
  collection: collectionPath,
  event: (id) => `/event/${id}`,
  notice: (id) => `/notice/${id}`,
  course: (id) => `/learning/${id}`,
  volunteer: (id) => `/volunteers/${id}`,
};

export interface ListedPage {
  path: string;
  /** null: its texts come with a release. */
  changedAt: string | null;
}

const lastModified = (changedAt: string | null): string => (changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`);

const withLanguage = (address: string, lang: string): string => `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`;

const page = (publicUrl: string, { path, changedAt }: ListedPage): string => {
  const address = `${publicUrl}${path}`;
  const others = [...interfaceLocales.map((lang) => [lang, withLanguage(address, lang)] as const), ['x-default', address] as const];
  const links = others.map(([lang, other]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${xmlText(other)}"/>\n`);
  return `<url><loc>${xmlText(address)}</loc>${lastModified(changedAt)}\n${links.join('')}</url>\n`;
};

/** A file of pages, a piece at a time: with all its languages ten thousand pages are some thirty megabytes. */
export async function* sitemapFile(
  publicUrl: string,
  pages: AsyncIterable<readonly ListedPage[]>,
): AsyncGenerator<string, void, undefined> {
  yield `${DECLARATION}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for await (const some of pages) yield some.map((each) => page(publicUrl, each)).join('');
  yield '</urlset>\n';
}

export const sitemapIndex = (publicUrl: string, files: readonly { name: string; changedAt: string | null }[]): string =>
  [
    `${DECLARATION}<sitemapindex xmlns="${SITEMAPS}">\n`,
    ...files.map(
      ({ name, changedAt }) => `<sitemap><loc>${xmlText(`${publicUrl}/sitemaps/${name}.xml`)}</loc>${lastModified(changedAt)}</sitemap>\n`,
    ),
    '</sitemapindex>\n',
  ].join('');
