import type { PostingsTexts } from './postings-texts.ts';

export const fil: PostingsTexts = {
  events: 'Mga kaganapan',
  notices: 'Mga pagbabago sa batas',
  noEvents: 'Wala pang nakaplano ngayon.',
  noNotices: 'Walang bagong balita ngayon.',
  allEvents: 'Lahat ng kaganapan',
  allNotices: 'Lahat ng pagbabago sa batas',
  cancelled: 'Kinansela',
  online: 'sa internet',
  publishedOn: 'Inilathala: {date}',
  effectiveFrom: 'May bisa mula: {date}',
  source: 'Pinagmulan',
};
