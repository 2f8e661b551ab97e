/** Another directory, followed and looked after by people in a browser: read, held back, taken in, renamed, followed no longer. */
import { askGraphql, eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, launchBrowser } from '../browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { runCommand } from '../hub-process.ts';
import { faultsOf } from './faults-of.ts';
import { type ForeignDirectory, openForeignDirectory } from './foreign-directory.ts';
import { openedBy } from './sign-in.ts';

/** So many services, and one that has no name, of an organisation that has none. */
const servicesOf = (count: number): object[] => {
  const organization = { id: 'o1', name: 'PRZYKŁAD Fundacja zielonych żółwi', description: 'Pomaga.' };
  const all = Array.from({ length: count }, (_, at) => ({
    ...{ id: String(at), status: 'active', name: `PRZYKŁAD Zielony żółw ${at}`, description: 'Opis.', organization },
  }));
  return [...all, { id: 'x', status: 'active', name: '', organization: { id: 'o2', name: '' } }];
};

(hasBrowser ? describe : describe.skip)('another directory', () => {
  let services = 10;
  let feed: ForeignDirectory;
  let hub: DemonstrationHub;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [hub, browser, feed] = await Promise.all([startDemonstrationHub(), launchBrowser(), openForeignDirectory(() => servicesOf(services))]);
    // Only at the machine may it lie in a private network.
    const args = ['harvest', 'add', feed.url, '--name', 'Katalog żółwi', '--licence', 'CC-BY-4.0', '--every', '7d', '--allow-private'];
    const { code, stderr } = await runCommand([...args, '--municipality', '1462011', '--language', 'pl'], {
      env: { DATABASE_URL: hub.databaseUrl, DATA_DIR: hub.dataDir },
    });
    if (code !== 0) throw new Error(stderr);
    page = await openedBy({ browser, hub }, 'admin');
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    feed?.close();
    await hub?.stop();
  }, 60_000);

  const press = async (button: string): Promise<void> => {
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: button, exact: true }).click()]);
  };
  const text = async (): Promise<string> => (await page.textContent('main')) ?? '';
  /** What the job makes of it: the page is loaded again until it says so. */
  const soon = (words: RegExp): Promise<true> =>
    eventually(`the page says ${words}`, async () => {
      await page.reload();
      return words.test(await text()) || null;
    });

  it('is read when an administrator asks for it, and says what could not be read and why', async () => {
    await page.goto('/portal/');
    await page.getByRole('link', { name: 'Inne katalogi' }).click();
    await page.waitForURL(/\/portal\/sources/);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Zobacz: Katalog żółwi' }).click();
    await page.waitForURL(/\/portal\/sources\/[0-9a-f-]{36}/);
    await press('Odczytaj teraz');
    // The hub may have read it by itself before: of a run that has just begun nothing is counted yet.
    await soon(/W porządku.*Odczytane usługi\s*10.*Dlaczego czegoś nie dało się odczytać/s);
    expect(await text()).toContain(feed.url);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is held back when most of it is gone at once, until an administrator takes it in', async () => {
    services = 3;
    await press('Odczytaj teraz');
    await soon(/Wstrzymane/);
    expect(await text()).toContain('albo stają się innymi usługami innych organizacji: 7 z 10 usług');
    expect(await faultsOf(page)).toEqual([]);
    await press('Przyjmij to, co wstrzymano');
    await soon(/W porządku/);
    expect(await text()).toMatch(/Pokazywane usługi\s*3/);
  });

  it('gets another name, which people read beside its records', async () => {
    await page.getByRole('link', { name: 'Zmień nazwę, licencję i częstość' }).click();
    await page.waitForURL(/\/terms/);
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('#name').fill('Katalog gadów');
    await page.locator('#attribution').fill('Dane: gady');
    await press('Zapisz');
    expect(await text()).toContain('Zapisane.');
    const nodes = await eventually('cards under the new name', async () => {
      const query = '{ searchServices(query: "zielony żółw", first: 3) { nodes { id source { name attribution } } } }';
      const { searchServices } = (await askGraphql(hub.graphql, { query })).data;
      return searchServices.nodes.every(({ source }: { source: { name: string } | null }) => source?.name === 'Katalog gadów')
        ? (searchServices.nodes as { id: string; source: object }[])
        : null;
    });
    expect(nodes.map(({ source }) => source)).toEqual(Array(3).fill({ name: 'Katalog gadów', attribution: 'Dane: gady' }));
    for (const path of [`/service/${nodes[0]?.id}`, `/service/${nodes[0]?.id}/card`, `/service/${nodes[0]?.id}/notice`])
      expect(await (await page.context().request.get(`${path}?lang=pl`)).text()).toMatch(/wg: Katalog gadów, .*Dane: gady/s);
  });

  it('in a private network, or without a licence, is refused at the field', async () => {
    await page.goto('/portal/sources/new');
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('#url').fill(feed.url);
    await page.locator('#name').fill('Drugi');
    await press('Dodaj');
    expect(await page.locator('.field-error').allTextContents()).toEqual([expect.stringContaining('na jakiej licencji')]);
    await page.locator('#url').fill('http://127.0.0.1:1/api');
    await page.locator('#licence').fill('MIT');
    await press('Dodaj');
    expect(await page.locator('.field-error').allTextContents()).toEqual([expect.stringContaining('nie w sieci prywatnej')]);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is seen by a moderator, who changes nothing', async () => {
    const moderator = await openedBy({ browser, hub }, 'moderator');
    await moderator.goto('/portal/sources');
    await moderator.getByRole('link', { name: /^Zobacz: Katalog/ }).click();
    await moderator.waitForURL(/\/portal\/sources\/[0-9a-f-]{36}/);
    expect(await moderator.locator('main form, main .buttons').count()).toBe(0);
    const refused = await moderator.goto(`${moderator.url()}/stop`);
    expect(refused?.status()).toBe(403);
    await moderator.context().close();
  });

  it('goes with all of its records, and the page says before how many', async () => {
    await page.goto('/portal/sources');
    await page.getByRole('link', { name: /^Zobacz: Katalog/ }).click();
    await page.getByRole('link', { name: 'Przestań pobierać' }).click();
    await page.waitForURL(/\/stop/);
    expect(await text()).toContain('Usługi, które przestaną być pokazywane: 3.');
    expect(await faultsOf(page)).toEqual([]);
    await press('Przestań pobierać i usuń wpisy');
    await soon(/Nie pobieramy danych z żadnego innego katalogu\./);
  });
});
