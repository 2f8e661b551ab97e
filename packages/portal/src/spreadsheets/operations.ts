/** What the pages of spreadsheets ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

const RECORD = /* GraphQL */ `
  record {
    locale name summary description plainSummary howToApply
    categories languages deliveryModes municipalities reach audiences formality requirements
    requiresStatutoryEntitlement documents minimumAge maximumAge excludedAudiences
    cost { free amount currency note }
    contacts { kind value languages note }
    locations {
      id name street postalCode city municipality latitude longitude hidden wheelchairAccessible byAppointment
      schedules { rrule start end timezone validFrom validTo closed closedOnPublicHolidays note }
    }
    bookingUrl url expiresAt
  }
`;

export const keptSpreadsheets = parse(/* GraphQL */ `
  query PortalSpreadsheets { spreadsheets { id name createdAt keptUntil provider { name } municipality { name } } }
`);

export const keptSpreadsheet = parse(/* GraphQL */ `
  query PortalSpreadsheet($id: ID!) {
    spreadsheet(id: $id) { id name providerId createdAt keptUntil content choices results municipality { code name } }
  }
`);

export const keepSpreadsheet = parse(/* GraphQL */ `
  mutation PortalKeepSpreadsheet($name: String!, $content: String!) {
    kept: keepSpreadsheet(name: $name, content: $content) { spreadsheet { id } userErrors { code message path } }
  }
`);

export const saveSpreadsheet = parse(/* GraphQL */ `
  mutation PortalSaveSpreadsheet($id: ID!, $choices: String, $results: String) {
    kept: saveSpreadsheet(id: $id, choices: $choices, results: $results) { spreadsheet { id } userErrors { code message path } }
  }
`);

export const forgetSpreadsheet = parse(/* GraphQL */ `mutation PortalForgetSpreadsheet($id: ID!) { forgetSpreadsheet(id: $id) }`);

export const knownMapping = parse(
  /* GraphQL */ `query PortalKnownMapping($fingerprint: String!) { spreadsheetMapping(fingerprint: $fingerprint) }`,
);

export const rememberMapping = parse(/* GraphQL */ `
  mutation PortalRememberMapping($fingerprint: String!, $choices: String!) {
    rememberSpreadsheetMapping(fingerprint: $fingerprint, choices: $choices) { userErrors { message } }
  }
`);

/** Whom services can be written for; NGOs have one. */
export const writableProviders = parse(/* GraphQL */ `
  query PortalWritableProviders($after: String) {
    managedProviders(status: APPROVED, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name municipality { code name } }
    }
  }
`);

export const servicesOfProvider = parse(/* GraphQL */ `
  query PortalServicesOfProvider($provider: ID!, $after: String) {
    myServices(provider: $provider, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id key status version revision { id status } provider { name } ${RECORD} }
    }
  }
`);

/** All that somebody writes for, for the file to take out. */
export const servicesToExport = parse(/* GraphQL */ `
  query PortalServicesToExport($after: String) {
    myServices(first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id key status version revision { id status } provider { name } ${RECORD} }
    }
  }
`);

export const checkService = parse(/* GraphQL */ `
  mutation PortalCheckService($input: ServiceInput!) { checked: createService(input: $input, check: true) { userErrors { code message path } } }
`);
