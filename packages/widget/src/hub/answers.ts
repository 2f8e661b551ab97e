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
  categories: Term[];
  audiences: { label: string }[];
  languages: string[];
  reach: 'LOCAL' | 'REGIONAL' | 'NATIONAL' | 'ONLINE' | 'FOREIGN_EXAMPLE';
  municipalities: { name: string }[];
  cost: { free: boolean | null; amount: number | null; currency: string | null };
  verification: { state: VerificationState; verifiedAt: string | null; by: 'MUNICIPALITY' | 'OWNER' | 'TELEPHONE' | null };
  demonstration: boolean;
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
  situations: { id: string; urgent: boolean; title: { value: string } }[] | null;
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
