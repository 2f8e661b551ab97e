/**
 * The practice of the Local Authority Integration Team (Ireland): helps a person find the existing services that fit her needs best.
 * Here an adviser at the information point does it with somebody beside her, who later looks at the list alone.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations, axeViolationsInLightAndDark, sidewaysScroll } from '../browser.ts';
import { describeInBrowser, openEverything } from '../pages-in-browser.ts';

const TELEPHONE = { viewport: { width: 360, height: 740 } };

describeInBrowser('An adviser finds with somebody the services that fit her needs best', (pages) => {
  const choose = async (page: Page, topic: string, need: string) => {
    const topics = page.locator('details.need-topic').filter({ has: page.locator(`input[value="${topic}"]`) });
    if (!(await topics.evaluate((details) => details.hasAttribute('open')))) await topics.locator('summary').click();
    await page.locator(`input[name="need"][value="${need}"]`).check();
  };

  /** A woman who is pregnant, works, is not insured, and whom no law entitles to help. */
  const answer = async (page: Page) => {
    await choose(page, 'HEALTH', 'PREGNANCY_WOMENS_HEALTH');
    await choose(page, 'HEALTH', 'HEALTH_INSURANCE');
    await choose(page, 'MONEY', 'CHILD_BENEFITS');
    await page.selectOption('select[name="municipality"]', '1462011');
    await page.locator('input[name="speaks"][value="uk"]').check();
    await page.locator('input[name="audience"][value="PREGNANT_WOMEN"]').check();
    await page.locator('input[name="audience"][value="LABOUR_MIGRANTS"]').check();
    await page.selectOption('select[name="age"]', '26-59');
    await page.locator('input[name="entitled"][value="no"]').check();
    await page.locator('input[name="has"][value="PASSPORT_OR_ID"]').check();
    await page.locator('form.match-form button[type="submit"]').click();
    await page.waitForSelector('.match .results');
  };

  const names = (page: Page): Promise<string[]> => page.locator('.match > .results .card h2').allTextContents();

  it('asks her a few questions, shows what fits and why, and what nobody offers her', async () => {
    await pages.visiting('/', {}, async (page) => {
      await page.getByRole('link', { name: /Które usługi są dla mnie/ }).click();
      await answer(page);
      expect(new URL(page.url()).search).toBe('');
      const list = page.locator('.match > .results > li');
      const midwife = list.filter({ hasText: 'Położna przychodzi do domu po porodzie' });
      await midwife.waitFor();
      expect(await midwife.textContent()).toMatch(/Dlaczego to pokazujemy[\s\S]*Ciąża[\s\S]*Mówią w Twoim języku: polski i ukraiński/);
      expect(await midwife.textContent()).toMatch(/Zapytaj, zanim pójdziesz[\s\S]*prawo do świadczeń/);
      expect(await list.filter({ hasText: 'Czy jestem ubezpieczony?' }).textContent()).toMatch(/Co zabrać[\s\S]*PESEL/i);
      // What the law gives only to others is not among them; it is said that nobody offers it to her, and whom to ask.
      expect((await names(page)).join()).not.toMatch(/Kiedy przyjdą pieniądze|Rejestracja osób bezrobotnych|Finlandia|Irlandia/);
      const unmet = await page.locator('.unmet').textContent();
      expect(unmet).toMatch(
        /Świadczenia na dzieci[\s\S]*Pieniądze na dziecko[\s\S]*Tylko dla osób, którym ta pomoc przysługuje z mocy ustawy/,
      );
      await page.getByRole('heading', { name: 'Kogo zapytać' }).waitFor();
    });
  }, 120_000);

  it('shows her the same in her language, gives her a card for the counter and a file for her telephone', async () => {
    await pages.visiting('/match', {}, async (page) => {
      await answer(page);
      const inPolish = await page
        .locator('.match > .results .card h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('?')[0]));
      await page.selectOption('#match-language', 'uk');
      await page.getByRole('button', { name: 'Pokaż', exact: true }).click();
      await page.getByRole('heading', { name: 'Що вам підходить' }).waitFor();
      const inUkrainian = await page
        .locator('.match > .results .card h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('?')[0]));
      expect(inUkrainian).toEqual(inPolish);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Зберегти на цьому пристрої' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('drogowskaz.html');
      const file = readFileSync(await download.path(), 'utf8');
      expect(file).toContain(`${inPolish[0]}`);
      expect(file).not.toMatch(/26-59|PREGNANT|<script|<input/);

      await page.locator('.match .card .way-on a').first().click();
      await page.waitForURL(/\/service\/.*\/card/);
      expect(await page.getAttribute('html', 'lang')).toBe('uk');
    });
  }, 120_000);

  it('can be gone back to and changed, and passed on without anything about her', async () => {
    await pages.visiting('/match', {}, async (page) => {
      await answer(page);
      const before = await names(page);
      const shared = await page.locator('.share a').getAttribute('href');
      await page.getByRole('button', { name: 'Zmień moje odpowiedzi' }).click();
      await page.waitForSelector('form.match-form');
      expect(
        await page.locator('form.match-form input:checked').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value'))),
      ).toEqual([
        'HEALTH_INSURANCE',
        'PREGNANCY_WOMENS_HEALTH',
        'CHILD_BENEFITS',
        'pl',
        'uk',
        'LABOUR_MIGRANTS',
        'PREGNANT_WOMEN',
        'no',
        'PASSPORT_OR_ID',
      ]);
      await page.locator('form.match-form button[type="submit"]').click();
      await page.waitForSelector('.match .results');
      expect(await names(page)).toEqual(before);

      expect(shared).toMatch(/\/match\?s=[\w-]+$/);
      await page.goto(shared as string);
      expect(await page.locator('.match .lead').textContent()).toMatch(/Ubezpieczenie zdrowotne/);
      expect(
        await page.locator('.match-actions input').evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name')))]),
      ).toEqual(['need', 'do']);
    });
  }, 120_000);

  it('keeps nothing: no cookie, nothing in the browser, nothing in the log', async () => {
    await pages.visiting('/match', {}, async (page) => {
      await answer(page);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0);
    });
    const { stdout, stderr } = pages.hub.command;
    expect(`${stdout}${stderr}`).toContain('/match');
    expect(`${stdout}${stderr}`).not.toMatch(/PREGNANCY_WOMENS_HEALTH|PREGNANT_WOMEN|CHILD_BENEFITS|26-59/);
  }, 120_000);

  it('needs no script, and no mouse', async () => {
    await pages.visiting('/match', { javaScriptEnabled: false, ...TELEPHONE }, async (page) => {
      await answer(page);
      expect(await names(page)).not.toEqual([]);
    });
    await pages.visiting('/match', {}, async (page) => {
      const topic = page.locator('details.need-topic', { has: page.locator('input[value="FOOD_AID"]') });
      await topic.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await page.locator('input[name="need"]:checked').count()).toBe(1);
      await page.locator('form.match-form button[type="submit"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.match .results');
    });
  }, 120_000);

  it('says kindly what is wrong when nothing was chosen, or too much', async () => {
    await pages.visiting('/match', {}, async (page) => {
      await page.locator('form.match-form button[type="submit"]').click();
      expect(await page.locator('[role="alert"]').textContent()).toBe('Wybierz przynajmniej jedną rzecz, której potrzebujesz.');
      await openEverything(page);
      for (const box of (await page.locator('input[name="need"]').all()).slice(0, 9)) await box.check();
      expect(await page.locator('.needs-count').textContent()).toBe('Wybrane rzeczy: 9. Wybierz najwyżej 8.');
    });
  }, 120_000);

  it.each(['pl', 'en', 'ar'])(
    'gives axe nothing to say in %s, and fits a telephone and 400 % zoom',
    async (locale) => {
      await pages.visiting(`/match?lang=${locale}`, { locale, ...TELEPHONE }, async (page) => {
        await openEverything(page);
        expect(await axeViolationsInLightAndDark(page)).toEqual({ light: [], dark: [] });
        expect(await sidewaysScroll(page)).toBe(0);
        await answer(page);
        await openEverything(page);
        expect(await axeViolations(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await sidewaysScroll(page)).toBe(0);
      });
    },
    180_000,
  );

  it('is printed as a list with reasons, without buttons', async () => {
    await pages.visiting('/match', {}, async (page) => {
      await answer(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.match button:visible').count()).toBe(0);
      expect(await page.locator('.match .reasons').first().isVisible()).toBe(true);
    });
  }, 120_000);
});
