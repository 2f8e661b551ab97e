/** The widget as people meet it: with a mouse, a keyboard, a telephone, much enlarged, from right to left, in each of its languages. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeViolationsInLightAndDark, hasBrowser, launchBrowser, sidewaysScroll } from '../browser.ts';
import { visitsTo } from '../visiting.ts';
import { type FixedHub, openFixedHub } from './fixed-hub.ts';
import { barePage, type ForeignSite, openForeignSite, snippet, type WidgetOnPage, widgetIn } from './foreign-site.ts';

const IN_BOTH_SCHEMES = '<meta name="color-scheme" content="light dark">';
const PLACE = { latitude: 52.5467891, longitude: 19.7061234 };
const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('The widget', () => {
  let hub: FixedHub;
  let site: ForeignSite;
  let browser: Browser;

  beforeAll(async () => {
    hub = await openFixedHub();
    site = await openForeignSite({
      '/': barePage(snippet(hub.url), { head: IN_BOTH_SCHEMES }),
      '/arabic': barePage(snippet(hub.url), { lang: 'ar' }),
      '/course': barePage(snippet(hub.url, { categories: 'LANGUAGE_COURSE', 'link-target': '_blank', 'heading-level': '3', limit: '2' })),
      '/two': barePage(snippet(hub.url) + snippet(hub.url, { id: 'second', lang: 'en' })),
      '/events': barePage(snippet(hub.url, { content: 'events', municipality: '1462011', limit: '1' })),
      '/collection': barePage(snippet(hub.url, { collection: 'good-practices' })),
    });
    browser = await launchBrowser();
  }, 60_000);
  beforeEach(() => {
    hub.asked.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await hub?.close();
  });

  const visiting = (path: string, options: BrowserContextOptions, use: (page: Page, widget: WidgetOnPage) => Promise<void>) =>
    visitsTo(browser, site.url)(path, options, (page) => use(page, widgetIn(page)));

  const askedLast = (operation: string) => hub.asked.findLast((question) => question.operation === operation);
  const filterAsked = () => askedLast('WidgetSearch')?.variables.filter;

  it('finds by mouse what is suggested, narrows it, opens it and lets the page know, without the words', async () => {
    await visiting('/', {}, async (page, widget) => {
      await page.evaluate(`for (const name of ['search', 'select']) document.addEventListener(name, (event) => {
        event.preventDefault();
        (window.heard ??= []).push([event.type, event.detail]);
      })`);
      await widget.typeAndWait('kurs p');
      await widget.options.first().click();
      await widget.results.first().waitFor();
      await widget.element.getByText('Filtry', { exact: true }).click();
      await widget.element.getByRole('button', { name: 'Bezpłatne' }).click();
      await widget.element.getByLabel('Gmina').selectOption('1419132');
      await widget.element.getByRole('button', { name: 'Usuń filtr: Słupno' }).waitFor();
      await widget.answered();
      expect(filterAsked()).toEqual({ freeOfCharge: true, municipalities: ['1419132'] });
      await widget.results.first().getByRole('link', { name: 'Kurs polskiego' }).click();
      const heard = await page.evaluate<[string, Record<string, unknown>][]>('window.heard');
      expect(heard.at(-1)).toEqual([
        'select',
        {
          id: '00000000-0000-4000-8000-000000000001',
          name: 'Kurs polskiego',
          url: `${hub.url}/service/00000000-0000-4000-8000-000000000001?lang=pl`,
        },
      ]);
      expect(heard.at(-2)).toEqual(['search', { totalCount: 3, locale: 'pl', municipality: '1419132', categories: [] }]);
      expect(page.url()).toBe(`${site.url}/`);
    });
  });

  it('can be used with the keyboard alone', async () => {
    await visiting('/', {}, async (page, widget) => {
      await widget.field.waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('kurs');
      await widget.options.first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await widget.results.first().waitFor();
      const focus = () =>
        page.evaluate<string>(
          'document.querySelector("drogowskaz-search").shadowRoot.activeElement?.textContent.replace(/\\s+/g, " ").trim() ?? ""',
        );
      const tabTo = async (text: string) => {
        for (let presses = 0; presses < 30 && !(await focus()).startsWith(text); presses += 1) await page.keyboard.press('Tab');
        expect(await focus()).toMatch(new RegExp(`^${text}`));
      };
      await tabTo('Filtry');
      await page.keyboard.press('Enter');
      await tabTo('Bezpłatne');
      await page.keyboard.press('Space');
      await widget.element.getByRole('button', { name: 'Usuń filtr: Bezpłatne' }).waitFor();
      await widget.answered();
      expect(filterAsked()).toEqual({ freeOfCharge: true });
      await tabTo('Kurs polskiego');
      await tabTo('Adres');
      await page.keyboard.press('Enter');
      await widget.element.getByText('kurs@example.org').waitFor();
      await widget.language.focus();
      await page.keyboard.type('Eng');
      await widget.element.getByText('What are you looking for?').waitFor();
      expect(await widget.language.evaluate((select) => (select as unknown as { value: string }).value)).toBe('en');
    });
  });

  it('shows more of what it shows, also when other words stand in the field by now', async () => {
    await visiting('/', {}, async (_page, widget) => {
      await widget.searchFor('kurs');
      await widget.field.fill('lekarz');
      await widget.element.getByRole('button', { name: 'Pokaż więcej' }).click();
      await widget.results.nth(2).waitFor();
      expect(askedLast('WidgetSearch')?.variables).toMatchObject({ query: 'kurs', after: 'next' });
    });
  });

  it('asks words and positions by POST only, the position rounded, and everything else by GET without them', async () => {
    await visiting('/', { geolocation: PLACE, permissions: ['geolocation'] }, async (_page, widget) => {
      await widget.typeAndWait('kurs');
      await widget.searchFor('kurs');
      await widget.element.getByText('Filtry', { exact: true }).click();
      await widget.element.getByRole('button', { name: 'Blisko mnie' }).click();
      await widget.element.getByRole('button', { name: 'Usuń filtr: Blisko mnie' }).waitFor();
      await widget.answered();
      await widget.results.first().locator('summary').click();
      await widget.element.getByText('kurs@example.org').waitFor();
    });
    expect(askedLast('WidgetSearch')?.variables.near).toEqual({ latitude: 52.548, longitude: 19.705 });
    const ways = new Map(hub.asked.map(({ operation, method }) => [operation, method]));
    expect(Object.fromEntries(ways)).toEqual({
      WidgetChoices: 'GET',
      WidgetSuggest: 'POST',
      WidgetSearch: 'POST',
      WidgetService: 'GET',
    });
    expect(hub.asked.filter(({ path }) => /kurs|52\.5|19\.7/.test(path))).toEqual([]);
  });

  it('keeps nothing: no cookie, no storage, and nothing in the address of the page', async () => {
    await visiting('/', {}, async (page, widget) => {
      await widget.searchFor('kurs');
      const kept = await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length, location.href]');
      expect(kept).toEqual(['', 0, 0, `${site.url}/`]);
    });
  });

  it('shows a search that was sent as a link, which no server sees', async () => {
    await visiting('/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page, widget) => {
      await widget.searchFor('kurs');
      await widget.element.getByRole('button', { name: 'Skopiuj link' }).click();
      await widget.status.filter({ hasText: 'Link skopiowany' }).waitFor();
      const link = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(link).toBe(`${site.url}/#drogowskaz?words=kurs`);
      await page.goto('about:blank');
      await page.goto(link);
      await widget.results.first().waitFor();
      expect(await widget.field.inputValue()).toBe('kurs');
      // Nobody has touched it: the page keeps the focus.
      expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    });
  });

  it('goes on when a page moves it while it asks, and takes what a framework sets as properties', async () => {
    await visiting('/', {}, async (page, widget) => {
      await widget.field.waitFor();
      await page.evaluate(`{
        const element = document.querySelector('drogowskaz-search');
        Object.assign(element, { categories: 'LANGUAGE_COURSE', limit: '2' });
        setTimeout(() => document.querySelector('main').prepend(element), 0);
      }`);
      await widget.results.first().waitFor();
      expect(askedLast('WidgetSearch')?.variables).toMatchObject({ filter: { categories: ['LANGUAGE_COURSE'] }, first: 2 });
    });
  });

  it('shows at once what a page is about, under headings of its level, in new tabs that are announced', async () => {
    await visiting('/course', {}, async (_page, widget) => {
      await widget.results.first().waitFor();
      expect(askedLast('WidgetSearch')?.variables).toMatchObject({ filter: { categories: ['LANGUAGE_COURSE'] }, first: 2 });
      expect(await widget.element.getByRole('heading', { level: 3 }).count()).toBe(1);
      expect(await widget.element.getByRole('heading', { level: 4 }).count()).toBe(2);
      const link = widget.element.getByRole('link', { name: 'Kurs polskiego (otwiera się w nowej karcie)' });
      expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
      await widget.element.getByRole('button', { name: 'Usuń filtr: Kursy języka' }).click();
      await widget.element.locator('[part=active-filters]').waitFor({ state: 'detached' });
      await widget.answered();
      expect(filterAsked()).toEqual({});
    });
  });

  it('is two when there are two on a page: each with its own language, search and link', async () => {
    await visiting('/two', {}, async (page) => {
      const [first, second] = [0, 1].map((place) => widgetIn(page, page.locator('drogowskaz-search').nth(place)));
      if (!first || !second) throw new Error('There are two.');
      await second.searchFor('kurs');
      expect(await second.count.textContent()).toBe('3 services found');
      expect(await first.count.count()).toBe(0);
      await page.evaluate('location.hash = "#drogowskaz?words=xqz"');
      await first.count.waitFor();
      expect([await first.count.textContent(), await second.field.inputValue()]).toEqual(['Nic nie znaleziono', 'kurs']);
    });
  });

  it('follows the language of the page, of its attribute and of its visitor, the last one that changed', async () => {
    await visiting('/', {}, async (page, widget) => {
      await widget.searchFor('kurs');
      const label = (text: string) => widget.element.getByText(text, { exact: true }).first().waitFor();
      await page.evaluate('document.documentElement.lang = "uk"');
      await label('Що ви шукаєте?');
      await widget.language.selectOption('es');
      await label('¿Qué buscas?');
      await page.evaluate('document.querySelector("drogowskaz-search").lang = "tr"');
      await label('Ne arıyorsunuz?');
      expect(askedLast('WidgetSearch')?.variables).toMatchObject({ query: 'kurs', locale: 'tr' });
      expect(await widget.language.inputValue()).toBe('tr');
      await page.evaluate('document.querySelector("drogowskaz-search").lang = "xx"');
      await label('Що ви шукаєте?');
    });
  });

  it('speaks the language that was chosen last, and the one before when that cannot be had', async () => {
    await visiting('/', {}, async (page, widget) => {
      await widget.searchFor('kurs');
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/*.uk.*.json', async (route) => {
        await held;
        await route.continue();
      });
      await page.route('**/*.hi.*.json', (route) => route.abort());
      await widget.language.selectOption('uk');
      await widget.language.selectOption('es');
      await widget.element.getByText('¿Qué buscas?').waitFor();
      const late = page.waitForResponse('**/*.uk.*.json');
      release();
      await (await late).finished();
      await widget.language.selectOption('hi');
      await page.waitForFunction(`document.querySelector('drogowskaz-search').shadowRoot.querySelector('.foot select').value === 'es'`);
      expect(await widget.element.locator('.root').getAttribute('lang')).toBe('es');
    });
  });

  it('lists what takes place in a municipality, page by page, and news, in the language of its reader', async () => {
    await visiting('/events', {}, async (page, widget) => {
      await widget.results.first().waitFor();
      expect(askedLast('WidgetEvents')).toMatchObject({ method: 'GET', variables: { municipality: '1462011', first: 1, locale: 'pl' } });
      expect(await widget.results.first().ariaSnapshot()).toContain('poniedziałek, 7 grudnia 17:00–19:00');
      await widget.element.getByRole('button', { name: 'Pokaż więcej' }).click();
      await widget.results.nth(1).getByText('Odwołane').waitFor();
      await widget.language.selectOption('ar');
      await widget.element.getByRole('heading', { name: 'الفعاليات' }).waitFor();
      expect(await axeViolationsInLightAndDark(page)).toEqual({ light: [], dark: [] });
      await page.evaluate('document.querySelector("drogowskaz-search").setAttribute("content", "notices")');
      await widget.element.getByText('لا توجد أخبار الآن.').waitFor();
    });
  });

  it('shows a collection that somebody put together', async () => {
    await visiting('/collection', {}, async (_page, widget) => {
      await widget.results.first().waitFor();
      await widget.answered();
      expect(filterAsked()).toEqual({ collections: ['good-practices'] });
      await widget.element.getByRole('button', { name: 'Usuń filtr: Dobre praktyki' }).waitFor();
    });
  });

  describe('on a small screen', () => {
    const screens = {
      'of a telephone, 320 px wide': { viewport: { width: 320, height: 640 }, hasTouch: true },
      'at 400 % of 1280 × 1024': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    };
    it.each(Object.entries(screens))('%s, never scrolls sideways, and what is pressed is large enough', async (_name, options) => {
      for (const path of ['/', '/arabic']) {
        await visiting(path, options, async (page, widget) => {
          await widget.typeAndWait('kurs');
          expect(await sidewaysScroll(page)).toBe(0);
          await widget.options.first().click();
          await widget.results.first().waitFor();
          await widget.element.locator('.filters summary').click();
          await widget.results.first().locator('summary').click();
          await widget.element.getByText('kurs@example.org').waitFor();
          expect(await sidewaysScroll(page)).toBe(0);
          const small = await page.evaluate<
            string[]
          >(`[...document.querySelector('drogowskaz-search').shadowRoot.querySelectorAll('button, select, input, summary')]
            .filter((control) => control.checkVisibility() && (control.offsetHeight < 24 || control.offsetWidth < 24)).map((control) => control.outerHTML)`);
          expect(small).toEqual([]);
        });
      }
    });
  });

  it('reads from right to left in Arabic, and what is Polish in it from left to right', async () => {
    await visiting('/arabic', {}, async (page, widget) => {
      await widget.searchFor('kurs');
      expect(await widget.element.locator('.root').getAttribute('dir')).toBe('rtl');
      expect(await widget.results.first().locator('[part=result-link] span').first().getAttribute('dir')).toBe('ltr');
      const [field, button] = [await widget.field.boundingBox(), await widget.element.locator('form > .row > button').boundingBox()];
      expect(button?.x).toBeLessThan(field?.x ?? 0);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });

  it('gives axe nothing to say in any of its languages, light and dark, with suggestions and with everything open', async () => {
    await visiting('/', {}, async (page, widget) => {
      await widget.searchFor('kurs');
      await widget.element.locator('.filters summary').click();
      const languages = await widget.language.locator('option').evaluateAll((options) => options.map((option) => option.lang));
      expect(languages).toHaveLength(16);
      for (const locale of languages) {
        await widget.language.selectOption(locale);
        await widget.element.locator(`.root[lang=${locale}]`).waitFor();
        await widget.results.first().waitFor();
        await widget.results.first().locator('summary').click();
        await widget.element.getByText('kurs@example.org').waitFor();
        await widget.typeAndWait('kurs');
        await page.keyboard.press('ArrowDown');
        expect([locale, await axeViolationsInLightAndDark(page)]).toEqual([locale, { light: [], dark: [] }]);
      }
    });
  }, 120_000);
});
