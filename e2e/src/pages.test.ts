/** The public pages as people meet them: in a browser, over the real hub with the demonstration directory. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, axeViolationsInLightAndDark, hasBrowser, launchBrowser, sidewaysScroll } from './browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from './demonstration-hub.ts';
import { demoAccounts, publishService, search, soonFound } from './directory-calls.ts';
import { type Visiting, visitsTo } from './visiting.ts';

const LANGUAGES = ['pl', 'uk', 'en', 'ar', 'hi'];
const NOTHING = 'xqzvwk jjqxz';
/** Opens what can be opened, the last first: an open menu may cover what stands below it. */
const openEverything = async (page: Page): Promise<void> => {
  for (const summary of (await page.locator('summary:visible').all()).reverse()) await summary.click();
};

const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('The public pages in a browser', () => {
  let hub: DemonstrationHub;
  let browser: Browser;
  /** Each page that a person can meet, by what it shows. */
  let paths: Record<string, string>;

  beforeAll(async () => {
    hub = await startDemonstrationHub();
    browser = await launchBrowser();
    const [first] = (await search(hub.graphql, 'praca', 1)).nodes;
    if (!first) throw new Error('The demonstration directory has no service about work; this test needs one.');
    paths = {
      'the front page': '/',
      results: '/?q=praca',
      'everything, filtered': '/?all=1&free=1&delivery=IN_PERSON',
      'nothing found': `/?q=${encodeURIComponent(NOTHING)}&municipality=1462011`,
      'a service': `/service/${first.id}`,
      'a mistake on it': `/service/${first.id}/report`,
      'no such service': '/service/00000000-0000-4000-8000-000000000000',
    };
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  }, 60_000);

  const visiting: Visiting = (path, options, use) => visitsTo(browser, hub.url)(path, options, use);

  const everyPage = (options: BrowserContextOptions, use: (page: Page, name: string) => Promise<void>) => () =>
    visiting('about:blank', options, async (page) => {
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(path);
        await use(page, name);
      }
    });

  it.each(LANGUAGES)(
    'give axe nothing to say in %s, light and dark',
    async (locale) => {
      await everyPage({ locale }, async (page, name) => {
        expect([name, await page.getAttribute('html', 'lang')]).toEqual([name, locale]);
        expect([name, await axeViolationsInLightAndDark(page)]).toEqual([name, { light: [], dark: [] }]);
      })();
    },
    120_000,
  );

  it(
    'give axe nothing to say with every menu open and in forced colours',
    everyPage({ forcedColors: 'active' }, async (page, name) => {
      await openEverything(page);
      expect([name, await axeViolations(page)]).toEqual([name, []]);
    }),
    120_000,
  );

  it.each(['pl', 'ar', 'hi'])(
    'need no sideways scrolling on the narrowest screen, nor at 400 %% zoom, in %s',
    async (locale) => {
      await everyPage({ locale, viewport: { width: 320, height: 640 } }, async (page, name) => {
        await openEverything(page);
        // 320 × 256 CSS pixels are what is left of 1280 × 1024 at 400 %.
        for (const height of [640, 256]) {
          await page.setViewportSize({ width: 320, height });
          expect([name, height, await sidewaysScroll(page)]).toEqual([name, height, 0]);
        }
      })();
    },
    120_000,
  );

  it(
    'have one main heading each, and headings that skip no level',
    everyPage({}, async (page) => {
      const levels = await page.evaluate<number[]>(
        '[...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1]))',
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }),
    60_000,
  );

  it('ask nobody else for anything and break no rule of their own policy', async () => {
    const complaints: string[] = [];
    const hosts = new Set<string>();
    const watched = async (page: Page) => {
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      page.on('console', (message) => {
        // A page that answers 404 is reported as such; that is not a complaint.
        if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      for (const path of Object.values(paths)) await page.goto(path);
    };
    await visiting('/', {}, watched);
    expect([...hosts]).toEqual([new URL(hub.url).host]);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('carry JSON-LD that a strict policy against scripts lets stand', async () => {
    await visiting(paths['a service'] ?? '', {}, async (page) => {
      const data = JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '');
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': expect.stringMatching(/Service$/),
        name: await page.textContent('h1'),
      });
    });
  });

  it('are seen for the first time at the price of at most 60 KB', async () => {
    for (const locale of LANGUAGES) {
      await visiting('about:blank', { locale }, async (page) => {
        const sizes: Promise<number>[] = [];
        page.on('response', (response) =>
          sizes.push(
            response
              .request()
              .sizes()
              .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
          ),
        );
        await page.goto(hub.url, { waitUntil: 'networkidle' });
        const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
        expect([locale, total > 10_000 && total <= 60 * 1_024 ? 'within' : total]).toEqual([locale, 'within']);
      });
    }
  }, 60_000);

  it('lead without JavaScript from words to a service and back, with no word in an address or a title', async () => {
    await visiting('/', { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel('Czego szukasz?').fill('praca');
      await page.getByRole('button', { name: 'Szukaj' }).click();
      expect(decodeURIComponent(page.url())).not.toContain('praca');
      expect(await page.title()).not.toContain('praca');
      expect(await page.inputValue('#words')).toBe('praca');
      const results = page.url();
      const link = page.locator('.card h2 a').first();
      const name = await link.textContent();
      await link.click();
      expect(await page.textContent('h1')).toBe(name);
      await page.goBack();
      expect(page.url()).toBe(results);
      expect(await page.locator('.card').count()).toBeGreaterThan(0);
    });
  }, 30_000);

  it('page through everything without repeating a service', async () => {
    const { totalCount } = await search(hub.graphql, '', 1);
    await visiting('/?all=1', { javaScriptEnabled: false }, async (page) => {
      const seen: string[] = [];
      for (let pages = 0; pages < 50; pages++) {
        seen.push(...(await page.locator('.card h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))));
        const next = page.locator('a[rel=next]');
        if ((await next.count()) === 0) break;
        await next.click();
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(totalCount);
    });
  }, 60_000);

  it('keep words, filters and results when the language is switched', async () => {
    await visiting('/?q=praca&municipality=1462011', { javaScriptEnabled: false }, async (page) => {
      await page.locator('.languages summary').click();
      await page.getByRole('link', { name: 'Українська' }).click();
      expect(await page.getAttribute('html', 'lang')).toBe('uk');
      expect(await page.inputValue('#words')).toBe('praca');
      expect(await page.locator('.card').count()).toBeGreaterThan(0);
      await page.locator('.card h2 a').first().click();
      expect(await page.getAttribute('html', 'lang')).toBe('uk');
    });
  }, 30_000);

  it('can be walked by keyboard: past the header, through a search, into a result, always seeing where one is', async () => {
    await visiting('/', {}, async (page) => {
      const focused = () =>
        page.evaluate<string>('document.activeElement.id || document.activeElement.className || document.activeElement.textContent.trim()');
      const outlined = () =>
        page.evaluate<boolean>(
          '(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2)(getComputedStyle(document.activeElement))',
        );
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('skip-link');
      expect(await outlined()).toBe(true);
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('content');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('words');
      expect(await outlined()).toBe(true);
      await page.keyboard.type('praca');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?.*s=/);
      const stops: string[] = [];
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press('Tab');
        expect([await focused(), await outlined()]).toEqual([await focused(), true]);
        const href = await page.evaluate<string>('document.activeElement.getAttribute("href") ?? ""');
        stops.push(href);
        if (href.startsWith('/service/')) break;
      }
      expect(stops.at(-1)).toMatch(/^\/service\//);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/service\//);
      expect(await page.locator('h1').count()).toBe(1);
    });
  }, 60_000);

  it('open the language menu by keyboard, with all sixteen languages by their own names', async () => {
    await visiting('/', {}, async (page) => {
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const names = page.locator('.languages li a');
      expect(await names.count()).toBe(16);
      expect(await names.first().isVisible()).toBe(true);
      expect(
        await names.evaluateAll((links) => links.every((link) => link.lang !== '' && link.lang === link.getAttribute('hreflang'))),
      ).toBe(true);
    });
  });

  it('tell a screen reader what stands where', async () => {
    await visiting('/', {}, async (page) => {
      expect(await page.locator('body').ariaSnapshot()).toMatch(
        /link "Przejdź do treści"[\s\S]*banner[\s\S]*navigation "Wybierz język"[\s\S]*main[\s\S]*heading .* \[level=1\][\s\S]*search[\s\S]*combobox "Czego szukasz\?"[\s\S]*button "Szukaj"[\s\S]*contentinfo/,
      );
    });
  });

  it('show markup that somebody stored in a name as the text that it is', async () => {
    const name = 'Wrzosowisko <img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { id } = await publishService(hub.graphql, demoAccounts(hub.dataDir), name);
    await soonFound(hub.graphql, name);
    await visiting('/?q=Wrzosowisko', {}, async (page) => {
      expect(await page.locator('.card h2 a').first().textContent()).toBe(name);
      await page.goto(`/service/${id}`);
      expect(await page.textContent('h1')).toBe(name);
      expect(await page.title()).toContain(name);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 30_000);

  it('print a service without what only a screen can use', async () => {
    await visiting(paths['a service'] ?? '', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(
        await page.locator('.languages, .trail, .skip-link').evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length),
      ).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });
});
