import type { PortalPage } from '../frame/page.ts';
import { managedCourses, managedOutcomes } from '../people/operations.ts';
import { peopleTexts } from '../people/texts/people-texts.ts';
import { postingListPage } from '../postings/posting-list.tsx';
import { editors, organisationWriters } from '../services/roles.ts';
import { coursePage, newCoursePage } from './course-page.tsx';
import { newOutcomePage, outcomePage } from './outcome-page.tsx';

export const learningPages: readonly PortalPage[] = [
  postingListPage({
    path: '/learning',
    who: editors,
    writers: organisationWriters,
    operation: managedCourses,
    texts: (locale) => peopleTexts(locale).learning,
  }),
  postingListPage({
    path: '/learning/outcomes',
    who: editors,
    writers: organisationWriters,
    operation: managedOutcomes,
    texts: (locale) => peopleTexts(locale).outcomes,
  }),
  newOutcomePage,
  outcomePage,
  newCoursePage,
  coursePage,
];
