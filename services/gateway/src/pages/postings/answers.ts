/** The answers to `operations.ts`, as the API's schema types them. Null means "not known", never "no". */
import type {
  Cost,
  Direction,
  Municipality,
  Place,
  Schedule,
  ServiceCard,
  Source,
  Term,
  TranslationState,
  WrittenText,
} from '../ask/answers.ts';

export interface EventPlace {
  name: string;
  hidden: boolean;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  latitude: number | null;
  longitude: number | null;
  wheelchairAccessible: boolean | null;
}

interface NamedService {
  id: string;
  content: { locale: string; direction: Direction; name: string };
}

/** What is the same of a series and of each of its dates. */
export interface EventFacts {
  seriesId: string;
  title: WrittenText;
  description: WrittenText | null;
  service: NamedService | null;
  provider: { id: string; name: string } | null;
  municipality: Municipality | null;
  home: Municipality | null;
  place: EventPlace | null;
  onlineUrl: string | null;
  registrationUrl: string | null;
  url: string | null;
  categories: Term[];
  audiences: Term[];
  languages: string[];
  cost: Cost;
  demonstration: boolean;
}

export interface EventDate extends EventFacts {
  id: string;
  startsAt: string;
  endsAt: string | null;
  day: string;
  cancelled: boolean;
  cancellationNote: WrittenText | null;
}

export interface EventsAnswer {
  events: { nodes: EventDate[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}

export interface EventSeries extends EventFacts {
  id: string;
  cancelled: boolean;
  translations: { locale: string; state: TranslationState }[];
  dates: Pick<EventDate, 'id' | 'startsAt' | 'endsAt' | 'cancelled' | 'cancellationNote'>[];
}

/** The name of an event on somebody else's page. */
export type EventLine = Pick<EventDate, 'id' | 'seriesId' | 'title' | 'startsAt' | 'endsAt' | 'cancelled'>;

export type NoticeAudience = 'WORKERS' | 'EMPLOYERS' | 'EVERYONE';
export const noticeAudiences: readonly NoticeAudience[] = ['WORKERS', 'EMPLOYERS', 'EVERYONE'];

export interface NoticeSummary {
  id: string;
  title: WrittenText;
  audience: NoticeAudience;
  publishedAt: string;
  effectiveFrom: string | null;
  demonstration: boolean;
}

export interface NoticeDetail extends NoticeSummary {
  body: WrittenText;
  translations: { locale: string; state: TranslationState }[];
  expiresOn: string | null;
  sourceUrl: string | null;
  services: ServiceCard[] | null;
  municipality: Municipality | null;
  updatedAt: string;
}

export interface NoticesAnswer {
  notices: { nodes: NoticeDetail[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}

export interface OrganisationDetail {
  /** The record that is shown in the place of this one. */
  shownAs: { id: string } | null;
  id: string;
  name: string;
  description: WrittenText | null;
  url: string | null;
  municipality: Municipality | null;
  /** null: the hub's own record. */
  source: Source | null;
  services: {
    totalCount: number;
    nodes: (ServiceCard & { locations: Pick<Place, 'id' | 'name' | 'address' | 'municipality'>[] | null })[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
  events: EventDate[] | null;
}

export interface CollectionDetail {
  id: string;
  title: WrittenText;
  description: WrittenText | null;
  municipality: Municipality | null;
  services: { totalCount: number; nodes: ServiceCard[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}

export interface CalendarSeries extends Pick<EventFacts, 'place' | 'onlineUrl' | 'demonstration'> {
  id: string;
  title: WrittenText;
  description: WrittenText | null;
  start: string;
  end: string | null;
  timezone: string;
  rrule: string | null;
  cancelled: boolean;
  cancelledDates: { date: string }[];
  extraDates: { start: string; end: string | null }[];
  pausedDates: string[];
  updatedAt: string;
}

export interface CalendarAnswer {
  eventCalendar: { nodes: CalendarSeries[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}

export interface CalendarHours {
  byAppointment: boolean | null;
  schedules: (Schedule & { closedOnPublicHolidays: boolean | null })[];
}

export interface CalendarPlace extends Pick<Place, 'id' | 'name' | 'latitude' | 'longitude'> {
  /** Null: hidden. */
  address: Pick<NonNullable<Place['address']>, 'street' | 'postalCode' | 'city'> | null;
  openingHours: CalendarHours;
}

export interface ServiceCalendar {
  id: string;
  content: { locale: string; direction: Direction; name: string; summary: string };
  categories: { code: string }[];
  audiences: { code: string }[];
  locations: CalendarPlace[] | null;
  /** Hours that belong to no place. */
  openingHours: CalendarHours | null;
  events: { startsAt: string; endsAt: string | null }[] | null;
  updatedAt: string | null;
  demonstration: boolean;
  source: { licence: string | null } | null;
}
