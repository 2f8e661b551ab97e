/**
 * The practice of the Cultúr Migrant Centre (Ireland): a many-sided organisation, from conversation classes to mother-and-child groups. Here its
 * page shows all that an organisation does, and a municipality puts services together for the first week.
 */
import { expect, it } from '@jest/globals';
import { axeViolations, axeViolationsInLightAndDark, sidewaysScroll } from '../browser.ts';
import { describeInBrowser } from '../pages-in-browser.ts';
import { signInAs } from '../portal/sign-in.ts';
import { fillIn } from './portal-hand.ts';

describeInBrowser('An organisation with many sides is seen whole', (pages) => {
  it('from one of its services to all that it does: by topic, languages, places and dates', async () => {
    await pages.visiting('/events', { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.getByRole('link', { name: 'Kolacja siedmiu kuchni' }).first().click();
      await page.getByRole('link', { name: 'Grupy sąsiedzkie na Podolszycach' }).click();
      await page.getByRole('heading', { level: 1, name: 'Grupy sąsiedzkie na Podolszycach' }).waitFor();
      const topics = await page.locator('main h3').allTextContents();
      expect(topics).toEqual(expect.arrayContaining(['Zdrowie', 'Transport', 'Ludzie, kultura, czas wolny']));
      expect(await page.locator('main').textContent()).toMatch(/Języki obsługi.*ukraiński/s);
      expect(await page.locator('.date-list li').count()).toBeGreaterThan(3);
      expect(await page.locator('main').textContent()).toContain('Dom sąsiedzki na Podolszycach');
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolationsInLightAndDark(page)).toEqual({ light: [], dark: [] });
      await page.getByRole('link', { name: 'Wszystkie wydarzenia i spotkania' }).click();
      await page.waitForURL(/provider=/);
      expect((await page.locator('.event dd a').allTextContents()).every((name) => !name.startsWith('Książnica'))).toBe(true);
    });
  }, 120_000);

  it('a shelter that an organisation runs stays where nobody finds it', async () => {
    await pages.visiting('/events', {}, async (page) => {
      await page.getByRole('link', { name: 'Spotkanie mam w bezpiecznym miejscu' }).first().click();
      const text = (await page.locator('main').textContent()) ?? '';
      expect(text).toContain('Bezpieczne mieszkanie – Adres podawany po skontaktowaniu się.');
      const everything = [await page.content(), await (await page.request.get('/events.ics')).text()].join();
      expect(everything).not.toContain('Nieistniejąca');
    });
  }, 120_000);

  it('a municipality puts services together in an order of its own, in quiet first, and everybody finds them from the front page', async () => {
    await pages.visiting('/collection/for-employers', {}, async (page) => {
      const hrefs = await page.locator('.card h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      await signInAs(page, pages.hub, 'moderator');
      await page.goto('/portal/collections');
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Nowy zbiór' }).click();
      const turned = hrefs.slice(0, 3).reverse();
      await fillIn(page, {
        word: 'pierwsza-praca',
        'title.pl': 'Pierwsza praca',
        'title.uk': 'Перша робота',
        services: turned.map((href) => pages.hub.url + href).join('\n'),
      });
      await page.locator('[name=published]').uncheck();
      await page.locator('main form button[type=submit]').last().click();
      await page.waitForURL(/collections\/pierwsza-praca/);
      expect((await page.request.get('/collection/pierwsza-praca')).status()).toBe(404);
      await page.locator('[name=published]').check();
      await page.locator('main form button[type=submit]').last().click();
      await page.getByText('Jest już publiczne.').waitFor();
      await page.goto('/?lang=uk');
      await page.getByRole('link', { name: 'Перша робота' }).click();
      const shown = await page.locator('.card h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('?')[0]));
      expect(shown).toEqual(turned);
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 120_000);
});
