import type { PostingsTexts } from './postings-texts.ts';

export const ar: PostingsTexts = {
  events: 'الفعاليات',
  notices: 'تغييرات في القانون',
  noEvents: 'لا شيء مقرر الآن.',
  noNotices: 'لا توجد أخبار الآن.',
  allEvents: 'كل الفعاليات',
  allNotices: 'كل التغييرات في القانون',
  cancelled: 'أُلغي',
  online: 'عبر الإنترنت',
  publishedOn: 'نُشر في: {date}',
  effectiveFrom: 'يسري ابتداءً من: {date}',
  source: 'المصدر',
};
