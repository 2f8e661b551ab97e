import { personLocales } from '@drogowskaz/platform';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { portalPages } from '../pages.ts';
import {
  annaActsAs,
  browserOf,
  type PortalUnderTest,
  portalUnderTest,
  SESSION,
  sessionOfAnna,
  signedIn,
  type TestBrowser,
} from '../testing/portal-under-test.ts';
import { localeOf } from './arrival.ts';

let portal: PortalUnderTest;
let anna: TestBrowser;
let stranger: TestBrowser;
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
  stranger = browserOf(portal);
});

describe('A page of the portal', () => {
  it('leads whoever is not signed in to sign in, and then to where she wanted to go', async () => {
    const { status, to } = await stranger.get('/portal/team/invite?lang=uk');
    expect([status, to]).toEqual([303, '/portal/sign-in?to=%2Fteam%2Finvite%3Flang%3Duk&lang=uk']);
    const sent = await stranger.send(to ?? '', { email: 'anna@example.org', password: 'a long password' });
    expect([sent.status, sent.to]).toEqual([303, '/portal/team/invite?lang=uk']);
  });

  it('of another role says so, and what to do', async () => {
    annaActsAs(portal, { role: 'NGO_EDITOR' });
    const { status, html } = await anna.get('/portal/team');
    expect(status).toBe(403);
    expect(html).toContain('zmień rolę u góry strony');
    expect(portal.asked.some(({ question }) => question === 'team')).toBe(false);
  });

  it('about security asks first who she is, and goes on from there', async () => {
    portal.accounts.sessionOf = async () => sessionOfAnna({ fresh: false });
    portal.accounts.confirmIdentity = async () => signedIn();
    const { to } = await anna.get('/portal/keys/new');
    expect(to).toBe('/portal/confirm-identity?to=%2Fkeys%2Fnew');
    expect(await anna.send(to ?? '', { password: 'a long password' })).toMatchObject({ status: 303, to: '/portal/keys/new' });
  });

  it('holds what was typed when the session has ended, until it can be sent again', async () => {
    await anna.get('/portal/account');
    const _csrf = /name="_csrf" value="([^"]+)"/.exec((await anna.get('/portal/account')).html)?.[1] ?? '';
    portal.accounts.sessionOf = async () => null;
    const held = await anna.post('/portal/account', { name: 'Anna "Nowa"', locale: 'uk', password: 'secret words', _csrf });
    expect(held.status).toBe(401);
    expect(held.html).toContain('value="Anna &quot;Nowa&quot;"');
    expect(held.html).not.toContain('secret words');
    expect(held.html).toMatch(/<a href="\/portal\/sign-in\?to=%2Fheld" target="_blank" rel="noopener">/);
    portal.accounts = {};
    const again = /name="_csrf" value="([^"]+)"/.exec(held.html)?.[1] ?? '';
    expect(await anna.post('/portal/account', { name: 'Anna "Nowa"', locale: 'uk', _csrf: again })).toMatchObject({ status: 303 });
    expect(portal.asked.at(-1)).toMatchObject({ question: 'updateAccount', argument: { name: 'Anna "Nowa"', locale: 'uk' } });
  });

  it('that does not exist says so, in the reader’s language', async () => {
    const { status, html } = await stranger.get('/portal/no/such/page', { 'accept-language': 'uk-UA, en;q=0.5' });
    expect([status, /<html lang="uk"/.test(html)]).toEqual([404, true]);
  });

  it.each(personLocales)('has all its texts in %s', async (locale) => {
    portal.answer = () => ({
      data: {
        apiKeys: [],
        verificationQuestion: { serviceId: 'x', name: 'Kurs', summary: 'Dla każdego' },
        myProvider: {
          id: 'p',
          version: 1,
          name: 'Fundacja',
          description: null,
          url: null,
          email: null,
          nip: null,
          krs: null,
          regon: null,
          status: 'WAITING',
          municipality: null,
        },
      },
    });
    for (const { path } of portalPages) {
      for (const browser of [anna, browserOf(portal)]) {
        const { html, status, headers } = await browser.get(`/portal${path.replaceAll(/:\w+/g, 'x')}?lang=${locale}`, {
          'accept-language': 'pl',
        });
        // Elsewhere, or a file to keep.
        if (status === 303 || headers['content-disposition'] !== undefined) continue;
        expect([path, /<html lang="(\w+)"/.exec(html)?.[1]]).toEqual([path, locale]);
        expect([path, /undefined|null|\[object|\{\w+\}/.exec(html)?.[0]]).toEqual([path, undefined]);
      }
    }
  });
});

describe('What is wrong in a form', () => {
  it('is said at the top with a way to each field, at the field, and in the title; the rest keeps what was typed', async () => {
    const { status, html } = await stranger.send('/portal/register', { name: 'Olena', email: 'olena', password: '' });
    expect(status).toBe(422);
    expect(html).toMatch(/<title>Błąd: Załóż konto/);
    expect(html).toContain('<a href="#email">Wpisz adres e-mail w postaci imie@example.org.</a>');
    expect(html).toContain('<a href="#password">Wpisz hasło.</a>');
    expect(html).toMatch(/<input[^>]*id="email"[^>]*aria-describedby="email-hint email-error"[^>]*aria-invalid="true"[^>]*value="olena"/);
    expect(html).toContain('value="Olena"');
    expect(portal.asked.some(({ question }) => question === 'register')).toBe(false);
  });

  it('is also what the accounts refuse, in the language of the page', async () => {
    portal.accounts.register = async () => ({ refused: 'PASSWORD', password: ['COMMON'] });
    const { html } = await stranger.send('/portal/register?lang=en', { name: 'Olena', email: 'o@example.org', password: 'password1234' });
    expect(html).toContain('<a href="#password">This password is easily guessed. Choose other words.</a>');
    portal.accounts.signIn = async () => ({ refused: 'LIMITED', retryAfterSeconds: 290 });
    const limited = await stranger.send('/portal/sign-in?lang=uk', { email: 'o@example.org', password: 'x' });
    expect(limited.html).toContain('Спробуйте ще раз за 5 хвилин.');
  });

  it('never tells whether an address has an account', async () => {
    const answers: string[] = [];
    for (const email of ['anna@example.org', 'nobody@example.org'])
      for (const page of ['/portal/sign-in/link', '/portal/reset']) answers.push((await stranger.send(page, { email })).to ?? '');
    expect(answers).toEqual(['/portal/sign-in/link?sent=1', '/portal/reset?sent=1', '/portal/sign-in/link?sent=1', '/portal/reset?sent=1']);
  });
});

describe('The language of the portal', () => {
  it('is the one in the address, then that of the account, then the browser’s', () => {
    expect(localeOf('uk', 'pl', ['en'])).toBe('uk');
    expect(localeOf(null, 'pl', ['en'])).toBe('pl');
    expect(localeOf(null, undefined, ['de', 'uk-UA', 'en'])).toBe('uk');
    expect(localeOf(null, undefined, ['de'])).toBe('en');
    expect(localeOf('de', undefined, [])).toBe('pl');
  });

  it('goes along through links, forms and redirects once it was chosen', async () => {
    const { html } = await anna.get('/portal/?lang=uk');
    expect(html).toContain('href="/portal/account?lang=uk"');
    expect(html).toContain('action="/portal/sign-out?lang=uk"');
    expect((await anna.send('/portal/sign-out?lang=uk', {})).to).toBe('/portal/sign-in?out=1&lang=uk');
  });
});
