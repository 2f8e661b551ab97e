/** What the pages ask of the public GraphQL API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import { CARD, SOURCE, WRITTEN } from './fragments.ts';

const HOURS = /* GraphQL */ `
  fragment Hours on OpeningHours {
    text(locale: $labels)
    openNow
    openUntil
    nextOpening
    byAppointment
    nextDates(first: 5) { startsAt endsAt }
    closures { from to wholeDay publicHoliday note(locale: $locale) { ...Written } }
    schedules { rrule start end timezone validFrom validTo closed note(locale: $locale) { ...Written } }
  }
`;

/** One page of results with the counts of the filters: one call of the search, none of the registry. */
export const searchOperation = parse(/* GraphQL */ `
  query DirectorySearch(
    $query: String!
    $locale: Locale!
    $labels: Locale!
    $fallback: [Locale!]
    $filter: ServiceFilter
    $near: NearInput
    $sort: ServiceSort!
    $first: Int!
    $after: String
  ) {
    searchServices(query: $query, locale: $locale, filter: $filter, near: $near, sort: $sort, first: $first, after: $after) {
      totalCount
      degraded
      didYouMean
      pageInfo { hasNextPage endCursor }
      facets { dimension values { value label(locale: $labels) count } }
      edges { distanceMeters openNow openUntil nextOpening nextDates { startsAt endsAt } highlights { field text ranges { start length } } node { ...Card } }
    }
  }
  ${CARD}
  ${WRITTEN}
`);

/** How many services a question finds. */
export const countOperation = parse(/* GraphQL */ `
  query DirectoryCount($query: String!, $locale: Locale!, $filter: ServiceFilter) {
    searchServices(query: $query, locale: $locale, filter: $filter, first: 1) { totalCount }
  }
`);

/** What words may have meant that found nothing. */
export const suggestOperation = parse(/* GraphQL */ `
  query DirectorySuggestions($query: String!, $locale: Locale!) {
    suggest(query: $query, locale: $locale, first: 12) { text kind id }
  }
`);

/** The choices that filters offer. They change with a release of the vocabulary only. */
export const choicesOperation = parse(/* GraphQL */ `
  query DirectoryChoices($labels: Locale!) {
    categories {
      code
      label(locale: $labels)
      children {
        code
        label(locale: $labels)
        children { code label(locale: $labels) }
      }
    }
    municipalities { code name latitude longitude }
    audiences: terms(vocabulary: AUDIENCE) { code label(locale: $labels) }
    languages: terms(vocabulary: LANGUAGE) { code label(locale: $labels) }
    collections(locale: $labels) { id title { ...Written } }
    situations(locale: $labels) { id urgent title { ...Written } }
  }
  ${WRITTEN}
`);

/** A service with all that its page shows. */
export const serviceOperation = parse(/* GraphQL */ `
  query DirectoryService($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    service(id: $id) {
      ...Card
      content(locale: $locale, fallback: $fallback) { plainSummary description }
      provider {
        description(locale: $locale) { ...Written }
        url
        municipality { code name }
        services(first: 7) {
          totalCount
          nodes { id content(locale: $locale, fallback: $fallback) { locale direction name } }
        }
      }
      eligibility {
        requiresStatutoryEntitlement
        minimumAge
        maximumAge
        excludedAudiences { code label(locale: $labels) }
        requirements { code label(locale: $labels) }
        documents(locale: $locale) { ...Written }
      }
      locations {
        id
        name
        address { street postalCode city country }
        latitude
        longitude
        municipality { code name }
        wheelchairAccessible
        openingHours { ...Hours }
      }
      openingHours { ...Hours }
      contacts { kind value languages note(locale: $locale) { ...Written } }
      howToApply(locale: $locale) { ...Written }
      bookingUrl
      url
      events(first: 5) { id seriesId title(locale: $locale) { ...Written } startsAt endsAt cancelled }
      notices(locale: $locale, first: 5) { id title(locale: $locale) { ...Written } audience publishedAt effectiveFrom demonstration }
      formality { code }
      shownAs { id }
      linkedFields { field accounts { recordId by source { name } at values(locale: $labels) } }
      translations { locale state }
      updatedAt
    }
  }
  ${HOURS}
  ${CARD}
  ${WRITTEN}
`);

/** What a card to show at a counter says: everything in Polish, for the office, and in the reader's language. */
export const counterCardOperation = parse(/* GraphQL */ `
  query DirectoryCounterCard($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    service(id: $id) {
      id
      reach
      provider { name }
      categories { code label(locale: $labels) }
      audiences { code label(locale: $labels) }
      polish: content(locale: "pl") { locale direction name }
      own: content(locale: $locale, fallback: $fallback) { locale direction name }
      ${SOURCE}
      eligibility {
        requirements { code polish: label(locale: "pl") own: label(locale: $labels) }
        polishDocuments: documents(locale: "pl") { ...Written }
        ownDocuments: documents(locale: $locale) { ...Written }
      }
      locations {
        id
        name
        address { street postalCode city country }
        openingHours { polish: text(locale: "pl") own: text(locale: $labels) }
      }
      openingHours { polish: text(locale: "pl") own: text(locale: $labels) }
    }
  }
  ${WRITTEN}
`);

/** What a card for a notice board says: names in every language that there is. */
export const noticeCardOperation = parse(/* GraphQL */ `
  query DirectoryNoticeCard($id: ID!, $labels: Locale!) {
    service(id: $id) {
      id
      reach
      languages
      provider { name }
      categories { code label(locale: $labels) }
      audiences { code label(locale: $labels) }
      polish: content(locale: "pl") { locale direction name }
      ${SOURCE}
      translations { locale direction name }
    }
  }
`);

/** Of which service a mistake is reported. */
export const reportedServiceOperation = parse(/* GraphQL */ `
  query DirectoryReportedService($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    service(id: $id) {
      id
      reach
      content(locale: $locale, fallback: $fallback) { locale direction name }
      categories { code label(locale: $labels) }
      audiences { code label(locale: $labels) }
    }
  }
`);

/** What is wrong, for those who can put it right. */
export const reportOperation = parse(/* GraphQL */ `
  mutation DirectoryReport($id: ID!, $message: String!, $locale: Locale!) {
    reportProblem(serviceId: $id, message: $message, locale: $locale) { accepted }
  }
`);

/** All situations, for a list to choose from. */
export const situationsOperation = parse(/* GraphQL */ `
  query DirectorySituations($labels: Locale!) {
    situations(locale: $labels) {
      id
      urgent
      violence
      title { ...Written }
      intro { ...Written }
    }
  }
  ${WRITTEN}
`);

/** A situation with its steps, and a few services for each. */
export const situationOperation = parse(/* GraphQL */ `
  query DirectorySituation($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!], $municipality: MunicipalityCode, $first: Int!) {
    situation(id: $id, locale: $labels) {
      id
      urgent
      violence
      title { ...Written }
      intro { ...Written }
      say { ...Written }
      polishSay: say(locale: "pl") { ...Written }
      bring { ...Written }
      steps {
        text { ...Written }
        categories { code label(locale: $labels) }
        bring { ...Written }
        services(first: $first, municipality: $municipality) { ...Card }
      }
    }
  }
  ${CARD}
  ${WRITTEN}
`);

/** What the card of a situation says, in Polish and in the reader's language. */
export const situationCardOperation = parse(/* GraphQL */ `
  query DirectorySituationCard($id: ID!, $labels: Locale!) {
    situation(id: $id, locale: $labels) {
      id
      violence
      polishSay: say(locale: "pl") { ...Written }
      say { ...Written }
      polishBring: bring(locale: "pl") { ...Written }
      bring { ...Written }
    }
  }
  ${WRITTEN}
`);

/** What fits a situation. Posted, answered `no-store`, and gone. */
export const matchOperation = parse(/* GraphQL */ `
  query DirectoryMatch($situation: SituationInput!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!], $first: Int!) {
    matchServices(situation: $situation, locale: $labels, first: $first) {
      degraded
      matches {
        service { ...Card locations { id name address { street postalCode city country } } contacts { kind value } }
        reasons
        checks
        bring
      }
      unmet { category { code label(locale: $labels) } nearest { service { ...Card } why } }
      whomToAsk { ...Card }
    }
  }
  ${CARD}
  ${WRITTEN}
`);

/** What services may ask for. */
export const requirementsOperation = parse(/* GraphQL */ `
  query DirectoryRequirements($labels: Locale!) {
    terms(vocabulary: REQUIREMENT) { code label(locale: $labels) }
  }
`);
