import { createGateway, type Gateway } from '@drogowskaz/gateway';
import { type Subgraph, silentLogger, systemClock } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, hasBrowser, launchBrowser } from './browser.ts';

/** The explorer needs an API that answers something; what, is for other tests. */
const answering = (name: Subgraph['name']): Subgraph => ({
  name,
  execute: async ({ variables }) => ({
    data: { suggest: [{ __typename: 'Suggestion', text: `${variables.query}ca`, kind: 'CATEGORY', id: null }] },
  }),
  ready: async () => 'ok',
  close: async () => {},
});

const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('The explorer in a browser', () => {
  let gateway: Gateway;
  let browser: Browser;
  let page: Page;
  const hosts = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    gateway = await createGateway({
      subgraphs: [answering('registry'), answering('search')],
      identify: async () => null,
      clock: systemClock,
      logger: silentLogger,
      port: 0,
    });
    const url = await gateway.listen();
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${url}/graphql`);
    // Never by waitForFunction: what it evaluates again is refused by the page's policy.
    await page.locator('#example option').first().waitFor({ state: 'attached' });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
  });

  it('shows an example and answers it by keyboard alone', async () => {
    await page.selectOption('#example', 'suggest');
    await page.focus('#query');
    await page.keyboard.press('Control+Enter');
    await page.locator('#status', { hasText: /^Answered/ }).waitFor();
    expect(JSON.parse((await page.textContent('#answer')) ?? '')).toEqual({
      data: { suggest: [{ text: 'praca', kind: 'CATEGORY', id: null }] },
    });
  });

  it('says what is wrong with variables that are not JSON, and sends nothing', async () => {
    await page.fill('#variables', '{');
    await page.click('button');
    expect(await page.textContent('#status')).toMatch(/^The variables are not valid JSON/);
  });

  it('shows of the reference what mentions a word', async () => {
    await page.fill('#filter', 'openingHours');
    expect(await page.isVisible('#type-ServiceLocation')).toBe(true);
    expect(await page.isVisible('#type-Highlight')).toBe(false);
  });

  it('breaks no rule of accessibility that a machine can find', async () => {
    await page.fill('#filter', '');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('loads nothing from anywhere else and keeps to its own policy', () => {
    expect([...hosts]).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});
