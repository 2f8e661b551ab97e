import { renderHtml } from '@drogowskaz/page-kit';
import type { ComponentChildren } from 'preact';
import { type PageView, PageViewProvider } from './page-view.ts';

export const renderPage = (view: PageView, page: ComponentChildren): string =>
  renderHtml(<PageViewProvider value={view}>{page}</PageViewProvider>);
