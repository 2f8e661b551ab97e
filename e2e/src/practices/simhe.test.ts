/**
 * The practice SIMHE (University of Vaasa, Finland): personal guidance on studies, training and work, free of charge, online or in person,
 * and once a month a meeting in Seinäjoki. The leaflet names no day, so none is in the demonstration: here whoever looks after the service
 * writes one, and everybody sees the next dates on its page, in search and in a calendar.
 */
import { askGraphql, eventually, shownByPrograms } from '@drogowskaz/testing';
import { beforeAll, expect, it } from '@jest/globals';
import { axeViolations, sidewaysScroll } from '../browser.ts';
import { demoAccounts } from '../directory-calls.ts';
import { describeInBrowser } from '../pages-in-browser.ts';

const RECORD = `locale name summary description plainSummary howToApply categories languages deliveryModes municipalities reach audiences formality
  requiresStatutoryEntitlement requirements documents minimumAge maximumAge excludedAudiences bookingUrl url
  cost { free amount currency note } contacts { kind value languages note }
  locations { id name street postalCode city municipality latitude longitude hidden wheelchairAccessible byAppointment }`;

describeInBrowser('A university meets people once a month in another town', (pages) => {
  let service = '';
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { graphql, dataDir } = pages.hub;
    const { data, errors } = await askGraphql(graphql, { query, variables, apiKey: demoAccounts(dataDir).admin.apiKey });
    expect(errors).toEqual([]);
    return data;
  };

  beforeAll(async () => {
    const { collection } = await ask('{ collection(id: "good-practices") { services(first: 20) { nodes { id provider { id name } } } } }');
    service = collection.services.nodes.find(({ provider }: { provider: { name: string } }) => provider.name.startsWith('SIMHE'))?.id;
  }, 60_000);

  it('whoever looks after it writes: every first Thursday of the month in Seinäjoki', async () => {
    const { serviceForEditing } = await ask(`query ($id: ID!) { serviceForEditing(id: $id) { version record { ${RECORD} } } }`, {
      id: service,
    });
    const { version, record } = serviceForEditing;
    const [place] = record.locations;
    expect(place.city).toBe('Seinäjoki');
    const meeting = {
      rrule: 'FREQ=MONTHLY;BYDAY=1TH',
      start: '2026-01-08T13:00:00+02:00',
      end: '2026-01-08T16:00:00+02:00',
      timezone: 'Europe/Helsinki',
    };
    const { updateService } = await ask(
      'mutation ($id: ID!, $version: Int!, $input: ServiceInput!) { updateService(id: $id, expectedVersion: $version, input: $input) { revision { id status } userErrors { message path } } }',
      { id: service, version, input: { ...record, locations: [{ ...place, schedules: [meeting] }] } },
    );
    expect(updateService.userErrors).toEqual([]);
    const { id } = updateService.revision;
    for (const step of ['submitRevision', 'approveRevision'])
      await ask(`mutation ($id: ID!) { ${step}(id: $id) { userErrors { message } } }`, { id });
  }, 60_000);

  it('its page shows the next dates, that it is free, and that it is online or in person', async () => {
    await pages.visiting(`/service/${service}?lang=en`, { locale: 'en', viewport: { width: 360, height: 740 } }, async (page) => {
      const dates = await page.locator('section[aria-labelledby=next-dates] li').allTextContents();
      expect(dates.length).toBeGreaterThanOrEqual(2);
      for (const date of dates) expect(date).toMatch(/Thursday/);
      const facts = (await page.locator('.facts').first().textContent()) ?? '';
      expect(facts).toMatch(/free/i);
      expect(facts).toMatch(/in person.*online|online.*in person/i);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  }, 60_000);

  it('search says the next dates in the result', async () => {
    await eventually('the result of SIMHE tells its next dates', async () => {
      const { searchServices } = await ask(
        'query ($q: String!) { searchServices(query: $q, locale: "en", first: 5) { edges { node { id } nextDates { startsAt } } } }',
        { q: 'SIMHE' },
      );
      const found = searchServices.edges.find(({ node }: { node: { id: string } }) => node.id === service);
      return found?.nextDates?.length > 0;
    });
    await pages.visiting('/?lang=en', { locale: 'en' }, async (page) => {
      await page.locator('input[name=q]').fill('SIMHE');
      await page.locator('form[role=search] button[type=submit], .search-form button[type=submit]').first().click();
      const card = page.locator('article', { hasText: 'SIMHE: guidance on studies' }).first();
      await card.waitFor();
      expect(await card.locator('.next-dates').textContent()).toMatch(/Thursday/);
    });
  }, 120_000);

  it('the calendar of the service has them, in Seinäjoki', async () => {
    await pages.visiting('/', {}, async (page) => {
      const calendar = await (await page.request.get(`/service/${service}/calendar.ics`)).text();
      const months = new Date(Date.now() + 130 * 86_400_000).toISOString();
      const coming = shownByPrograms(calendar, months).filter(({ at }) => at > new Date().toISOString());
      const days = coming.map(({ at }) => new Date(at));
      expect(days.length).toBeGreaterThanOrEqual(4);
      for (const day of days) expect([day.getUTCDay(), day.getUTCDate() <= 7]).toEqual([4, true]);
      expect(new Set(days.map((day) => day.getUTCMonth())).size).toBe(days.length);
      expect(coming.filter(({ where }) => where.includes('Seinäjoki')).length).toBe(days.length);
    });
  }, 60_000);
});
