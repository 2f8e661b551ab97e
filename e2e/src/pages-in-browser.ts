/** The public pages in a browser, over a hub of the test's own with the demonstration directory. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, launchBrowser } from './browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from './demonstration-hub.ts';
import { type Visiting, visitsTo } from './visiting.ts';

export interface PagesInBrowser {
  hub: DemonstrationHub;
  browser: Browser;
  visiting: Visiting;
  close(): Promise<void>;
}

export const openPages = async (): Promise<PagesInBrowser> => {
  const hub = await startDemonstrationHub();
  const browser: Browser = await launchBrowser();
  return {
    hub,
    browser,
    visiting: visitsTo(browser, hub.url),
    close: async () => {
      await browser.close();
      await hub.stop();
    },
  };
};

/** A group of tests with pages of its own, open from its first test on; skipped, by name, where there is no browser. */
export const describeInBrowser = (title: string, tests: (pages: PagesInBrowser) => void): void =>
  (hasBrowser ? describe : describe.skip)(title, () => {
    const pages = {} as PagesInBrowser;
    beforeAll(async () => {
      Object.assign(pages, await openPages());
    }, 240_000);
    afterAll(() => pages.close?.(), 60_000);
    tests(pages);
  });

/** Opens what can be opened, the last first: an open menu may cover what stands below it, and closes when another is opened. */
export const openEverything = async (page: Page): Promise<void> => {
  await page.locator('summary').evaluateAll((summaries) => {
    for (const summary of summaries) if (summary.checkVisibility()) (summary.parentElement as unknown as { open: boolean }).open = true;
  });
};
