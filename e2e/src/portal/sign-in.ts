import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type DemoAccounts, demoAccounts } from '../directory-calls.ts';

/** Signs in by password, through the page. */
export const signIn = async (page: Page, { email, password }: { email: string; password: string }): Promise<void> => {
  await page.goto('/portal/sign-in');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
};

/** As somebody of the demonstration. */
export const signInAs = (page: Page, { dataDir }: { dataDir: string }, who: keyof DemoAccounts): Promise<void> =>
  signIn(page, demoAccounts(dataDir)[who]);

/** A page of somebody of the demonstration, in a browser of its own kind. */
export const openedBy = async (
  { browser, hub }: { browser: Browser; hub: { url: string; dataDir: string } },
  who: keyof DemoAccounts,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await (await browser.newContext({ baseURL: hub.url, locale: 'pl', ...options })).newPage();
  await signInAs(page, hub, who);
  return page;
};
