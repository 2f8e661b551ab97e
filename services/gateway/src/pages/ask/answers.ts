/** The answers to `operations.ts`, as the API's schema types them. Null means "not known", never "no". */

import type { EventLine, NoticeSummary } from '../postings/answers.ts';

export type TranslationState = 'ORIGINAL' | 'UP_TO_DATE' | 'OUTDATED' | 'MACHINE' | 'MISSING';
export type Direction = 'LTR' | 'RTL';
export type DeliveryMode = 'IN_PERSON' | 'ONLINE' | 'PHONE' | 'OUTREACH';
export const deliveryModes: readonly DeliveryMode[] = ['IN_PERSON', 'ONLINE', 'PHONE', 'OUTREACH'];
export type Reach = 'LOCAL' | 'REGIONAL' | 'NATIONAL' | 'ONLINE' | 'FOREIGN_EXAMPLE';
export type VerificationState = 'VERIFIED' | 'DUE' | 'STALE' | 'UNVERIFIED';
export type ContactKind = 'PHONE' | 'EMAIL' | 'FORM' | 'CHAT';

export interface WrittenText {
  value: string;
  locale: string;
  direction: Direction;
  state: TranslationState;
}

export interface Term {
  code: string;
  label: string;
}

export interface Municipality {
  code: string;
  name: string;
}

export interface Cost {
  free: boolean | null;
  amount: number | null;
  currency: string | null;
  note: WrittenText | null;
}

/** The other directory to which a record belongs. */
export interface Source {
  name: string;
  url: string | null;
  licence: string | null;
  /** What its owner wants to be said wherever it is shown. */
  attribution: string | null;
  harvestedAt: string | null;
  /** Since when it has not answered; null while it does. */
  unreachableSince: string | null;
  /** The directory through which it came, when that is not its owner's. */
  passedOnBy: string | null;
}

export interface ServiceCard {
  id: string;
  content: { locale: string; direction: Direction; state: TranslationState; name: string; summary: string };
  provider: { id: string; name: string };
  categories: Term[];
  audiences: Term[];
  languages: string[];
  deliveryModes: DeliveryMode[];
  reach: Reach;
  municipalities: Municipality[];
  cost: Cost;
  verification: { state: VerificationState; verifiedAt: string | null; by?: 'OWNER' | 'MUNICIPALITY' | 'TELEPHONE' | null };
  /** It pauses. */
  temporarilyClosed: boolean;
  demonstration: boolean;
  /** null: the hub's own record. */
  source: Source | null;
}

export interface Highlight {
  field: string;
  text: string;
  ranges: { start: number; length: number }[];
}

export interface SearchResultEdge {
  distanceMeters: number | null;
  openNow: boolean | null;
  openUntil: string | null;
  nextOpening: string | null;
  /** Of what does not come every week. */
  nextDates?: { startsAt: string; endsAt: string | null }[];
  highlights: Highlight[];
  node: ServiceCard;
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export interface SearchResult {
  totalCount: number;
  /** The configured engine was down and another one answered. */
  degraded: boolean;
  didYouMean: string | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  facets: { dimension: string; values: FacetValue[] }[];
  edges: SearchResultEdge[];
}

export interface SearchAnswer {
  searchServices: SearchResult | null;
}

export interface CountAnswer {
  searchServices: { totalCount: number } | null;
}

export const suggestionKinds = ['SERVICE', 'PROVIDER', 'CATEGORY', 'SITUATION'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export interface SuggestAnswer {
  suggest: { text: string; kind: SuggestionKind; id: string | null }[] | null;
}

export interface CategoryChoice extends Term {
  children?: CategoryChoice[];
}

export interface MunicipalityChoice extends Municipality {
  latitude: number;
  longitude: number;
}

export interface ChoicesAnswer {
  categories: CategoryChoice[] | null;
  municipalities: MunicipalityChoice[] | null;
  audiences: Term[] | null;
  languages: Term[] | null;
  collections: { id: string; title: WrittenText }[] | null;
  /** What people meet, as they say it; `urgent`: somebody may be in danger now. */
  situations: { id: string; urgent: boolean; title: WrittenText }[] | null;
}

export interface Schedule {
  rrule: string | null;
  start: string;
  end: string | null;
  timezone: string;
  validFrom: string | null;
  validTo: string | null;
  closed: boolean;
  note: WrittenText | null;
}

/** A time at which it is closed though its week says open. */
export interface Closure {
  from: string;
  to: string;
  wholeDay: boolean;
  publicHoliday: boolean;
  note: WrittenText | null;
}

export interface Hours {
  text: string;
  openNow: boolean | null;
  openUntil: string | null;
  nextOpening: string | null;
  byAppointment: boolean | null;
  /** Of what does not come every week. */
  nextDates?: { startsAt: string; endsAt: string | null }[];
  closures: Closure[];
  schedules: Schedule[];
}

export interface Place {
  id: string;
  name: string;
  address: { street: string | null; postalCode: string | null; city: string; country: string } | null;
  latitude: number | null;
  longitude: number | null;
  municipality: Municipality | null;
  wheelchairAccessible: boolean | null;
  openingHours: Hours;
}

export interface ContactPoint {
  kind: ContactKind;
  value: string;
  languages: string[];
  note: WrittenText | null;
}

export interface Eligibility {
  requiresStatutoryEntitlement: boolean | null;
  minimumAge: number | null;
  maximumAge: number | null;
  excludedAudiences: Term[];
  requirements: Term[];
  documents: WrittenText[];
}

export interface ServiceProvider {
  id: string;
  name: string;
  description: WrittenText | null;
  url: string | null;
  municipality: Municipality | null;
  services: { totalCount: number; nodes: { id: string; content: { locale: string; direction: Direction; name: string } }[] } | null;
}

export interface LinkedField {
  field: string;
  accounts: { recordId: string; by: string; source: { name: string } | null; at: string; values: string[] }[];
}

export interface ServiceDetail extends ServiceCard {
  content: ServiceCard['content'] & { plainSummary: string | null; description: string };
  provider: ServiceProvider;
  eligibility: Eligibility;
  /** null: the part of the hub that knows them did not answer. */
  locations: Place[] | null;
  /** Hours that belong to no place: a helpline's. */
  openingHours: Hours | null;
  formality: { code: string }[];
  contacts: ContactPoint[] | null;
  howToApply: WrittenText | null;
  bookingUrl: string | null;
  url: string | null;
  /** The next dates of its events. */
  events: EventLine[] | null;
  /** News of the law that it helps with. */
  notices: NoticeSummary[] | null;
  /** The record that is shown in the place of this one. */
  shownAs: { id: string } | null;
  /** Where linked records of the same service say something else, or more. */
  linkedFields: LinkedField[] | null;
  translations: { locale: string; state: TranslationState }[] | null;
  updatedAt: string | null;
}

/** A name with the language that it is in. */
export interface Named {
  locale: string;
  direction: Direction;
  name: string;
}

/** The same words for the office and for the reader. */
export interface InBoth {
  polish: string;
  own: string;
}

export interface CounterCardService {
  id: string;
  reach: Reach;
  provider: { name: string };
  categories: Term[];
  audiences: Term[];
  polish: Named;
  own: Named;
  source: Source | null;
  eligibility: { requirements: (InBoth & { code: string })[]; polishDocuments: WrittenText[]; ownDocuments: WrittenText[] };
  /** null: the part of the hub that knows them did not answer. */
  locations: (Pick<Place, 'id' | 'name' | 'address'> & { openingHours: InBoth })[] | null;
  openingHours: InBoth | null;
}

export interface NoticeCardService {
  id: string;
  reach: Reach;
  languages: string[];
  provider: { name: string };
  categories: Term[];
  audiences: Term[];
  polish: Named;
  source: Source | null;
  /** null: the part of the hub that knows them did not answer. */
  translations: Named[] | null;
}

export interface ReportedService {
  id: string;
  reach: Reach;
  content: Named;
  categories: Term[];
  audiences: Term[];
}

export interface ReportAnswer {
  reportProblem: { accepted: boolean } | null;
}

export interface SituationSummary {
  id: string;
  urgent: boolean;
  violence: boolean;
  title: WrittenText;
  intro: WrittenText;
}

export interface SituationsAnswer {
  situations: SituationSummary[] | null;
}

export interface SituationStep {
  text: WrittenText;
  categories: Term[];
  /** Papers and other things. */
  bring: WrittenText[];
  /** null: the search did not answer. */
  services: ServiceCard[] | null;
}

export interface SituationDetail extends SituationSummary {
  say: WrittenText;
  polishSay: WrittenText;
  bring: WrittenText[];
  steps: SituationStep[];
}

export interface SituationCardDetail {
  id: string;
  violence: boolean;
  polishSay: WrittenText;
  say: WrittenText;
  polishBring: WrittenText[];
  bring: WrittenText[];
}

export interface MatchedService {
  service: ServiceCard & {
    /** null: the part of the hub that knows them did not answer. */
    locations: Pick<Place, 'id' | 'name' | 'address'>[] | null;
    contacts: Pick<ContactPoint, 'kind' | 'value'>[] | null;
  };
  reasons: string[];
  checks: string[];
  bring: string[];
}

export interface UnmetNeed {
  category: Term;
  nearest: { service: ServiceCard; why: string } | null;
}

export interface MatchAnswer {
  matchServices: { degraded: boolean; matches: MatchedService[]; unmet: UnmetNeed[]; whomToAsk: ServiceCard[] } | null;
}

export interface RequirementsAnswer {
  terms: Term[] | null;
}
