/**
 * What the public may know of a service: the projection that the registry writes when a revision is approved
 * (`directory.service`), that the indexer reads and that both subgraphs answer from. Nothing hidden is ever in it,
 * so whoever reads it cannot leak. Plain JSON; null means "not known".
 */
import type { LocalizedString, StoredTranslationState } from '../records/localized.ts';
import type { PublicSource } from './record-source.ts';

export type DeliveryMode = 'IN_PERSON' | 'ONLINE' | 'PHONE' | 'OUTREACH';
export type Reach = 'LOCAL' | 'REGIONAL' | 'NATIONAL' | 'ONLINE' | 'FOREIGN_EXAMPLE';

export interface PublicServiceText {
  locale: string;
  state: StoredTranslationState;
  name: string;
  summary: string;
  /** In easy words; absent or null where nobody has written it. */
  plainSummary?: string | null | undefined;
  description: string;
  howToApply: string | null;
}

/** Who said that it is still true: its owner, somebody of the municipality, or the municipality after a telephone call. */
export type ConfirmedBy = 'OWNER' | 'MUNICIPALITY' | 'TELEPHONE';

export interface PublicVerification {
  verifiedAt: string | null;
  dueAt: string | null;
  /** Absent in what was published before this was kept. */
  by?: ConfirmedBy | null;
}

export interface PublicSchedule {
  rrule: string | null;
  /** ISO 8601 with offset. */
  start: string;
  end: string | null;
  timezone: string;
  validFrom: string | null;
  validTo: string | null;
  closed: boolean;
  /** Whether a recurring time pauses on public holidays. Absent or null: as `pausesOnHolidays` assumes. */
  closedOnPublicHolidays?: boolean | null;
  note: LocalizedString;
}

export interface PublicLocation {
  /** Id of the place; the same wherever a service is given there. */
  id: string;
  name: string;
  /** null when hidden; then no coordinates either. */
  address: { street: string | null; postalCode: string | null; city: string; country: string } | null;
  latitude: number | null;
  longitude: number | null;
  /** TERC code; null when hidden. */
  municipality: string | null;
  wheelchairAccessible: boolean | null;
  byAppointment: boolean | null;
  /** What was last confirmed of the service at this place; absent in what was published before this was kept. */
  verification?: PublicVerification;
  /** The service's hours there, or, where it has none of its own, the place's. */
  schedules: PublicSchedule[];
}

/** Fields of the result card and of search: answered without the registry. */
export interface PublicServiceCard {
  id: string;
  provider: { id: string; name: string };
  texts: PublicServiceText[];
  categories: string[];
  audiences: string[];
  languages: string[];
  deliveryModes: DeliveryMode[];
  formality: string[];
  reach: Reach;
  municipalities: string[];
  cost: { free: boolean | null; amount: number | null; currency: string | null; note: LocalizedString };
  eligibility: {
    requiresStatutoryEntitlement: boolean | null;
    minimumAge: number | null;
    maximumAge: number | null;
    excludedAudiences: string[];
    requirements: string[];
    documents: LocalizedString[];
  };
  /** The state follows from these two and the clock: see `verification-state.ts`. */
  verification: PublicVerification;
  /** It pauses: its hours are not given, as they do not hold. Absent: it does not. */
  temporarilyClosed?: true;
  demonstration: boolean;
  /** Who says all this, when it was not written in this hub; null or absent when it was. */
  source?: PublicSource | null;
}

export interface PublicServiceDetail {
  locations: PublicLocation[];
  /** Hours that belong to no place: a helpline. */
  schedules?: PublicSchedule[];
  contacts: { kind: 'PHONE' | 'EMAIL' | 'FORM' | 'CHAT'; value: string; languages: string[]; note: LocalizedString }[];
  bookingUrl: string | null;
  url: string | null;
  collections: string[];
  /** The home municipality. */
  home: string | null;
}

export interface PublicService {
  card: PublicServiceCard;
  detail: PublicServiceDetail;
  /** Grows with each published change of whatever the projection shows; the index compares it. */
  version: number;
  updatedAt: string;
}
