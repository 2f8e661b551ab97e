/** The portal as people meet it who work in it: in a browser, over the real hub, with mails that really were written. */
import { askGraphql } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations, hasBrowser, sidewaysScroll } from '../browser.ts';
import { authenticatorCode, openPortal, type PortalInBrowser } from './portal-in-browser.ts';

const describeInBrowser = hasBrowser ? describe : describe.skip;
/** Each language once, each way of colouring once: what a page is coloured with does not depend on its words. */
const WALKS = [
  { lang: 'pl', media: { forcedColors: 'active' } },
  { lang: 'uk', media: { colorScheme: 'dark' } },
  { lang: 'en', media: { colorScheme: 'light' } },
] as const;
const PASSWORD = 'zielony rower jedzie powoli';

/** Pages that can be opened by an address alone. */
const FOR_EVERYBODY = [
  'sign-in',
  'sign-in/link',
  'sign-in/link?sent=1',
  'sign-in/code',
  'register',
  'register?sent=1',
  'reset',
  'reset/no-such-token',
  'link/no-such-token',
  'invitation/no-such-token',
  'still-true/no-such-token',
  'privacy',
  'sign-out',
  'erased',
  'no/such/page',
];
const FOR_OWNERS = [
  '',
  'organization',
  'organization/new',
  'organization/sent',
  'team',
  'team/invite',
  'keys',
  'keys/new',
  'account',
  'account/password',
  'account/second-factor',
  'account/sessions',
  'account/erase',
  'switch',
  'confirm-identity',
  'held',
];

/** Fields, buttons, and links that stand by themselves, that are lower than 44 pixels. */
const SMALL_TARGETS = `[...document.querySelectorAll('main button, main select, main textarea, main input:not([type=hidden], [type=radio], [type=checkbox]), main .choice label, main .ways a, main .rows a, main .way-back a, main summary')]
  .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
  .map((element) => element.outerHTML.slice(0, 90))`;

const submit = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.locator('main form button[type=submit]').first().click()]);
};
const heading = (page: Page): Promise<string | null> => page.textContent('h1');
/** The error that is said at a field. */
const errorAt = (page: Page, field: string): Promise<string | null> => page.textContent(`#${field}-error`);

describeInBrowser('The portal in a browser', () => {
  let portal: PortalInBrowser;
  beforeAll(async () => {
    portal = await openPortal();
  }, 300_000);
  afterAll(() => portal?.close(), 60_000);

  /** Every page in turn, those of strangers and those of an owner. */
  const everyPage = async (
    options: Parameters<PortalInBrowser['browse']>[0],
    look: (page: Page, path: string) => Promise<void>,
  ): Promise<void> => {
    const [stranger, owner] = [await portal.browse(options), await portal.browse(options)];
    await portal.signIn(owner, portal.people.ngo);
    for (const [page, paths] of [
      [stranger, FOR_EVERYBODY],
      [owner, FOR_OWNERS],
    ] as const) {
      for (const path of paths) {
        await page.goto(`/portal/${path}${path.includes('?') ? '&' : '?'}lang=${options?.locale ?? 'pl'}`);
        await look(page, path);
      }
    }
    await Promise.all([stranger.context().close(), owner.context().close()]);
  };

  it.each(WALKS)(
    'gives axe nothing to say in $lang, $media, nor with errors, and needs no sideways scrolling on the narrowest screen or at 400 % zoom',
    async ({ lang, media }) => {
      await everyPage({ locale: lang, ...media }, async (page, path) => {
        expect([path, await page.getAttribute('html', 'lang'), await page.locator('h1').count()]).toEqual([path, lang, 1]);
        expect([path, await axeViolations(page)]).toEqual([path, []]);
        // 320 × 256 CSS pixels are what is left of 1280 × 1024 at 400 %.
        for (const height of [640, 256]) {
          await page.setViewportSize({ width: 320, height });
          expect([path, height, await sidewaysScroll(page)]).toEqual([path, height, 0]);
        }
        expect([path, await page.evaluate<string[]>(SMALL_TARGETS)]).toEqual([path, []]);
        // An empty form comes back with what is wrong; a form that does something at once has no field that must be filled in.
        if ((await page.locator('main form [required]').count()) > 0 && path !== 'account') {
          await submit(page);
          expect([path, await axeViolations(page), await sidewaysScroll(page)]).toEqual([path, [], 0]);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
      });
    },
    240_000,
  );

  it('asks nobody else for anything and breaks no rule of its own policy', async () => {
    const complaints: string[] = [];
    const hosts = new Set<string>();
    await everyPage({}, async (page, path) => {
      if (path === 'sign-in' || path === '') {
        page.on('request', (request) => hosts.add(new URL(request.url()).host));
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('console', (message) => {
          if (/Content Security Policy|Refused/.test(message.text())) complaints.push(message.text());
        });
      }
    });
    expect([...hosts]).toEqual([new URL(portal.hub.url).host]);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('can be used by keyboard alone, always seeing where one is: from an error to its field, into the portal, to a key', async () => {
    const page = await portal.browse();
    const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()');
    const press = async (keys: string, until: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press(keys);
        const seen = await page.evaluate<boolean>(
          '(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2)(getComputedStyle(document.activeElement))',
        );
        expect([await focused(), seen]).toEqual([await focused(), true]);
        if ((await focused()) === until) return;
      }
      throw new Error(`${until} is not to be reached by ${keys}`);
    };
    await page.goto('/portal/keys/new');
    await press('Tab', 'Przejdź do treści');
    await press('Tab', 'email');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.error-summary');
    // The summary has the focus: the next stop is the way to the first field.
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('error-summary');
    await press('Tab', 'Wpisz adres e-mail.');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('email');
    await page.keyboard.type(portal.people.ngo.email);
    await press('Tab', 'password');
    await page.keyboard.type(portal.people.ngo.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/portal\/keys\/new$/);
    await press('Tab', 'name');
    await page.keyboard.type('klucz z klawiatury');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.secret');
    expect(await page.textContent('.secret')).toMatch(/^drg_/);
  }, 60_000);

  it('takes somebody who registers, without JavaScript, from nothing to her organisation, by a link that only a press uses up', async () => {
    const page = await portal.browse({ javaScriptEnabled: false });
    await page.goto('/portal/register?lang=uk');
    await page.locator('#email').fill('olena');
    await submit(page);
    expect(await errorAt(page, 'name')).toContain('Введіть ім’я');
    expect(await page.inputValue('#email')).toBe('olena');
    await page.locator('#name').fill('Олена Прикладова');
    await page.locator('#email').fill('olena@example.org');
    await page.locator('#password').fill('short');
    await submit(page);
    expect(await errorAt(page, 'password')).toContain('менше ніж 12');
    expect(await page.inputValue('#name')).toBe('Олена Прикладова');
    await page.locator('#password').fill(PASSWORD);
    await submit(page);
    expect(await heading(page)).toBe('Перевірте пошту');

    const link = await portal.mailedLink('olena@example.org', 'confirm');
    // A mail program looks first.
    for (let looks = 0; looks < 2; looks++) expect((await fetch(portal.hub.url + link)).status).toBe(200);
    await page.goto(link);
    await submit(page);
    expect(new URL(page.url()).pathname).toBe('/portal/organization/new');
    expect(await page.getAttribute('html', 'lang')).toBe('uk');
    const other = await portal.browse();
    await other.goto(link);
    await submit(other);
    expect(await heading(other)).toBe('Ten link już nie działa');

    await page.locator('#name').fill('Stowarzyszenie Przykładów');
    await page.locator('#email').fill('biuro@example.org');
    await page.locator('#municipality').selectOption({ label: 'Płock' });
    await page.locator('#nip').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
    await page.locator('#nip').fill('123-456-32-19');
    await submit(page);
    expect(await errorAt(page, 'nip')).toContain('неправильний NIP');
    expect(await page.inputValue('#name')).toBe('Stowarzyszenie Przykładów');
    await page.locator('#nip').fill('123-456-32-18');
    await submit(page);
    expect(await heading(page)).toBe('Заявку надіслано');

    const registered = await portal.mailedLink('biuro@example.org', 'registration');
    await page.goto(registered);
    expect(await page.textContent('main')).toContain('Заявка чекає на рішення модерації');
    await submit(page);
    expect(await page.textContent('main')).toContain('Адресу підтверджено');

    // Whoever comes after her is asked whether it is the same one.
    const second = await portal.browse({ javaScriptEnabled: false });
    await portal.signIn(second, portal.people.moderator);
    await second.goto('/portal/organization/new');
    await second.locator('#name').fill('Stowarzyszenie Przykladow');
    await second.locator('#municipality').selectOption({ label: 'Płock' });
    await submit(second);
    if ((await heading(second)) !== 'Czy to któraś z tych organizacji?') throw new Error(await second.content());
    await submit(second);
    expect(await errorAt(second, 'which')).toContain('Wybierz jedną z odpowiedzi');
  }, 60_000);

  it('shows an owner what somebody saved in the meantime beside what she typed, and loses neither', async () => {
    const [first, second] = [await portal.browse(), await portal.browse()];
    for (const page of [first, second]) {
      await portal.signIn(page, portal.people.ngo);
      await page.goto('/portal/organization');
      await page.locator('#email').fill('ngo@example.org');
    }
    await second.locator('#description').fill('Pomagamy w drugiej karcie.');
    await submit(second);
    expect(await second.textContent('[role=status]')).toContain('Zapisano');
    await first.locator('#description').fill('Pomagamy w pierwszej karcie.');
    await submit(first);
    expect(await heading(first)).toBe('Ktoś był szybszy');
    expect(await first.locator('.versions td').allTextContents()).toEqual(['Pomagamy w pierwszej karcie.', 'Pomagamy w drugiej karcie.']);
    expect(await axeViolations(first)).toEqual([]);
    await first.getByRole('button', { name: 'Zapisz moją wersję' }).click();
    await first.waitForURL(/done=saved/);
    expect(await first.inputValue('#description')).toBe('Pomagamy w pierwszej karcie.');
  }, 60_000);

  it('lets an owner invite somebody, who then sees what she may and no more', async () => {
    const [owner, editor] = [await portal.browse(), await portal.browse({ locale: 'en' })];
    await portal.signIn(owner, portal.people.ngo);
    await owner.goto('/portal/team/invite');
    await owner.locator('#email').fill('editor@example.org');
    await owner.locator('input[value=NGO_EDITOR]').check();
    await owner.locator('input[value=en]').check();
    await submit(owner);
    expect(await owner.textContent('[role=status]')).toContain('Zaproszenie wysłano');
    await editor.goto(await portal.mailedLink('editor@example.org', 'invitation'));
    expect(await editor.textContent('main')).toContain('Editor');
    await editor.locator('#name').fill('Eddie Example');
    await editor.locator('#password').fill(PASSWORD);
    await submit(editor);
    expect(await heading(editor)).toBe('Hello, Eddie Example');
    expect((await editor.goto('/portal/team'))?.status()).toBe(403);
    expect((await editor.goto('/portal/keys'))?.status()).toBe(403);

    await owner.goto('/portal/team');
    await owner.getByRole('link', { name: 'Zmień rolę: Eddie Example' }).click();
    await owner.locator('input[value=NGO_OWNER]').check();
    await submit(owner);
    expect(await owner.textContent('[role=status]')).toContain('Rolę zmieniono');
    expect((await editor.goto('/portal/team'))?.status()).toBe(200);
    await owner.getByRole('link', { name: 'Odbierz dostęp: Eddie Example' }).click();
    await submit(owner);
    expect(await owner.textContent('main')).not.toContain('Eddie Example');
    await editor.goto('/portal/');
    expect(await editor.textContent('main')).toContain('You do not belong to an organisation');
  }, 60_000);

  it('lets the hub’s administrator look after the people of a municipality, and erase one who asked for it', async () => {
    const [admin, planner] = [await portal.browse(), await portal.browse()];
    await portal.signIn(admin, portal.people.admin);
    await admin.goto('/portal/team');
    await admin.locator('#municipality').selectOption({ label: 'Płock' });
    await admin.getByRole('button', { name: 'Pokaż' }).click();
    await admin.waitForURL(/municipality=146201/);
    expect(await admin.textContent('main')).toContain(portal.people.moderator.email);
    await admin.getByRole('link', { name: 'Zaproś osobę' }).click();
    await admin.locator('#email').fill('planner@example.org');
    await admin.locator('input[value=STRATEGIST]').check();
    await submit(admin);
    await planner.goto(await portal.mailedLink('planner@example.org', 'invitation'));
    await planner.locator('#name').fill('Piotr Przykład');
    await submit(planner);
    expect(await planner.textContent('.who')).toContain('Planowanie usług, Płock');
    await admin.goto('/portal/team?municipality=146201');
    await admin.getByRole('link', { name: 'Usuń konto: Piotr Przykład' }).click();
    await submit(admin);
    expect(await admin.textContent('[role=status]')).toContain('Konto usunięto');
    expect(await admin.textContent('main')).not.toContain('planner@example.org');
    await planner.goto('/portal/');
    expect(new URL(planner.url()).pathname).toBe('/portal/sign-in');
  }, 60_000);

  it('shows a key once; it works at the API until it is withdrawn', async () => {
    const page = await portal.browse();
    await portal.signIn(page, portal.people.ngo);
    await page.goto('/portal/keys/new');
    await page.locator('#name').fill('strona internetowa');
    await submit(page);
    const apiKey = (await page.textContent('.secret')) ?? '';
    const question = { query: '{ myServices { totalCount } }', apiKey };
    expect((await askGraphql(portal.hub.graphql, question)).errors).toEqual([]);
    await page.goto('/portal/keys');
    expect(await page.content()).not.toContain(apiKey);
    await page.getByRole('link', { name: 'Wycofaj klucz: strona internetowa' }).click();
    await submit(page);
    expect(await page.textContent('[role=status]')).toContain('Klucz wycofano');
    expect((await askGraphql(portal.hub.graphql, question)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }, 60_000);

  it('asks for the code of the second factor once it is set, takes a recovery code instead, and neither twice', async () => {
    const [page, elsewhere] = [await portal.browse(), await portal.browse()];
    const person = portal.people.moderator;
    await portal.signIn(page, person);
    await page.goto('/portal/account/second-factor');
    await submit(page);
    expect(await page.locator('svg.qr').isVisible()).toBe(true);
    const secret = (await page.textContent('.secret')) ?? '';
    await page.locator('#code').fill('000000');
    await submit(page);
    expect(await errorAt(page, 'code')).toContain('się nie zgadza');
    expect(await page.textContent('.secret')).toBe(secret);
    const code = authenticatorCode(secret);
    await page.locator('#code').fill(code);
    await submit(page);
    const recovery = await page.locator('.codes li').allTextContents();
    expect(recovery.length).toBeGreaterThanOrEqual(8);

    await portal.signIn(elsewhere, person);
    expect(new URL(elsewhere.url()).pathname).toBe('/portal/sign-in/code');
    await elsewhere.goto('/portal/account');
    expect(new URL(elsewhere.url()).pathname).toBe('/portal/sign-in/code');
    await elsewhere.locator('#code').fill(code);
    await submit(elsewhere);
    expect(await errorAt(elsewhere, 'code')).toContain('już go użyto');
    await elsewhere.locator('#code').fill(recovery[0] ?? '');
    await submit(elsewhere);
    expect(new URL(elsewhere.url()).pathname).toBe('/portal/account');
  }, 60_000);

  it('sets a new password by mail and ends the sessions of before', async () => {
    const [before, page] = [await portal.browse(), await portal.browse({ javaScriptEnabled: false })];
    const person = portal.people.admin;
    await portal.signIn(before, person);
    await page.goto('/portal/reset');
    await page.locator('#email').fill(person.email);
    await submit(page);
    await page.goto(await portal.mailedLink(person.email, 'reset'));
    await page.locator('#password').fill(PASSWORD);
    await submit(page);
    expect(await heading(page)).toContain('Dzień dobry');
    await before.goto('/portal/account');
    expect(new URL(before.url()).pathname).toBe('/portal/sign-in');
    person.password = PASSWORD;
  }, 60_000);

  it('keeps what was typed when the session ends in the meantime, and sends it after signing in again', async () => {
    const page = await portal.browse({ javaScriptEnabled: false });
    await portal.signIn(page, portal.people.ngo);
    const name = await page.goto('/portal/account').then(() => page.inputValue('#name'));
    await page.locator('#name').fill('Zmieniona');
    await page.context().clearCookies({ name: 'drogowskaz-session' });
    await submit(page);
    expect(await heading(page)).toBe('Trzeba zalogować się jeszcze raz');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Zaloguj się w nowej karcie' }).click(),
    ]);
    await tab.locator('#email').fill(portal.people.ngo.email);
    await tab.locator('#password').fill(portal.people.ngo.password);
    await submit(tab);
    expect(await heading(tab)).toBe('Gotowe');
    await submit(page);
    expect(await page.inputValue('#name')).toBe('Zmieniona');
    await page.locator('#name').fill(name);
    await submit(page);
  }, 60_000);

  it('is nothing to the public API and the public pages: they neither read nor need its cookie', async () => {
    const page = await portal.browse();
    await portal.signIn(page, portal.people.admin);
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const { errors } = await askGraphql(portal.hub.graphql, { query: '{ myServices { totalCount } }', headers: { cookie } });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const stranger = await portal.browse();
    await stranger.goto('/?q=praca');
    expect(await stranger.context().cookies()).toEqual([]);
    const answer = await fetch(`${portal.hub.url}/portal/sign-in`);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  }, 60_000);
});
