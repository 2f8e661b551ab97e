/** Searching as people do it: with a keyboard, without JavaScript, on a narrow screen, from where they are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations, axeViolationsInLightAndDark, hasBrowser, sidewaysScroll } from './browser.ts';
import { openEverything, openPages, type PagesInBrowser } from './pages-in-browser.ts';

const LANGUAGES = ['pl', 'uk', 'en', 'ar', 'hi'];
const PHONE = { width: 360, height: 740 };
const PLACE = { latitude: 52.5467891, longitude: 19.7061234 };

/** Each state in which these pages can be met, by what it shows. */
const states: Record<string, string> = {
  'the front page': '/',
  'a topic': '/?category=WORK',
  'results by distance': '/?q=praca&from=1462011&sort=DISTANCE',
  'many filters': '/?all=1&free=1&language=uk&audience=WOMEN&delivery=IN_PERSON&open=1&anyone=1&municipality=1462011',
  'nothing found': '/?q=xqzvwk%20jjqxz&municipality=1419082&free=1',
  'a topic of violence': '/?category=DOMESTIC_VIOLENCE',
  'nothing found in danger': '/?category=DOMESTIC_VIOLENCE&municipality=1419082&verified=1&delivery=OUTREACH',
};

const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('Searching in a browser', () => {
  let pages: PagesInBrowser;
  const visiting: PagesInBrowser['visiting'] = (...args) => pages.visiting(...args);

  beforeAll(async () => {
    pages = await openPages();
  }, 240_000);
  afterAll(() => pages?.close(), 60_000);

  const words = (page: Page) => page.locator('#words');
  const options = (page: Page) => page.locator('#suggestions [role=option]');
  const suggestionsFor = async (page: Page, typed: string) => {
    await words(page).fill(typed);
    await options(page).first().waitFor();
  };
  const activeOption = (page: Page) =>
    page.evaluate<string | null>(
      'document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))?.textContent ?? null',
    );

  describe('for everybody', () => {
    it.each(LANGUAGES)(
      'gives axe nothing to say in %s, light and dark, with suggestions shown and everything open on a telephone',
      async (locale) => {
        await visiting('about:blank', { locale, viewport: PHONE }, async (page) => {
          for (const [name, path] of Object.entries(states)) {
            await page.goto(path);
            await openEverything(page);
            expect([name, await axeViolationsInLightAndDark(page)]).toEqual([name, { light: [], dark: [] }]);
          }
          await page.goto('/');
          await suggestionsFor(page, 'prac');
          await page.keyboard.press('ArrowDown');
          expect(await axeViolations(page)).toEqual([]);
        });
      },
      180_000,
    );

    it('shows in forced colours where one is: the chosen suggestion and every stop of the keyboard have a line around them', async () => {
      await visiting('/', { forcedColors: 'active' }, async (page) => {
        await suggestionsFor(page, 'prac');
        await page.keyboard.press('ArrowDown');
        expect(
          await page.evaluate<string>('getComputedStyle(document.querySelector("#suggestions [aria-selected=true]")).outlineStyle'),
        ).toBe('solid');
        expect(await axeViolations(page)).toEqual([]);
      });
    });

    it.each(['pl', 'ar', 'hi'])(
      'needs no sideways scrolling at 320 pixels and at 400 %% zoom in %s, suggestions and menus open',
      async (locale) => {
        await visiting('about:blank', { locale, viewport: { width: 320, height: 640 } }, async (page) => {
          for (const [name, path] of Object.entries(states)) {
            await page.goto(path);
            await openEverything(page);
            // 320 × 256 CSS pixels are what is left of 1280 × 1024 at 400 %.
            for (const height of [640, 256]) {
              await page.setViewportSize({ width: 320, height });
              expect([name, height, await sidewaysScroll(page)]).toEqual([name, height, 0]);
            }
          }
          await page.goto('/');
          await suggestionsFor(page, 'prac');
          expect(await sidewaysScroll(page)).toBe(0);
          const list = await page.locator('#suggestions').boundingBox();
          expect(list && list.x >= 0 && list.x + list.width <= 320).toBe(true);
        });
      },
      120_000,
    );

    it('needs none either where a service is called by one long word', async () => {
      await visiting('/?q=praca', { viewport: { width: 320, height: 640 } }, async (page) => {
        await page
          .locator('.card h2 a')
          .first()
          .evaluate((name) => name.append('Wielofunkcyjneinterdyscyplinarnecentrum'));
        expect(await sidewaysScroll(page)).toBe(0);
      });
    });

    it('moves nothing for people who asked their device for less motion', async () => {
      await visiting('/', { reducedMotion: 'reduce' }, async (page) => {
        expect(await page.evaluate<string>('getComputedStyle(document.documentElement).scrollBehavior')).toBe('auto');
        expect(
          await page.evaluate<number>(
            '[...document.querySelectorAll("*")].filter((each) => getComputedStyle(each).transitionDuration !== "0s" || getComputedStyle(each).animationName !== "none").length',
          ),
        ).toBe(0);
      });
    });

    it('leads from the front page to a topic of the second level in at most two presses on a telephone', async () => {
      await visiting('/', { viewport: PHONE, hasTouch: true }, async (page) => {
        await page.locator('.topic summary').first().tap();
        const link = page.locator('.topic ul a').first();
        const topic = await link.textContent();
        await link.tap();
        await page.waitForURL(/category=/);
        expect(await page.title()).toContain(topic);
        expect(await page.locator('.active-filters').textContent()).toContain(topic);
      });
    });
  });

  describe('without JavaScript', () => {
    const options = { javaScriptEnabled: false };

    it('filters by form, takes filters back by chips, and keeps the words', async () => {
      await visiting('/?q=praca', options, async (page) => {
        const count = async () => Number(/\d+/.exec((await page.textContent('h1')) ?? '')?.[0]);
        const all = await count();
        await page.selectOption('#filter-municipality', '1462011');
        await page.locator('input[name=free]').check();
        await page.getByRole('button', { name: 'Pokaż wyniki' }).click();
        expect(await page.inputValue('#words')).toBe('praca');
        expect(await count()).toBeLessThan(all);
        expect(await page.locator('input[name=free]').isChecked()).toBe(true);
        for (const filter of ['Bezpłatne', 'Płock']) await page.getByRole('link', { name: `Usuń filtr: ${filter}` }).click();
        expect(await count()).toBe(all);
        expect(await page.inputValue('#words')).toBe('praca');
      });
    });

    it('sorts, and measures distances from a municipality', async () => {
      await visiting('/?category=WORK', options, async (page) => {
        await page.locator('.pill-menu summary').first().click();
        await page.getByRole('link', { name: 'Nazwa' }).click();
        const names = await page.locator('.card h2').allTextContents();
        expect(names).toEqual([...names].sort(new Intl.Collator('pl').compare));
        await page.locator('.distance summary').click();
        expect(await page.getByRole('button', { name: 'Blisko mnie' }).count()).toBe(0);
        await page.selectOption('#from', '1462011');
        await page.getByRole('button', { name: 'Pokaż odległości' }).click();
        expect(page.url()).toContain('from=1462011');
        expect(await page.locator('.distance-away').count()).toBeGreaterThan(0);
      });
    });

    it('asks for what is open on a day', async () => {
      await visiting('/?all=1', options, async (page) => {
        const days = await page.locator('#filter-day option').evaluateAll((all) => all.map((option) => option.getAttribute('value')));
        expect(days.slice(0, 2)).toEqual(['', 'now']);
        expect(days).toHaveLength(2 + 28);
        await page.selectOption('#filter-day', days[8] ?? '');
        await page.selectOption('#filter-time', '11:00');
        await page.getByRole('button', { name: 'Pokaż wyniki' }).click();
        expect(await page.locator('.active-filters').textContent()).toContain('11:00');
        expect(await page.inputValue('#filter-day')).toBe(days[8]);
      });
    });
  });

  describe('while typing', () => {
    it('offers services, topics and organisations in a list that a keyboard walks, and goes where Enter says', async () => {
      await visiting('/', {}, async (page) => {
        await words(page).focus();
        await page.keyboard.type('prac', { delay: 30 });
        await options(page).first().waitFor();
        expect(await words(page).getAttribute('aria-expanded')).toBe('true');
        expect(await page.locator('[role=status]').first().textContent()).toContain(String(await options(page).count()));
        expect(await activeOption(page)).toBeNull();
        await page.keyboard.press('ArrowDown');
        expect(await activeOption(page)).toBe(await options(page).first().textContent());
        await page.keyboard.press('ArrowUp');
        expect(await activeOption(page)).toBeNull();
        await page.keyboard.press('ArrowUp');
        expect(await activeOption(page)).toBe(await options(page).last().textContent());
        expect(await words(page).inputValue()).toBe('prac');
        await page.keyboard.press('Escape');
        expect(await words(page).getAttribute('aria-expanded')).toBe('false');
        expect(await page.locator('#suggestions').isVisible()).toBe(false);
        await page.keyboard.type('a');
        await options(page).first().waitFor();
        const service = options(page).filter({ hasText: 'usługa' }).first();
        const name = await service.locator('bdi').textContent();
        const place = await service.evaluate((option) => [...(option.parentElement?.children ?? [])].indexOf(option));
        for (let presses = 0; presses <= place; presses++) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/service\//);
        expect(await page.textContent('h1')).toBe(name);
      });
    }, 30_000);

    it('searches for the words themselves when nothing in the list was chosen', async () => {
      await visiting('/', {}, async (page) => {
        await suggestionsFor(page, 'prac');
        await page.keyboard.press('Enter');
        await page.waitForURL(/[?&]s=/);
        expect(await words(page).inputValue()).toBe('prac');
      });
    });

    it('leads to a topic in the municipality and the language that were chosen', async () => {
      await visiting('/?lang=uk', {}, async (page) => {
        await page.selectOption('#where', '1462011');
        await suggestionsFor(page, 'робота');
        await options(page).filter({ hasText: 'тема' }).first().click();
        await page.waitForURL(/category=/);
        expect(new URL(page.url()).searchParams.get('municipality')).toBe('1462011');
        expect(await page.getAttribute('html', 'lang')).toBe('uk');
      });
    });

    it('never shows an answer to other words than those that stand there, and takes back the question before', async () => {
      await visiting('/', {}, async (page) => {
        const given: string[] = [];
        const failed: string[] = [];
        const wordsOf = (body: string | null): string => JSON.parse(body ?? '{}').variables.query;
        page.on('requestfailed', (request) => failed.push(wordsOf(request.postData())));
        // The real answers, the first one late.
        await page.route('**/graphql', async (route) => {
          const asked = wordsOf(route.request().postData());
          given.push(asked);
          if (asked === 'lek') await new Promise((resolve) => setTimeout(resolve, 600));
          await route.continue().catch(() => {});
        });
        await words(page).fill('lek');
        await page.waitForRequest('**/graphql');
        await words(page).fill('biblioteka');
        await options(page).first().waitFor();
        const shown = await options(page).allTextContents();
        await page.waitForTimeout(800);
        expect(await options(page).allTextContents()).toEqual(shown);
        expect(given).toEqual(['lek', 'biblioteka']);
        expect(failed).toEqual(['lek']);
      });
    });

    it('asks by POST only, and for no single letter', async () => {
      await visiting('/', {}, async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
        await words(page).fill('p');
        await page.waitForTimeout(400);
        expect(asked.filter((line) => !line.includes('/assets/'))).toEqual([]);
        await suggestionsFor(page, 'przemoc');
        expect(asked.filter((line) => !line.includes('/assets/'))).toEqual([`POST ${pages.hub.url}/graphql`]);
      });
    });

    it('leaves the form as it is when the hub gives no suggestions', async () => {
      await visiting('/', {}, async (page) => {
        await page.route('**/graphql', (route) => route.abort());
        await words(page).fill('praca');
        await page.waitForTimeout(400);
        expect(await page.locator('#suggestions').isVisible()).toBe(false);
        await page.keyboard.press('Enter');
        await page.waitForURL(/[?&]s=/);
        expect(await page.locator('.card').count()).toBeGreaterThan(0);
      });
    });
  });

  describe('near me', () => {
    const nearMe = (page: Page) => page.getByRole('button', { name: 'Blisko mnie' });

    it('asks for the position on a press only, posts it roughly, and shows distances', async () => {
      await visiting('/?category=WORK', { geolocation: PLACE, permissions: ['geolocation'] }, async (page) => {
        const seen: string[] = [];
        page.on('request', (request) => seen.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`));
        await page.locator('.distance summary').click();
        expect(seen.filter((line) => line.startsWith('POST'))).toEqual([]);
        await nearMe(page).click();
        await page.waitForURL(/[?&]n=/);
        expect(seen.filter((line) => /52\.|19\.7/.test(line))).toEqual([expect.stringMatching(/^POST .*position=52\.548%2C19\.705/)]);
        const distances = await page.locator('.distance-away').allTextContents();
        expect(distances.length).toBeGreaterThan(0);
        expect(await page.locator('.distance summary').textContent()).toContain('Twoje położenie');
        const first = page.url();
        if ((await page.locator('a[rel=next]').count()) > 0) {
          await page.locator('a[rel=next]').click();
          expect(await page.locator('.distance summary').textContent()).toContain('Twoje położenie');
          await page.goBack();
        }
        expect(page.url()).toBe(first);
        await page.locator('input[name=free]').check();
        await page.getByRole('button', { name: 'Pokaż wyniki' }).click();
        await page.waitForURL(/free=1/);
        expect(await page.locator('.distance-away').count()).toBeGreaterThan(0);
      });
    }, 30_000);

    it('says in words what can be done when the device refuses, and gives the focus back', async () => {
      await visiting('/?category=WORK', { permissions: [] }, async (page) => {
        await page.locator('.distance summary').click();
        await nearMe(page).click();
        await page.getByText('Urządzenie nie podało położenia').waitFor();
        expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Blisko mnie');
        expect(await axeViolations(page)).toEqual([]);
      });
    });
  });

  it('says how many services the chosen filters would leave before they are applied', async () => {
    await visiting('/?q=praca', {}, async (page) => {
      await page.locator('input[name=free]').check();
      await page.locator('.result-count:not(:empty)').waitFor();
      const said = await page.textContent('.result-count');
      await page.getByRole('button', { name: 'Pokaż wyniki' }).click();
      await page.waitForURL(/free=1/);
      expect(said?.replace(/\D/g, '')).toBe((await page.textContent('h1'))?.replace(/\D/g, ''));
    });
  });

  it('closes an open menu by Escape, with the focus on its button, and by a press beside it', async () => {
    await visiting('/?category=WORK', {}, async (page) => {
      const open = page.locator('details[data-menu][open]');
      await page.locator('.distance summary').click();
      await page.locator('#from').focus();
      await page.keyboard.press('Escape');
      expect(await open.count()).toBe(0);
      expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('SUMMARY');
      await page.keyboard.press('Enter');
      expect(await open.count()).toBe(1);
      await page.locator('h1').click();
      expect(await open.count()).toBe(0);
    });
  });

  it('is walked by keyboard alone: words, filters, order, distance, a result, always seeing where one is', async () => {
    await visiting('/', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim().slice(0, 60)');
      const outlined = () =>
        page.evaluate<boolean>(
          '(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2)(getComputedStyle(document.activeElement))',
        );
      /** Presses Tab until the focus is where one wants to go; every stop before has to be seen. */
      const tabTo = async (wanted: string | RegExp) => {
        const stops: string[] = [];
        while (stops.length < 80) {
          await page.keyboard.press('Tab');
          stops.push(await focused());
          expect([wanted, stops, await outlined()]).toEqual([wanted, stops, true]);
          if (typeof wanted === 'string' ? stops.at(-1) === wanted : wanted.test(stops.at(-1) ?? '')) return;
        }
        throw new Error(`Tab never came to ${wanted}: ${stops.join(' | ')}`);
      };
      await tabTo('words');
      await page.keyboard.type('praca');
      // Turns away suggestions that may just come, and not the words.
      await page.keyboard.press('Escape');
      expect(await words(page).inputValue()).toBe('praca');
      await page.keyboard.press('Enter');
      await page.waitForURL(/[?&]s=/);
      await tabTo('filter-municipality');
      // The first municipality with that letter. (A letter with a stroke would be inserted into the last text field instead.)
      await page.keyboard.press('P');
      await tabTo(/^Pokaż wyniki$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/municipality=/);
      await tabTo(/^Kolejność/);
      await page.keyboard.press('Enter');
      await tabTo('Nazwa');
      await page.keyboard.press('Enter');
      await page.waitForURL(/sort=NAME/);
      await tabTo('Odległość');
      await page.keyboard.press('Enter');
      await tabTo('from');
      await page.keyboard.press('P');
      await tabTo('Pokaż odległości');
      await page.keyboard.press('Enter');
      await page.waitForURL(/sort=DISTANCE/);
      const name = (await page.locator('.card h2').first().textContent()) ?? '';
      await tabTo(name.slice(0, 60));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/service\//);
      expect(await page.textContent('h1')).toBe(name);
    });
  }, 60_000);

  describe('to a screen reader', () => {
    const withoutNumbers = (snapshot: string): string => snapshot.replace(/\d+/g, 'N');

    it('is a combobox with a list of options', async () => {
      await visiting('/', {}, async (page) => {
        expect(await page.locator('search').ariaSnapshot()).toMatch(
          /^- search:\n {2}- text: Czego szukasz\?\n {2}- combobox "Czego szukasz\?"/,
        );
        await suggestionsFor(page, 'prac');
        await page.keyboard.press('ArrowDown');
        expect(await page.locator('search').ariaSnapshot()).toMatch(
          /- listbox "Podpowiedzi":\n {4}- option "[^"]+ (usługa|temat)" \[selected\]/,
        );
      });
    });

    it('has filters with names and groups', async () => {
      await visiting('/?all=1', { viewport: { width: 1280, height: 900 } }, async (page) => {
        await page.locator('select').evaluateAll((selects) => {
          for (const select of selects) select.replaceChildren();
        });
        await page.locator('.filters details').evaluateAll((lists) => {
          for (const list of lists) list.querySelector('fieldset')?.remove();
        });
        expect(withoutNumbers(await page.locator('.filters').ariaSnapshot())).toMatchInlineSnapshot(`
"- group:
  - group "Filtry":
    - text: Filtry Temat
    - combobox "Temat"
    - text: Gmina
    - combobox "Gmina"
  - group "Warunki":
    - text: Warunki
    - checkbox "Bezpłatne"
    - text: Bezpłatne
    - checkbox "Także dla osób bez prawa do świadczeń"
    - text: Także dla osób bez prawa do świadczeń
    - checkbox "Potwierdzone w ostatnim półroczu"
    - text: Potwierdzone w ostatnim półroczu
  - group "Kiedy otwarte":
    - text: Kiedy otwarte Dzień
    - combobox "Dzień"
    - text: O godzinie
    - combobox "O godzinie"
  - group "Sposób":
    - text: Sposób
    - checkbox "na miejscu (N)"
    - text: na miejscu (N)
    - checkbox "przez internet (N)"
    - text: przez internet (N)
    - checkbox "przez telefon (N)"
    - text: przez telefon (N)
    - checkbox "z dojazdem do Ciebie (N)"
    - text: z dojazdem do Ciebie (N)
  - group: Języki obsługi
  - group: Dla kogo
  - button "Pokaż wyniki""
`);
        expect(withoutNumbers(await page.locator('.toolbar').ariaSnapshot())).toMatchInlineSnapshot(`
"- navigation "Kolejność":
  - group: "Kolejność: Najtrafniejsze"
- group: Odległość"
`);
      });
    });
  });
});
