import type { PortalPage } from '../frame/page.ts';
import { moderators } from '../moderation/roles.ts';
import { managedNotices } from '../postings/operations.ts';
import { postingListPage } from '../postings/posting-list.tsx';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { newNoticePage, noticePage } from './notice-page.tsx';

export const noticePages: readonly PortalPage[] = [
  postingListPage({ path: '/notices', who: moderators, operation: managedNotices, texts: (locale) => postingTexts(locale).notices }),
  newNoticePage,
  noticePage,
];
