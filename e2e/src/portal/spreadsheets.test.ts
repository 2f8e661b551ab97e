/** An office's own spreadsheet, brought by people in a browser: read, corrected, taken in, mended, brought again, and taken out. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../pages-in-browser.ts';
import { faultsOf } from './faults-of.ts';
import { openedBy } from './sign-in.ts';

const HEADINGS = 'Nazwa zajęć;Opis;Rodzaj;Tel.;Adres;Godz. otwarcia;Odpłatność;Kod usługi';
const GOOD =
  'PRZYKŁAD Kurs dla zielonych żółwi;Nauka od podstaw.;Kurs polskiego;24 000 00 00;ul. Miodowa 5, 09-400 Płock;wt i czw 17-19;bezpłatnie;P-1';
const OTHER =
  'PRZYKŁAD Porady dla zielonych żółwi;Prawnik pomaga.;Porady prawne;24 000 00 01;ul. Miodowa 5, 09-400 Płock;po umówieniu;25 zł;P-2';
const WRONG = 'PRZYKŁAD Klub zielonych żółwi;Spotkania.;Kurs polskiego;zapytaj w biurze;ul. Miodowa 5, 09-400 Płock;8-16;bezpłatnie;P-3';
const MENDED = WRONG.replace('zapytaj w biurze', '24 000 00 02').replace(';8-16;', ';pn-pt 8-16;');
const listOf = (...rows: string[]): string => ['PRZYKŁAD: wykaz zajęć;;;;;;;', ';;;;;;;', HEADINGS, ...rows].join('\r\n');

describeInBrowser('a spreadsheet', (pages) => {
  const press = async (page: Page, button: string): Promise<void> => {
    const before = page.url();
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.waitForURL((url) => url.href !== before);
    await page.waitForLoadState();
  };
  const send = async (page: Page, buffer: Buffer, name = 'wykaz.csv'): Promise<void> => {
    await page.goto('/portal/spreadsheets');
    await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Wczytaj plik' }).click();
    await page.waitForLoadState();
  };
  /** From the file to the preview by what was guessed. */
  const toPreview = async (page: Page): Promise<void> => {
    for (const step of ['table', 'columns', 'topics']) {
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`/${step}$`));
      await press(page, 'Dalej');
    }
  };
  const states = (page: Page) => page.locator('.rows .state').allTextContents();
  const download = async (page: Page, path: string): Promise<Buffer> => {
    const answer = await page.context().request.get(path);
    expect(answer.status()).toBe(200);
    return answer.body();
  };
  const looked = new Set<string>();
  const look = async (page: Page): Promise<void> => {
    const kind = new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '…');
    if (looked.has(kind)) return;
    looked.add(kind);
    expect(await faultsOf(page)).toEqual([]);
  };

  it('of an organisation becomes drafts, its wrong rows come back to be mended, and brought again it changes nothing', async () => {
    const page = await openedBy(pages, 'ngo');
    await page.goto('/portal/spreadsheets');
    await look(page);
    await send(page, Buffer.from(`\ufeff${listOf(GOOD, OTHER, WRONG)}`, 'utf16le'));
    for (const _ of ['table', 'columns', 'topics']) {
      await look(page);
      await press(page, 'Dalej');
    }
    await look(page);
    expect(await states(page)).toEqual(['Nowa', 'Nowa', 'Do poprawy']);
    expect(await page.locator('.field-error').allTextContents()).toEqual([
      expect.stringContaining('zapytaj w biurze'),
      expect.stringContaining('8-16'),
    ]);
    await press(page, 'Wczytaj usługi');
    await look(page);
    expect(await page.textContent('main')).toContain('Nowe: 2. Zmienione: 0. Bez zmian: 0. Do poprawy: 1.');
    const wrong = (await download(page, page.url().replace('/result', '/wrong.csv'))).toString();
    expect(wrong).toContain('zapytaj w biurze');
    expect(wrong).not.toContain('P-1');

    const mended = wrong.replace('zapytaj w biurze', '24 000 00 02').replace('"8-16"', '"pn-pt 8-16"');
    await send(page, Buffer.from(mended));
    await toPreview(page);
    expect(await states(page)).toEqual(['Nowa']);
    await press(page, 'Wczytaj usługi');
    expect(await page.textContent('main')).toContain('Nowe: 1.');

    await send(page, Buffer.from(listOf(GOOD, OTHER.replace('25 zł', '30 zł').replace('Porady dla', 'Rady dla'), MENDED)));
    await toPreview(page);
    expect(await states(page)).toEqual(['Bez zmian', 'Zmiana', 'Bez zmian']);
    await press(page, 'Wczytaj usługi');
    expect(await page.textContent('main')).toContain('Nowe: 0. Zmienione: 1. Bez zmian: 2. Do poprawy: 0.');
    await page.goto('/portal/services');
    expect(await page.getByText('zielonych żółwi').count()).toBe(3);
    await page.context().close();
  });

  it('that was taken out is known again, in both formats, and holds no formula', async () => {
    const page = await openedBy(pages, 'ngo');
    for (const type of ['csv', 'xlsx']) {
      await send(page, await download(page, `/portal/spreadsheets/services.${type}`), `uslugi.${type}`);
      await toPreview(page);
      expect([type, new Set(await states(page))]).toEqual([type, new Set(['Bez zmian'])]);
    }
    await page.context().close();
  });

  it('of a municipality brings the services of several organisations, which are chosen where they are called otherwise', async () => {
    const page = await openedBy(pages, 'moderator');
    await page.goto('/portal/moderation/providers');
    const row = (provider: string, name: string) => `${provider};${name};Kurs polskiego;24 000 00 00;Płock`;
    const sheet = (provider: string) =>
      [
        'Organizacja;Nazwa usługi;Temat;Telefon;Miejscowość',
        row(provider, 'PRZYKŁAD Pierwsza od gminy'),
        row('', 'PRZYKŁAD Druga od gminy'),
      ].join('\n');
    await send(page, Buffer.from(sheet('PRZYKŁAD Nieznana')));
    await press(page, 'Dalej');
    await press(page, 'Dalej');
    const list = page.getByLabel('Organizacja „PRZYKŁAD Nieznana”');
    const [, second] = await list.locator('option').all();
    await list.selectOption({ value: (await second?.getAttribute('value')) ?? '' });
    await press(page, 'Dalej');
    await look(page);
    expect(await states(page)).toEqual(['Nowa', 'Nowa']);
    await press(page, 'Wczytaj usługi');
    expect(await page.textContent('main')).toContain('Nowe: 2.');
    await page.context().close();
  });

  it('of which no row can be taken in comes back as a file of its rows, which can be taken in once they are mended', async () => {
    const page = await openedBy(pages, 'ngo');
    await send(page, Buffer.from(listOf(WRONG.replace('Klub', 'Koło').replace('P-3', 'P-4'))));
    await toPreview(page);
    expect(await states(page)).toEqual(['Do poprawy']);
    const wrong = (await download(page, page.url().replace('/preview', '/wrong.csv'))).toString();
    await send(page, Buffer.from(wrong.replace('zapytaj w biurze', '24 000 00 02').replace('"8-16"', '"pn-pt 8-16"')));
    await toPreview(page);
    expect(await states(page)).toEqual(['Nowa']);
    await page.context().close();
  });

  it('that is none, or a hostile one, is refused in words, and the page stays', async () => {
    const page = await openedBy(pages, 'ngo');
    await send(page, Buffer.from('%PDF-1.7 nothing'), 'wykaz.xlsx');
    expect(await page.locator('.error-summary').textContent()).toContain('To nie jest arkusz');
    await send(page, Buffer.alloc(11 * 1_024 * 1_024, 'a'));
    expect(await page.locator('.error-summary').textContent()).toContain('za duży');
    await send(page, Buffer.from(''));
    expect(await page.locator('.error-summary').textContent()).toContain('nic nie ma');
    await page.context().close();
  });
});
