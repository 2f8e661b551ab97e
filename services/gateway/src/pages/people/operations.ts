/** What the pages of volunteers and of learning ask of the public API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import { WRITTEN } from '../ask/fragments.ts';

/** What a card shows: the rest is asked for one offer alone, as its contacts are looked up among all services of its coordinator. */
const OFFER = /* GraphQL */ `
  fragment Offer on VolunteerOffer {
    id
    title(locale: $locale) { ...Written }
    activities { code label(locale: $labels) }
    languages
    municipality { code name }
    days
    dayParts
    withChildren
    audiences { code label(locale: $labels) }
    coordinator { id name }
    demonstration
  }
  ${WRITTEN}
`;

/** What a card shows. */
const COURSE = /* GraphQL */ `
  id
  title(locale: $locale) { ...Written }
  form
  provider { id name }
  service { id content(locale: $locale, fallback: $fallback) { locale direction name } }
  start
  municipality { code name }
  venue
  onlineUrl
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
    volunteerOffer(id: $id) {
      ...Offer
      description(locale: $locale) { ...Written }
      referencesSeenOn
      childCheckUntil
      expiresOn
      contacts { kind value languages note(locale: $locale) { ...Written } }
    }
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
      wanted { value about }
      demonstration
    }
  }
  ${WRITTEN}
`);

export const courseOperation = parse(/* GraphQL */ `
  query DirectoryCourse($id: ID!, $locale: Locale!, $labels: Locale!, $fallback: [Locale!]) {
    course(id: $id) {
      ${COURSE}
      description(locale: $locale) { ...Written }
      current
      cancelled
      registrationUrl
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
        trainings { value about }
        participants { value about }
        certificates { value about }
        inWork { value about }
        wanted { value about }
        sourceUrl
        demonstration
      }
    }
  }
  ${WRITTEN}
`);
