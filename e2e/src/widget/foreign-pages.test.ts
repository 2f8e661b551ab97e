/** The widget on five pages of other people, and the list on those that strip scripts: with a mouse, a keyboard, a telephone, a magnified screen and a slow network. */
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

describeInBrowser('The directory on', () => {
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

  describe('a site that strips scripts', () => {
    const withoutScripts: BrowserContextOptions = { javaScriptEnabled: false };

    it('has the list in a frame: it searches, speaks another language there, and a service opens outside of it', async () => {
      await partner.visiting('/frame', withoutScripts, async (page) => {
        const frame = page.frameLocator('iframe');
        expect(await frame.locator('.card').count()).toBe(3);
        await frame.locator('input[type=search]').fill('praca');
        await frame.getByRole('button', { name: 'Szukaj' }).click();
        await frame.locator('input[type=search][value=praca]').waitFor();
        await frame.locator('.languages summary').click();
        await frame.getByRole('link', { name: 'Українська' }).click();
        await frame.locator('.drogowskaz[lang=uk]').waitFor();
        expect(await frame.locator('input[type=search]').inputValue()).toBe('praca');
        await frame.locator('.card a').first().click();
        await page.waitForURL((url) => url.href.startsWith(`${partner.hubUrl}/service/`) && url.searchParams.get('lang') === 'uk');
      });
    });

    it('has the list as part of its page, styled under its own policy, and words lead to the hub', async () => {
      await partner.visiting('/part', withoutScripts, async (page) => {
        expect(await page.locator('.drogowskaz .card').count()).toBe(3);
        await page.locator('.drogowskaz input[type=search]').fill('praca');
        await page.locator('.drogowskaz button').click();
        await page.waitForURL((url) => url.origin === partner.hubUrl && url.searchParams.has('s'));
        expect(await page.locator('.active-filters').textContent()).toContain('Płock');
      });
    });

    it.each(['/frame', '/part'])(
      'gives axe nothing to say, light and dark, and needs no sideways scrolling on a telephone: %s',
      async (path) => {
        const address = path === '/frame' ? `${partner.hubUrl}/fragment/services?limit=3&heading=1&pick=municipality&pick=category` : path;
        for (const colorScheme of ['light', 'dark'] as const) {
          await partner.visiting(address, { colorScheme, viewport: { width: 320, height: 640 } }, async (page) => {
            expect(await axeViolations(page)).toEqual([]);
            expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
          });
        }
      },
    );
  });

  describe('/embed', () => {
    it('is a form without a script, and prints what it was asked for', async () => {
      await partner.visiting(`${partner.hubUrl}/embed`, { javaScriptEnabled: false }, async (page) => {
        await page.selectOption('#municipality', '1462011');
        await page.selectOption('#layout', 'compact');
        await page.getByRole('button', { name: 'Pokaż kod' }).click();
        expect(await page.locator('#code-newest').textContent()).toContain('municipality="1462011" limit="10" layout="compact"');
        expect(await page.locator('#municipality').inputValue()).toBe('1462011');
        expect(await page.getByRole('button', { name: 'Kopiuj' }).count()).toBe(0);
      });
    });

    it('follows each choice with code and preview, copies, and gives axe nothing to say', async () => {
      const permissions = ['clipboard-read', 'clipboard-write'];
      await partner.visiting(`${partner.hubUrl}/embed?lang=en`, { permissions }, async (page) => {
        await page.selectOption('#locale', 'uk');
        await page.getByText('Code and preview have changed').waitFor();
        const code = await page.locator('#code-newest').textContent();
        expect(code).toContain('lang="uk"');
        const preview = page.frameLocator('iframe[title="Preview of the search"]');
        await preview.getByLabel('Що ви шукаєте?').waitFor();
        await page.getByRole('button', { name: 'Copy' }).first().click();
        await page.getByText('Copied').waitFor();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(code);
        expect(await axeViolations(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      });
    });
  });
});
