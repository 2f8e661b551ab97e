import { beforeEach, describe, expect, it } from '@jest/globals';
import { browserOf, type PortalUnderTest, portalUnderTest, SESSION, signedIn, type TestBrowser } from '../testing/portal-under-test.ts';

let portal: PortalUnderTest;
let browser: TestBrowser;
beforeEach(async () => {
  portal = await portalUnderTest();
  browser = browserOf(portal);
  portal.accounts.startOidc = async () => ({ url: 'https://login.example.org/authorize?state=s1', state: 'sealed-state' });
  portal.accounts.finishOidc = async ({ state }) => (state === 'sealed-state' ? signedIn() : { refused: 'WRONG' });
});
const asked = (question: string) => portal.asked.filter((each) => each.question === question).map(({ argument }) => argument);

describe('The sign-in of a municipality', () => {
  it('is left for by a link, and comes back to the page that was wanted', async () => {
    const { status, to } = await browser.get('/portal/sign-in/oidc?to=%2Fteam');
    expect([status, to]).toEqual([303, 'https://login.example.org/authorize?state=s1']);
    const back = await browser.get('/portal/oidc?code=c1&state=s1');
    expect([back.status, back.to, browser.cookies.get('__Host-drogowskaz-session')]).toEqual([303, '/portal/team', SESSION]);
    expect(asked('finishOidc')).toMatchObject([{ state: 'sealed-state', query: 'code=c1&state=s1' }]);
  });

  it('is not finished in a browser that did not begin it, nor twice', async () => {
    expect((await browser.get('/portal/oidc?code=stolen&state=s1')).to).toBe('/portal/sign-in?oidc=WRONG');
    expect(asked('finishOidc')).toEqual([]);
    await browser.get('/portal/sign-in/oidc');
    await browser.get('/portal/oidc?code=c1&state=s1');
    expect((await browser.get('/portal/oidc?code=c1&state=s1')).to).toBe('/portal/sign-in?oidc=WRONG');
    expect(asked('finishOidc')).toHaveLength(1);
  });

  it('that does not vouch for an address is told apart from one that failed', async () => {
    portal.accounts.finishOidc = async () => ({ refused: 'UNVERIFIED' });
    await browser.get('/portal/sign-in/oidc');
    const { to } = await browser.get('/portal/oidc?code=c1&state=s1');
    expect((await browser.get(to ?? '')).html).toContain('Twój urząd nie potwierdza tego adresu');
  });
});
