/** Other people's data, brought by a moderator in a browser: tried, read about, taken in, brought again; and all of it without JavaScript. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../pages-in-browser.ts';
import { faultsOf } from './faults-of.ts';
import { openedBy } from './sign-in.ts';

/** Made up, with what others' data have: an id that is none, a misspelt field, a service of which nothing but an id is known. */
const organizations = [
  {
    id: 1,
    name: 'PRZYKŁAD Fundacja Zielonych Żółwi',
    email: 'mailto:zolwie@example.org',
    websitee: 'example.org',
    services: [{ id: 's1', name: 'PRZYKŁAD Porady dla zielonych żółwi' }, { id: 's2' }],
  },
  { id: 2, services: [{ id: 's3', name: 'PRZYKŁAD Bez organizacji' }] },
];
const file = (value: unknown, name = 'zolwie.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

describeInBrowser('other people’s data', (pages) => {
  const bring = async (page: Page, given: ReturnType<typeof file>): Promise<void> => {
    await page.goto('/portal/imports');
    await page.locator('#file').setInputFiles(given);
    await page.getByRole('button', { name: 'Sprawdź, co by się stało' }).click();
    await page.waitForLoadState();
  };
  const heading = async (page: Page) => (await page.locator('h1').textContent())?.trim();
  /** The link for those without JavaScript, until there is a report. */
  const untilHeading = async (page: Page, wanted: string): Promise<void> => {
    for (let looks = 0; (await heading(page)) !== wanted; looks += 1) {
      if (looks === 500) throw new Error(`The page still says: ${await heading(page)}`);
      await page.getByRole('link', { name: 'Sprawdź, jak daleko' }).click();
      await page.waitForLoadState();
    }
  };

  it('are tried first, told of one by one, taken in, and change nothing when they are brought again', async () => {
    const page = await openedBy(pages, 'moderator');
    await page.goto('/portal/imports');
    expect(await page.textContent('main')).toContain('Niczego jeszcze nie ma.');
    expect(await faultsOf(page)).toEqual([]);
    await bring(page, file(organizations));
    // It looks again by itself.
    await page.getByRole('heading', { name: 'Próba: nic jeszcze nie wczytano' }).waitFor();
    expect(await page.textContent('main')).toContain('Znalazłyby się w katalogu organizacje: 1 z 2. Odrzucone: 1.');
    expect(await faultsOf(page)).toEqual([]);

    const report = page.url();
    await page.getByRole('link', { name: /^Poprawki: .*Zielonych Żółwi$/ }).click();
    await page.getByRole('heading', { name: /^Poprawki i odrzucone wiersze: PRZYKŁAD/ }).waitFor();
    expect(await page.textContent('main')).toContain('mailto:zolwie@example.org');
    expect(await page.textContent('main')).toContain('Z adresu e-mail usunięto');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Odrzucone' }).click();
    await page.waitForLoadState();
    expect(new Set(await page.locator('.rows .state').allTextContents())).toEqual(new Set(['Odrzucone']));
    await page.goto(report);
    for (const type of ['csv', 'json']) {
      const answer = await page.context().request.get(`${report}/report.${type}`);
      expect([answer.status(), (await answer.text()).includes('mailto:zolwie@example.org')]).toEqual([200, true]);
    }

    await page.getByRole('button', { name: 'Wczytaj do katalogu' }).click();
    await page.getByRole('heading', { name: 'Wczytano', exact: true }).waitFor();
    expect(await page.textContent('main')).toContain('Usługi: nowe 1, zmienione 0, bez zmian 0');
    expect(await faultsOf(page)).toEqual([]);

    await bring(page, file(organizations));
    await page.getByRole('heading', { name: 'Próba: nic jeszcze nie wczytano' }).waitFor();
    expect(await page.textContent('main')).toContain('Usługi: nowe 0, zmienione 0, bez zmian 1');
    await page.context().close();
  });

  it('are brought without JavaScript as well; what is none is refused in words, and an internal address is not asked', async () => {
    const page = await openedBy(pages, 'moderator', { javaScriptEnabled: false });
    await bring(page, file([{ ...organizations[0], id: 7, name: 'PRZYKŁAD Bez skryptów' }], 'bez-skryptow.json'));
    await untilHeading(page, 'Próba: nic jeszcze nie wczytano');
    await page.getByRole('button', { name: 'Wczytaj do katalogu' }).click();
    await page.waitForLoadState();
    await untilHeading(page, 'Wczytano');

    await page.goto('/portal/imports');
    await page.getByRole('button', { name: 'Sprawdź, co by się stało' }).click();
    await page.waitForLoadState();
    expect(await page.locator('.error-summary').textContent()).toContain('Wybierz plik albo podaj adres.');
    await page.locator('#address').fill(`${pages.hub.url}/hsds`);
    await page.getByRole('button', { name: 'Sprawdź, co by się stało' }).click();
    await page.waitForLoadState();
    await untilHeading(page, 'Nie udało się');
    expect(await page.textContent('main')).toContain('leży w sieci wewnętrznej');
    const withScripts = await openedBy(pages, 'moderator');
    await withScripts.goto(page.url());
    expect(await faultsOf(withScripts)).toEqual([]);
    await withScripts.context().close();

    await bring(page, file('[]', 'puste.json'));
    await untilHeading(page, 'Nie ma czego wczytać');
    await page.getByRole('button', { name: 'Usuń plik i raport' }).click();
    await page.waitForLoadState();
    expect(await page.textContent('main')).toContain('Plik i raport usunięto.');
    await page.context().close();
  });
});
