import type { PortalPage } from '../frame/page.ts';
import { managedOffers } from '../people/operations.ts';
import { peopleTexts } from '../people/texts/people-texts.ts';
import { postingListPage } from '../postings/posting-list.tsx';
import { editors, organisationWriters } from '../services/roles.ts';
import { newOfferPage, offerPage } from './offer-page.tsx';

export const volunteeringPages: readonly PortalPage[] = [
  postingListPage({
    path: '/volunteering',
    who: editors,
    writers: organisationWriters,
    operation: managedOffers,
    texts: (locale) => peopleTexts(locale).volunteering,
  }),
  newOfferPage,
  offerPage,
];
