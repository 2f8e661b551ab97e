/** Somebody at work in the portal of the demonstration hub, for the scenarios of the practices. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DemonstrationHub } from '../demonstration-hub.ts';

interface Person {
  email: string;
  password: string;
  apiKey: string;
}

const peopleOf = ({ dataDir }: DemonstrationHub): Record<'ngo' | 'moderator' | 'admin', Person> =>
  JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8'));

export const signInAs = async (page: Page, hub: DemonstrationHub, who: 'ngo' | 'moderator'): Promise<void> => {
  const { email, password } = peopleOf(hub)[who];
  await page.goto('/portal/sign-in');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
};

/** Fields by their names, as they stand in the form. */
export const fillIn = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
};

/** A calendar with its folded lines made whole. */
export const calendarLines = async (page: Page, path: string): Promise<string[]> =>
  (await (await page.request.get(path)).text()).replaceAll('\r\n ', '').split('\r\n');

export const keyOf = (hub: DemonstrationHub, who: 'ngo' | 'moderator' | 'admin'): string => peopleOf(hub)[who].apiKey;
