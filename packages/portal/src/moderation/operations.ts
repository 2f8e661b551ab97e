/** What the pages for moderators ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import { proposalFields } from '../services/ask/proposal-fields.ts';

export const reviewQueue = parse(/* GraphQL */ `
  query PortalReviewQueue($kind: ReviewKind!, $municipality: MunicipalityCode, $after: String, $locale: Locale!) {
    reviewQueue(kind: $kind, municipality: $municipality, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        submittedAt
        isNew
        minor
        content(locale: $locale) { locale direction name }
        provider { name }
        municipality { code name }
      }
    }
  }
`);

export const revisionForReview = parse(/* GraphQL */ `
  query PortalRevisionForReview($id: ID!, $locale: Locale!, $labels: Locale!) {
    revision(id: $id) {
      id
      serviceId
      version
      status
      submittedAt
      isNew
      minor
      letThrough
      message
      publishAt
      record { locale name }
      translations { locale }
      provider { name }
      municipality { name }
      changes(locale: $labels) { field locale before after }
      notes { id text writtenAt author { name } }
      proposal { ...Proposal }
    }
  }
  ${proposalFields}
`);

const decision = (name: string, rest: { variables?: string; arguments?: string } = {}) =>
  parse(/* GraphQL */ `
    mutation Portal_${name}($id: ID!${rest.variables ?? ''}) {
      done: ${name}(${name === 'addNote' ? 'revisionId' : 'id'}: $id${rest.arguments ?? ''}) { userErrors { code message path } }
    }
  `);

export const approveRevision = decision('approveRevision');
export const requestChanges = decision('requestChanges', { variables: ', $text: String!', arguments: ', message: $text' });
export const rejectRevision = decision('rejectRevision', { variables: ', $text: String!', arguments: ', reason: $text' });
export const addNote = decision('addNote', { variables: ', $text: String!', arguments: ', text: $text' });

export const auditLog = parse(/* GraphQL */ `
  query PortalAuditLog($filter: AuditFilter, $after: String) {
    auditLog(filter: $filter, first: 25, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        at
        action
        origin
        role
        account
        accountName
        key
        recordType
        recordId
        municipality { name }
        details { name before after }
      }
    }
  }
`);

export const delegations = parse(/* GraphQL */ `
  query PortalDelegations { delegations { from { code name } to toName since } }
`);

export const delegate = parse(/* GraphQL */ `
  mutation PortalDelegate($from: MunicipalityCode!, $to: ID!) { done: delegate(from: $from, to: $to) { userErrors { code message path } } }
`);

export const endDelegation = parse(/* GraphQL */ `
  mutation PortalEndDelegation($from: MunicipalityCode!) { endDelegation(from: $from) }
`);

export const verificationList = parse(/* GraphQL */ `
  query PortalVerificationList($state: VerificationListState, $after: String, $locale: Locale!) {
    verificationList(state: $state, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { serviceId name(locale: $locale) providerName state verifiedAt dueAt letters phones note }
    }
  }
`);

export const confirmByTelephone = parse(/* GraphQL */ `
  mutation PortalConfirmByTelephone($id: ID!, $note: String) {
    done: confirmService(id: $id, by: TELEPHONE, note: $note) { userErrors { code message path } }
  }
`);

export const problems = parse(/* GraphQL */ `
  query PortalProblems($state: ProblemState, $after: String, $locale: Locale!) {
    problems(state: $state, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        serviceId
        serviceName(locale: $locale)
        providerName
        text
        locale
        state
        reportedAt
        answers { text at side }
      }
    }
  }
`);

export const answerProblem = parse(/* GraphQL */ `
  mutation PortalAnswerProblem($id: ID!, $text: String, $closed: Boolean!) {
    done: answerProblem(id: $id, text: $text, done: $closed) { userErrors { code message path } }
  }
`);

export const providersToDecide = parse(/* GraphQL */ `
  query PortalProvidersToDecide($after: String) {
    waitingProviders(first: 20) {
      totalCount
      nodes {
        id name url email nip krs regon street postalCode city registeredAt addressConfirmed
        description { value locale direction }
        municipality { name }
        likelyDuplicates { provider { id name } reasons score }
      }
    }
    providerClaims(first: 20) {
      totalCount
      nodes { id providerName message claimantName claimantEmail claimedAt }
    }
    managedProviders(status: APPROVED, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name trusted municipality { name } }
    }
  }
`);

export const approveProvider = decision('approveProvider');
export const refuseProvider = decision('refuseProvider', { variables: ', $reason: String!', arguments: ', reason: $reason' });
export const setProviderTrust = decision('setProviderTrust', { variables: ', $trusted: Boolean!', arguments: ', trusted: $trusted' });
export const decideClaim = decision('decideClaim', {
  variables: ', $accept: Boolean!, $reason: String',
  arguments: ', accept: $accept, reason: $reason',
});
