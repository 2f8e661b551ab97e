/** What the pages of imports ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

const counts = `
  organizations { read taken refused }
  services { created updated unchanged kept }
`;
const report = `report {
  ${counts}
  rows { kind read kept refused }
  repairs { name meaning count }
  refusals { name meaning count }
}`;

export const dataImports = parse(/* GraphQL */ `
  query PortalDataImports {
    dataImports { id name dryRun state createdAt municipality { name } report { organizations { taken } } }
  }
`);

export const dataImport = parse(/* GraphQL */ `
  query PortalDataImport($id: ID!, $after: String) {
    dataImport(id: $id) {
      id name address language category owner licence state dryRun rowsRead canBeTaken keptUntil
      municipality { name }
      problem { code message }
      ${report}
    }
    importedOrganizations(id: $id, first: 20, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { position name report { ${counts} repairs { count } refusals { count } } }
    }
  }
`);

export const importFindings = parse(/* GraphQL */ `
  query PortalImportFindings($id: ID!, $organization: Int, $kind: ImportFindingKind, $after: String) {
    dataImport(id: $id) { id name }
    importFindings(id: $id, organization: $organization, kind: $kind, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { kind organization organizationName path name why before after }
    }
  }
`);

export const importReport = parse(/* GraphQL */ `
  query PortalImportReport($id: ID!, $format: ImportReportFormat!) {
    importReport(id: $id, format: $format)
  }
`);

export const bringImport = parse(/* GraphQL */ `
  mutation PortalBringImport($input: DataImportInput!) {
    done: bringImport(input: $input) { import { id } userErrors { code path } }
  }
`);

export const takeImport = parse(/* GraphQL */ `
  mutation PortalTakeImport($id: ID!) { done: takeImport(id: $id) { userErrors { code } } }
`);

export const forgetImport = parse(/* GraphQL */ `
  mutation PortalForgetImport($id: ID!) { done: forgetImport(id: $id) { userErrors { code } } }
`);
