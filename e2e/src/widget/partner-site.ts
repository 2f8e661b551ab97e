/** A hub, a site of somebody else that has its widget, and a browser. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { type Visiting, visitsTo } from '../visiting.ts';
import { type ForeignPage, type ForeignSite, openForeignSite } from './foreign-site.ts';
import { snippetOf } from './printed-snippet.ts';

export interface PartnerSite {
  hub: DemonstrationHub;
  /** As the hub calls itself in what it prints: another origin than the site. */
  hubUrl: string;
  site: ForeignSite;
  /** Those of the site; more can be added. */
  pages: Record<string, ForeignPage>;
  visiting: Visiting;
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
    visiting: visitsTo(browser, site.url, { viewport: { width: 1280, height: 900 } }),
    close: async () => {
      await browser.close();
      await site.close();
      await hub.stop();
    },
  };
}
