import type { PostingsTexts } from './postings-texts.ts';

export const hi: PostingsTexts = {
  events: 'कार्यक्रम',
  notices: 'कानून में बदलाव',
  noEvents: 'अभी कुछ तय नहीं है।',
  noNotices: 'अभी कोई नई खबर नहीं है।',
  allEvents: 'सभी कार्यक्रम',
  allNotices: 'कानून के सभी बदलाव',
  cancelled: 'रद्द',
  online: 'इंटरनेट पर',
  publishedOn: 'प्रकाशित: {date}',
  effectiveFrom: 'लागू होने की तारीख: {date}',
  source: 'स्रोत',
};
