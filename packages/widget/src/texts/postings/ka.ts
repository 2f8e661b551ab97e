import type { PostingsTexts } from './postings-texts.ts';

export const ka: PostingsTexts = {
  events: 'ღონისძიებები',
  notices: 'ცვლილებები კანონში',
  noEvents: 'ახლა არაფერია დაგეგმილი.',
  noNotices: 'ახლა სიახლეები არ არის.',
  allEvents: 'ყველა ღონისძიება',
  allNotices: 'ყველა ცვლილება კანონში',
  cancelled: 'გაუქმებულია',
  online: 'ინტერნეტით',
  publishedOn: 'გამოქვეყნდა: {date}',
  effectiveFrom: 'მოქმედებს შემდეგი თარიღიდან: {date}',
  source: 'წყარო',
};
