/** A site that is not the hub, with pages that hold the widget: on an origin of its own, as partners' sites are. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';

export interface ForeignPage {
  html: string;
  headers?: Record<string, string>;
}

export interface ForeignSite {
  url: string;
  close(): Promise<void>;
}

export const openForeignSite = async (pages: Record<string, ForeignPage>): Promise<ForeignSite> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    // Browsers ask for it by themselves.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages[pathname];
    if (page === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** What an editor pastes. */
export const snippet = (hub: string, attributes: Record<string, string> = {}): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<script type="module" src="${hub}/widget/v1/drogowskaz-search.js" crossorigin></script>
<drogowskaz-search${written.join('')}><a href="${hub}/">Drogowskaz</a></drogowskaz-search>`;
};

/** As little as a page can be. */
export const pageOf = (body: string, { lang = 'pl', dir = 'ltr', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gmina</title>${head}</head><body><main>${body}</main></body></html>`;

/** The same with a heading above what is tested. */
export const barePage = (content: string, { lang = 'pl', head = '' } = {}): ForeignPage => ({
  html: pageOf(`<h1>Gmina</h1>${content}`, { lang, head }),
});

export interface WidgetOnPage {
  element: Locator;
  field: Locator;
  options: Locator;
  /** What a screen reader is told. */
  status: Locator;
  results: Locator;
  /** The heading that says how many there are. */
  count: Locator;
  language: Locator;
  /** Types words, one letter after the other, and waits until something is suggested. */
  typeAndWait(words: string): Promise<void>;
  /** Waits until the last question is answered. */
  answered(): Promise<void>;
  /** Types words, presses Enter and waits for the answer. */
  searchFor(words: string): Promise<void>;
}

/** The parts of a widget as tests touch them; playwright's locators reach into its shadow root. */
export const widgetIn = (page: Page, element: Locator = page.locator('drogowskaz-search')): WidgetOnPage => {
  const field = element.getByRole('combobox').first();
  const options = element.getByRole('option').and(page.locator('li'));
  const count = element.locator('[part~=count]');
  return {
    element,
    field,
    options,
    status: element.getByRole('status'),
    results: element.locator('[part~=result]'),
    count,
    language: element.locator('.foot select'),
    answered: () => element.locator('[part=results][aria-busy=false]').waitFor(),
    typeAndWait: async (words) => {
      await field.fill('');
      await field.pressSequentially(words);
      await options.first().waitFor();
    },
    searchFor: async (words) => {
      await field.fill(words);
      await field.press('Enter');
      await count.waitFor();
    },
  };
};
