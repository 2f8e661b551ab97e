/** What of an answer the helpers read. Answers that hold more fit as they are; whatever is null is not known and is not claimed. */
export interface DescribedSchedule {
  readonly rrule: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly timezone: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly closed: boolean;
}

export interface DescribedHours {
  readonly schedules: readonly DescribedSchedule[];
  /** When it is closed though its week says open, public holidays among it: ask for it, or the exceptions are missing. */
  readonly closures: readonly { readonly from: string; readonly to: string; readonly wholeDay: boolean }[];
}

export interface DescribedPlace {
  readonly name: string;
  readonly address: {
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly city: string;
    readonly country: string;
  } | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly openingHours: DescribedHours;
}

export interface DescribedService {
  readonly content: { readonly name: string; readonly summary: string };
  readonly provider: { readonly name: string; readonly url: string | null };
  readonly categories: readonly { readonly label: string }[];
  readonly audiences: readonly { readonly label: string }[];
  readonly languages: readonly string[];
  readonly formality: readonly { readonly code: string }[];
  readonly reach: string;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly cost: { readonly free: boolean | null; readonly amount: number | null; readonly currency: string | null };
  readonly locations: readonly DescribedPlace[] | null;
  /** Hours that belong to no place: a helpline's. */
  readonly openingHours?: DescribedHours | null;
  readonly contacts: readonly { readonly kind: string; readonly value: string }[] | null;
  readonly bookingUrl: string | null;
  readonly url: string | null;
  /** null or left out: the directory's own. */
  readonly source?: DescribedSource | null;
}

export interface DescribedSituation {
  readonly title: { readonly value: string; readonly locale: string };
  readonly intro: { readonly value: string };
  readonly bring: readonly { readonly value: string }[];
  readonly steps: readonly { readonly text: { readonly value: string } }[];
}

/** Where a copied record comes from: kept by somebody else, shown as theirs. */
export interface DescribedSource {
  readonly name: string;
  readonly licence: string | null;
  readonly url: string | null;
}

export interface DescribedEvent {
  readonly title: { readonly value: string };
  readonly description: { readonly value: string } | null;
  /** The languages that are spoken there. */
  readonly languages?: readonly string[];
  readonly dates: readonly { readonly startsAt: string; readonly endsAt: string | null; readonly cancelled: boolean }[];
  readonly place: {
    readonly name: string;
    readonly hidden: boolean;
    readonly street: string | null;
    readonly postalCode?: string | null;
    readonly city: string | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  } | null;
  readonly municipality?: { readonly name: string } | null;
  readonly onlineUrl?: string | null;
  readonly registrationUrl: string | null;
  readonly provider: { readonly name: string } | null;
  /** The municipality that holds it, where no provider does. */
  readonly home?: { readonly name: string } | null;
  readonly cost?: { readonly free: boolean | null; readonly amount: number | null; readonly currency: string | null };
}

/** News of the law. */
export interface DescribedNotice {
  readonly title: { readonly value: string; readonly locale: string };
  readonly body: { readonly value: string };
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly sourceUrl: string | null;
  readonly municipality: { readonly code: string; readonly name: string } | null;
  /** For whom it is, in the reader's words. */
  readonly audienceLabel?: string | null;
}

/** A course, counselling or mentoring. */
export interface DescribedCourse {
  readonly title: { readonly value: string; readonly locale: string };
  readonly description: { readonly value: string } | null;
  readonly form: string;
  readonly provider: { readonly name: string } | null;
  readonly cancelled: boolean;
  readonly start: string | null;
  /** The next ones. */
  readonly sessions: readonly { readonly startsAt: string; readonly endsAt: string | null; readonly cancelled: boolean }[];
  readonly municipality: { readonly code: string; readonly name: string } | null;
  readonly venue: string | null;
  readonly onlineUrl: string | null;
  readonly registrationUrl: string | null;
  readonly audiences: readonly { readonly label: string }[];
  readonly languages: readonly string[];
  readonly teaches: string | null;
  readonly levelFrom: string | null;
  readonly levelTo: string | null;
  readonly freePlaces: number | null;
  readonly cost: { readonly free: boolean | null; readonly amount: number | null; readonly currency: string | null };
}

export interface DescribedVolunteerOffer {
  readonly title: { readonly value: string };
  readonly description: { readonly value: string } | null;
  readonly activities: readonly { readonly label: string }[];
  readonly audiences: readonly { readonly label: string }[];
  readonly languages: readonly string[];
  readonly municipality: { readonly code: string; readonly name: string } | null;
  readonly coordinator: { readonly name: string };
  readonly expiresOn: string;
}

export interface DescribedOrganisation {
  readonly name: string;
  readonly url: string | null;
  readonly description: { readonly value: string } | null;
  readonly municipality: { readonly name: string } | null;
  /** null or left out: the directory's own. */
  readonly source?: DescribedSource | null;
}

export interface DescribedCollection {
  readonly title: { readonly value: string; readonly locale: string };
  readonly description: { readonly value: string } | null;
  readonly municipality: { readonly code: string; readonly name: string } | null;
  /** null: could not be read. */
  readonly services: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly content: { readonly name: string } }[];
  } | null;
}

/** JSON-LD as an object: put it through `scriptSafeJson` before it goes into a page. */
export type JsonLd = Record<string, unknown>;
