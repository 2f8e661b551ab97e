import './security/guard-addresses.ts';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type PageView, PageViewProvider } from './page-view.ts';

/** The one way from components to HTML; importing it switches the guard of addresses on. */
export const renderPage = (view: PageView, page: ComponentChildren): string =>
  `<!doctype html>\n${renderToString(<PageViewProvider value={view}>{page}</PageViewProvider>)}`;
