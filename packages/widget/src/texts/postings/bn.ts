import type { PostingsTexts } from './postings-texts.ts';

export const bn: PostingsTexts = {
  events: 'অনুষ্ঠান',
  notices: 'আইনে পরিবর্তন',
  noEvents: 'এখন কিছু ঠিক করা নেই।',
  noNotices: 'এখন কোনো নতুন খবর নেই।',
  allEvents: 'সব অনুষ্ঠান',
  allNotices: 'আইনের সব পরিবর্তন',
  cancelled: 'বাতিল',
  online: 'ইন্টারনেটে',
  publishedOn: 'প্রকাশিত: {date}',
  effectiveFrom: 'কার্যকর হওয়ার তারিখ: {date}',
  source: 'উৎস',
};
