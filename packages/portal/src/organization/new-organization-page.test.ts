import { beforeEach, describe, expect, it } from '@jest/globals';
import { browserOf, type PortalUnderTest, portalUnderTest, SESSION, type TestBrowser } from '../testing/portal-under-test.ts';

let portal: PortalUnderTest;
let anna: TestBrowser;
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
});

const register = (fields: Record<string, string>) =>
  anna.send('/portal/organization/new', { name: 'Stowarzyszenie Razem', municipality: '1462011', email: 'anna@example.org', ...fields });
const answer = (userErrors: { path: string[] }[]) => () => ({ data: { likelyDuplicates: [], registerProvider: { userErrors } } });

describe('A new organisation', () => {
  it('is told to confirm its address where that is not the one of her account, and else that nothing is left to do', async () => {
    portal.answer = answer([]);
    expect((await register({ email: 'Anna@Example.org' })).to).toBe('/portal/organization/sent');
    const { to } = await register({ email: 'biuro@example.org' });
    expect(to).toBe('/portal/organization/sent?confirm=1');
    expect((await anna.get(to ?? '')).html).toContain('wysłaliśmy wiadomość z linkiem');
    expect((await anna.get('/portal/organization/sent')).html).toContain('Nie musisz niczego robić');
  });

  it('hears what is wrong with its name', async () => {
    portal.answer = answer([{ path: ['name'] }]);
    const { status, html } = await register({ name: 'www.example.org' });
    expect(status).toBe(422);
    expect(html).toContain('<a href="#name">Wpisz samą nazwę, w jednym wierszu i bez adresu strony.</a>');
  });
});
