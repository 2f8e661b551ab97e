import type { Plural } from '@drogowskaz/page-kit/formats';
import type { ContactKind } from '../../hub/answers.ts';

/** The texts of results and filters. One file per language; Polish and English come with the code that shows results. */
export interface ResultsTexts {
  /** {text} */
  chosen: string;
  activeFilters: string;
  /** {filter} */
  removeFilter: string;
  removeAllFilters: string;
  category: string;
  anyCategory: string;
  municipality: string;
  anyMunicipality: string;
  serviceLanguages: string;
  anyLanguage: string;
  forWhom: string;
  onlyFree: string;
  onlyOpenNow: string;
  onlyWithoutEntitlement: string;
  nearMe: string;
  nearMeHint: string;
  nearMeAsking: string;
  nearMeRefused: string;
  nearMeFailed: string;
  found: Plural;
  nothingFound: string;
  didYouMean: string;
  showMore: string;
  tryOtherWords: string;
  fittingSituations: string;
  /** Ends before the number 112. */
  inDanger: string;
  copyLink: string;
  linkCopied: string;
  partUnavailable: string;
  forEveryone: string;
  where: string;
  areaNational: string;
  areaOnline: string;
  areaForeign: string;
  /** {list} of the first names and {more}, how many more */
  andMore: string;
  cost: string;
  free: string;
  paidUnknownAmount: string;
  costUnknown: string;
  notKnown: string;
  /** {date} */
  verifiedOn: string;
  /** {date} */
  verifiedByTelephone: string;
  /** {date} */
  verificationDue: string;
  /** {date} */
  verificationStale: string;
  unverified: string;
  demonstration: string;
  /** {who}: the other directory whose record it is */
  accordingTo: string;
  /** {date} since when that has not answered */
  unconfirmedSince: string;
  foreignExample: string;
  /** {language} of the text that is shown instead */
  translationMissing: string;
  translationOutdated: string;
  translationMachine: string;
  openNow: string;
  /** {moment}, a time of today */
  openUntil: string;
  closedNow: string;
  temporarilyClosed: string;
  /** {moment} */
  nextOpening: string;
  details: string;
  addressOnContact: string;
  wheelchairYes: string;
  wheelchairNo: string;
  showOnMap: string;
  openInMapApp: string;
  noContacts: string;
  contactKinds: Record<ContactKind, string>;
  counterCard: string;
  reportProblem: string;
}
