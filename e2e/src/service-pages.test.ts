/** The pages about one service and about situations, as people use them: on a telephone, with a keyboard, on paper, in a hurry. */

import { askGraphql } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations, axeViolationsInLightAndDark, hasBrowser, sidewaysScroll } from './browser.ts';
import { openEverything, openPages, type PagesInBrowser } from './pages-in-browser.ts';

const LANGUAGES = ['pl', 'uk', 'en', 'ar', 'hi'];
const SITUATION = '/situation/unpaid-wages';
const VIOLENCE = '/situation/violence-at-home';

const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('The pages of a service and of a situation in a browser', () => {
  let pages: PagesInBrowser;
  /** A service at a place that can be found on a map, and one about violence. */
  let service: string;
  let shelter: string;
  /** Each page that a person can meet, by what it shows. */
  let paths: Record<string, string>;

  const visiting: PagesInBrowser['visiting'] = (...args) => pages.visiting(...args);
  const firstOf = async (category: string): Promise<string> => {
    const query = `query First($category: ID!) { searchServices(filter: { categories: [$category], deliveryModes: [IN_PERSON] }, first: 1) { nodes { id } } }`;
    const { data } = await askGraphql(pages.hub.graphql, { query, variables: { category } });
    const [first] = (data.searchServices as { nodes: { id: string }[] }).nodes;
    if (!first) throw new Error(`The demonstration directory has no service in ${category}; this test needs one.`);
    return `/service/${first.id}`;
  };

  beforeAll(async () => {
    pages = await openPages();
    service = await firstOf('LEGAL_ADVICE');
    shelter = await firstOf('DOMESTIC_VIOLENCE');
    paths = {
      'a service': service,
      'a service about violence': shelter,
      'a card for the counter': `${service}/card`,
      'a card with everything chosen': `${shelter}/card?chosen=1&say=SPEAK&say=SLOWLY&say=WRITE&say=FORM&say=DOCUMENTS&say=NO_PESEL&say=APPOINTMENT&say=COST&say=PRIVATE`,
      'a card for a notice board': `${service}/notice`,
      'four cards': `${service}/notice?chosen=1&cards=4&in=uk&in=ar&in=hi&in=ka&in=vi&in=bn`,
      'the situations': '/situations',
      'a situation': SITUATION,
      'a situation of violence': VIOLENCE,
      'the card of a situation': `${SITUATION}/card`,
    };
  }, 240_000);
  afterAll(() => pages?.close(), 60_000);

  const eachPage = async (page: Page, use: (name: string) => Promise<void>) => {
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      await use(name);
    }
  };

  describe('for everybody', () => {
    it.each(LANGUAGES)(
      'give axe nothing to say in %s, light and dark',
      async (locale) => {
        await visiting('about:blank', { locale, viewport: { width: 360, height: 740 } }, (page) =>
          eachPage(page, async (name) => {
            expect([name, await page.getAttribute('html', 'lang')]).toEqual([name, locale]);
            expect([name, await axeViolationsInLightAndDark(page)]).toEqual([name, { light: [], dark: [] }]);
          }),
        );
      },
      180_000,
    );

    it('give axe nothing to say in forced colours, and the code on the card stays dark on light', async () => {
      await visiting('about:blank', { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
        await eachPage(page, async (name) => expect([name, await axeViolations(page)]).toEqual([name, []]));
        await page.goto(paths['a card for a notice board'] ?? '');
        const fills = await page.evaluate<string[]>(
          '[...document.querySelectorAll("svg.qr > :is(rect, path)")].map((part) => getComputedStyle(part).fill)',
        );
        expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      });
    }, 120_000);

    it.each(['pl', 'ar', 'hi'])(
      'need no sideways scrolling at 320 pixels and at 400 %% zoom in %s, with every menu open',
      async (locale) => {
        await visiting('about:blank', { locale, viewport: { width: 320, height: 640 } }, (page) =>
          eachPage(page, async (name) => {
            await openEverything(page);
            // 320 × 256 CSS pixels are what is left of 1280 × 1024 at 400 %.
            for (const height of [640, 256]) {
              await page.setViewportSize({ width: 320, height });
              expect([name, height, await sidewaysScroll(page)]).toEqual([name, height, 0]);
            }
          }),
        );
      },
      120_000,
    );

    it('leave the page to its reader at 400 %: the way out stays at the top instead of covering what is read', async () => {
      await visiting(shelter, { viewport: { width: 320, height: 256 } }, async (page) => {
        await page.evaluate('scrollTo(0, 600)');
        expect(await page.locator('.quick-exit').evaluate((bar) => bar.getBoundingClientRect().bottom)).toBeLessThan(0);
      });
    });

    it('have one main heading each, and headings that skip no level', async () => {
      await visiting('about:blank', {}, (page) =>
        eachPage(page, async (name) => {
          const levels = await page.evaluate<number[]>(
            '[...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1]))',
          );
          expect([name, levels.filter((level) => level === 1)]).toEqual([name, [1]]);
          for (const [index, level] of levels.entries()) expect([name, level - (levels[index - 1] ?? 0) <= 1]).toEqual([name, true]);
        }),
      );
    }, 60_000);

    it('have marks and buttons that a finger finds: at least 24 pixels each way', async () => {
      await visiting('about:blank', { viewport: { width: 360, height: 740 } }, (page) =>
        eachPage(page, async (name) => {
          const small = await page
            .locator('main :is(button, select, summary, .button, .choice, .map-links a):visible')
            .evaluateAll((parts) =>
              parts
                .filter((part) => part.getBoundingClientRect().width < 24 || part.getBoundingClientRect().height < 24)
                .map((part) => part.outerHTML),
            );
          expect([name, small]).toEqual([name, []]);
        }),
      );
    }, 60_000);

    it('ask nobody else for anything and break no rule of their own policy', async () => {
      const complaints: string[] = [];
      const hosts = new Set<string>();
      await visiting('about:blank', {}, async (page) => {
        page.on('request', (request) => hosts.add(new URL(request.url()).host));
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(String(error)));
        await eachPage(page, async () => {});
      });
      expect([...hosts]).toEqual([new URL(pages.hub.url).host]);
      expect(complaints).toEqual([]);
    }, 60_000);
  });

  describe('with a keyboard', () => {
    const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent.trim()');
    const outlined = (page: Page) =>
      page.evaluate<boolean>(
        '(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2)(getComputedStyle(document.activeElement))',
      );
    /** Presses Tab until the focus is where the test wants it; at every stop one sees where one is. */
    const tabTo = async (page: Page, there: () => Promise<boolean>): Promise<void> => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press('Tab');
        expect([await focused(page), await outlined(page)]).toEqual([await focused(page), true]);
        if (await there()) return;
      }
      throw new Error('Tab never came there.');
    };

    it('one comes from a service to its card, changes what it says and goes back, always seeing where one is', async () => {
      await visiting(service, {}, async (page) => {
        await tabTo(page, async () => (await focused(page)) === 'Karta do okienka');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/card$/);
        const card = page.locator('.counter-card');
        expect(await card.textContent()).not.toContain('Nie mam numeru PESEL.');
        await tabTo(page, () => page.evaluate<boolean>('document.activeElement.value === "NO_PESEL"'));
        await page.keyboard.press('Space');
        await tabTo(page, async () => (await focused(page)) === 'Zmień kartę');
        await page.keyboard.press('Enter');
        await page.waitForURL(/say=NO_PESEL/);
        expect(await card.textContent()).toContain('Nie mam numeru PESEL.');
        await tabTo(page, async () => (await focused(page)) === 'Wróć do opisu usługi');
        await page.keyboard.press('Enter');
        await page.waitForURL(new RegExp(`${service}$`));
      });
    }, 60_000);

    it('one walks through a situation from the sentence to say to the services of the last step', async () => {
      await visiting(SITUATION, {}, async (page) => {
        const last = await page.locator('.step').last().locator('.card a').last().getAttribute('href');
        await tabTo(page, () => page.evaluate<boolean>(`document.activeElement.getAttribute("href") === ${JSON.stringify(last)}`));
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/service\//);
      });
    }, 60_000);
  });

  describe('in a hurry', () => {
    /** What stands for Wikipedia: the tests ask nobody outside. */
    const withElsewhere = async (path: string, options: Parameters<PagesInBrowser['visiting']>[1], use: (page: Page) => Promise<void>) =>
      visiting('/situations', options, async (page) => {
        await page.route(/wikipedia\.org/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Wikipedia</title>' }));
        await page.goto(path);
        await use(page);
      });

    it('the way out is the first stop after the skip link and leads away without a script, telling nobody where from', async () => {
      await withElsewhere(shelter, { javaScriptEnabled: false, locale: 'uk' }, async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        const asked = page.waitForRequest(/wikipedia\.org/);
        await page.keyboard.press('Enter');
        const request = await asked;
        expect(request.url()).toBe('https://uk.wikipedia.org/');
        expect(request.headers().referer).toBeUndefined();
      });
    });

    it('with a script the page that is left is gone from the way back', async () => {
      await withElsewhere(VIOLENCE, {}, async (page) => {
        expect(await page.title()).toBe('Informacje – Drogowskaz');
        expect(page.url()).not.toContain('violence');
        await page.locator('[data-quick-exit]').click();
        await page.waitForURL('https://pl.wikipedia.org/');
        await page.goBack();
        expect(new URL(page.url()).pathname).toBe('/situations');
      });
    });

    it('three times Escape is enough, twice is not, and says how often more', async () => {
      await withElsewhere(shelter, {}, async (page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        expect(await page.locator('[data-quick-exit-status]').textContent()).toBe('Naciśnij Escape jeszcze tyle razy: 1');
        expect(page.url()).toContain(shelter);
        await page.keyboard.press('Escape');
        await page.waitForURL('https://pl.wikipedia.org/');
      });
    });

    it('is offered where it may be needed, and nowhere else', async () => {
      const watched = ['a service about violence', 'a card with everything chosen', 'a situation of violence'];
      await visiting('about:blank', {}, (page) =>
        eachPage(page, async (name) => {
          expect([name, await page.locator('.quick-exit').count()]).toEqual([name, watched.includes(name) ? 1 : 0]);
        }),
      );
    }, 60_000);
  });

  describe('read aloud', () => {
    /** Voices as a browser has them; what would be said is written down instead. */
    const withVoices = (...languages: string[]) => `
      window.said = [];
      const voices = ${JSON.stringify(languages)}.map((lang) => ({ lang, name: lang, default: false, localService: true, voiceURI: lang }));
      window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
      const synthesis = Object.assign(new EventTarget(), {
        speaking: false,
        pending: false,
        getVoices: () => voices,
        speak(utterance) { this.speaking = true; window.said.push([utterance.lang, utterance.voice.lang, utterance.text]); },
        cancel() { this.speaking = false; },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });`;
    const button = (page: Page) => page.locator('[data-read-aloud] button');

    it('the page reads itself in the voice of its text, and stops when told to', async () => {
      await visiting('about:blank', {}, async (page) => {
        await page.addInitScript(withVoices('en-GB', 'pl-PL'));
        await page.goto(service);
        expect(await button(page).textContent()).toBe('Posłuchaj');
        await button(page).click();
        const said = await page.evaluate<[string, string, string][]>('window.said');
        expect(said[0]).toEqual(['pl', 'pl-PL', (await page.textContent('h1'))?.trim()]);
        expect(said.length).toBeGreaterThan(2);
        expect(said.every(([lang, voice, text]) => lang === 'pl' && voice === 'pl-PL' && text.length <= 400)).toBe(true);
        expect(await button(page).textContent()).toBe('Zatrzymaj');
        await button(page).click();
        expect(await button(page).textContent()).toBe('Posłuchaj');
        expect(await page.evaluate<boolean>('speechSynthesis.speaking')).toBe(false);
      });
    });

    it('there is no button where no voice speaks the language of the text, nor without a script', async () => {
      await visiting('about:blank', {}, async (page) => {
        await page.addInitScript(withVoices('en-GB', 'ar-EG'));
        await page.goto(`${SITUATION}?lang=pl`);
        await page.waitForLoadState('load');
        expect(await button(page).isVisible()).toBe(false);
      });
      await visiting(SITUATION, { javaScriptEnabled: false }, async (page) => expect(await button(page).isVisible()).toBe(false));
    });
  });

  describe('without JavaScript', () => {
    it('a card is changed by its form, in the chosen language', async () => {
      await visiting(`${service}/card?lang=uk`, { javaScriptEnabled: false }, async (page) => {
        await page.getByLabel('У мене немає номера PESEL.').check();
        await page.getByRole('button', { name: 'Змінити картку' }).click();
        const card = page.locator('.counter-card');
        expect(await card.locator('.statements').textContent()).toMatch(/Mówię po ukraińsku.*Nie mam numeru PESEL/s);
        expect(await page.getAttribute('html', 'lang')).toBe('uk');
        expect(await page.getByRole('button', { name: 'Друкувати' }).count()).toBe(0);
      });
    });

    it('a card for a notice board gets other languages and four cards', async () => {
      await visiting(`${service}/notice`, { javaScriptEnabled: false }, async (page) => {
        await page.getByLabel('العربية').check();
        await page.getByLabel('cztery kartki na A4').check();
        await page.getByRole('button', { name: 'Zmień kartkę' }).click();
        expect(await page.locator('.notice-card').count()).toBe(4);
        expect(await page.locator('.notice-card:visible').count()).toBe(1);
        expect(await page.locator('.notice-card:visible li[lang=ar]').getAttribute('dir')).toBe('rtl');
      });
    });

    it('one comes from the front page to what happened, to a step and to a service', async () => {
      await visiting('/', { javaScriptEnabled: false }, async (page) => {
        await page.locator('a[href="/situations"]').click();
        await page.locator(`a[href="${SITUATION}"]`).click();
        await page.locator('.step .card a').first().click();
        expect(page.url()).toContain('/service/');
      });
    });
  });

  describe('on paper', () => {
    /** Millimetres of each page of what would be printed. */
    const sheets = async (page: Page): Promise<string[]> => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
        [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
      );
    };

    it('a card for a notice board is one A6, or four on one A4, and nothing else', async () => {
      await visiting(`${service}/notice?chosen=1&in=uk&in=ar&in=hi&in=ka&in=vi&in=bn`, {}, async (page) => {
        expect(await sheets(page)).toEqual(['105×148']);
        await page.goto(paths['four cards'] ?? '');
        expect(await sheets(page)).toEqual(['210×297']);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.notice-card:visible').count()).toBe(4);
        expect(
          await page
            .locator(':is(.site-header, .site-footer, h1, form, .quick-exit)')
            .evaluateAll((parts) => parts.some((part) => part.checkVisibility())),
        ).toBe(false);
      });
    });

    it('no letters on a card for a notice board are larger than those of the name', async () => {
      await visiting(`${service}/notice`, {}, async (page) => {
        const sizes = (selector: string) =>
          page.evaluate<number[]>(
            `[...document.querySelectorAll('${selector}')].map((part) => parseFloat(getComputedStyle(part).fontSize))`,
          );
        const [name] = await sizes('.notice-name');
        expect(name).toBeGreaterThan(Math.max(...(await sizes('.notice-card :is(p, span):not(.notice-name)'))));
      });
    });

    it('no card cuts its code or its address off, however many languages stand on it', async () => {
      await visiting(paths['four cards'] ?? '', {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const outside = await page.locator('.notice-card').evaluateAll((cards) =>
          cards.flatMap((card) => {
            const edge = card.getBoundingClientRect().bottom;
            return [...card.querySelectorAll('*')]
              .filter((part) => part.getBoundingClientRect().bottom > edge + 0.5)
              .map((part) => part.outerHTML);
          }),
        );
        expect(outside).toEqual([]);
      });
    });

    it('a counter card is one sheet of A4 without what only a screen can use', async () => {
      await visiting(`${service}/card?lang=ar`, {}, async (page) => {
        expect(await sheets(page)).toEqual(['210×297']);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.card-controls').isVisible()).toBe(false);
        expect(await page.locator('.counter-card').isVisible()).toBe(true);
      });
    });

    it('a service says nothing that is only true now', async () => {
      await visiting(service, {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(
          await page
            .locator(':is(.open-state, .today-mark, .map-links, .read-aloud, .button, button)')
            .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length),
        ).toBe(0);
      });
    });
  });

  describe('to a screen reader', () => {
    /** The tree without what the directory says: landmarks, headings of the page's own, forms. */
    const outline = async (page: Page): Promise<string[]> => {
      const tree = await page.locator('body').ariaSnapshot();
      return tree
        .split('\n')
        .filter((line) =>
          /^\s*- (banner|complementary|navigation|main|article|region|contentinfo|group|heading|button|checkbox|radio)\b/.test(line),
        )
        .map((line) => line.trimEnd());
    };

    it('the card for the counter is an article, and its form a group of marks', async () => {
      await visiting(`${service}/card`, { locale: 'en' }, async (page) => {
        expect(await page.locator('.card-controls').ariaSnapshot()).toBe(
          [
            '- group "What the card should say":',
            '  - text: What the card should say',
            '  - checkbox "I speak English. Does anybody here speak English?" [checked]',
            '  - text: I speak English. Does anybody here speak English?',
            '  - checkbox "Please speak slowly and in simple words."',
            '  - text: Please speak slowly and in simple words.',
            '  - checkbox "Please write it down for me." [checked]',
            '  - text: Please write it down for me.',
            '  - checkbox "Please help me to fill in the form."',
            '  - text: Please help me to fill in the form.',
            '  - checkbox "Which documents do I need?"',
            '  - text: Which documents do I need?',
            '  - checkbox "I have no PESEL number."',
            '  - text: I have no PESEL number.',
            '  - checkbox "I would like to make an appointment. When can I come?"',
            '  - text: I would like to make an appointment. When can I come?',
            '  - checkbox "How much does it cost?"',
            '  - text: How much does it cost?',
            '  - checkbox "I would like to talk where nobody else can hear us."',
            '  - text: I would like to talk where nobody else can hear us.',
            '- button "Change the card"',
            '- button "Print"',
          ].join('\n'),
        );
        const lines = await outline(page);
        expect(lines.slice(0, 3)).toEqual([
          '- banner:',
          '  - navigation "Choose your language":',
          '    - group: "Choose your language: English"',
        ]);
        expect(lines).toContain('  - article "Card to show at the counter":');
      });
    });

    it('the way out comes before everything, says what it does, and has a place where the count is spoken', async () => {
      await visiting(shelter, { locale: 'en' }, async (page) => {
        expect((await outline(page))[0]).toBe('- complementary "Leave this page quickly":');
        expect(await page.locator('.quick-exit').ariaSnapshot()).toBe(
          [
            '- complementary "Leave this page quickly":',
            '  - link "Leave this page quickly":',
            '    - /url: https://en.wikipedia.org/',
            '  - paragraph: "Opens Wikipedia. Pages that you saw before stay in the history of your browser. On a keyboard: Escape three times."',
            '  - status',
          ].join('\n'),
        );
      });
    });

    it('a situation is an article with the steps as an ordered list below their heading', async () => {
      await visiting(SITUATION, { locale: 'en' }, async (page) => {
        const tree = await page.locator('main').ariaSnapshot();
        expect(tree).toMatch(
          /- article:\n {4}- navigation "You are here"[\s\S]*- heading [^\n]+ \[level=1\][\s\S]*- region "What to say at the counter"[\s\S]*- region "What to bring"[\s\S]*- region "What to do, step by step":[\s\S]*- list:\n\s+- listitem:\n\s+- heading "Step 1" \[level=3\][\s\S]*- list "Who helps with this":[\s\S]*- heading "Step 2" \[level=3\]/,
        );
      });
    });

    it('a service has its parts as regions, each named by its heading', async () => {
      await visiting(service, { locale: 'en' }, async (page) => {
        const regions = (await outline(page)).filter((line) => line.includes('- region')).map((line) => /"(.*)"/.exec(line)?.[1]);
        expect(regions).toEqual(
          expect.arrayContaining([
            'At a glance',
            'What it is',
            'Who can use it',
            'Before you go',
            'Where and when',
            'Contact',
            'Who runs it',
          ]),
        );
      });
    });
  });
});
