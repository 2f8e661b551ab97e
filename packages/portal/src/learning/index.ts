import type { PortalPage } from '../frame/page.ts';
import { managedCourses, managedOutcomes } from '../people/operations.ts';
import { peopleTexts } from '../people/texts/people-texts.ts';
import { postingListPage } from '../postings/posting-list.tsx';
import { editors } from '../services/roles.ts';
import { offerWriters } from '../volunteering/offer-page.tsx';
import { coursePage, newCoursePage } from './course-page.tsx';
import { newOutcomePage, outcomePage } from './outcome-page.tsx';

export const learningPages: readonly PortalPage[] = [
  postingListPage({
    path: '/learning',
    who: editors,
    writers: offerWriters,
    operation: managedCourses,
    texts: (locale) => peopleTexts(locale).learning,
  }),
  postingListPage({
    path: '/learning/outcomes',
    who: editors,
    writers: offerWriters,
    operation: managedOutcomes,
    texts: (locale) => peopleTexts(locale).outcomes,
  }),
  newOutcomePage,
  outcomePage,
  newCoursePage,
  coursePage,
];
