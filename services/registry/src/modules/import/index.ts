export { type DirectoryImport, type ImportProblem, ImportRefused, type ProviderImport } from './directory-import.ts';
export { type ImportReport, importDirectory } from './import-directory.ts';
