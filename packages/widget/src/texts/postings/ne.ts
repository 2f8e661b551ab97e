import type { PostingsTexts } from './postings-texts.ts';

export const ne: PostingsTexts = {
  events: 'कार्यक्रमहरू',
  notices: 'कानुनमा परिवर्तन',
  noEvents: 'अहिले केही तय छैन।',
  noNotices: 'अहिले कुनै नयाँ खबर छैन।',
  allEvents: 'सबै कार्यक्रम',
  allNotices: 'कानुनका सबै परिवर्तन',
  cancelled: 'रद्द भयो',
  online: 'इन्टरनेटमार्फत',
  publishedOn: 'प्रकाशित: {date}',
  effectiveFrom: 'लागू हुने मिति: {date}',
  source: 'स्रोत',
};
