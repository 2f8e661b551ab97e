import type { PostingsTexts } from './postings-texts.ts';

export const ro: PostingsTexts = {
  events: 'Evenimente',
  notices: 'Schimbări în lege',
  noEvents: 'Acum nu este nimic planificat.',
  noNotices: 'Acum nu sunt noutăți.',
  allEvents: 'Toate evenimentele',
  allNotices: 'Toate schimbările în lege',
  cancelled: 'Anulat',
  online: 'prin internet',
  publishedOn: 'Publicat: {date}',
  effectiveFrom: 'În vigoare de la: {date}',
  source: 'Sursa',
};
