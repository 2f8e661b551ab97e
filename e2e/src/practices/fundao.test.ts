/**
 * The practice "Capacity Building for Third-Country Nationals" (Fundão, Portugal): short trainings in skills that employers of the region
 * look for; 10 trainings, 216 certificates, about 50 people in work afterwards. Here its own figures are read, an organisation of Płock
 * enters the same and reads them back, and somebody finds a training with a free place and what employers look for.
 */
import { askGraphql } from '@drogowskaz/testing';
import { expect, it } from '@jest/globals';
import { axeViolations, axeViolationsInLightAndDark, sidewaysScroll } from '../browser.ts';
import { demoAccounts } from '../directory-calls.ts';
import { describeInBrowser, openEverything } from '../pages-in-browser.ts';
import { signInAs } from '../portal/sign-in.ts';
import { approvePosting, fillIn } from './portal-hand.ts';

const TITLE = 'Szkolenia w naszej organizacji';

describeInBrowser('A region teaches what its employers look for, and counts what came of it', (pages) => {
  it('the figures of the practice are on its page, "about" kept', async () => {
    await pages.visiting('/?q=Fundão', { locale: 'en' }, async (page) => {
      await page.goto('/collection/good-practices?lang=en');
      await page
        .getByRole('link', { name: /Capacity Building/ })
        .first()
        .click();
      await page.locator('a[href^="/provider/"]').first().click();
      const outcomes = page.locator('.outcomes');
      await outcomes.waitFor();
      const all = outcomes.locator('section', { hasText: 'All trainings of the project' });
      expect(await all.locator('dd').allTextContents()).toEqual(['10', '216', 'about 50']);
      expect(await outcomes.locator('h3').allTextContents()).toEqual(
        expect.arrayContaining(['Soil planning and drainage', 'Cheese making and polishing']),
      );
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 120_000);

  it('an organisation enters the same figures, the municipality reads them, and they are read back', async () => {
    await pages.visiting('/', {}, async (page) => {
      await signInAs(page, pages.hub, 'ngo');
      await page.goto('/portal/learning/outcomes/new');
      expect(await axeViolations(page)).toEqual([]);
      await fillIn(page, { 'title.pl': TITLE, 'title.en': 'Trainings at our organisation' });
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Podaj przynajmniej jedną liczbę').first().waitFor();
      await fillIn(page, { trainings: '10', certificates: '216', inWork: '50' });
      await page.locator('[name="about.inWork"]').check();
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Zanim się ukaże, przeczyta to ktoś z gminy.').waitFor();
      expect(await page.locator('[name=certificates]').inputValue()).toBe('216');
    });
    await pages.visiting('/', {}, (page) => approvePosting(page, pages.hub, TITLE));
    const { graphql, dataDir } = pages.hub;
    const mine = await askGraphql(graphql, { query: '{ myProvider { id } }', apiKey: demoAccounts(dataDir).ngo.apiKey });
    const count = '{ value about withheld }';
    const { data } = await askGraphql(graphql, {
      query: `{ learningOutcomes(provider: "${mine.data.myProvider.id}") { title(locale: "en") { value } trainings ${count} certificates ${count} inWork ${count} } }`,
    });
    expect(data).toEqual({
      learningOutcomes: [
        {
          title: { value: 'Trainings at our organisation' },
          trainings: { value: 10, about: false, withheld: false },
          certificates: { value: 216, about: false, withheld: false },
          inWork: { value: 50, about: true, withheld: false },
        },
      ],
    });
  }, 180_000);

  it('an organisation writes a course with its places, and it is found while one is free', async () => {
    const ahead = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await pages.visiting('/', {}, async (page) => {
      await signInAs(page, pages.hub, 'ngo');
      await page.goto('/portal/learning/new');
      await openEverything(page);
      expect(await axeViolations(page)).toEqual([]);
      await fillIn(page, {
        'title.pl': 'Produkcja sera krok po kroku',
        date: ahead,
        from: '09:00',
        to: '13:00',
        places: '12',
        placesTaken: '12',
        waiting: '3',
      });
      await page.locator('[name=topics][value=VOCATIONAL_TRAINING]').first().check();
      await page.locator('[name=where]').selectOption('1462011');
      await page.locator('[name=certificate][value=yes]').check();
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Zanim się ukaże, przeczyta to ktoś z gminy.').waitFor();
    });
    await pages.visiting('/', {}, (page) => approvePosting(page, pages.hub, 'Produkcja sera krok po kroku'));
    await pages.visiting('/learning?lang=pl', { viewport: { width: 360, height: 740 } }, async (page) => {
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolationsInLightAndDark(page)).toEqual({ light: [], dark: [] });
      const card = page.locator('article', { hasText: 'Produkcja sera krok po kroku' });
      expect(await card.locator('.places').textContent()).toBe('Wolne miejsca: 0 · Na liście oczekujących: 3 · Jest zaświadczenie');
      expect(await page.locator('#demand + p + dl dt').allTextContents()).toContain('Spawanie');
      await page.locator('#free').check();
      await page.locator('.posting-filter button').click();
      await page.waitForURL(/free=1/);
      expect(await page.locator('article h3').allTextContents()).toContain('Wózek widłowy: szkolenie z egzaminem');
      expect(await page.locator('article h3').allTextContents()).not.toContain('Produkcja sera krok po kroku');
    });
  }, 180_000);

  it('the same reads from right to left, at 400 %', async () => {
    await pages.visiting('/learning?lang=ar', { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 60_000);
});
