/** The widget on five pages of other people: with a mouse, a keyboard, a telephone, a magnified screen and a slow network. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, hasBrowser } from '../browser.ts';
import { foreignPages } from './foreign-pages.ts';
import { finger, type Hand, keyboard, magnifiedMouse, mouse } from './hands.ts';
import { openPartnerSite, type PartnerSite } from './partner-site.ts';
import { inArabic, inPolish, numberIn, partsOf, searchFor, type Walker, walk } from './walk.ts';

const pages: readonly [name: string, path: string, walker: Walker][] = [
  ['a page with nothing else', '/bare', inPolish],
  ['a page with hostile styles', '/hostile', inPolish],
  ['a page with a strict policy', '/strict', inPolish],
  ['a page made with React', '/react', inPolish],
  ['a page from right to left', '/arabic', inArabic],
];

/** As much as a telephone at the edge of a village has. */
const slowNetwork = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  });
};

interface Way {
  hand: (page: Page) => Hand;
  options?: BrowserContextOptions;
  before?: (page: Page) => Promise<void>;
}

const ways: readonly [name: string, way: Way][] = [
  ['by mouse', { hand: mouse }],
  ['by keyboard alone', { hand: keyboard }],
  // What is left of 1280 × 1024.
  ['at 400 %', { hand: magnifiedMouse, options: { viewport: { width: 320, height: 256 } } }],
  ['on a telephone of 320 pixels', { hand: finger, options: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } }],
  ['over a slow network', { hand: mouse, before: slowNetwork }],
];

const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('The widget on', () => {
  let partner: PartnerSite;
  beforeAll(async () => {
    partner = await openPartnerSite(foreignPages);
  }, 240_000);
  afterAll(() => partner?.close(), 60_000);

  describe.each(pages)('%s', (_name, path, walker) => {
    it.each(ways)('suggests, searches, filters, speaks another language and leads to a service %s', async (_name, way) => {
      await partner.visiting('about:blank', { locale: walker.locale, ...way.options }, async (page) => {
        await way.before?.(page);
        await page.goto(path);
        await walk(page, partner.hubUrl, way.hand(page), walker);
      });
    });

    it('tells nobody but the hub what is asked, only in the body of a request, and keeps nothing', async () => {
      await partner.visiting('about:blank', { locale: walker.locale }, async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
        const complaints: string[] = [];
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(path);
        await searchFor(page, walker.words.join(''));
        const origins = new Set(asked.map((line) => new URL(line.split(' ')[1] ?? '').origin));
        expect([...origins].sort()).toEqual([partner.hubUrl, partner.site.url].sort());
        expect(asked.filter((line) => decodeURIComponent(line).includes(walker.words[0]))).toEqual([]);
        const { cookies, origins: storage } = await page.context().storageState();
        expect([cookies, storage]).toEqual([[], []]);
        expect(complaints).toEqual([]);
      });
    });
  });

  it('a page with hostile styles looks as everywhere', async () => {
    const LOOKED_AT = [
      '[part=input]',
      'form [part=button]',
      '[part=count]',
      '[part=result-link]',
      '[part=facts]',
      '[part=filters] summary',
    ];
    const STYLES = 'fontSize lineHeight color letterSpacing textTransform whiteSpace textIndent cursor pointerEvents display'.split(' ');
    const looks: unknown[] = [];
    for (const path of ['/bare', '/hostile']) {
      await partner.visiting(path, {}, async (page) => {
        await searchFor(page, 'praca');
        const look = (name: string) =>
          page
            .locator(`drogowskaz-search ${name}`)
            .first()
            .evaluate((element, styles) => {
              const { getComputedStyle } = globalThis as unknown as { getComputedStyle(element: unknown): Record<string, string> };
              const style = getComputedStyle(element);
              return styles.map((key) => `${key}: ${style[key]}`);
            }, STYLES);
        looks.push(await Promise.all(LOOKED_AT.map(look)));
      });
    }
    expect(looks[1]).toEqual(looks[0]);
  });

  it.each([
    ['/hostile', inPolish],
    ['/arabic', inArabic],
  ])('%s gives axe nothing to say of the widget, results, filters and suggestions shown', async (path, { words }) => {
    await partner.visiting(path, {}, async (page) => {
      const { field, filters, options } = partsOf(page);
      await searchFor(page, words.join(''));
      await filters.click();
      await field.fill(words[0]);
      await options.first().waitFor();
      // What the page around does is not ours.
      expect((await axeViolations(page)).filter((line) => line.includes('part='))).toEqual([]);
    });
  });

  it('a page made with React stays as it is when the page is drawn again, and tells it of a search', async () => {
    await partner.visiting('/react', {}, async (page) => {
      const { field, count } = partsOf(page);
      await searchFor(page, 'praca');
      const found = await numberIn(count);
      expect(await numberIn(page.locator('#told'))).toBe(found);
      await page.getByRole('button', { name: 'Rysuj' }).click();
      await page.locator('output').filter({ hasText: '1' }).waitFor();
      expect([await field.inputValue(), await numberIn(count)]).toEqual(['praca', found]);
    });
  });
});
