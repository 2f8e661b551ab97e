/** What the hub answers to schema/operations/widget-*.graphql. Null means "not known", never "no". */
export type Direction = 'LTR' | 'RTL';
export type TranslationState = 'ORIGINAL' | 'UP_TO_DATE' | 'OUTDATED' | 'MACHINE' | 'MISSING';
export type VerificationState = 'VERIFIED' | 'DUE' | 'STALE' | 'UNVERIFIED';
export type SuggestionKind = 'SERVICE' | 'PROVIDER' | 'CATEGORY' | 'SITUATION';
export type ContactKind = 'PHONE' | 'EMAIL' | 'FORM' | 'CHAT';

export interface Suggestion {
  text: string;
  kind: SuggestionKind;
  id: string | null;
}

export interface Term {
  code: string;
  label: string;
}

export interface ServiceCard {
  id: string;
  content: { locale: string; direction: Direction; state: TranslationState; name: string; summary: string };
  provider: { name: string };
  audiences: { label: string }[];
  languages: string[];
  reach: 'LOCAL' | 'REGIONAL' | 'NATIONAL' | 'ONLINE' | 'FOREIGN_EXAMPLE';
  municipalities: { name: string }[];
  cost: { free: boolean | null; amount: number | null; currency: string | null };
  verification: { state: VerificationState; verifiedAt: string | null; by: 'MUNICIPALITY' | 'OWNER' | 'TELEPHONE' | null };
  /** It pauses. */
  temporarilyClosed: boolean;
  demonstration: boolean;
  /** null: the hub's own record. */
  source: { name: string; licence: string | null; attribution: string | null; unreachableSince: string | null } | null;
}

export interface Result {
  distanceMeters: number | null;
  openNow: boolean | null;
  openUntil: string | null;
  nextOpening: string | null;
  node: ServiceCard;
}

export interface SearchAnswer {
  searchServices: {
    totalCount: number;
    didYouMean: string | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Result[];
  } | null;
  suggest?: Suggestion[] | null;
}

export interface SuggestAnswer {
  suggest: Suggestion[] | null;
}

export interface Topic extends Term {
  children?: Topic[];
}

export interface ChoicesAnswer {
  categories: Topic[] | null;
  municipalities: { code: string; name: string }[] | null;
  audiences: Term[] | null;
  languages: Term[] | null;
  collections: { id: string; title: { value: string } }[] | null;
  situations: { id: string; urgent: boolean }[] | null;
}

export interface Place {
  id: string;
  name: string;
  address: { street: string | null; postalCode: string | null; city: string } | null;
  latitude: number | null;
  longitude: number | null;
  wheelchairAccessible: boolean | null;
  openingHours: { text: string };
}

export interface ContactPoint {
  kind: ContactKind;
  value: string;
  languages: string[];
  note: { value: string; locale: string; direction: Direction } | null;
}

export interface ServiceAnswer {
  service: { locations: Place[] | null; contacts: ContactPoint[] | null } | null;
}

export interface Written {
  value: string;
  locale: string;
  direction: Direction;
  state: TranslationState;
}

export interface EventDate {
  id: string;
  seriesId: string;
  title: Written;
  startsAt: string;
  endsAt: string | null;
  cancelled: boolean;
  place: { name: string; street: string | null; city: string | null; hidden: boolean } | null;
  municipality: { name: string } | null;
  onlineUrl: string | null;
  languages: string[];
  cost: ServiceCard['cost'];
  demonstration: boolean;
}

export interface Notice {
  id: string;
  title: Written;
  publishedAt: string;
  effectiveFrom: string | null;
  sourceUrl: string | null;
  demonstration: boolean;
}

export interface PostingPage<Posting> {
  nodes: Posting[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
