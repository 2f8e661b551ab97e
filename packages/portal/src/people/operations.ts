/** What the pages of volunteers and of learning ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

const DONE = /* GraphQL */ `userErrors { code message path }`;
const LISTED = /* GraphQL */ `id title locale state public message updatedAt translations { locale state title text }`;
const COUNT = /* GraphQL */ `{ value about }`;

export const managedOffers = parse(/* GraphQL */ `
  query PortalVolunteerOffers($state: PostingState, $after: String) {
    found: managedVolunteerOffers(state: $state, first: 30, after: $after) { totalCount nodes { ${LISTED} } pageInfo { hasNextPage endCursor } }
  }
`);

export const managedOffer = parse(/* GraphQL */ `
  query PortalVolunteerOffer($id: ID!) {
    found: managedVolunteerOffer(id: $id) {
      ${LISTED} version obstacles activities days dayParts languages municipality withChildren service
      referencesSeenOn childCheckOn childCheckUntil expiresOn
    }
  }
`);

export const saveOffer = parse(/* GraphQL */ `
  mutation PortalSaveVolunteerOffer($id: ID, $expectedVersion: Int, $input: VolunteerOfferInput!, $submit: Boolean!, $key: String) {
    done: saveVolunteerOffer(id: $id, expectedVersion: $expectedVersion, input: $input, submit: $submit, key: $key) { saved: offer { id state } ${DONE} }
  }
`);

export const withdrawOffer = parse(/* GraphQL */ `
  mutation PortalWithdrawVolunteerOffer($id: ID!) {
    done: withdrawVolunteerOffer(id: $id) { saved: offer { id state } ${DONE} }
  }
`);

export const managedCourses = parse(/* GraphQL */ `
  query PortalCourses($state: PostingState, $after: String) {
    found: managedCourses(state: $state, first: 30, after: $after) { totalCount nodes { ${LISTED} } pageInfo { hasNextPage endCursor } }
  }
`);

export const managedCourse = parse(/* GraphQL */ `
  query PortalCourse($id: ID!) {
    found: managedCourse(id: $id) {
      ${LISTED} version form start end rrule pausesOnHolidays cancelledDates { date note } extraDates { start end } municipality venue onlineUrl
      registrationUrl registrationUntil categories languages teaches levelFrom levelTo places placesTaken waiting certificate
      cost { free amount currency note } service
    }
  }
`);

export const saveCourse = parse(/* GraphQL */ `
  mutation PortalSaveCourse($id: ID, $expectedVersion: Int, $input: CourseInput!, $submit: Boolean!, $key: String) {
    done: saveCourse(id: $id, expectedVersion: $expectedVersion, input: $input, submit: $submit, key: $key) { saved: course { id state } ${DONE} }
  }
`);

export const withdrawCourse = parse(/* GraphQL */ `
  mutation PortalWithdrawCourse($id: ID!) {
    done: withdrawCourse(id: $id) { saved: course { id state } ${DONE} }
  }
`);

export const managedOutcomes = parse(/* GraphQL */ `
  query PortalOutcomes($state: PostingState, $after: String) {
    found: managedLearningOutcomes(state: $state, first: 30, after: $after) { totalCount nodes { ${LISTED} } pageInfo { hasNextPage endCursor } }
  }
`);

export const managedOutcome = parse(/* GraphQL */ `
  query PortalOutcome($id: ID!) {
    found: managedLearningOutcome(id: $id) {
      ${LISTED} version scope from to category trainings ${COUNT} participants ${COUNT} certificates ${COUNT} inWork ${COUNT} wanted ${COUNT} sourceUrl
    }
  }
`);

export const recordOutcome = parse(/* GraphQL */ `
  mutation PortalRecordOutcome($id: ID, $expectedVersion: Int, $input: LearningOutcomeInput!, $submit: Boolean!, $key: String) {
    done: recordOutcome(id: $id, expectedVersion: $expectedVersion, input: $input, submit: $submit, key: $key) { saved: outcome { id state } ${DONE} }
  }
`);

export const withdrawOutcome = parse(/* GraphQL */ `
  mutation PortalWithdrawOutcome($id: ID!) {
    done: withdrawOutcome(id: $id) { saved: outcome { id state } ${DONE} }
  }
`);
