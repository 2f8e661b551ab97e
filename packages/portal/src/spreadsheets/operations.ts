/** What the pages of spreadsheets ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import { recordFields } from '../services/ask/record-fields.ts';

export const keptSpreadsheets = parse(/* GraphQL */ `
  query PortalSpreadsheets { spreadsheets { id name keptUntil provider { name } municipality { name } } }
`);

export const keptSpreadsheet = parse(/* GraphQL */ `
  query PortalSpreadsheet($id: ID!) {
    spreadsheet(id: $id) { id name content choices results }
  }
`);

export const keepSpreadsheet = parse(/* GraphQL */ `
  mutation PortalKeepSpreadsheet($name: String!, $content: String!) {
    kept: keepSpreadsheet(name: $name, content: $content) { spreadsheet { id } }
  }
`);

export const saveSpreadsheet = parse(/* GraphQL */ `
  mutation PortalSaveSpreadsheet($id: ID!, $choices: String, $results: String) {
    saved: saveSpreadsheet(id: $id, choices: $choices, results: $results) { userErrors { message } }
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

/** What somebody writes for, of one provider or of all: to compare rows with, and to take out. */
export const writtenServices = parse(/* GraphQL */ `
  query PortalWrittenServices($provider: ID, $after: String) {
    myServices(provider: $provider, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id key status version revision { id status } provider { name } ${recordFields} }
    }
  }
`);

export const checkService = parse(/* GraphQL */ `
  mutation PortalCheckService($input: ServiceInput!) { checked: createService(input: $input, check: true) { userErrors { code message path } } }
`);
