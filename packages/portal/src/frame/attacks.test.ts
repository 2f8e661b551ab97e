import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { portalPages } from '../pages.ts';
import { browserOf, type PortalUnderTest, portalUnderTest, SESSION, signedIn, type TestBrowser } from '../testing/portal-under-test.ts';
import { returnPath } from './return-path.ts';

let portal: PortalUnderTest;
let anna: TestBrowser;
let stranger: TestBrowser;
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
  stranger = browserOf(portal);
});

const deeds = () =>
  portal.asked.map(({ question }) => question).filter((question) => question !== 'sessionOf' && question !== 'waysToSignIn');
const name = { name: 'Somebody else', locale: 'pl' };
const pathOf = (path: string): string => `/portal${path.replaceAll(/:\w+/g, '11111111-1111-4111-8111-111111111111')}`;

describe('CSRF', () => {
  it('is refused: a form without a token does nothing, whatever page it is for', async () => {
    for (const { path, submit } of portalPages) {
      if (submit === undefined) continue;
      const { status } = await anna.post(pathOf(path), { ...name, email: 'evil@example.org', password: 'a long password' });
      expect([path, status]).toEqual([path, 403]);
    }
    expect(deeds()).toEqual([]);
  });

  it('is refused with a token that the attacker got in her own browser', async () => {
    const { html } = await stranger.get('/portal/sign-in');
    const stolen = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    await anna.get('/portal/account');
    expect(await anna.post('/portal/account', { ...name, _csrf: stolen })).toMatchObject({ status: 403 });
    expect(deeds()).toEqual([]);
  });

  it('is refused from another site also with the token of this very browser', async () => {
    const { html } = await anna.get('/portal/account');
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    for (const site of ['cross-site', 'same-site'])
      expect(await anna.post('/portal/account', { ...name, _csrf }, { 'sec-fetch-site': site })).toMatchObject({ status: 403 });
    expect(deeds()).toEqual([]);
    expect(await anna.post('/portal/account', { ...name, _csrf }, { 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 303 });
  });

  it('cannot be finished by its victim: what another site sent is not shown to be sent again', async () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      const { status, html } = await anna.post('/portal/account', name, { 'sec-fetch-site': site });
      expect([site, status, html.includes('Somebody else')]).toEqual([site, 403, false]);
      const signedOut = await stranger.post('/portal/account', name, { 'sec-fetch-site': site });
      expect([site, signedOut.status, signedOut.html.includes('Somebody else')]).toEqual([site, 403, false]);
    }
  });

  it('is refused in the other shapes that a form of another site can have', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/json']) {
      const { status } = await anna.post('/portal/account', name, { 'content-type': type });
      expect([type, status]).toEqual([type, 400]);
    }
    expect(deeds()).toEqual([]);
  });

  it('does nothing by a link either: no GET of a page asks the accounts for more than to look', async () => {
    for (const { path } of portalPages) await anna.get(pathOf(path));
    expect(new Set(deeds())).toEqual(new Set(['startOidc', 'team', 'sessions', 'invitation']));
  });

  it('does not cost people what they typed: a page that lay open too long comes back with it', async () => {
    const { status, html } = await anna.post('/portal/account', { ...name, _csrf: 'old' }, { 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(422);
    expect(html).toContain('value="Somebody else"');
    expect(deeds()).toEqual([]);
  });
});

describe('Session fixation in the cookie', () => {
  it('gains nothing: a planted session is not taken over, signing in gives a new one', async () => {
    stranger.cookies.set('__Host-drogowskaz-session', 'planted-by-somebody');
    expect(await stranger.send('/portal/sign-in', { email: 'anna@example.org', password: 'a long password' })).toMatchObject({
      status: 303,
    });
    expect(stranger.cookies.get('__Host-drogowskaz-session')).toBe(SESSION);
    expect(JSON.stringify(portal.asked.filter(({ question }) => question === 'signIn'))).not.toContain('planted');
  });

  it('finds no other door: no address, no field and no header gives a session', async () => {
    for (const path of [`/portal/?session=${SESSION}`, `/portal/;session=${SESSION}`])
      expect(await stranger.get(path, { authorization: `Bearer ${SESSION}`, 'x-session': SESSION })).not.toMatchObject({ status: 200 });
  });

  it('cannot be planted by a neighbouring site: over HTTPS the cookie is bound to this host', async () => {
    const { headers } = await stranger.send('/portal/sign-in', { email: 'anna@example.org', password: 'a long password' });
    const [cookie] = [headers['set-cookie'] ?? []].flat().filter((value) => value.startsWith('__Host-drogowskaz-session'));
    expect(cookie?.split('; ').slice(1).sort()).toEqual([
      'Expires=Sat, 26 Dec 2026 00:00:00 GMT',
      'HttpOnly',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
  });

  it('keeps to the portal over plain HTTP, and out of reach of scripts', async () => {
    const { fastify } = await portalUnderTest('http://localhost:4000');
    const { headers } = await fastify.inject({ url: '/portal/sign-in' });
    expect(headers['set-cookie']).toMatch(/^drogowskaz-form=[^;]+; Path=\/portal; HttpOnly; SameSite=Lax$/);
  });

  it('ends with signing out, here and in the registry', async () => {
    expect(await anna.send('/portal/sign-out', {})).toMatchObject({ status: 303, to: '/portal/sign-in?out=1' });
    expect(anna.cookies.has('__Host-drogowskaz-session')).toBe(false);
    expect(deeds()).toEqual(['signOut']);
  });

  it('opens nothing before the second factor', async () => {
    portal.accounts.signIn = async () => signedIn({ session: 'half', secondFactor: true });
    portal.accounts.sessionOf = async () => 'SECOND_FACTOR';
    expect(await stranger.send('/portal/sign-in', { email: 'anna@example.org', password: 'a long password' })).toMatchObject({
      to: '/portal/sign-in/code?to=%2F',
    });
    for (const { path, who } of portalPages) {
      if (who === 'EVERYBODY') continue;
      expect((await stranger.get(pathOf(path))).to).toMatch(/^\/portal\/sign-in\/code\?/);
    }
  });
});

describe('An open redirect', () => {
  const hostile = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/../../evil',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/%2e%2e/x',
    '/\t/evil.example',
    '/@evil.example',
  ];

  it('is not to be had from signing in', async () => {
    for (const to of hostile) {
      const fields = { email: 'anna@example.org', password: 'a long password' };
      const sent = await stranger.send(`/portal/sign-in?to=${encodeURIComponent(to)}`, fields);
      const { origin, pathname } = new URL(sent.to ?? '', 'https://directory.example.org');
      expect([to, origin, pathname.startsWith('/portal/')]).toEqual([to, 'https://directory.example.org', true]);
      stranger.cookies.clear();
    }
  });

  it('is not to be had from any text at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (text) => {
          const { origin, pathname } = new URL(`/portal${returnPath(text)}`, 'https://directory.example.org');
          return origin === 'https://directory.example.org' && pathname.startsWith('/portal/');
        },
      ),
    );
  });

  it('does not stand in the way of pages of the portal', () => {
    for (const path of ['/team', '/services/x?step=2', '/']) expect(returnPath(path)).toBe(path);
  });
});

describe('Clickjacking and foreign scripts', () => {
  it('find no page: none can be framed, none runs or loads anything that is not ours', async () => {
    for (const { path } of portalPages) {
      const { headers, html } = await anna.get(pathOf(path));
      if (headers.location !== undefined) continue;
      const policy = String(headers['content-security-policy']);
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "base-uri 'none'",
      ])
        expect([path, policy.split('; ').includes(rule)]).toEqual([path, true]);
      expect([path, headers['referrer-policy']]).toEqual([path, 'no-referrer']);
      expect([path, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/.test(html)]).toEqual([path, false]);
    }
  });

  it('what was typed never becomes markup', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const { html } = await anna.send('/portal/account', { name: '', locale: evil, email: evil });
    expect(html).not.toContain('<script>alert');
    const { html: registering } = await stranger.send('/portal/register', { name: evil, email: evil, password: evil });
    expect(registering).not.toContain('<script>alert');
    expect(registering).toContain('&lt;script>alert(1)');
  });
});

describe('Caches', () => {
  it('keep nothing of the portal: no page, no redirect, no error', async () => {
    const answers = [
      ...(await Promise.all(portalPages.map(({ path }) => anna.get(pathOf(path))))),
      await stranger.get('/portal/team'),
      await stranger.get('/portal/no/such/page'),
      await anna.post('/portal/account', name),
      await anna.send('/portal/account', { ...name, name: '' }),
      await anna.send('/portal/account', name),
    ];
    expect(new Set(answers.map(({ headers }) => headers['cache-control']))).toEqual(new Set(['no-store']));
  });

  it('of browsers get no password back', async () => {
    const { html } = await stranger.send('/portal/register', { name: '', email: 'anna@example.org', password: 'correct horse battery' });
    expect(html).toContain('value="anna@example.org"');
    expect(html).not.toContain('correct horse');
  });
});

describe('Errors', () => {
  it('of ours tell a number and the next step, and nothing of the inside', async () => {
    portal.accounts.team = () => Promise.reject(new Error('relation "accounts.session" does not exist'));
    const { status, html } = await anna.get('/portal/team');
    expect(status).toBe(500);
    expect(html).toContain('Numer zdarzenia');
    expect(html).not.toMatch(/relation|accounts\.session|at .*\.ts/);
  });

  it('of the API keep what was typed', async () => {
    portal.answer = () => ({ data: null, errors: [new GraphQLError('down', { extensions: { code: 'UNAVAILABLE' } })] });
    const { status, html } = await anna.send('/portal/keys/new', { name: 'strona gminy', scopes: 'READ', months: '12' });
    expect(status).toBe(422);
    expect(html).toContain('value="strona gminy"');
    expect(html).toContain('Spróbuj jeszcze raz za minutę');
  });

  it('of the API keep what was typed also on a page that cannot be drawn without it, and say nothing of an address', async () => {
    const _csrf = /name="_csrf" value="([^"]+)"/.exec((await anna.get('/portal/account')).html)?.[1] ?? '';
    const fail = (code: string) => () => ({ data: null, errors: [new GraphQLError('no', { extensions: { code } })] });
    const typed = { id: 'p', version: '1', email: 'anna@example.org', description: 'Pomagamy "wszystkim"' };
    portal.answer = fail('UNAVAILABLE');
    const held = await anna.post('/portal/organization', { ...typed, _csrf });
    expect([held.status, held.html.includes('value="Pomagamy &quot;wszystkim&quot;"')]).toEqual([503, true]);
    portal.answer = fail('BAD_USER_INPUT');
    const refused = await anna.send('/portal/keys/new', { name: 'strona gminy', scopes: 'READ', months: '12' });
    expect([refused.status, refused.html.includes('value="strona gminy"')]).toEqual([422, true]);
    expect(refused.html).toContain('Nie udało się. Sprawdź, co wpisano');
  });
});
