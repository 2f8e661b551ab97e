/** The same service in two directories: a moderator sees the pair, links it, everybody reads one, and she takes it back. In a browser, over the real hub. */
import { newId, silentLogger, stableId, systemClock } from '@drogowskaz/platform';
import { createRegistry, type ProviderImport } from '@drogowskaz/registry';
import { eventually } from '@drogowskaz/testing';
import { beforeAll, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, sidewaysScroll } from '../browser.ts';
import { search } from '../directory-calls.ts';
import { describeInBrowser, type PagesInBrowser } from '../pages-in-browser.ts';
import { openForeignDirectory } from './foreign-directory.ts';
import { signInAs } from './sign-in.ts';

const PLOCK = '1462011';
const NAME = 'Porady prawne dla cudzoziemców';
const DESCRIPTION = 'Prawnik pomaga zrozumieć umowę o pracę i napisać pismo do urzędu; na rozmowę można przyjść z kimś bliskim.';
const PHONE = '+48 24 000 11 22';
const PROVIDER = 'Fundacja Most';
const COUNTY = 'Katalog powiatu';
const OWN = stableId('e2e duplicates', 'service');

/** Our own, on Mondays from eight. */
const own: ProviderImport = {
  id: stableId('e2e duplicates', 'provider'),
  provider: { name: PROVIDER, municipality: PLOCK },
  services: [
    {
      id: OWN,
      texts: [{ locale: 'pl', state: 'ORIGINAL', name: NAME, summary: 'Pomoc prawnika dla przyjezdnych.', description: DESCRIPTION }],
      categories: ['LEGAL_ADVICE'],
      languages: ['pl', 'uk'],
      deliveryModes: ['IN_PERSON'],
      municipalities: [PLOCK],
      contactPoints: [{ id: newId(), kind: 'PHONE', value: PHONE }],
      locations: [
        {
          id: newId(),
          location: {
            id: newId(),
            name: 'Biuro',
            latitude: 52.546,
            longitude: 19.706,
            municipality: PLOCK,
            addresses: [{ id: newId(), address1: 'ul. Kwiatowa 1', city: 'Płock', postalCode: '09-400' }],
          },
          schedules: [{ id: newId(), rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-01-05T08:00:00+01:00', end: '2026-01-05T16:00:00+01:00' }],
        },
      ],
    },
  ],
};

/** The same as the county's office would have written it: in capitals, with other hours, in HSDS and nothing more. */
const theirs = {
  id: 'county-17',
  name: NAME.toUpperCase(),
  description: DESCRIPTION,
  status: 'active',
  organization: { id: 'county-org-4', name: `${PROVIDER} (powiat)`, description: 'Wpis powiatu.' },
  phones: [{ id: 'county-phone-1', number: '24 0001122' }],
  service_at_locations: [
    {
      id: 'county-at-17',
      location: {
        ...{ id: 'county-place-17', location_type: 'physical', name: 'Biuro', latitude: 52.546, longitude: 19.706 },
        addresses: [
          {
            ...{ id: 'county-address-17', address_type: 'physical', address_1: 'Kwiatowa 1', city: 'Płock' },
            ...{ state_province: 'mazowieckie', country: 'PL', postal_code: '09-400' },
          },
        ],
      },
      schedules: [{ id: 'county-hours-17', freq: 'WEEKLY', byday: 'SA', dtstart: '2026-01-03', opens_at: '07:15', closes_at: '07:45' }],
    },
  ],
};

/** What the commands `import` and `harvest` and the hub's job do, without waiting until it is their turn. */
const importHarvestAndCompare = async ({ hub }: PagesInBrowser): Promise<void> => {
  const county = await openForeignDirectory(() => [theirs]);
  const registry = await createRegistry({ databaseUrl: hub.databaseUrl, clock: systemClock, logger: silentLogger });
  try {
    const publicUrl = hub.url;
    await registry.importDirectory({ providers: [own] });
    const harvesting = registry.harvesting({ publicUrl });
    const terms = { name: COUNTY, licence: 'CC-BY-4.0', everyMinutes: 60, allowPrivate: true };
    const { id } = await harvesting.add({ ...terms, url: county.url, options: { language: 'pl', municipality: PLOCK } });
    await harvesting.run(id);
    const mail = { folder: hub.dataDir, from: 'noreply@example.org', publicUrl };
    const jobs = registry.jobs({ mail, folder: hub.dataDir, logger: silentLogger });
    await jobs.find(({ name }) => name === 'find_duplicates')?.run();
  } finally {
    await registry.close();
    county.close();
  }
};

describeInBrowser('One service in two directories', (pages) => {
  let copy: string;
  let written: string[];

  beforeAll(async () => {
    await importHarvestAndCompare(pages);
    const idOf = async (name: string) => (await found()).find(({ content }) => content.name === name)?.id;
    copy = await eventually('the record of the county is found', () => idOf(theirs.name));
    await eventually('our own is found', () => idOf(NAME));
    written = await everyOwnersWords();
  }, 120_000);

  const found = async () => (await search(pages.hub.graphql, NAME, 50)).nodes;
  const ofBoth = async () => (await found()).map(({ id }) => id).filter((id) => id === OWN || id === copy);
  /** What each owner's record says, as other directories read it. */
  const everyOwnersWords = () =>
    Promise.all([OWN, copy].map(async (id) => (await fetch(`${pages.hub.url}/hsds/services/${id}?profile=drogowskaz`)).text()));

  const asModerator = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
    pages.visiting('/portal/sign-in', options, async (page) => {
      await signInAs(page, pages.hub, 'moderator');
      await use(page);
    });
  const pairIn = (page: Page) => page.locator('ul.pairs > li', { hasText: theirs.name });
  const looksWell = async (page: Page): Promise<void> => {
    expect([page.url(), await axeViolations(page)]).toEqual([page.url(), []]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect([page.url(), await sidewaysScroll(page)]).toEqual([page.url(), 0]);
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  it('is a pair that the moderator sees with how likely it is and why, and both stand apart until she decides', async () => {
    expect((await ofBoth()).sort()).toEqual([OWN, copy].sort());
    await asModerator({ locale: 'pl' }, async (page) => {
      await page.goto('/portal/duplicates');
      await looksWell(page);
      const said = (await pairIn(page).textContent()) ?? '';
      expect(said).toMatch(/Prawdopodobnie to samo: (8[5-9]|9\d|100) %/);
      for (const reason of ['ta sama nazwa', 'ten sam numer telefonu', 'ten sam adres']) expect(said).toContain(reason);
      await pairIn(page).getByRole('link').click();
      await looksWell(page);
      const hours = page.locator('table.versions tr', { hasText: 'Godziny otwarcia' });
      expect(await hours.textContent()).toMatch(/różn.*7:15/s);
    });
  }, 120_000);

  it('is one for everybody when she links it, by a form that needs no JavaScript', async () => {
    await asModerator({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/portal/duplicates');
      await pairIn(page).getByRole('link').click();
      await page.locator('[name=reason]').fill('Ten sam punkt, ten sam telefon.');
      await page.locator('button[value=LINKED]').click();
      await page.getByText('Widać je jako jeden wpis.').waitFor();
    });
    await eventually('search has it once', async () => (await ofBoth()).length === 1);
    expect(await ofBoth()).toEqual([OWN]);
    await pages.visiting(`/service/${copy}`, { locale: 'pl' }, async (page) => {
      expect(new URL(page.url()).pathname).toBe(`/service/${OWN}`);
      const others = page.locator('section[aria-labelledby=others-say]');
      const hours = others.locator('dt', { hasText: 'Godziny' }).locator('xpath=following-sibling::dd[1]').locator('li');
      const [mine = '', theirs = ''] = await hours.allTextContents();
      expect(mine).toMatch(new RegExp(`wg: ${PROVIDER}, \\d`));
      expect(theirs).toMatch(new RegExp(`7:15.*wg: .*\\(powiat\\), ${COUNTY}, \\d`));
      // What both say is said once, by the page itself.
      expect(await others.locator('dt').allTextContents()).not.toContain('Telefon');
      await looksWell(page);
    });
    expect(await everyOwnersWords()).toEqual(written);
  }, 120_000);

  it('is two again when she undoes it, each as its owner wrote it', async () => {
    await asModerator({ locale: 'pl' }, async (page) => {
      await page.goto('/portal/duplicates?state=LINKED');
      await pairIn(page).getByRole('link').click();
      expect(await page.locator('.note').textContent()).toContain('Ten sam punkt, ten sam telefon.');
      await looksWell(page);
      await page.locator('button[value=UNDO]').click();
      await page.waitForURL(/done=OPEN/);
    });
    await eventually('search has both', async () => (await ofBoth()).length === 2);
    await pages.visiting(`/service/${copy}`, { locale: 'pl' }, async (page) => {
      expect(new URL(page.url()).pathname).toBe(`/service/${copy}`);
      expect(await page.locator('h1').textContent()).toBe(theirs.name);
    });
    expect(await everyOwnersWords()).toEqual(written);
  }, 120_000);
});
