/** A service as its author writes it: `ServiceInput` of the API. Moments are ISO 8601 texts. null: not known. */
export interface ServiceDraft {
  locale: string;
  name: string;
  summary: string;
  description: string;
  categories: string[];
  languages: string[];
  deliveryModes: string[];
  municipalities: string[];
  reach?: string | null;
  audiences?: string[] | null;
  formality?: string[] | null;
  requiresStatutoryEntitlement?: boolean | null;
  requirements?: string[] | null;
  documents?: string[] | null;
  minimumAge?: number | null;
  maximumAge?: number | null;
  excludedAudiences?: string[] | null;
  cost?: DraftCost | null;
  contacts?: DraftContact[] | null;
  locations?: DraftPlace[] | null;
  plainSummary?: string | null;
  howToApply?: string | null;
  bookingUrl?: string | null;
  url?: string | null;
  temporarilyClosed?: boolean | null;
  expiresAt?: string | null;
}

export interface DraftCost {
  free?: boolean | null;
  amount?: number | null;
  currency?: string | null;
  note?: string | null;
}

export interface DraftContact {
  kind: string;
  value: string;
  languages?: string[] | null;
  note?: string | null;
}

export interface DraftPlace {
  id?: string | null;
  name: string;
  street?: string | null;
  postalCode?: string | null;
  city: string;
  municipality?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  hidden?: boolean | null;
  wheelchairAccessible?: boolean | null;
  byAppointment?: boolean | null;
  schedules?: DraftSchedule[] | null;
}

export interface DraftSchedule {
  rrule?: string | null;
  start: string;
  end?: string | null;
  timezone?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  closed?: boolean | null;
  closedOnPublicHolidays?: boolean | null;
  note?: string | null;
}
