/** Somebody at work in the portal of the demonstration hub, for the scenarios of the practices. */
import type { Page } from 'playwright-core';
import type { DemonstrationHub } from '../demonstration-hub.ts';
import { signInAs } from '../portal/sign-in.ts';

/** Fields by their names, as they stand in the form. */
export const fillIn = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
};

/** The municipality reads what waits, and lets it through. */
export const approvePosting = async (page: Page, hub: DemonstrationHub, title: string): Promise<void> => {
  await signInAs(page, hub, 'moderator');
  await page.goto('/portal/moderation/postings');
  await page.getByRole('link', { name: title }).click();
  await page.locator('button[name=do][value=approve]').click();
  await page.waitForURL(/done=approved/);
};

/** A calendar with its folded lines made whole. */
export const calendarLines = async (page: Page, path: string): Promise<string[]> =>
  (await (await page.request.get(path)).text()).replaceAll('\r\n ', '').split('\r\n');
