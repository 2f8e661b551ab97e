import type { Page } from 'playwright-core';
import { axeViolations, sidewaysScroll } from '../browser.ts';

const languages = ['pl', 'uk', 'en'] as const;

/** What is wrong with a page of the portal at 400 %, in each of its languages; it stands afterwards where it stood before. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const address = page.url();
  const faults: string[] = [];
  // 320 × 256 CSS pixels are what is left of 1280 × 1024.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const language of languages) {
    const url = new URL(address);
    url.searchParams.set('lang', language);
    await page.goto(url.href);
    const told = await page.getAttribute('html', 'lang');
    const sideways = await sidewaysScroll(page);
    const found = [
      ...(told === language ? [] : [`is in ${told}`]),
      ...(sideways === 0 ? [] : [`scrolls sideways by ${sideways}`]),
      ...(await axeViolations(page)),
    ];
    faults.push(...found.map((fault) => `${url.pathname} in ${language}: ${fault}`));
  }
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto(address);
  return faults;
};
