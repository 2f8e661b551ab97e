/**
 * The practice of the Slovenian information point for foreigners (Infotočka): news of changes in the law, for workers and for employers. Here a
 * municipality publishes it, and those whom it concerns read it in their language, on the page of who helps with it, and in a feed.
 */
import { expect, it } from '@jest/globals';
import { axeViolations, axeViolationsInLightAndDark, sidewaysScroll } from '../browser.ts';
import { describeInBrowser } from '../pages-in-browser.ts';
import { signInAs } from '../portal/sign-in.ts';
import { fillIn } from './portal-hand.ts';

const HELPS = 'Okienko informacji dla cudzoziemców';

describeInBrowser('An information point tells of changes in the law', (pages) => {
  it('a municipality writes news, with its day, its source, a translation and who helps', async () => {
    await pages.visiting('/collection/first-week-in-plock', {}, async (page) => {
      const service = await page.getByRole('link', { name: HELPS }).getAttribute('href');
      await signInAs(page, pages.hub, 'moderator');
      await page.goto('/portal/notices');
      await page.getByRole('link', { name: 'Napisz wiadomość' }).click();
      expect(await axeViolations(page)).toEqual([]);
      await fillIn(page, {
        'title.pl': 'Nowy formularz w okienku',
        'text.pl': 'Od stycznia obowiązuje **nowy** formularz.',
        'title.uk': 'Новий формуляр у віконці',
        'text.uk': 'Від січня діє **новий** формуляр.',
        effectiveFrom: '2027-01-01',
        sourceUrl: 'https://example.org/rozporzadzenie',
        services: 'żadna',
      });
      await page.locator('[name=audience][value=WORKERS]').check();
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('nie jest adresem publicznej usługi').first().waitFor();
      await fillIn(page, { services: `${pages.hub.url}${service}` });
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Jest już publiczne.').waitFor();
    });
  }, 120_000);

  it('a worker reads it in her language, with what is in which state, and finds who helps', async () => {
    await pages.visiting('/', { locale: 'uk', viewport: { width: 360, height: 740 } }, async (page) => {
      await page.getByRole('link', { name: 'Новини законодавства' }).click();
      await page.getByRole('link', { name: 'тих, хто працює' }).click();
      await page.waitForURL(/audience=workers/);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolationsInLightAndDark(page)).toEqual({ light: [], dark: [] });
      expect(await page.locator('.notice').allTextContents()).not.toContainEqual(expect.stringContaining('Копія договору'));
      await page.getByRole('link', { name: 'Новий формуляр у віконці' }).click();
      await page.getByText('Діє від: 1 січня 2027').first().waitFor();
      expect(await page.locator('main strong', { hasText: 'новий' }).count()).toBe(1);
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('section[aria-labelledby=helps] h3 a').click();
      // The service leads back to the news.
      await page.locator('.notice-lines a', { hasText: 'Новий формуляр у віконці' }).waitFor();
    });
  }, 120_000);

  it('an employer reads another one; whoever reads it in a language that it is not in is told so', async () => {
    await pages.visiting('/notices?audience=employers&lang=ar', {}, async (page) => {
      const all = (await page.locator('.notice').allTextContents()).join();
      expect(all).toContain('Kopia umowy idzie do urzędu');
      expect(all).not.toContain('Nowy formularz');
      expect(all).toContain('لا توجد ترجمة إلى لغتك');
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 120_000);

  it('a site takes it as a feed, for an audience and in a language', async () => {
    await pages.visiting('/notices?lang=uk', {}, async (page) => {
      const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
      const answer = await page.request.get(feed ?? '');
      expect(answer.headers()['content-type']).toContain('application/atom+xml');
      // A browser reads it as XML: it is well-formed.
      const titles = await page.evaluate<string[]>(
        `[...new DOMParser().parseFromString(${JSON.stringify(await answer.text())}, 'application/xml').querySelectorAll('entry > title')].map((title) => title.textContent)`,
      );
      expect(titles).toContain('Новий формуляр у віконці');
      expect(titles.length).toBeGreaterThan(3);
    });
  }, 120_000);
});
