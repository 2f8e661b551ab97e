import { beforeEach, describe, expect, it } from '@jest/globals';
import { browserOf, type PortalUnderTest, portalUnderTest, type TestBrowser } from '../testing/portal-under-test.ts';

let portal: PortalUnderTest;
let browser: TestBrowser;
let waits: boolean;
beforeEach(async () => {
  portal = await portalUnderTest();
  browser = browserOf(portal);
  waits = true;
  portal.answer = (operation) => {
    if (operation === 'PortalVerificationQuestion')
      return { data: { verificationQuestion: waits ? { serviceId: 's1', name: 'Kurs <b>polskiego</b>', summary: 'Dla każdego' } : null } };
    const userErrors = waits ? [] : [{ code: 'NOT_FOUND' }];
    waits = false;
    return { data: { answerVerification: { userErrors } } };
  };
});
const answers = () =>
  portal.operations.filter(({ operation }) => operation === 'PortalAnswerVerification').map(({ variables }) => variables);
const page = '/portal/still-true/one-time';

describe('The page of the mailed question whether a service is still true', () => {
  it('changes nothing when it is opened, and names the service without its markup', async () => {
    const { status, html } = await browser.get(page);
    expect([status, answers()]).toEqual([200, []]);
    expect(html).toContain('Kurs &lt;b>polskiego');
  });

  it.each(['STILL_TRUE', 'CHANGED', 'NOT_OFFERED'])('takes the answer %s without signing in, once', async (answer) => {
    const { status, html } = await browser.send(page, { answer });
    expect([status, answers()]).toEqual([200, [{ token: 'one-time', answer }]]);
    expect(html).toContain('Dziękujemy');
    expect((await browser.get(page)).html).toContain('Ten link już nie działa');
  });

  it('asks for one of the three, and takes nothing else', async () => {
    for (const answer of ['', 'DELETE']) {
      const { status, html } = await browser.send(page, { answer });
      expect([answer, status]).toEqual([answer, 422]);
      expect(html).toContain('Wybierz jedną z odpowiedzi');
    }
    expect(answers()).toEqual([]);
  });
});
