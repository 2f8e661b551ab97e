import type { PostingsTexts } from './postings-texts.ts';

export const be: PostingsTexts = {
  events: 'Падзеі',
  notices: 'Змены ў законах',
  noEvents: 'Зараз нічога не запланавана.',
  noNotices: 'Зараз навін няма.',
  allEvents: 'Усе падзеі',
  allNotices: 'Усе змены ў законах',
  cancelled: 'Адменена',
  online: 'праз інтэрнэт',
  publishedOn: 'Апублікавана: {date}',
  effectiveFrom: 'Дзейнічае з: {date}',
  source: 'Крыніца',
};
