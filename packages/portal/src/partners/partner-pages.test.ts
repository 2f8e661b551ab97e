import { beforeEach, describe, expect, it } from '@jest/globals';
import { annaActsAs, browserOf, type PortalUnderTest, portalUnderTest, SESSION, type TestBrowser } from '../testing/portal-under-test.ts';

const ID = '0197c1e2-0000-4000-8000-000000000001';
const key = { id: ID, name: '<b>Biblioteka</b>', origins: ['https://a.example.org'], createdAt: '2026-11-01T10:00:00Z', revokedAt: null };
const day = { day: '2026-11-25', requests: 1234, cost: 5678, refused: 9 };

let portal: PortalUnderTest;
let anna: TestBrowser;
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
  annaActsAs(portal, { role: 'MODERATOR', municipality: '146201' });
  portal.answer = () => ({ data: { partnerKeys: [key], partnerUsage: [day], revokePartnerKey: { id: ID } } });
});

describe('The pages of partner sites', () => {
  it('issue a key for the addresses that were typed, one on a line', async () => {
    portal.answer = () => ({ data: { issuePartnerKey: { partnerKey: { id: ID }, userErrors: [] } } });
    const { to } = await anna.send('/portal/partners/new', {
      name: 'Biblioteka',
      origins: ' https://a.example.org\r\n\r\nhttps://b.example.org, ',
    });
    expect(to).toBe(`/portal/partners/${ID}?done=created`);
    expect(portal.operations.at(-1)?.variables).toEqual({
      name: 'Biblioteka',
      origins: ['https://a.example.org', 'https://b.example.org'],
    });
  });

  it('say once at the field what is wrong with addresses', async () => {
    const userErrors = ['0', '1'].map((place) => ({ path: ['origins', place] }));
    portal.answer = () => ({ data: { issuePartnerKey: { partnerKey: null, userErrors } } });
    const { status, html } = await anna.send('/portal/partners/new', { name: 'Biblioteka', origins: 'a b' });
    expect(status).toBe(422);
    expect(html.match(/<a href="#origins">/g)).toHaveLength(1);
    expect(html).toContain('a b</textarea>');
  });

  it('show the key, where it works and how much it was used, and lead to the lines for the site', async () => {
    const { html } = await anna.get(`/portal/partners/${ID}?lang=en`);
    expect(html).toContain(`${ID}</code>`);
    expect(html).toContain('&lt;b>Biblioteka&lt;/b>');
    expect(html).toContain(`/embed?lang=en&amp;partner=${ID}`);
    for (const text of ['https://a.example.org', '1,234', '5,678', '25 November 2026']) expect(html).toContain(text);
  });

  it('say so when nothing was asked yet, and offer nothing for a key that was ended', async () => {
    portal.answer = () => ({ data: { partnerKeys: [{ ...key, revokedAt: '2026-11-20T10:00:00Z' }], partnerUsage: [] } });
    const { html } = await anna.get(`/portal/partners/${ID}?lang=en`);
    expect(html).toContain('Nothing was asked with this key');
    expect(html).toContain('ended on 20 November 2026');
    expect(html).not.toContain('partners/revoke');
  });

  it('end a key after asking once more', async () => {
    const { to } = await anna.send(`/portal/partners/revoke/${ID}`, {});
    expect(to).toBe('/portal/partners?done=revoked');
    expect(portal.operations.at(-1)).toMatchObject({ operation: 'PortalRevokePartnerKey', variables: { id: ID } });
    expect((await anna.get(`/portal/partners/revoke/${ID.replace('1', '2')}`)).status).toBe(404);
  });

  it('are not for an NGO', async () => {
    annaActsAs(portal, { role: 'NGO_OWNER', municipality: '146201' });
    expect((await anna.get('/portal/partners')).status).toBe(403);
  });
});
