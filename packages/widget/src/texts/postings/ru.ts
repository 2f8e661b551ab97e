import type { PostingsTexts } from './postings-texts.ts';

export const ru: PostingsTexts = {
  events: 'События',
  notices: 'Изменения в законах',
  noEvents: 'Сейчас ничего не запланировано.',
  noNotices: 'Сейчас новостей нет.',
  allEvents: 'Все события',
  allNotices: 'Все изменения в законах',
  cancelled: 'Отменено',
  online: 'через интернет',
  publishedOn: 'Опубликовано: {date}',
  effectiveFrom: 'Действует с: {date}',
  source: 'Источник',
};
