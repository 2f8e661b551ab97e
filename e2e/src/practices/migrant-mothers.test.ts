/**
 * The practice "Friendship for Migrant Mothers" (Finland): a volunteer from here is paired with a mother who came from elsewhere; they go to
 * playgrounds, for walks, shopping, to cafés and libraries, pick berries and go sledging. Here an organisation writes what its volunteer
 * offers, with the checks that work with children needs, the municipality reads it, and a mother finds it in her language.
 */
import { expect, it } from '@jest/globals';
import { axeViolations, axeViolationsInLightAndDark, sidewaysScroll } from '../browser.ts';
import { describeInBrowser, openEverything } from '../pages-in-browser.ts';
import { signInAs } from '../portal/sign-in.ts';
import { approvePosting, fillIn } from './portal-hand.ts';

const ahead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const TITLE = 'Sanki, biblioteka i ciasto';

describeInBrowser('A mother from far away and one from here spend time together', (pages) => {
  it('the organisation is held back until the check for work with children holds and no contact of the volunteer is in it', async () => {
    await pages.visiting('/', {}, async (page) => {
      await signInAs(page, pages.hub, 'ngo');
      await page.goto('/portal/volunteering/new');
      await openEverything(page);
      expect(await axeViolations(page)).toEqual([]);
      await fillIn(page, {
        'title.pl': TITLE,
        'text.pl': 'Zimą sanki, latem jagody, zawsze plac zabaw. Zadzwoń: 600 000 000',
        'title.uk': 'Санчата, бібліотека й пиріг',
        expiresOn: ahead(200),
        referencesSeenOn: ahead(-3),
      });
      for (const activity of ['PARENT_CHILD_GROUPS', 'LIBRARY']) await page.locator(`[name=activities][value=${activity}]`).first().check();
      for (const language of ['pl', 'uk']) await page.locator(`[name=languages][value=${language}]`).first().check();
      await page.locator('[name=days][value=SATURDAY]').check();
      await page.locator('[name=where]').selectOption('1462011');
      await page.locator('[name=withChildren]').check();
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('ludzie zgłaszają się do organizacji').first().waitFor();
      await fillIn(page, { 'text.pl': 'Zimą sanki, latem jagody, zawsze plac zabaw.' });
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Z dziećmi potrzebne jest ważne sprawdzenie').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await fillIn(page, { childCheckOn: ahead(-2), childCheckUntil: ahead(100) });
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Zanim się ukaże, przeczyta to ktoś z gminy.').waitFor();
    });
    await pages.visiting('/volunteers', {}, async (page) => {
      expect(await page.getByText(TITLE).count()).toBe(0);
    });
  }, 180_000);

  it('the municipality reads it and lets it through', async () => {
    await pages.visiting('/', { locale: 'en' }, (page) => approvePosting(page, pages.hub, TITLE));
  }, 120_000);

  it('a mother says in Ukrainian, on her telephone, what she would like, and is shown who offers it, why, and the way', async () => {
    await pages.visiting('/', { locale: 'uk', viewport: { width: 360, height: 740 } }, async (page) => {
      await page.getByRole('link', { name: 'Волонтери: щоденні справи разом' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolationsInLightAndDark(page)).toEqual({ light: [], dark: [] });
      const wish = page.locator('.wish-form');
      await wish.locator('[name=activity][value=PARENT_CHILD_GROUPS]').check();
      await wish.locator('[name=activity][value=LIBRARY]').check();
      await wish.locator('[name=children][value=yes]').check();
      await wish.locator('[name=municipality]').selectOption('1462011');
      await wish.locator('[name=day][value=SATURDAY]').check();
      await wish.locator('button[type=submit]').click();
      await page.getByRole('heading', { name: 'Що підходить' }).waitFor();
      // Nothing of the wish is in the address.
      expect(new URL(page.url()).search).toBe('');
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
      const card = page.locator('article', { hasText: 'Санчата, бібліотека й пиріг' });
      const reasons = await card.locator('.reasons li').allTextContents();
      expect(reasons).toEqual(
        expect.arrayContaining(['У вашій громаді: Płock.', 'Спільна мова: українська.', expect.stringContaining('З дітьми')]),
      );
      // Who is without a valid check, or without children, is not among them.
      expect(await page.locator('article h3').allTextContents()).not.toContain('Піду з вами до установи чи до лікаря');
      await card.getByRole('link', { name: 'Санчата, бібліотека й пиріг' }).click();
      await page.getByRole('heading', { name: 'Як домовитися' }).waitFor();
      expect(await page.locator('.contacts a').count()).toBeGreaterThan(0);
      expect(await page.getByText('Перевірка для роботи з дітьми дійсна до').count()).toBe(1);
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 120_000);

  it('the same reads from right to left, at 400 %', async () => {
    await pages.visiting('/volunteers?lang=ar', { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 60_000);
});
