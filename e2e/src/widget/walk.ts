/** What somebody does who looks for work: suggestions, a search, a filter, another language, a service. */
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { sidewaysScroll } from '../browser.ts';
import type { Hand } from './hands.ts';

export interface Walker {
  /** Typed at first, and the rest of the word. */
  words: readonly [string, string];
  /** How the filter is called in the language of the page. */
  onlyFree: string;
  /** The language that stands after the page's in the list. */
  nextLanguage: string;
  /** Of the browser. */
  locale: string;
}

export const inPolish: Walker = { words: ['prac', 'a'], onlyFree: 'Bezpłatne', nextLanguage: 'uk', locale: 'pl' };
export const inArabic: Walker = { words: ['عم', 'ل'], onlyFree: 'مجاني', nextLanguage: 'ro', locale: 'ar' };

/** The parts that a walk meets. Playwright looks into open shadow roots by itself. */
export const partsOf = (page: Page, widget: Locator = page.locator('drogowskaz-search')) => {
  const part = (name: string) => widget.locator(`[part="${name}"]`);
  return {
    root: part('root'),
    field: part('input'),
    button: widget.locator('form [part="button"]'),
    options: part('option'),
    filters: widget.locator('[part="filters"] > summary'),
    filter: (name: string) => widget.locator('[part="filters"] button').filter({ hasText: name }),
    chips: widget.locator('[part="active-filters"] button'),
    count: part('count'),
    links: part('result-link'),
    language: widget.locator('.foot select'),
    trouble: part('trouble'),
    status: widget.locator('[role="status"]'),
  };
};

export const numberIn = async (text: Locator): Promise<number> => Number(((await text.textContent()) ?? '').replace(/\D/g, ''));

/** Until its results are shown. */
export const searchFor = async (page: Page, words: string, widget?: Locator): Promise<void> => {
  const { field, count } = partsOf(page, widget);
  await field.fill(words);
  await field.press('Enter');
  await count.waitFor();
};

export async function walk(
  page: Page,
  hub: string,
  hand: Hand,
  { words: [beginning, rest], onlyFree, nextLanguage }: Walker,
): Promise<void> {
  const { root, field, button, options, filters, filter, chips, count, links, language } = partsOf(page);
  const chosen: string[] = [];
  await page.exposeFunction('tellChosen', (name: string) => chosen.push(name));
  await field.waitFor();
  await page.locator('html').evaluate((html) => {
    const { tellChosen } = globalThis as unknown as { tellChosen(name: string): void };
    html.addEventListener('select', ({ detail }: { detail?: { name?: string } }) => detail?.name && tellChosen(detail.name));
  });

  await hand.enter(field);
  await page.keyboard.type(beginning);
  await options.first().waitFor();
  await page.keyboard.type(rest);
  await hand.search(button);
  await count.waitFor();
  const all = await numberIn(count);
  expect(all).toBeGreaterThan(0);
  expect(await options.first().isVisible()).toBe(false);

  await hand.press(filters);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await hand.press(filter(onlyFree));
  await chips.filter({ hasText: onlyFree }).waitFor();
  await root.locator('[part="results"][aria-busy="false"]').waitFor();
  const free = await numberIn(count);
  expect(free).toBeGreaterThan(0);
  expect(free).toBeLessThan(all);

  const answered = page.waitForResponse((response) => response.request().postDataJSON()?.variables?.locale === nextLanguage);
  await hand.chooseNext(language);
  await answered;
  await page.locator(`drogowskaz-search [part="root"][lang="${nextLanguage}"]`).waitFor();
  await root.locator('[part="results"][aria-busy="false"]').waitFor();
  expect(await chips.count()).toBe(1);

  const name = await links.first().textContent();
  await hand.press(links.first());
  await page.waitForURL((url) => url.href.startsWith(`${hub}/service/`) && url.searchParams.get('lang') === nextLanguage);
  expect((await page.locator('h1').textContent())?.trim()).toBe(name?.trim());
  expect(chosen).toEqual([expect.any(String)]);
}
