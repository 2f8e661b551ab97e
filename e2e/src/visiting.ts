import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page in a browser of its own kind, and closes it after use. */
export type Visiting = (path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<void>;

/** Visits to a site by somebody who reads Polish, unless the visit says otherwise. */
export const visitsTo =
  (browser: Browser, site: string, usual: BrowserContextOptions = {}): Visiting =>
  async (path, options, use) => {
    const context = await browser.newContext({ baseURL: site, locale: 'pl', ...usual, ...options });
    try {
      const page = await context.newPage();
      await page.goto(path);
      await use(page);
    } finally {
      await context.close();
    }
  };
