import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, launchBrowser } from '../browser.ts';
import { Hand } from './hand.ts';
import { PLOCK, type PortalHub, startPortalHub } from './portal-hub.ts';

const provider = { id: '11111111-1111-4111-8111-111111111111', name: 'Fundacja Most' };

(hasBrowser ? describe : describe.skip)('the form of a service', () => {
  let hub: PortalHub;
  let browser: Browser;
  beforeAll(async () => {
    hub = await startPortalHub({ anna: { role: 'NGO_OWNER', provider } }, [
      { id: provider.id, provider: { name: provider.name, municipality: PLOCK }, services: [] },
    ]);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  });

  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 360, height: 740 }, ...options });
    await context.addCookies([hub.cookieOf('anna')]);
    return context.newPage();
  };

  it('takes a newcomer from nothing to a submitted service in fewer than 25 fields, clicks and pages, without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${hub.url}/portal/services?lang=pl`);
    const hand = new Hand(page);
    await hand.click('Dodaj usługę');
    await hand.type('Nazwa usługi', 'Kurs polskiego dla początkujących');
    await hand.type('Co otrzyma osoba, która przyjdzie?', 'Nauka polskiego od podstaw, dwa razy w tygodniu.');
    await hand.press('Zapisz i przejdź dalej');
    expect(await page.getByRole('checkbox', { name: 'Nauka języka polskiego' }).isChecked()).toBe(true);
    await hand.press('Zapisz i przejdź dalej');
    await hand.type('Ulica i numer', 'ul. Kwiatowa 1');
    await hand.press('Zapisz i przejdź dalej');
    await hand.type('Od', '9');
    await hand.type('Do', '17');
    await hand.press('Zapisz i przejdź dalej');
    await hand.type('Telefon', '+48 24 000 00 00');
    await hand.tick('polski');
    await hand.press('Zapisz i przejdź dalej');
    expect(await page.getByText('Fundacja Most: pon.–pt. 9–17').count()).toBe(1);
    await hand.press('Wyślij do moderatora');
    expect(await page.getByText('Wysłane: czeka na moderatora').count()).toBe(1);
    console.info(`From nothing to a submitted service: ${hand.count} interactions (${hand.told}).`);
    expect(hand.count).toBeLessThan(25);
  });
});
