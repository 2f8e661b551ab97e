/** What there is and what is missing, as a strategist and a council meet it: in a browser, over the real hub. */
import { askGraphql } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, hasBrowser, launchBrowser, sidewaysScroll } from '../browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { Hand } from './hand.ts';
import { signInAs } from './sign-in.ts';

const describeInBrowser = hasBrowser ? describe : describe.skip;
const PAGES = [
  'coverage',
  'coverage?category=HEALTH&forAll=1',
  'coverage/cell?category=DENTIST&municipality=1419122',
  'coverage/compare',
  'coverage/report',
];
const WALKS = [
  { lang: 'pl', media: { forcedColors: 'active' } },
  { lang: 'uk', media: { colorScheme: 'dark' } },
  { lang: 'en', media: { colorScheme: 'light' } },
] as const;

describeInBrowser('What is missing, in a browser', () => {
  let hub: DemonstrationHub;
  let browser: Browser;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startDemonstrationHub(), launchBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  }, 60_000);

  const browse = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> =>
    (await browser.newContext({ baseURL: hub.url, locale: 'pl', ...options })).newPage();

  it.each(WALKS)('gives axe nothing to say in $lang, $media, and needs no sideways scrolling at 400 %', async ({ lang, media }) => {
    const page = await browse({ locale: lang, ...media });
    for (const path of PAGES) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/portal/${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await page.evaluate(`for (const each of document.querySelectorAll('main details')) each.open = true`);
      expect([path, await axeViolations(page)]).toEqual([path, []]);
      // 320 × 256 CSS pixels are what is left of 1280 × 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
    }
    await page.context().close();
  });

  it('leads by keyboard from a topic to what is missing, to its numbers and to the records behind them', async () => {
    const page = await browse();
    await page.goto('/portal/coverage?lang=pl');
    const hand = new Hand(page);
    await page.locator('main summary').first().focus();
    await page.keyboard.press('Enter');
    await hand.choose('Gmina', 'Słupno');
    await hand.press('Pokaż');
    expect(await page.textContent('.caption')).toContain('Słupno');
    const [first] = await page.locator('ol.gaps a').allTextContents();
    await hand.follow(first ?? '');
    expect(await page.textContent('h1')).toBe(first);
    expect(await page.textContent('.note.problem')).toContain('To brak, tutaj numer 1');
    // The number of services is the number of the records below it.
    await page.goto('/portal/coverage/cell?category=LEGAL_ADVICE&municipality=1462011&lang=pl');
    const services = Number(await page.locator('main table tbody td').first().textContent());
    expect(services).toBeGreaterThan(0);
    expect(await page.locator('main h2 + ul > li').count()).toBe(services);
    await page.context().close();
  });

  it('says in words and in tables what the map and the chart show', async () => {
    const page = await browse();
    await page.goto('/portal/coverage?lang=en');
    const { data } = await askGraphql(hub.graphql, {
      query:
        '{ coverage { gapCount byMunicipality { municipality { name } gaps gapsWithoutUsable } rows { category { label(locale: "en") } supply { forAll unknown onlyEntitled nothing } } } }',
    });
    expect(await page.textContent('.figures')).toContain(`${data.coverage.gapCount} gaps`);
    const map = await page.getByRole('img', { name: 'Where most is missing' }).locator('desc').textContent();
    const table = await page.locator('table.plain').first().textContent();
    for (const { municipality, gaps, gapsWithoutUsable } of data.coverage.byMunicipality) {
      expect(map).toContain(`${municipality.name}: something is missing in ${gaps} topics, in ${gapsWithoutUsable} of them`);
      expect(table).toContain(`${municipality.name}${gaps}${gapsWithoutUsable}`);
    }
    const chart = await page.getByRole('img', { name: 'By topic' }).locator('desc').textContent();
    for (const { category, supply } of data.coverage.rows) {
      expect(chart).toContain(`${category.label}: for everybody ${supply.forAll}, not known ${supply.unknown}`);
    }
    await page.context().close();
  });

  it('gives the council a report that prints without the frame, and every number as a table', async () => {
    const page = await browse();
    await page.goto('/portal/coverage/report?lang=pl');
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('.site-header').isVisible(), await page.locator('.not-printed').isVisible()]).toEqual([false, false]);
    expect(await page.locator('h2').allTextContents()).toEqual(
      expect.arrayContaining(['Osoby, którym żadna ustawa nie daje uprawnień', 'Jak powstała każda liczba', 'Czego brakuje najbardziej']),
    );
    const { data } = await askGraphql(hub.graphql, { query: '{ coverage { totalCount } }' });
    for (const [lang, separator] of [
      ['pl', ';'],
      ['en', ','],
    ] as const) {
      const response = await fetch(`${hub.url}/portal/coverage/report.csv?lang=${lang}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
      expect(response.headers.get('content-disposition')).toContain('attachment');
      const lines = (await response.text()).split('\r\n');
      const cells = lines.filter((line) => /^"[^"]*"[,;]"[A-Z_]+"[,;]/.test(line));
      expect(cells).toHaveLength(data.coverage.totalCount);
      expect(lines[0]?.split(separator)).toHaveLength(21);
    }
    await page.context().close();
  });

  it('shows the words of those who looked in vain to whoever plans, and to nobody else', async () => {
    const said = 'What people looked for in vain, in their words';
    const page = await browse({ locale: 'en' });
    await page.goto('/portal/coverage?lang=en');
    expect(await page.getByRole('heading', { name: said }).count()).toBe(0);
    await signInAs(page, hub, 'moderator');
    await page.goto('/portal?lang=en');
    await page.getByRole('link', { name: 'What is missing', exact: true }).click();
    expect(await page.getByRole('heading', { name: said }).count()).toBe(1);
    await page.context().close();
  });

  it('has nothing to compare with on its first day, and says so', async () => {
    const response = await fetch(`${hub.url}/portal/coverage/compare?lang=en`);
    expect(await response.text()).toContain('From tomorrow on there is something to compare with');
    expect((await fetch(`${hub.url}/portal/coverage/cell?category=NO_SUCH`)).status).toBe(404);
  });
});
