/**
 * The practice of the multigenerational centre Zasavje (Slovenia): a safe place with activities against isolation. Here an organisation of
 * Płock tells of its weekly meeting, the municipality reads it, and somebody who is new finds it, keeps it in her calendar, and learns that a
 * date was called off.
 */
import { expect, it } from '@jest/globals';
import { axeViolations, axeViolationsInLightAndDark, sidewaysScroll } from '../browser.ts';
import { describeInBrowser, openEverything } from '../pages-in-browser.ts';
import { signInAs } from '../portal/sign-in.ts';
import { calendarLines, fillIn } from './portal-hand.ts';

const DAY = 86_400_000;
/** A day some weeks ahead, and that of the week after: no public holiday of Poland comes twice seven days apart but at Christmas. */
const ahead = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describeInBrowser('A centre for all ages invites, and people come', (pages) => {
  it('somebody new finds what takes place, day by day, in her language and on her telephone', async () => {
    await pages.visiting('/', { locale: 'uk', viewport: { width: 360, height: 740 } }, async (page) => {
      await page.getByRole('link', { name: 'Події та зустрічі' }).click();
      await page.getByRole('heading', { level: 1, name: 'Події та зустрічі' }).waitFor();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolationsInLightAndDark(page)).toEqual({ light: [], dark: [] });
      await page.getByRole('link', { name: 'Чай у четвер: ніхто не сидить сам' }).first().click();
      await page.getByRole('heading', { name: 'Найближчі дати' }).waitFor();
      expect(await page.locator('.date-list li').count()).toBeGreaterThan(3);
      expect(await axeViolations(page)).toEqual([]);
      const calendar = await page.getByRole('link', { name: 'Додати до календаря' }).getAttribute('href');
      expect(await calendarLines(page, calendar ?? '')).toEqual(
        expect.arrayContaining(['BEGIN:VCALENDAR', 'RRULE:FREQ=WEEKLY;BYDAY=TH', 'TZID:Europe/Warsaw', 'END:VCALENDAR']),
      );
    });
  }, 120_000);

  it('reads the same from right to left, at 400 %, and by place', async () => {
    await pages.visiting('/events?lang=ar', { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('#municipality').selectOption({ label: 'Słupno' });
      await page.locator('.posting-filter button').click();
      await page.waitForURL(/municipality=1419122/);
      expect(await page.locator('.event h3').allTextContents()).toContain('Zupa i gry w Słupnie');
      expect(await page.locator('.event h3').allTextContents()).not.toContain('Kolacja siedmiu kuchni');
    });
  }, 120_000);

  it('an organisation writes its meeting, the municipality lets it through, and a date that is called off says so everywhere', async () => {
    const title = 'Popołudnie wszystkich pokoleń';
    let event = '';
    await pages.visiting('/', {}, async (page) => {
      await signInAs(page, pages.hub, 'ngo');
      await page.goto('/portal/events/new');
      await openEverything(page);
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Wpisz tytuł').first().waitFor();
      await fillIn(page, {
        'title.pl': title,
        'text.pl': 'Gry, herbata, rozmowa.',
        'title.uk': 'Пополудні всіх поколінь',
        date: ahead(20),
        from: '16:00',
        to: '18:30',
      });
      await page.locator('[name=repeat][value=WEEKLY]').check();
      await page.locator('[name=holidays]').check();
      await page.locator('[name=municipality]').selectOption('1462011');
      await fillIn(page, { placeName: 'Dom sąsiedzki', city: 'Płock' });
      await page.locator('[name=free][value=FREE]').check();
      await page.locator('button[name=do][value=submit]').click();
      await page.getByText('Zanim się ukaże, przeczyta to ktoś z gminy.').waitFor();
      event = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      expect((await page.request.get(`/event/${event}`)).status()).toBe(404);
    });
    await pages.visiting('/', { locale: 'en' }, async (page) => {
      await signInAs(page, pages.hub, 'moderator');
      await page.goto('/portal/moderation/postings');
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('link', { name: title }).click();
      await page.locator('button[name=do][value=approve]').click();
      await page.waitForURL(/done=approved/);
    });
    await pages.visiting('/', {}, async (page) => {
      await signInAs(page, pages.hub, 'ngo');
      await page.goto(`/portal/events/${event}/end`);
      await page.locator('[name=day]').fill(ahead(27));
      await page.locator('main form button[type=submit]').click();
      await page.waitForURL(/done=cancelled/);
      await page.goto(`/event/${event}?lang=uk`);
      await page.getByRole('heading', { level: 1, name: 'Пополудні всіх поколінь' }).waitFor();
      expect(await page.locator('.date-list li').first().textContent()).not.toContain('Скасовано');
      expect(await page.locator('.date-list li').nth(1).textContent()).toContain('Скасовано');
      const calendar = await calendarLines(page, `/event/${event}/calendar.ics`);
      expect(calendar).toContain(`RECURRENCE-ID;TZID=Europe/Warsaw:${ahead(27).replaceAll('-', '')}T160000`);
      expect(calendar).toContain('STATUS:CANCELLED');
    });
  }, 180_000);
});
