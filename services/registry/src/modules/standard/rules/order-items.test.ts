import { expect, it } from '@jest/globals';
import { inOrder } from './order-items.ts';

const item = (id: string, category: string, entitlement: 'NOT_ENTITLED' | 'EVERYONE' | 'ENTITLED') => ({
  id,
  record: { category, entitlement },
});

it('Items stand by topic; in each, those whom no law entitles come first, then everyone, then those who are entitled', () => {
  const items = [
    item('advice', 'LEGAL_ADVICE', 'EVERYONE'),
    item('job', 'JOB_SEARCH', 'EVERYONE'),
    item('benefit', 'UNEMPLOYMENT', 'ENTITLED'),
    item('wages', 'UNPAID_WAGES', 'NOT_ENTITLED'),
    item('guidance', 'CAREER_GUIDANCE', 'NOT_ENTITLED'),
  ];
  expect(inOrder(items).map(({ id }) => id)).toEqual(['guidance', 'wages', 'job', 'benefit', 'advice']);
});
