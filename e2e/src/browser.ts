/**
 * A real browser for tests, where there is one: the one that CHROMIUM_PATH names, else the first on the PATH (`.ci/run` looks for the same). The headless
 * shell is Chromium without the windows that nobody sees here: it shows a page for a quarter of the work.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const onThePath = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
);
const CHROMIUM = process.env.CHROMIUM_PATH ?? onThePath.find((file) => existsSync(file));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Tests that need it are skipped, by name, on a machine without one. */
export const hasBrowser = CHROMIUM !== undefined && existsSync(CHROMIUM);

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync'],
  });

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** What axe has to say against a page (WCAG 2.1 A and AA, and its best practices), each with the elements concerned. */
export const axeViolations = (page: Page): Promise<string[]> => askAxe(page, {});

/** The same in light and in dark: the second time only of colours, as nothing else of the page changes. */
export const axeViolationsInLightAndDark = async (page: Page): Promise<Record<'light' | 'dark', string[]>> => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await askAxe(page, { runOnly: ['color-contrast', 'link-in-text-block'] }) };
};

const askAxe = async (page: Page, options: { runOnly?: string[] }): Promise<string[]> => {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

/** How far a page can be scrolled sideways, in CSS pixels; 0 is what a telephone wants. By its element: a strict policy forbids to evaluate text. */
export const sidewaysScroll = (page: Page): Promise<number> => page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
