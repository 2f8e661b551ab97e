/**
 * What a client writes of a service. Left out (undefined): stays as it is. null: is no longer known. Only what cannot be missing
 * is not optional.
 */
export type ContactPointKind = 'PHONE' | 'EMAIL' | 'FORM' | 'CHAT';

type Maybe<Value> = Value | null | undefined;

export interface WrittenService {
  provider?: Maybe<string>;
  locale: string;
  name: string;
  summary: string;
  description: string;
  categories: string[];
  languages: string[];
  deliveryModes: string[];
  municipalities: string[];
  reach?: Maybe<string>;
  audiences?: Maybe<string[]>;
  formality?: Maybe<string[]>;
  requiresStatutoryEntitlement?: Maybe<boolean>;
  requirements?: Maybe<string[]>;
  documents?: Maybe<string[]>;
  minimumAge?: Maybe<number>;
  maximumAge?: Maybe<number>;
  excludedAudiences?: Maybe<string[]>;
  cost?: Maybe<WrittenCost>;
  contacts?: Maybe<WrittenContact[]>;
  locations?: Maybe<WrittenLocation[]>;
  plainSummary?: Maybe<string>;
  howToApply?: Maybe<string>;
  bookingUrl?: Maybe<string>;
  url?: Maybe<string>;
  temporarilyClosed?: Maybe<boolean>;
  expiresAt?: Maybe<Date>;
}

export interface WrittenCost {
  free?: Maybe<boolean>;
  amount?: Maybe<number>;
  currency?: Maybe<string>;
  note?: Maybe<string>;
}

export interface WrittenContact {
  kind: ContactPointKind;
  value: string;
  languages?: Maybe<string[]>;
  note?: Maybe<string>;
}

export interface WrittenLocation {
  /** A place that this provider has already. */
  id?: Maybe<string>;
  name: string;
  street?: Maybe<string>;
  postalCode?: Maybe<string>;
  city: string;
  municipality?: Maybe<string>;
  latitude?: Maybe<number>;
  longitude?: Maybe<number>;
  hidden?: Maybe<boolean>;
  wheelchairAccessible?: Maybe<boolean>;
  byAppointment?: Maybe<boolean>;
  schedules?: Maybe<WrittenSchedule[]>;
}

export interface WrittenSchedule {
  rrule?: Maybe<string>;
  start: Date;
  end?: Maybe<Date>;
  timezone?: Maybe<string>;
  validFrom?: Maybe<string>;
  validTo?: Maybe<string>;
  closed?: Maybe<boolean>;
  closedOnPublicHolidays?: Maybe<boolean>;
  note?: Maybe<string>;
}

export interface WrittenTranslation {
  locale: string;
  /** MACHINE until a person has confirmed it; UP_TO_DATE when left out. The others are not an author's to write. */
  state?: Maybe<'ORIGINAL' | 'UP_TO_DATE' | 'OUTDATED' | 'MACHINE' | 'MISSING'>;
  name: string;
  summary: string;
  description: string;
  plainSummary?: Maybe<string>;
  howToApply?: Maybe<string>;
}
