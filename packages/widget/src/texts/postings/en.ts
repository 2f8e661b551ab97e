import type { PostingsTexts } from './postings-texts.ts';

export const en: PostingsTexts = {
  events: 'Events',
  notices: 'News of the law',
  noEvents: 'Nothing is planned at the moment.',
  noNotices: 'There is no news at the moment.',
  allEvents: 'All events',
  allNotices: 'All news of the law',
  cancelled: 'Cancelled',
  online: 'online',
  publishedOn: 'Published: {date}',
  effectiveFrom: 'Holds from: {date}',
  source: 'Source',
};
