import type { PostingsTexts } from './postings-texts.ts';

export const uz: PostingsTexts = {
  events: 'Tadbirlar',
  notices: 'Qonundagi oʻzgarishlar',
  noEvents: 'Hozir hech narsa rejalashtirilmagan.',
  noNotices: 'Hozir yangilik yoʻq.',
  allEvents: 'Barcha tadbirlar',
  allNotices: 'Qonundagi barcha oʻzgarishlar',
  cancelled: 'Bekor qilindi',
  online: 'internet orqali',
  publishedOn: 'Eʼlon qilindi: {date}',
  effectiveFrom: 'Kuchga kirish sanasi: {date}',
  source: 'Manba',
};
