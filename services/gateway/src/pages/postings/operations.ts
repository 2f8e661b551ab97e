/** What the pages of events, news of the law, organisations and collections ask of the public API. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import { CARD, SOURCE, WRITTEN } from '../ask/fragments.ts';

/** The same selection of a date and of a series: GraphQL has no fragment for both. */
const FACTS = /* GraphQL */ `
  seriesId
  title(locale: $locale) { ...Written }
  description(locale: $locale) { ...Written }
  service { id content(locale: $locale, fallback: $fallback) { locale direction name } }
  provider { id name }
  municipality { code name }
  home { code name }
  place { name hidden street postalCode city latitude longitude wheelchairAccessible }
  onlineUrl
  registrationUrl
  url
  categories { code label(locale: $labels) }
  audiences { code label(locale: $labels) }
  languages
  cost { free amount currency note(locale: $locale) { ...Written } }
  demonstration
`;

const DATE = /* GraphQL */ `
  fragment EventDate on Event {
    id
    startsAt
    endsAt
    day
    cancelled
    cancellationNote(locale: $locale) { ...Written }
    ${FACTS}
  }
`;

const NOTICE = /* GraphQL */ `
  fragment NoticeText on Notice {
    id
    title(locale: $locale) { ...Written }
    body(locale: $locale) { ...Written }
    audience
    publishedAt
    effectiveFrom
    expiresOn
    sourceUrl
    translations { locale state }
    municipality { code name }
    updatedAt
    demonstration
  }
`;

export const eventsOperation = parse(/* GraphQL */ `
  query DirectoryEvents(
    $municipality: MunicipalityCode
    $provider: ID
    $category: ID
    $from: Date
    $first: Int!
    $after: String
    $locale: Locale!
    $labels: Locale!
    $fallback: [Locale!]
  ) {
    events(municipality: $municipality, provider: $provider, category: $category, from: $from, first: $first, after: $after) {
      nodes { ...EventDate }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${DATE}
  ${WRITTEN}
`);

export const eventOperation = parse(/* GraphQL */ `
  query DirectoryEvent($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    eventSeries(id: $id) {
      id
      cancelled
      translations { locale state }
      dates(first: 10) { id startsAt endsAt cancelled cancellationNote(locale: $locale) { ...Written } }
      ${FACTS}
    }
  }
  ${WRITTEN}
`);

export const noticesOperation = parse(/* GraphQL */ `
  query DirectoryNotices($audience: NoticeAudience, $first: Int!, $after: String, $locale: Locale!) {
    notices(locale: $locale, audience: $audience, first: $first, after: $after) {
      nodes { ...NoticeText }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${NOTICE}
  ${WRITTEN}
`);

export const noticeOperation = parse(/* GraphQL */ `
  query DirectoryNotice($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    notice(id: $id, locale: $locale) {
      ...NoticeText
      services { ...Card }
    }
  }
  ${NOTICE}
  ${CARD}
  ${WRITTEN}
`);

/** An organisation with all that its page shows. */
export const organisationOperation = parse(/* GraphQL */ `
  query DirectoryOrganisation($id: ID!, $first: Int!, $after: String, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    provider(id: $id) {
      id
      name
      shownAs { id }
      description(locale: $locale) { ...Written }
      url
      municipality { code name }
      ${SOURCE}
      services(first: $first, after: $after) {
        totalCount
        nodes { ...Card locations { id name address { street postalCode city country } municipality { code name } } }
        pageInfo { hasNextPage endCursor }
      }
      events(first: 8) { ...EventDate }
    }
  }
  ${DATE}
  ${CARD}
  ${WRITTEN}
`);

export const collectionOperation = parse(/* GraphQL */ `
  query DirectoryCollection($id: ID!, $first: Int!, $after: String, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    collection(id: $id, locale: $locale) {
      id
      title { ...Written }
      description { ...Written }
      municipality { code name }
      services(first: $first, after: $after) {
        totalCount
        nodes { ...Card }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  ${CARD}
  ${WRITTEN}
`);

const SERIES = /* GraphQL */ `
  fragment Series on EventSeries {
    id
    title(locale: $locale) { ...Written }
    description(locale: $locale) { ...Written }
    start
    end
    timezone
    rrule
    cancelled
    cancelledDates { date }
    extraDates { start end }
    pausedDates
    place { name hidden street postalCode city latitude longitude wheelchairAccessible }
    onlineUrl
    updatedAt
    demonstration
  }
`;

/** Series as a calendar file has them. */
export const calendarOperation = parse(/* GraphQL */ `
  query DirectoryCalendar($municipality: MunicipalityCode, $provider: ID, $service: ID, $first: Int!, $after: String, $locale: Locale!) {
    eventCalendar(municipality: $municipality, provider: $provider, service: $service, first: $first, after: $after) {
      nodes { ...Series }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${SERIES}
  ${WRITTEN}
`);

export const eventCalendarOperation = parse(/* GraphQL */ `
  query DirectoryEventCalendar($id: ID!, $locale: Locale!) {
    eventSeries(id: $id) { ...Series }
  }
  ${SERIES}
  ${WRITTEN}
`);

/** When the doors of a service are open, as a calendar file has it, and its events, which stand in for that. */
export const serviceCalendarOperation = parse(/* GraphQL */ `
  query DirectoryServiceCalendar($id: ID!, $locale: Locale!, $fallback: [Locale!]) {
    service(id: $id) {
      id
      content(locale: $locale, fallback: $fallback) { locale direction name summary }
      categories { code }
      audiences { code }
      locations { id name address { street postalCode city } latitude longitude openingHours { ...CalendarHours } }
      openingHours { ...CalendarHours }
      events(first: 100) { startsAt endsAt }
      updatedAt
      demonstration
      source { licence }
    }
  }
  fragment CalendarHours on OpeningHours {
    byAppointment
    schedules { rrule start end timezone validFrom validTo closed closedOnPublicHolidays note(locale: $locale) { ...Written } }
  }
  ${WRITTEN}
`);
