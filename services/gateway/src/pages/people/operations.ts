/** What the pages of volunteers and of learning ask of the public API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

const WRITTEN = /* GraphQL */ `
  fragment Written on LocalizedText { value locale direction state }
`;

const OFFER = /* GraphQL */ `
  fragment Offer on VolunteerOffer {
    id
    title(locale: $locale) { ...Written }
    description(locale: $locale) { ...Written }
    activities { code label(locale: $labels) }
    languages
    municipality { code name }
    days
    dayParts
    withChildren
    audiences { code label(locale: $labels) }
    referencesSeenOn
    childCheckUntil
    expiresOn
    coordinator { id name }
    contacts { kind value languages note(locale: $locale) { ...Written } }
    demonstration
  }
  ${WRITTEN}
`;

const COURSE = /* GraphQL */ `
  id
  title(locale: $locale) { ...Written }
  description(locale: $locale) { ...Written }
  form
  current
  cancelled
  provider { id name }
  service { id content(locale: $locale, fallback: $fallback) { locale direction name } }
  start
  municipality { code name }
  venue
  onlineUrl
  registrationUrl
  categories { code label(locale: $labels) }
  audiences { code label(locale: $labels) }
  languages
  teaches
  levelFrom
  levelTo
  freePlaces
  waiting
  certificate
  cost { free amount currency note(locale: $locale) { ...Written } }
  demonstration
`;

export const offersOperation = parse(/* GraphQL */ `
  query DirectoryVolunteerOffers($after: String, $first: Int!, $locale: Locale!, $labels: Locale!) {
    volunteerOffers(first: $first, after: $after) {
      nodes { ...Offer }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${OFFER}
`);

export const wishOperation = parse(/* GraphQL */ `
  query DirectoryVolunteerWish($wish: VolunteerWishInput!, $first: Int!, $locale: Locale!, $labels: Locale!) {
    matchVolunteers(wish: $wish, locale: $labels, first: $first) {
      offer { ...Offer }
      reasons
      checks
    }
  }
  ${OFFER}
`);

export const offerOperation = parse(/* GraphQL */ `
  query DirectoryVolunteerOffer($id: ID!, $locale: Locale!, $labels: Locale!) {
    volunteerOffer(id: $id) { ...Offer }
  }
  ${OFFER}
`);

export const learningOperation = parse(/* GraphQL */ `
  query DirectoryLearning(
    $municipality: MunicipalityCode
    $withPlaces: Boolean
    $first: Int!
    $after: String
    $locale: Locale!
    $labels: Locale!
    $fallback: [Locale!]
  ) {
    courses(municipality: $municipality, withPlaces: $withPlaces, first: $first, after: $after) {
      nodes {
        ${COURSE}
        sessions(first: 3) { startsAt endsAt cancelled note(locale: $locale) { ...Written } }
      }
      pageInfo { hasNextPage endCursor }
    }
    skillDemand(first: 10) {
      id
      title(locale: $locale) { ...Written }
      provider { id name }
      wanted { value about withheld }
      to
      demonstration
    }
  }
  ${WRITTEN}
`);

export const courseOperation = parse(/* GraphQL */ `
  query DirectoryCourse($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    course(id: $id) {
      ${COURSE}
      sessions(first: 12) { startsAt endsAt cancelled note(locale: $locale) { ...Written } }
    }
  }
  ${WRITTEN}
`);

/** What a provider's page says of both. */
export const ofProviderOperation = parse(/* GraphQL */ `
  query DirectoryPeopleOfProvider($id: ID!, $locale: Locale!) {
    provider(id: $id) {
      volunteerOffers(first: 10) { id title(locale: $locale) { ...Written } }
      courses(first: 10) { id title(locale: $locale) { ...Written } }
      learningOutcomes {
        id
        title(locale: $locale) { ...Written }
        note(locale: $locale) { ...Written }
        scope
        from
        to
        trainings { value about withheld }
        participants { value about withheld }
        certificates { value about withheld }
        inWork { value about withheld }
        wanted { value about withheld }
        sourceUrl
        demonstration
      }
    }
  }
  ${WRITTEN}
`);
