export { carryOutImports, clientOf, type ImportParts } from './brought/carry-out-imports.ts';
export { type DirectoryImport, type ImportProblem, ImportRefused, type ProviderImport } from './directory-import.ts';
export { type ImportReport, importDirectory } from './import-directory.ts';
export { importOrganizations, type OrganizationsImport } from './import-organizations.ts';
export { forgetImports, type ImportOrder, type ImportOutcome, runImport } from './import-runs.ts';
export { type ImportSummary, noSummary, summarize } from './import-summary.ts';
