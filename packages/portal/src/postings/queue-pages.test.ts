import { beforeEach, describe, expect, it } from '@jest/globals';
import { annaActsAs, browserOf, type PortalUnderTest, portalUnderTest, SESSION, type TestBrowser } from '../testing/portal-under-test.ts';
import type { WaitingPosting } from './answers.ts';

const waiting = (number: number): WaitingPosting => ({
  id: `0197c1e2-0000-4000-8000-${String(number).padStart(12, '0')}`,
  kind: 'EVENT',
  version: 1,
  title: `Spotkanie ${number}`,
  locale: 'pl',
  state: 'WAITING',
  public: false,
  message: null,
  updatedAt: '2026-11-20T10:00:00Z',
  submittedAt: '2026-11-20T10:00:00Z',
  home: { name: 'Płock' },
  translations: [{ locale: 'pl', state: 'ORIGINAL', title: `Spotkanie ${number}`, text: 'Herbata.' }],
});

let portal: PortalUnderTest;
let anna: TestBrowser;
beforeEach(async () => {
  portal = await portalUnderTest();
  anna = browserOf(portal, SESSION);
  annaActsAs(portal, { role: 'MODERATOR', municipality: '146201' });
  portal.answer = () => {
    const { after } = portal.operations.at(-1)?.variables ?? {};
    const nodes = after == null ? [waiting(1)] : [waiting(2)];
    return {
      data: { found: { totalCount: 2, nodes, pageInfo: { hasNextPage: after == null, endCursor: after == null ? 'more' : null } } },
    };
  };
});

describe('A posting that waits', () => {
  it('is shown also when it stands far behind in the queue', async () => {
    expect((await anna.get(`/portal/moderation/postings/${waiting(2).id}`)).html).toContain('Spotkanie 2');
  });

  it('that waits no longer leads back to the queue, which says so', async () => {
    expect((await anna.get(`/portal/moderation/postings/${waiting(3).id}`)).to).toBe('/portal/moderation/postings?done=gone');
  });
});
