/** What the widget does when the world around it is not as it should be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page, Route } from 'playwright-core';
import { hasBrowser } from '../browser.ts';
import type { DemonstrationHub } from '../demonstration-hub.ts';
import { pageOf } from './foreign-site.ts';
import { openPartnerSite, type PartnerSite } from './partner-site.ts';
import { snippetOf } from './printed-snippet.ts';
import { numberIn, partsOf, searchFor } from './walk.ts';

const describeInBrowser = hasBrowser ? describe : describe.skip;

/** As a moderator issues it for a site. */
const partnerKeyFor = async (hub: DemonstrationHub, origin: string): Promise<string> => {
  const { moderator } = JSON.parse(readFileSync(join(hub.dataDir, 'demo-accounts.json'), 'utf8'));
  const response = await fetch(hub.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${moderator.apiKey}` },
    body: JSON.stringify({
      query:
        'mutation ($origins: [String!]!) { issuePartnerKey(name: "Site", origins: $origins) { partnerKey { id } userErrors { message } } }',
      variables: { origins: [origin] },
    }),
  });
  const { data, errors } = (await response.json()) as { data?: { issuePartnerKey?: { partnerKey?: { id: string } } }; errors?: unknown };
  const id = data?.issuePartnerKey?.partnerKey?.id;
  if (id === undefined) throw new Error(`No partner key was issued: ${JSON.stringify(errors ?? data)}`);
  return id;
};

/** What a hub sends to another origin. */
const CROSS_ORIGIN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'x-request-id, retry-after' };

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const HOSTILE_NAME = `<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script> ${RIGHT_TO_LEFT_OVERRIDE}evil &amp;`;

describeInBrowser('The widget when', () => {
  let partner: PartnerSite;
  beforeAll(async () => {
    partner = await openPartnerSite(async (snippet, _hubUrl, { url }) => {
      const [script = '', element = ''] = snippet.split('\n');
      const pinned = await snippetOf(url, '', 'pinned');
      return {
        '/': { html: pageOf(snippet) },
        '/unknown-language': { html: pageOf(snippet, { lang: 'tlh-Latn' }) },
        '/no-language': { html: pageOf(snippet).replace(' lang="pl"', '') },
        '/forbidden': { headers: { 'content-security-policy': "script-src 'self'" }, html: pageOf(snippet) },
        '/pinned': { html: pageOf(pinned) },
        '/wrong-hash': { html: pageOf(pinned.replace(/integrity="sha384-.{8}/, 'integrity="sha384-AAAAAAAA')) },
        '/mistyped': { html: pageOf(snippet.replace(' endpoint', ' categories="WROK" endpoint')) },
        '/two': {
          html: pageOf(
            `${script}${element.replace(' ', ' id="one" ')}<p>i</p>${element.replace(' ', ' id="two" municipality="1462011" ')}`,
          ),
        },
      };
    });
    const keys = {
      '/own-key': await partnerKeyFor(partner.hub, partner.site.url),
      '/key-of-another-site': await partnerKeyFor(partner.hub, 'https://library.example.org'),
      '/unknown-key': '00000000-0000-4000-8000-000000000000',
    };
    for (const [path, key] of Object.entries(keys))
      partner.pages[path] = { html: pageOf(await snippetOf(partner.hub.url, `partner=${key}`)) };
  }, 240_000);
  afterAll(() => partner?.close(), 60_000);

  const visiting = (path: string, use: (page: Page) => Promise<void>) => partner.visiting(path, {}, use);
  const insideLink = (page: Page) => page.locator('drogowskaz-search > a');
  /** The question of the widget, for a world that answers it otherwise. */
  const answering = (page: Page, answer: (route: Route) => Promise<void>) => page.route('**/graphql', answer);
  /** Waits until the first result is another one. */
  const othersThan = (links: Locator, shown: readonly string[]) =>
    links
      .first()
      .filter({ hasNotText: shown[0] ?? '' })
      .waitFor();
  const hubLink = (page: Page) => partsOf(page).trouble.locator('a');
  const troubleSays = async (page: Page, text: string): Promise<void> => {
    await partsOf(page).trouble.filter({ hasText: text }).waitFor();
    expect(await hubLink(page).getAttribute('href')).toBe(`${partner.hubUrl}/?lang=pl`);
  };

  it('the hub is down at load: the link that the editor pasted stands in its place', async () => {
    await visiting('about:blank', async (page) => {
      await page.route(`${partner.hubUrl}/**`, (route) => route.abort());
      await page.goto('/');
      expect(await insideLink(page).isVisible()).toBe(true);
      expect(await insideLink(page).getAttribute('href')).toBe(`${partner.hubUrl}/`);
    });
  });

  it('the hub’s answers are down at load: it says so, leads to the hub’s page, and works once they are back', async () => {
    await visiting('about:blank', async (page) => {
      await page.route('**/graphql**', (route) => route.abort());
      await page.goto('/');
      const { field, count, trouble } = partsOf(page);
      await field.fill('praca');
      await field.press('Enter');
      await troubleSays(page, 'Wyszukiwarka chwilowo nie działa');
      await page.unroute('**/graphql**');
      await trouble.getByRole('button').click();
      await count.waitFor();
      expect(await trouble.count()).toBe(0);
    });
  });

  it('the site forbids its script: the link stands', async () => {
    await visiting('/forbidden', async (page) => {
      expect(await insideLink(page).isVisible()).toBe(true);
    });
  });

  it('its code is pinned: it runs, and code that is not what the hash says does not: the link stands', async () => {
    await visiting('/pinned', async (page) => {
      await searchFor(page, 'praca');
      expect(await insideLink(page).isVisible()).toBe(false);
    });
    await visiting('/wrong-hash', async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await partsOf(page).field.count()).toBe(0);
      expect(await insideLink(page).isVisible()).toBe(true);
    });
  });

  it('the hub goes down while somebody types: the last answer stays, with a way on, and the next one comes when it is back', async () => {
    await visiting('/', async (page) => {
      const { field, links, options, trouble } = partsOf(page);
      await searchFor(page, 'praca');
      const shown = await links.allTextContents();
      await answering(page, (route) => route.abort());
      await field.fill('lekarz');
      await field.press('Enter');
      await troubleSays(page, 'To są wcześniejsze wyniki.');
      expect([await links.allTextContents(), await options.first().isVisible()]).toEqual([shown, false]);
      await page.unroute('**/graphql');
      await trouble.getByRole('button').click();
      await othersThan(links, shown);
      expect(await trouble.count()).toBe(0);
    });
  });

  it('there is no network: it says so, and asks by itself when there is one again', async () => {
    await visiting('/', async (page) => {
      const { field, trouble, links } = partsOf(page);
      await searchFor(page, 'praca');
      await page.context().setOffline(true);
      await field.fill('lekarz');
      await field.press('Enter');
      await troubleSays(page, 'Nie masz teraz połączenia z internetem.');
      const shown = await links.allTextContents();
      await page.context().setOffline(false);
      await othersThan(links, shown);
      expect(await trouble.count()).toBe(0);
    });
  });

  it('the hub is slow: it says that it is looking, then that it gave up, and a late answer changes nothing', async () => {
    await visiting('about:blank', async (page) => {
      await page.clock.install();
      await page.goto('/');
      const late: Route[] = [];
      const { field, root, links } = partsOf(page);
      await field.waitFor();
      await answering(page, async (route) => {
        late.push(route);
      });
      await field.fill('praca');
      await field.press('Enter');
      await root.getByText('Szukamy …').waitFor();
      await page.clock.fastForward(11_000);
      await troubleSays(page, 'Wyszukiwarka chwilowo nie działa');
      await Promise.all(late.map((route) => route.continue().catch(() => {})));
      expect(await links.count()).toBe(0);
    });
  });

  it('something on the way answers with HTML instead of JSON: it is an answer that did not come, and nothing of it is shown', async () => {
    await visiting('/', async (page) => {
      await answering(page, (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: CROSS_ORIGIN,
          body: '<html><body><h1>Zaloguj się do sieci hotelu</h1></body></html>',
        }),
      );
      const { field, root } = partsOf(page);
      await field.fill('praca');
      await field.press('Enter');
      await troubleSays(page, 'Wyszukiwarka chwilowo nie działa');
      expect(await root.textContent()).not.toContain('hotelu');
    });
  });

  it('the search behind the hub is away for a moment: that is no answer to keep, and the next one comes when it is back', async () => {
    await visiting('/', async (page) => {
      await answering(page, (route) =>
        route.fulfill({
          headers: CROSS_ORIGIN,
          json: { data: { searchServices: null, suggest: [] }, errors: [{ message: 'Away.', extensions: { code: 'UNAVAILABLE' } }] },
        }),
      );
      const { field, count, trouble } = partsOf(page);
      await field.fill('praca');
      await field.press('Enter');
      await troubleSays(page, 'Wyszukiwarka chwilowo nie działa');
      await page.unroute('**/graphql');
      await trouble.getByRole('button').click();
      await count.waitFor();
      expect(await trouble.count()).toBe(0);
    });
  });

  it('a code in the pasted lines is mistyped: whoever made the site reads in the console which', async () => {
    await visiting('about:blank', async (page) => {
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      await page.goto('/mistyped');
      await troubleSays(page, 'Wyszukiwarka chwilowo nie działa');
      expect(told.join('\n')).toContain('"WROK" is no known code');
    });
  });

  it('its key is for its site: it searches', async () => {
    await visiting('/own-key', (page) => searchFor(page, 'praca'));
  });

  it.each([
    ['its key is wrong', '/unknown-key', 'This partner key is unknown or was ended.'],
    ['its key is for another site', '/key-of-another-site', 'This partner key is not for pages of this origin.'],
  ])('%s: visitors are led to the hub’s page, and whoever made the site reads in the console what to do', async (_name, path, reason) => {
    await visiting('about:blank', async (page) => {
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      await page.goto(path);
      const { field } = partsOf(page);
      await field.fill('praca');
      await field.press('Enter');
      await troubleSays(page, 'Wyszukiwarka chwilowo nie działa');
      expect(told.join('\n')).toContain(reason);
    });
  });

  it('the quota is spent: it says when to come back, keeps the last answer, and asks nothing meanwhile', async () => {
    await visiting('/', async (page) => {
      const { field } = partsOf(page);
      await searchFor(page, 'praca');
      let asked = 0;
      await answering(page, (route) => {
        asked += 1;
        const error = { message: 'Wait.', extensions: { code: 'RATE_LIMITED' } };
        return route.fulfill({ status: 429, headers: { ...CROSS_ORIGIN, 'retry-after': '60' }, json: { data: null, errors: [error] } });
      });
      await field.fill('lekarz');
      await field.press('Enter');
      await troubleSays(page, 'Zbyt wiele pytań w krótkim czasie.');
      const before = asked;
      await page.waitForTimeout(500);
      expect([asked, await partsOf(page).links.count()]).toEqual([before, 10]);
    });
  });

  it.each([
    ['/unknown-language', 'pl', 'Czego szukasz?'],
    ['/unknown-language', 'pt-BR', 'What are you looking for?'],
    ['/no-language', 'uk', 'Що ви шукаєте?'],
  ])(
    'the page is in a language that it does not speak (%s, browser in %s): it takes that of the browser, else English',
    async (path, locale, label) => {
      await partner.visiting(path, { locale }, async (page) => {
        await page.getByLabel(label).waitFor();
        await searchFor(page, 'praca');
      });
    },
  );

  it('somebody pastes 100,000 letters: it takes as many as the hub does, and goes on working', async () => {
    await visiting('/', async (page) => {
      const lengths: number[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') lengths.push(request.postDataJSON().variables.query?.length ?? 0);
      });
      const { field, root } = partsOf(page);
      await field.click();
      await page.keyboard.insertText('praca '.repeat(16_667));
      await field.press('Enter');
      await root.locator('[part="results"][aria-busy="false"], [part="trouble"]').first().waitFor();
      expect((await field.inputValue()).length).toBeLessThanOrEqual(500);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(500);
      await field.fill('');
      await searchFor(page, 'praca');
      expect(await numberIn(partsOf(page).count)).toBeGreaterThan(0);
      // The same in a link that somebody sends.
      await page.goto(`/?again#drogowskaz?words=${'praca+'.repeat(16_667)}`);
      await root.locator('[part="results"][aria-busy="false"], [part="trouble"]').first().waitFor();
      expect(Math.max(...lengths)).toBeLessThanOrEqual(500);
    });
  });

  it('names hold markup and right-to-left overrides: they are shown as they are written, and turn nothing around them', async () => {
    await visiting('/', async (page) => {
      await answering(page, async (route) => {
        const response = await route.fetch();
        const answer = await response.json();
        for (const { node } of answer.data.searchServices?.edges ?? []) {
          node.content.name = HOSTILE_NAME;
          node.content.summary = HOSTILE_NAME;
          node.provider.name = HOSTILE_NAME;
        }
        for (const suggestion of answer.data.suggest ?? []) suggestion.text = HOSTILE_NAME;
        await route.fulfill({ response, json: answer });
      });
      const { field, links, options, root } = partsOf(page);
      await field.fill('prac');
      await options.first().waitFor();
      expect(await options.first().textContent()).toContain(HOSTILE_NAME);
      await searchFor(page, 'praca');
      expect(await links.first().textContent()).toContain(HOSTILE_NAME);
      expect(await root.locator('img, script').count()).toBe(0);
      expect(await page.evaluate('globalThis.broken')).toBeUndefined();
      const isolated = await root.getByText(HOSTILE_NAME).evaluateAll((elements) => {
        const { getComputedStyle } = globalThis as unknown as {
          getComputedStyle(element: unknown): { unicodeBidi: string; display: string };
        };
        return elements.map((element) => {
          const { unicodeBidi, display } = getComputedStyle(element);
          return unicodeBidi.includes('isolate') || unicodeBidi === 'plaintext' || display !== 'inline';
        });
      });
      expect([isolated.length > 0, isolated.filter((alone) => !alone)]).toEqual([true, []]);
    });
  });

  it('there are two of it on a page: each has its own words, filters and answers', async () => {
    await visiting('/two', async (page) => {
      const one = page.locator('#one');
      const two = page.locator('#two');
      await partsOf(page, two).chips.filter({ hasText: 'Płock' }).waitFor();
      expect(await partsOf(page, one).chips.count()).toBe(0);
      await searchFor(page, 'praca', two);
      expect([await partsOf(page, one).field.inputValue(), await partsOf(page, one).count.count()]).toEqual(['', 0]);
      await searchFor(page, 'lekarz', one);
      expect(await partsOf(page, two).field.inputValue()).toBe('praca');
      expect(await partsOf(page, one).links.allTextContents()).not.toEqual(await partsOf(page, two).links.allTextContents());
    });
  });

  it('it is taken off the page and put back: it is as it was, and asks once, not twice', async () => {
    await visiting('/', async (page) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      const { field, links } = partsOf(page);
      await searchFor(page, 'praca');
      const shown = await links.allTextContents();
      const offAndOn = () =>
        page.locator('drogowskaz-search').evaluate((element) => {
          const { parentNode } = element;
          element.remove();
          parentNode.append(element);
        });
      for (let times = 0; times < 3; times++) await offAndOn();
      expect([await field.inputValue(), await links.allTextContents()]).toEqual(['praca', shown]);
      let asked = 0;
      page.on('request', (request) => {
        if (request.postData()?.includes('"lekarz"')) asked += request.postData()?.includes('searchServices') ? 1 : 0;
      });
      await field.fill('lekarz');
      await field.press('Enter');
      await links
        .filter({ hasNotText: shown[0] ?? '' })
        .first()
        .waitFor();
      // In the middle of a question, too.
      await field.fill('mieszkanie');
      await field.press('Enter');
      await offAndOn();
      await searchFor(page, 'praca');
      expect([asked, complaints]).toEqual([1, []]);
    });
  });

  it('the language of the page changes while it is shown: so do its texts, its direction and its results', async () => {
    await visiting('/', async (page) => {
      const { root, links, field } = partsOf(page);
      await searchFor(page, 'praca');
      const shown = await links.allTextContents();
      const speak = (selector: string, lang: string | null) =>
        page
          .locator(selector)
          .evaluate((element, to) => (to === null ? element.removeAttribute('lang') : element.setAttribute('lang', to)), lang);
      const speaks = (lang: string, direction: string) =>
        page.locator(`drogowskaz-search [part="root"][lang="${lang}"][dir="${direction}"]`).waitFor();
      await speak('html', 'uk');
      await speaks('uk', 'ltr');
      await page.getByLabel('Що ви шукаєте?').waitFor();
      await links
        .filter({ hasNotText: shown[0] ?? '' })
        .first()
        .waitFor();
      await speak('drogowskaz-search', 'ar');
      await speaks('ar', 'rtl');
      await speak('drogowskaz-search', null);
      await speaks('uk', 'ltr');
      expect([await field.inputValue(), await root.count()]).toEqual(['praca', 1]);
    });
  });
});
