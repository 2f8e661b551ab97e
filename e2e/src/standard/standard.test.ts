/** The range of services, as a strategist and a clerk meet it: written in the portal, proposed, adopted, compared, read by all and printed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, axeViolationsInLightAndDark, hasBrowser, launchBrowser, sidewaysScroll } from '../browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { Hand } from '../portal/hand.ts';
import { signInAs } from '../portal/sign-in.ts';

/** What is left of a screen of 1280 by 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

(hasBrowser ? describe : describe.skip)('the range of services', () => {
  let hub: DemonstrationHub;
  let browser: Browser;
  let page: Page;
  let hand: Hand;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemonstrationHub(), launchBrowser()]);
    const context = await browser.newContext({ baseURL: hub.url, locale: 'pl', viewport: zoomed });
    page = await context.newPage();
    hand = new Hand(page);
    await signInAs(page, hub, 'admin');
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  }, 60_000);

  const look = async (languages: readonly string[]): Promise<void> => {
    const address = new URL(page.url());
    for (const language of languages) {
      address.searchParams.set('lang', language);
      await page.goto(address.href);
      expect([address.pathname, language, await sidewaysScroll(page), await axeViolations(page)]).toEqual([
        address.pathname,
        language,
        0,
        [],
      ]);
    }
  };
  const everywhere = ['uk', 'en', 'pl'];
  /** Pages of the same parts: once in each alphabet. */
  const inBothAlphabets = ['uk', 'pl'];

  it('is written by keyboard at 400 %: an item is changed, one is new, and what is wrong is said at its field', async () => {
    await page.goto('/portal/standard');
    await look(everywhere);
    await hand.follow('Nauka języka polskiego');
    await look(inBothAlphabets);
    await hand.follow('Zmień');
    await look(everywhere);
    await hand.type('Godziny w tygodniu', 'dużo');
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.locator('#hoursPerWeek-error').waitFor();
    expect(await page.locator('.error-summary').textContent()).toContain('Podaj liczbę od 0,5 do 168');
    expect(await axeViolations(page)).toEqual([]);
    await hand.type('Godziny w tygodniu', '6,5');
    await hand.press('Zapisz');
    expect(await page.textContent('main')).toContain('6,5 godz. w tygodniu');
    expect(await page.textContent('main')).toContain('Zapisano w projekcie.');

    await page.goto('/portal/standard/new');
    await page.locator('#category').selectOption('PUBLIC_TRANSPORT');
    await hand.type('Co powinno istnieć (po polsku)', 'Rozkład jazdy do zakładów pracy w językach pracowników.');
    await hand.tick('polski');
    await hand.press('Zapisz');
    expect(await page.textContent('h1')).toContain('Autobusy i bilety');
  });

  it('is discussed between the municipalities', async () => {
    await hand.type('Twój komentarz', 'Autobusy dojeżdżają dziś tylko na pierwszą zmianę.');
    await hand.press('Wyślij komentarz');
    expect(await page.textContent('#comments ~ .note')).toContain('Autobusy dojeżdżają');
    await page.getByRole('button', { name: 'Wyślij komentarz' }).click();
    await page.locator('#comment-error').waitFor();
  });

  it('shows whoever was slower what is there now, and writes nothing before she has chosen', async () => {
    await page.goto('/portal/standard');
    const item = await page.getByRole('link', { name: 'Biblioteka' }).getAttribute('href');
    await page.goto(`${item}/edit`);
    const other = await page.context().newPage();
    await other.goto(`${item}/edit`);
    await other.locator('#distanceKm').fill('4');
    await other.getByRole('button', { name: 'Zapisz' }).click();
    await other.waitForURL((url) => url.search.includes('saved'));
    await other.close();
    await hand.type('Kilometry', '7');
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.locator('table.versions').waitFor();
    expect(await page.locator('table.versions tbody tr').allTextContents()).toEqual(['Kilometry74']);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('main form button').first().click();
    await page.waitForURL((url) => url.search.includes('saved'));
    expect(await page.textContent('main')).toContain('do 7 km');
  });

  it('is proposed, compared with the version before and adopted; the public reads all of it at once', async () => {
    await page.goto('/portal/standard/propose');
    await look(inBothAlphabets);
    expect((await page.locator('main h2').allTextContents()).sort()).toEqual([
      'Nowa: Autobusy i bilety',
      'Zmieniona: Biblioteka',
      'Zmieniona: Nauka języka polskiego',
    ]);
    await hand.type('Co nowego (po polsku)', 'Więcej godzin polskiego i dojazd do pracy.');
    await hand.press('Zaproponuj wersję 2');
    expect(await page.textContent('main')).toContain('Wersja 2 jest zaproponowana i publiczna.');
    await look(inBothAlphabets);
    await hand.follow('Porównaj: 2');
    await look(inBothAlphabets);
    expect(await page.textContent('main')).toMatch(/4 godz\. w tygodniu.*6,5 godz\. w tygodniu/s);

    await page.goto('/portal/standard/versions');
    await page.locator('summary').first().click();
    const form = page.locator('details form').first();
    await form.locator('select').selectOption({ label: 'Bielsk' });
    await form.locator('input[type=date]').fill('2199-01-01');
    await form.getByRole('button').click();
    await page.locator('.field-error').waitFor();
    expect(await page.locator('.error-summary').textContent()).toContain('dzisiejszy lub wcześniejszy dzień');
    await form.locator('input[type=date]').fill('2026-01-15');
    await form.locator('input[type=text]').fill('XX/1/2026');
    await form.getByRole('button').click();
    await page.waitForURL((url) => url.search.includes('adopted'));
    expect(await page.textContent('main')).toContain('Bielsk, 15 stycznia 2026 (XX/1/2026)');

    await page.goto('/standard?lang=pl');
    expect(await page.textContent('main')).toMatch(/Wersja 2.*Bielsk: przyjęto 15 stycznia 2026 \(XX\/1\/2026\)/s);
    await page.goto('/standard?version=2&since=1&lang=pl');
    expect(await page.textContent('section[aria-labelledby=changes]')).toContain('Autobusy i bilety');
    await page.goto('/standard?version=1&lang=pl');
    expect(await page.textContent('main')).not.toContain('Autobusy i bilety');
  });

  it('is for everybody to read: three scripts, light and dark, at 400 %', async () => {
    for (const language of ['pl', 'en', 'ar']) {
      await page.goto(`/standard?lang=${language}`);
      expect([language, await sidewaysScroll(page), await axeViolationsInLightAndDark(page)]).toEqual([
        language,
        0,
        { light: [], dark: [] },
      ]);
    }
    for (const locale of ['pl', 'en']) {
      await page.goto(`/standard/annex?locale=${locale}`);
      expect([locale, await sidewaysScroll(page), await axeViolationsInLightAndDark(page)]).toEqual([locale, 0, { light: [], dark: [] }]);
    }
  });

  it('is printed as a paper: no buttons, no site around it, a head row on each sheet and the mark of a demonstration', async () => {
    await page.goto('/standard/annex?locale=pl');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.site-header', '.site-footer', '.annex-tools'])
      expect([selector, await page.isVisible(selector)]).toEqual([selector, false]);
    expect(await page.evaluate<string>('getComputedStyle(document.querySelector(".annex thead")).display')).toBe('table-header-group');
    expect(await page.isVisible('.annex .mark')).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'screen' });
  });
});
