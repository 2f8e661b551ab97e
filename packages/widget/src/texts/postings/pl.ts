import type { PostingsTexts } from './postings-texts.ts';

export const pl: PostingsTexts = {
  events: 'Wydarzenia',
  notices: 'Zmiany w prawie',
  noEvents: 'Nic nie jest teraz zaplanowane.',
  noNotices: 'Nie ma teraz żadnych nowości.',
  allEvents: 'Wszystkie wydarzenia',
  allNotices: 'Wszystkie zmiany w prawie',
  cancelled: 'Odwołane',
  online: 'przez internet',
  publishedOn: 'Opublikowano: {date}',
  effectiveFrom: 'Obowiązuje od: {date}',
  source: 'Źródło',
};
