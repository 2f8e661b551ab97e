import type { PostingsTexts } from './postings-texts.ts';

export const uk: PostingsTexts = {
  events: 'Події',
  notices: 'Зміни в законах',
  noEvents: 'Зараз нічого не заплановано.',
  noNotices: 'Зараз немає новин.',
  allEvents: 'Усі події',
  allNotices: 'Усі зміни в законах',
  cancelled: 'Скасовано',
  online: 'через інтернет',
  publishedOn: 'Опубліковано: {date}',
  effectiveFrom: 'Діє з: {date}',
  source: 'Джерело',
};
