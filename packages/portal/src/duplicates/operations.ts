/** What the pages of duplicates ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

export const duplicateGroups = parse(/* GraphQL */ `
  query PortalDuplicates($kind: DuplicateKind!, $state: DuplicateState!, $after: String, $locale: Locale!) {
    duplicates(kind: $kind, state: $state, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        size
        pairs {
          score
          sameSource
          left { id name(locale: $locale) providerName source { name } municipality { name } }
          right { id name(locale: $locale) providerName source { name } municipality { name } }
          reasons { feature weight detail }
        }
      }
    }
  }
`);

export const duplicatePair = parse(/* GraphQL */ `
  query PortalDuplicatePair($kind: DuplicateKind!, $left: ID!, $right: ID!, $locale: Locale!) {
    duplicatePair(kind: $kind, left: $left, right: $right) {
      score
      sameSource
      state
      decision
      decidedAt
      decidedByName
      reason
      left { id name(locale: $locale) providerName source { name } shownAs municipality { name } }
      right { id name(locale: $locale) providerName source { name } shownAs municipality { name } }
      reasons { feature weight detail }
      comparison { field conflict accounts { recordId by source { name } at confirmed values(locale: $locale) } }
    }
  }
`);

export const decideDuplicate = parse(/* GraphQL */ `
  mutation PortalDecideDuplicate($kind: DuplicateKind!, $left: ID!, $right: ID!, $decision: DuplicateDecision!, $reason: String) {
    done: decideDuplicate(kind: $kind, left: $left, right: $right, decision: $decision, reason: $reason) { userErrors { code message path } }
  }
`);

export const undoDuplicateDecision = parse(/* GraphQL */ `
  mutation PortalUndoDuplicateDecision($kind: DuplicateKind!, $left: ID!, $right: ID!) {
    done: undoDuplicateDecision(kind: $kind, left: $left, right: $right) { userErrors { code message path } }
  }
`);
