/** A hub, a site of somebody else that has its widget, and a browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { type ForeignPage, type ForeignSite, openForeignSite } from './foreign-site.ts';
import { snippetOf } from './printed-snippet.ts';

export interface PartnerSite {
  hub: DemonstrationHub;
  /** As the hub calls itself in what it prints: another origin than the site. */
  hubUrl: string;
  site: ForeignSite;
  /** Those of the site; more can be added. */
  pages: Record<string, ForeignPage>;
  visiting(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openPartnerSite(
  pagesOf: (snippet: string, hubUrl: string, hub: DemonstrationHub) => Promise<Record<string, ForeignPage>> | Record<string, ForeignPage>,
): Promise<PartnerSite> {
  const hub = await startDemonstrationHub();
  const snippet = await snippetOf(hub.url);
  const hubUrl = /endpoint="([^"]+)"/.exec(snippet)?.[1] ?? '';
  const pages = await pagesOf(snippet, hubUrl, hub);
  const site = await openForeignSite(pages);
  const browser: Browser = await launchBrowser();
  return {
    hub,
    hubUrl,
    site,
    pages,
    visiting: async (path, options, use) => {
      const context = await browser.newContext({ baseURL: site.url, locale: 'pl', viewport: { width: 1280, height: 900 }, ...options });
      try {
        const page = await context.newPage();
        await page.goto(path);
        await use(page);
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await site.close();
      await hub.stop();
    },
  };
}
