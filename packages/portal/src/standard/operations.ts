/** What the pages of the range of services ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

const ITEM = /* GraphQL */ `
  fragment Item on StandardItem {
    id
    category { code label(locale: $locale) }
    audiences { code label(locale: $locale) }
    municipalities { code name }
    entitlement
    norm { value locale direction }
    hoursPerWeek
    distanceKm
    languages
    waitingDays
    responsible { id name }
    responsibleMunicipality { code name }
    footing
    legalBasis { value locale direction }
    funding { value locale direction }
    status
    statusOn
    statusNote { value locale direction }
    demonstration
  }
`;

export const standardDraft = parse(/* GraphQL */ `
  query PortalStandardDraft($locale: Locale!) {
    standardDraft(locale: $locale) {
      newestVersion
      items { id withdrawn changed comments { id } item { ...Item } }
    }
  }
  ${ITEM}
`);

export const standardProposal = parse(/* GraphQL */ `
  query PortalStandardProposal($locale: Locale!) {
    standardDraft(locale: $locale) { newestVersion changes { kind fields item { ...Item } before { ...Item } } }
  }
  ${ITEM}
`);

export const standardDraftItem = parse(/* GraphQL */ `
  query PortalStandardDraftItem($id: ID!, $locale: Locale!) {
    standardDraftItem(id: $id, locale: $locale) {
      id
      version
      withdrawn
      changed
      item {
        ...Item
        translations {
          norm { locale value state }
          legalBasis { locale value state }
          funding { locale value state }
          statusNote { locale value state }
        }
      }
      comments { id text writtenAt municipality { name } author { name } }
    }
  }
  ${ITEM}
`);

export const standardVersions = parse(/* GraphQL */ `
  query PortalStandardVersions($locale: Locale!) {
    standardVersions {
      number
      proposedAt
      proposedBy { name }
      note(locale: $locale) { value locale direction }
      itemCount
      demonstration
      adoptions { municipality { code name } adoptedOn resolution }
    }
  }
`);

export const standardComparison = parse(/* GraphQL */ `
  query PortalStandardComparison($number: Int!, $since: Int, $locale: Locale!) {
    standardVersion(number: $number) { number changes(since: $since, locale: $locale) { kind fields item { ...Item } before { ...Item } } }
    standardVersions { number proposedAt }
  }
  ${ITEM}
`);

export const responsibleProviders = parse(/* GraphQL */ `
  query PortalResponsibleProviders($after: String) {
    providers(first: 100, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
  }
`);

const DONE = /* GraphQL */ `userErrors { code message path }`;

export const saveStandardItem = parse(/* GraphQL */ `
  mutation PortalSaveStandardItem($id: ID, $expectedVersion: Int, $input: StandardItemInput!) {
    done: saveStandardItem(id: $id, expectedVersion: $expectedVersion, input: $input) { item { id } ${DONE} }
  }
`);

export const withdrawStandardItem = parse(/* GraphQL */ `
  mutation PortalWithdrawStandardItem($id: ID!, $expectedVersion: Int!) {
    done: withdrawStandardItem(id: $id, expectedVersion: $expectedVersion) { ${DONE} }
  }
`);

export const commentStandardItem = parse(/* GraphQL */ `
  mutation PortalCommentStandardItem($id: ID!, $text: String!) {
    done: commentStandardItem(id: $id, text: $text) { ${DONE} }
  }
`);

export const proposeStandard = parse(/* GraphQL */ `
  mutation PortalProposeStandard($expectedVersion: Int!, $note: [StandardTextInput!]) {
    done: proposeStandard(expectedVersion: $expectedVersion, note: $note) { version { number } ${DONE} }
  }
`);

export const adoptStandard = parse(/* GraphQL */ `
  mutation PortalAdoptStandard($version: Int!, $municipality: MunicipalityCode, $adoptedOn: Date!, $resolution: String) {
    done: adoptStandard(version: $version, municipality: $municipality, adoptedOn: $adoptedOn, resolution: $resolution) { ${DONE} }
  }
`);

export const withdrawAdoption = parse(/* GraphQL */ `
  mutation PortalWithdrawAdoption($version: Int!, $municipality: MunicipalityCode) {
    done: withdrawAdoption(version: $version, municipality: $municipality) { ${DONE} }
  }
`);
