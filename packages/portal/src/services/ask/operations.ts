/** What the pages about services ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import { proposalFields } from './proposal-fields.ts';
import { recordFields } from './record-fields.ts';

const EDITABLE = /* GraphQL */ `
  fragment Editable on ManagedService {
    id
    status
    version
    revision { id status version message minor }
    scheduledAt
    verification { state dueAt }
    ${recordFields}
    translations { locale state name summary description plainSummary howToApply }
  }
`;

const WRITTEN = /* GraphQL */ `
  fragment Written on RevisionPayload {
    revision { id serviceId version status }
    userErrors { code message path }
  }
`;

export const serviceForEditing = parse(/* GraphQL */ `
  query PortalServiceForEditing($id: ID!) { serviceForEditing(id: $id) { ...Editable } }
  ${EDITABLE}
`);

/** Whose provider this person writes for, to begin a service with what is known of it. */
export const ownProvider = parse(/* GraphQL */ `
  query PortalOwnProvider($id: ID!) { provider(id: $id) { id name municipality { code name } } }
`);

export const createService = parse(/* GraphQL */ `
  mutation PortalCreateService($input: ServiceInput!, $key: ID) { written: createService(input: $input, key: $key) { ...Written } }
  ${WRITTEN}
`);

export const updateService = parse(/* GraphQL */ `
  mutation PortalUpdateService($id: ID!, $version: Int!, $input: ServiceInput!) {
    written: updateService(id: $id, expectedVersion: $version, input: $input) { ...Written }
  }
  ${WRITTEN}
`);

export const setServiceTranslation = parse(/* GraphQL */ `
  mutation PortalTranslateService($id: ID!, $version: Int!, $input: TranslationInput!) {
    written: setServiceTranslation(id: $id, expectedVersion: $version, input: $input) { ...Written }
  }
  ${WRITTEN}
`);

export const submitRevision = parse(/* GraphQL */ `
  mutation PortalSubmitRevision($id: ID!, $minor: Boolean!) { written: submitRevision(id: $id, minor: $minor) { ...Written } }
  ${WRITTEN}
`);

/** What was written about while it waits: only for whoever writes it and whoever decides. */
export const schedulePublication = parse(/* GraphQL */ `
  mutation PortalSchedulePublication($id: ID!, $at: DateTime!) { written: schedulePublication(revisionId: $id, at: $at) { ...Written } }
  ${WRITTEN}
`);

export const undoService = parse(/* GraphQL */ `
  mutation PortalUndo($id: ID!, $version: Int!, $expected: Int!) {
    written: undo(serviceId: $id, toVersion: $version, expectedVersion: $expected) { ...Written }
  }
  ${WRITTEN}
`);

const DECIDED = /* GraphQL */ `
  fragment Decided on ServicePayload {
    status
    userErrors { code message path }
  }
`;

export const archiveService = parse(/* GraphQL */ `
  mutation PortalArchive($id: ID!, $reason: String!) { decided: archiveService(id: $id, reason: $reason) { ...Decided } }
  ${DECIDED}
`);

export const confirmService = parse(/* GraphQL */ `
  mutation PortalConfirm($id: ID!) { decided: confirmService(id: $id) { ...Decided } }
  ${DECIDED}
`);

export const serviceHistory = parse(/* GraphQL */ `
  query PortalHistory($id: ID!, $locale: Locale!, $after: String) {
    revisions(serviceId: $id, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id version status minor createdAt submittedAt decidedAt publishedAt message
        author { name }
        reviewer { name }
        changes(locale: $locale) { field locale before after }
      }
    }
  }
`);

/** All that a revision would make of a service, in one language, as the public would read it. */
export const previewRevision = parse(/* GraphQL */ `
  query PortalPreview($id: ID!, $locale: Locale!, $labels: Locale!) {
    revision(id: $id) {
      id
      serviceId
      version
      proposal { ...Proposal }
    }
  }
  ${proposalFields}
`);

/** What somebody writes for or answers for, the last changed first. */
export const myServices = parse(/* GraphQL */ `
  query PortalMyServices($status: ServiceStatus, $after: String, $locale: Locale!) {
    myServices(status: $status, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        status
        published
        revision { status message }
        content(locale: $locale) { locale direction name }
        provider { name }
        verification { state dueAt }
        translationStates { locale state }
      }
    }
  }
`);
