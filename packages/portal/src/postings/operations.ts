/** What the pages of events, news of the law and collections ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

const DONE = /* GraphQL */ `userErrors { code message path }`;
const LIST = /* GraphQL */ `id title locale state public message updatedAt translations { locale state title text }`;

export const managedEvents = parse(/* GraphQL */ `
  query PortalEvents($state: PostingState, $after: String) {
    found: managedEvents(state: $state, first: 30, after: $after) { totalCount nodes { ${LIST} } pageInfo { hasNextPage endCursor } }
  }
`);

export const managedNotices = parse(/* GraphQL */ `
  query PortalNotices($state: PostingState, $after: String) {
    found: managedNotices(state: $state, first: 30, after: $after) { totalCount nodes { ${LIST} } pageInfo { hasNextPage endCursor } }
  }
`);

export const managedEvent = parse(/* GraphQL */ `
  query PortalEvent($id: ID!) {
    event: managedEvent(id: $id) {
      ${LIST}
      version
      start
      end
      rrule
      pausesOnHolidays
      cancelledDates { date note }
      extraDates { start end }
      cancelled
      municipality
      place { name street city hidden postalCode latitude longitude wheelchairAccessible }
      onlineUrl
      registrationUrl
      categories
      audiences
      languages
      cost { free amount currency note }
      service
    }
  }
`);

export const managedNotice = parse(/* GraphQL */ `
  query PortalNotice($id: ID!) {
    notice: managedNotice(id: $id) { ${LIST} version audience effectiveFrom expiresOn sourceUrl services }
  }
`);

export const ownServices = parse(/* GraphQL */ `
  query PortalOwnServices($locale: Locale!) {
    myServices(status: PUBLISHED, first: 100) { nodes { id content(locale: $locale) { name } } }
  }
`);

export const saveEvent = parse(/* GraphQL */ `
  mutation PortalSaveEvent($id: ID, $expectedVersion: Int, $input: EventInput!, $submit: Boolean!, $key: String) {
    done: saveEvent(id: $id, expectedVersion: $expectedVersion, input: $input, submit: $submit, key: $key) { saved: event { id state } ${DONE} }
  }
`);

export const cancelEvent = parse(/* GraphQL */ `
  mutation PortalCancelEvent($id: ID!, $date: Date) {
    done: cancelEvent(id: $id, date: $date) { saved: event { id state } ${DONE} }
  }
`);

export const withdrawEvent = parse(/* GraphQL */ `
  mutation PortalWithdrawEvent($id: ID!) {
    done: withdrawEvent(id: $id) { saved: event { id state } ${DONE} }
  }
`);

export const saveNotice = parse(/* GraphQL */ `
  mutation PortalSaveNotice($id: ID, $expectedVersion: Int, $input: NoticeInput!, $submit: Boolean!, $key: String) {
    done: saveNotice(id: $id, expectedVersion: $expectedVersion, input: $input, submit: $submit, key: $key) { saved: notice { id state } ${DONE} }
  }
`);

export const withdrawNotice = parse(/* GraphQL */ `
  mutation PortalWithdrawNotice($id: ID!) {
    done: withdrawNotice(id: $id) { saved: notice { id state } ${DONE} }
  }
`);

export const waitingPostings = parse(/* GraphQL */ `
  query PortalWaitingPostings($after: String) {
    found: waitingPostings(first: 100, after: $after) {
      totalCount
      nodes { kind version submittedAt home { name } ${LIST} }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const approvePosting = parse(/* GraphQL */ `
  mutation PortalApprovePosting($id: ID!, $version: Int!) {
    done: approvePosting(id: $id, version: $version) { ${DONE} }
  }
`);

export const returnPosting = parse(/* GraphQL */ `
  mutation PortalReturnPosting($id: ID!, $message: String!) {
    done: returnPosting(id: $id, message: $message) { ${DONE} }
  }
`);

export const managedCollections = parse(/* GraphQL */ `
  query PortalCollections {
    managedCollections { id version published services translations { locale state title text } home { name } updatedAt }
  }
`);

export const saveCollection = parse(/* GraphQL */ `
  mutation PortalSaveCollection($id: ID!, $expectedVersion: Int, $input: CollectionInput!) {
    done: saveCollection(id: $id, expectedVersion: $expectedVersion, input: $input) { saved: collection { id } ${DONE} }
  }
`);

export const namedService = parse(/* GraphQL */ `
  query PortalNamedService($id: ID!, $locale: Locale!) {
    service(id: $id) { id content(locale: $locale) { name } }
  }
`);
