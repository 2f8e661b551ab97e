import type { Plural } from '@drogowskaz/page-kit';
import type { ContactKind, DeliveryMode, SuggestionKind } from '../ask/answers.ts';
import type { Sort } from '../search/search-request.ts';

/**
 * Every text of the interface. One file per language holds all of them: a missing one is a type error, and a test compares the
 * `{places}` and the plural forms. Labels of categories, audiences and so on come from the API instead.
 */
export interface Texts {
  // Frame
  skipToContent: string;
  chooseLanguage: string;
  tagline: string;
  description: string;
  home: string;
  breadcrumb: string;
  /** Follows the number 112. */
  emergency: string;
  privacy: string;
  aboutHub: string;
  /** Leads to what programs read; the licence follows. */
  openData: string;

  // Front page
  search: string;
  searchLabel: string;
  searchHint: string;
  browse: string;
  howItWorks: string;
  promiseLanguage: string;
  promiseLanguageText: string;
  promiseTrust: string;
  promiseTrustText: string;
  promisePrivacy: string;
  promisePrivacyText: string;
  showAll: Plural;
  whatHappened: string;
  /** {topic} */
  allOfTopic: string;
  suggestions: string;
  /** {count} */
  suggestionCount: string;
  suggestionKinds: Record<SuggestionKind, string>;

  // Results
  found: Plural;
  nothingFound: string;
  searchFailed: string;
  searchUnavailable: string;
  tooManyQuestions: string;
  badAddress: string;
  wordsLost: string;
  tryAgain: string;
  /** A spelling follows. */
  didYouMean: string;
  resultPages: string;
  firstPage: string;
  nextPage: string;
  /** {number} */
  pageNumber: string;
  degraded: string;
  moreExactly: string;
  sortBy: string;
  sorts: Record<Sort, string>;
  distanceFrom: string;
  noDistance: string;
  showDistances: string;
  yourPosition: string;
  nearMe: string;
  nearMeHint: string;
  nearMeAsking: string;
  nearMeRefused: string;
  nearMeFailed: string;
  /** {moment}, a time of today */
  openUntil: string;

  // Filters
  filters: string;
  activeFilters: string;
  /** {filter} */
  removeFilter: string;
  removeAllFilters: string;
  showResults: string;
  category: string;
  anyCategory: string;
  municipality: string;
  anyMunicipality: string;
  anyLanguage: string;
  conditions: string;
  onlyFree: string;
  onlyOpenNow: string;
  onlyWithoutEntitlement: string;
  onlyVerified: string;
  whenOpen: string;
  anyTime: string;
  day: string;
  atTime: string;
  /** {moment} */
  openAt: string;
  /** {count} */
  resultCount: string;

  // Nothing found
  whatToTry: string;
  tryOtherWords: string;
  tryOwnLanguage: string;
  tryWithoutFilters: string;
  tryCategories: string;
  whomToAsk: string;
  whomToAskHint: string;
  /** {filter} */
  tryWithoutFilter: string;
  nearTopics: string;
  fittingSituations: string;
  advisersElsewhere: string;
  /** Ends before the number 112. */
  inDanger: string;

  // Facts of a service
  forWhom: string;
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
  serviceLanguages: string;
  howGiven: string;
  deliveryModes: Record<DeliveryMode, string>;
  notKnown: string;

  // How far to trust it
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
  demonstrationNote: string;
  foreignExample: string;

  // Languages of its texts
  /** {language} of the text that is shown instead */
  translationMissing: string;
  translationOutdated: string;
  translationMachine: string;
  existsIn: string;
  original: string;
  outdated: string;
  machine: string;

  // Page of a service
  atAGlance: string;
  whatItIs: string;
  whoCanUse: string;
  entitlement: string;
  entitlementRequired: string;
  entitlementNotRequired: string;
  entitlementUnknown: string;
  age: string;
  /** {min} and {max} */
  ageBetween: string;
  /** {min} */
  ageFrom: string;
  /** {max} */
  ageUpTo: string;
  notFor: string;
  requirements: string;
  documents: string;
  howToApply: string;
  book: string;
  serviceWebsite: string;
  whereAndWhen: string;
  addressOnContact: string;
  wheelchairYes: string;
  wheelchairNo: string;
  wheelchairUnknown: string;
  openingHours: string;
  openNow: string;
  closedNow: string;
  temporarilyClosed: string;
  /** {moment} */
  nextOpening: string;
  closed: string;
  byAppointment: string;
  hoursOnRequest: string;
  hoursUnknown: string;
  contact: string;
  contactKinds: Record<ContactKind, string>;
  noContacts: string;
  provider: string;
  providerWebsite: string;
  otherServices: string;
  /** Over what linked records of the same service say otherwise. */
  othersSay: string;
  /** {who} {date}. Whose record says it, and when it was last confirmed, published or taken over. */
  accordingTo: string;
  /** Beside it, when a directory has it from its owner: through whom it came. */
  passedOnBy: string;
  /** {date} since when its source has not answered. */
  unconfirmedSince: string;
  /** {date} */
  updatedOn: string;

  // Problems
  notFoundTitle: string;
  notFoundText: string;
  unavailableTitle: string;
  partUnavailable: string;

  // Around a service: hours, maps, listening, printing
  when: string;
  aroundTheClock: string;
  today: string;
  closures: string;
  /** Why it is closed on that day. */
  publicHoliday: string;
  showOnMap: string;
  openInMapApp: string;
  inPlainWords: string;
  forYourVisit: string;
  print: string;
  listen: string;
  stopListening: string;

  // A quick way out of pages about violence; their titles give nothing away
  discreetTitle: string;
  quickExit: string;
  quickExitHint: string;
  quickExitKeys: string;
  /** {count}: how many more times */
  quickExitCount: string;

  // Cards to show and to hang up
  counterCard: string;
  counterCardHint: string;
  counterCardIntro: string;
  whatToShow: string;
  showOnCard: string;
  backToService: string;
  noticeCard: string;
  noticeCardHint: string;
  reportProblem: string;
  reportLabel: string;
  reportHint: string;
  reportMissing: string;
  reportSend: string;
  reportThanks: string;
  reportThanksText: string;
  noticeIntro: string;
  noticeLanguages: string;
  noticeLayout: string;
  oneCard: string;
  fourCards: string;
  showCard: string;
  /** {address} */
  qrCode: string;
  /** Stands beside a QR code on paper. */
  scanMe: string;

  // Situations
  situations: string;
  situationsIntro: string;
  allSituations: string;
  stepByStep: string;
  /** {number} */
  stepNumber: string;
  whoHelps: string;
  nobodyKnown: string;
  /** The number 112 follows. */
  inDangerCall: string;
  whatToBring: string;
  whatToSay: string;
  /** {category} */
  moreServicesOf: string;
  backToSituation: string;
}
