import type { Page } from 'playwright-core';
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
