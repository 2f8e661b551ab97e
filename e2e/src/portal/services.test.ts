/** The way of a service, as people walk it: from an organisation that nobody knows to a service that everybody finds, and to its end. */
import { askGraphql, eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations, hasBrowser, sidewaysScroll } from '../browser.ts';
import { search } from '../directory-calls.ts';
import { Hand } from './hand.ts';
import { openPortal, type PortalInBrowser } from './portal-in-browser.ts';

const ORGANIZATION = 'Towarzystwo Sąsiedzkie Przystań';
const PERSON = { email: 'anna@example.org', password: 'zielony rower jedzie powoli' };
const SERVICE = 'Przystań językowa wtorkowa';
const TRANSLATED = 'Мовна пристань щовівторка';
const languages = ['pl', 'uk', 'en'] as const;
/** A telephone; and what is left of a screen of 1280 by 1024 at 400 %. */
const telephone = { width: 360, height: 740 };
const zoomed = { width: 320, height: 256 };

(hasBrowser ? describe : describe.skip)('the way of a service', () => {
  let portal: PortalInBrowser;
  beforeAll(async () => {
    portal = await openPortal();
  }, 400_000);
  afterAll(() => portal?.close(), 60_000);

  const looked = new Set<string>();
  /** Each kind of page once, in three languages: axe has nothing to say, and at 400 % nothing has to be scrolled sideways. */
  const look = async (page: Page): Promise<void> => {
    const address = page.url();
    const kind = new URL(address).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]{30,}/g, '…');
    if (looked.has(kind)) return;
    looked.add(kind);
    await page.setViewportSize(zoomed);
    for (const language of languages) {
      const url = new URL(address);
      url.searchParams.set('lang', language);
      const answer = await page.goto(url.href);
      expect([
        kind,
        language,
        answer?.status(),
        await page.getAttribute('html', 'lang'),
        await sidewaysScroll(page),
        await axeViolations(page),
      ]).toEqual([kind, language, 200, language, 0, []]);
    }
    await page.setViewportSize(telephone);
    await page.goto(address);
  };

  const suggestions = async (): Promise<number> => {
    const { data } = await askGraphql(portal.hub.graphql, {
      query: 'query ($query: String!) { suggest(query: $query) { text kind } }',
      variables: { query: SERVICE },
    });
    return (data.suggest as { text: string }[]).filter(({ text }) => text === SERVICE).length;
  };
  const found = async (): Promise<boolean> =>
    (await search(portal.hub.graphql, SERVICE)).nodes.some(({ content }) => content.name === SERVICE);

  it('leads from nothing to a service that everybody finds, through a moderator’s question, an edit that waits, and to the end: by keyboard, at 400 %, in three languages', async () => {
    const stranger = await portal.browse({ viewport: telephone });
    const page = await portal.browse({ viewport: telephone });
    const moderator = await portal.browse({ viewport: telephone });
    const author = new Hand(page);
    const decider = new Hand(moderator);
    const next = async () => {
      await look(page);
      await author.press('Zapisz i przejdź dalej');
    };

    // From nothing: a person, her address, her organisation.
    await page.goto('/portal/register');
    await look(page);
    await author.type('Imię', 'Anna Przykładowa');
    await author.type('Adres e-mail', PERSON.email);
    await author.type('Hasło', PERSON.password);
    await author.press('Załóż konto');
    await look(page);
    await page.goto(await portal.mailedLink(PERSON.email, 'confirm'));
    await look(page);
    await author.press('Potwierdź i przejdź dalej');
    await look(page);
    await author.type('Nazwa organizacji', ORGANIZATION);
    await author.choose('Gmina', 'Płock');
    await author.press('Dalej');
    expect(await page.textContent('h1')).toBe('Zgłoszenie wysłane');
    await look(page);

    await portal.signIn(moderator, portal.people.moderator);
    await look(moderator);
    await decider.follow('Organizacje');
    await look(moderator);
    await decider.press(`Przyjmij: ${ORGANIZATION}`);

    // Her first service.
    await page.goto('/portal/');
    await author.follow('Nasze usługi');
    await look(page);
    const first = new Hand(page);
    await first.follow('Dodaj usługę');
    await look(page);
    await first.type('Nazwa usługi', SERVICE);
    await first.type('Co otrzyma osoba, która przyjdzie?', 'Nauka polskiego od podstaw przy herbacie.');
    await first.press('Zapisz i przejdź dalej');
    await look(page);
    await first.press('Zapisz i przejdź dalej');
    await look(page);
    await first.type('Ulica i numer', 'ul. Kwiatowa 1');
    await first.press('Zapisz i przejdź dalej');
    await look(page);
    await first.type('Od', '9');
    await first.type('Do', '17');
    await first.press('Zapisz i przejdź dalej');
    await look(page);
    await first.type('Telefon', '+48 24 000 00 00');
    await first.tick('ukraiński');
    await first.press('Zapisz i przejdź dalej');
    await look(page);
    expect(await page.getByText('pon.–pt. 9–17').count()).toBe(1);

    const service = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    // The same in Ukrainian, before anybody else reads it.
    await author.follow('Napisz w innym języku');
    await look(page);
    await author.follow('ukraiński');
    await look(page);
    await author.type('Nazwa usługi', TRANSLATED);
    await author.type('Co otrzyma osoba, która przyjdzie?', 'Польська мова від початку, за чаєм.');
    await author.press('Zapisz i przejdź dalej');
    await author.follow('Zobacz, jak to zobaczą wszyscy');
    await author.follow('ukraiński');
    expect(await page.textContent('article h2')).toBe(TRANSLATED);
    await look(page);
    await page.goto(`/portal/services/${service}`);
    await first.press('Wyślij do moderatora');
    console.info(`From nothing to a submitted service: ${first.count} interactions (${first.told}).`);
    expect(first.count).toBeLessThan(25);

    // The moderator finds it, asks for a change, gets it, approves.
    await moderator.goto('/portal/');
    await decider.follow('Do sprawdzenia');
    await look(moderator);
    await decider.follow(SERVICE);
    await look(moderator);
    await decider.type('Co trzeba zmienić?', 'Prosimy dopisać, czy to kosztuje.');
    await decider.press('Poproś o zmianę');
    expect(await found()).toBe(false);

    await page.goto('/portal/services');
    await author.follow(SERVICE);
    expect(await page.getByText('Prosimy dopisać, czy to kosztuje.').count()).toBeGreaterThan(0);
    await page.goto(`/portal/services/${service}/edit/more`);
    await look(page);
    await page.getByRole('radio', { name: 'Tak' }).first().focus();
    await page.keyboard.press('Space');
    await next();
    await author.press('Wyślij do moderatora');

    await moderator.goto('/portal/moderation');
    await decider.follow(SERVICE);
    await decider.press('Zatwierdź');
    const approved = Date.now();
    await eventually('the public finds the service', found);
    console.info(`The public finds it ${Date.now() - approved} ms after the approval was answered.`);
    await stranger.goto(`/service/${service}?lang=uk`);
    expect(await stranger.textContent('h1')).toBe(TRANSLATED);
    expect(await suggestions()).toBe(1);

    // An edit waits beside what the public reads.
    const [old, fresh] = ['Nauka polskiego od podstaw przy herbacie.', 'Nauka polskiego dla wszystkich przy herbacie.'];
    await page.goto(`/portal/services/${service}/edit/what`);
    await look(page);
    await author.type('Co otrzyma osoba, która przyjdzie?', fresh);
    await author.press('Zapisz i przejdź dalej');
    await author.press('Wyślij do moderatora');
    const publicText = async (): Promise<string> => {
      await stranger.goto(`/service/${service}?lang=pl`);
      return (await stranger.textContent('main')) ?? '';
    };
    expect(await publicText()).toContain(old);
    await moderator.goto('/portal/moderation');
    await decider.follow(SERVICE);
    expect(await moderator.locator('ins').allTextContents()).not.toEqual([]);
    await decider.press('Zatwierdź');
    await eventually('the public reads the new text', async () => (await publicText()).includes(fresh));
    await page.goto(`/portal/services/${service}/history`);
    await look(page);

    // Its end.
    await page.goto(`/portal/services/${service}`);
    await author.follow('Już jej nie ma');
    await look(page);
    await author.type('Dlaczego?', 'Skończyły się pieniądze.');
    await author.press('Usuń z katalogu');
    await eventually('nobody finds the service', async () => !(await found()));
    expect(await suggestions()).toBe(0);
    expect((await stranger.goto(`/service/${service}`))?.status()).toBe(404);

    for (const path of ['moderation/stale', 'problems', 'moderation/audit', 'moderation/delegation', 'partners', 'partners/new']) {
      await moderator.goto(`/portal/${path}`);
      await look(moderator);
    }
    console.info(`Looked at in three languages: ${[...looked].join(' ')}`);
  }, 900_000);

  it('is written without JavaScript, and the form comes back with what was typed and what is wrong, at its field', async () => {
    const page = await portal.browse({ viewport: telephone, javaScriptEnabled: false });
    await portal.signIn(page, portal.people.ngo);
    await page.goto('/portal/services/new?lang=en');
    const press = () => page.getByRole('button', { name: 'Save and continue', exact: true }).last().click();
    const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) }).first();
    await field('What does a person get').fill('Free Polish classes for beginners.');
    await press();
    expect([await page.textContent('#name-error'), await field('What does a person get').inputValue()]).toEqual([
      'Error: Write a name in one line, at most 200 characters.',
      'Free Polish classes for beginners.',
    ]);
    await field('Name of the service').fill('Evening classes without a script');
    await press();
    await press();
    await page.getByRole('button', { name: 'Add another place' }).click();
    await page.locator('[name="locations.1.name"]').fill('Library');
    await page.locator('[name="locations.1.city"]').fill('Płock');
    await press();
    await field('From').fill('quarter past');
    await press();
    expect([await page.locator('.error-summary a').getAttribute('href'), await field('From').inputValue()]).toEqual([
      '#rows.0.from',
      'quarter past',
    ]);
    await field('From').fill('9');
    await press();
    expect(page.url()).toContain('place=1');
  }, 120_000);

  it('loses nothing of two people who write at once: the second sees both, and keeps hers', async () => {
    const [anna, olena] = [await portal.browse({ javaScriptEnabled: false }), await portal.browse({ javaScriptEnabled: false })];
    for (const page of [anna, olena]) await portal.signIn(page, portal.people.ngo);
    const { data } = await askGraphql(portal.hub.graphql, {
      apiKey: portal.people.ngo.apiKey,
      query: 'mutation ($input: ServiceInput!) { createService(input: $input) { revision { serviceId } } }',
      variables: { input: written('Spotkania przy stole') },
    });
    const { serviceId } = data.createService.revision as { serviceId: string };
    for (const page of [anna, olena]) await page.goto(`/portal/services/${serviceId}/edit/what?lang=en`);
    const save = async (page: Page, name: string) => {
      await page.locator('[name="name"]').fill(name);
      await page.getByRole('button', { name: 'Save and continue', exact: true }).last().click();
    };
    await save(anna, 'Anna’s name');
    await save(olena, 'Olena’s name');
    expect(await olena.locator('tbody tr').allTextContents()).toEqual([expect.stringMatching(/Olena’s name.*Anna’s name/)]);
    await olena.locator('main form button').click();
    await olena.goto(`/portal/services/${serviceId}/edit/what?lang=en`);
    expect(await olena.locator('[name="name"]').inputValue()).toBe('Olena’s name');
    // Who presses twice meets nobody but herself.
    await anna.goto(`/portal/services/${serviceId}/edit/what?lang=en`);
    const twin = await anna.context().newPage();
    await twin.goto(anna.url());
    await save(anna, 'The same name');
    await save(twin, 'The same name');
    expect(new URL(twin.url()).pathname).toBe(`/portal/services/${serviceId}`);
  }, 120_000);

  it('runs no script that somebody stored in a text field (stored XSS), on no page of the portal and no public one', async () => {
    const hostile = '"><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>[x](javascript:window.hurt=1)';
    const ask = (apiKey: string, query: string, variables: Record<string, unknown>) =>
      askGraphql(portal.hub.graphql, { apiKey, query, variables });
    const { ngo, moderator } = portal.people;
    const input = {
      ...written(hostile),
      ...{ summary: hostile, description: hostile, plainSummary: hostile, howToApply: hostile, documents: [hostile] },
      cost: { free: false, amount: 1, note: hostile },
      contacts: [{ kind: 'PHONE', value: '+48 24 000 00 00', note: hostile }],
      locations: [
        {
          ...{ name: hostile, street: hostile, postalCode: '09-400', city: hostile },
          schedules: [{ start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T10:00:00+01:00', note: hostile }],
        },
      ],
    };
    const created = await ask(
      ngo.apiKey,
      'mutation ($input: ServiceInput!) { made: createService(input: $input) { revision { id serviceId version } userErrors { message path } } }',
      { input },
    );
    expect(created.data.made.userErrors).toEqual([]);
    const { serviceId, version } = created.data.made.revision as { serviceId: string; version: number };
    const texts = { name: hostile, summary: hostile, description: hostile, plainSummary: hostile, howToApply: hostile };
    const translate = async (over: number): Promise<string> => {
      const { data } = await ask(
        ngo.apiKey,
        'mutation ($id: ID!, $version: Int!, $input: TranslationInput!) { made: setServiceTranslation(id: $id, expectedVersion: $version, input: $input) { revision { id } } }',
        { id: serviceId, version: over, input: { locale: 'uk', ...texts } },
      );
      return data.made.revision.id as string;
    };
    const revision = await translate(version);
    await ask(ngo.apiKey, 'mutation ($id: ID!) { submitRevision(id: $id) { userErrors { message } } }', { id: revision });
    await ask(
      moderator.apiKey,
      'mutation ($id: ID!, $text: String!) { addNote(revisionId: $id, text: $text) { userErrors { message } } }',
      { id: revision, text: hostile },
    );
    const [author, decider] = [await portal.browse(), await portal.browse()];
    await portal.signIn(author, ngo);
    await portal.signIn(decider, moderator);
    const seen = async (page: Page, path: string) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const planted = await page.evaluate<unknown>(
        '[window.hurt, document.querySelectorAll("img[src=x], script:not([src]):not([type=\\"application/ld+json\\"]), a[href^=javascript]").length]',
      );
      expect([path, planted, await page.getByText('onerror').count()]).toEqual([path, [undefined, 0], expect.any(Number)]);
      return page.getByText('onerror').count();
    };
    let shown = 0;
    const own = `/portal/services/${serviceId}`;
    for (const step of ['what', 'topic', 'where', 'hours', 'contact', 'more']) shown += await seen(author, `${own}/edit/${step}`);
    for (const path of ['', '/translations', '/translations/uk', '/preview', '/preview?in=uk', '/history', '/archive'])
      shown += await seen(author, own + path);
    shown += await seen(author, '/portal/services');
    shown += await seen(decider, '/portal/moderation');
    shown += await seen(decider, `/portal/moderation/revision/${revision}`);
    shown += await seen(decider, `/portal/moderation/audit?record=${serviceId}`);
    await ask(
      moderator.apiKey,
      'mutation ($id: ID!, $text: String!) { requestChanges(id: $id, message: $text) { userErrors { message } } }',
      { id: revision, text: hostile },
    );
    shown += await seen(author, own);
    // And once it is public.
    const again = await translate(version + 1);
    await ask(ngo.apiKey, 'mutation ($id: ID!) { submitRevision(id: $id) { userErrors { message } } }', { id: again });
    await ask(moderator.apiKey, 'mutation ($id: ID!) { approveRevision(id: $id) { userErrors { message } } }', { id: again });
    for (const path of ['?lang=pl', '?lang=uk', '/card', '/notice'])
      shown += await seen(await portal.browse(), `/service/${serviceId}${path}`);
    expect(shown).toBeGreaterThan(14);
  }, 240_000);
});

const written = (name: string) => ({
  ...{
    locale: 'pl',
    name,
    summary: 'Rozmowy po polsku.',
    description: 'Rozmowy po polsku.',
    categories: ['POLISH_COURSE'],
    languages: ['pl'],
  },
  ...{ deliveryModes: ['IN_PERSON'], municipalities: ['1462011'] },
});
