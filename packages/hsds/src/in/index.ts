export { fingerprint } from './fingerprint.ts';
export { readFileApart } from './read-file-apart.ts';
export { type ForeignSource, type Found, readOrganizations, refusedSource } from './read-organizations.ts';
export { type ApiSourceOptions, apiSource } from './sources/api-source.ts';
export { ColumnMapping, MappingProblem } from './sources/column-mapping.ts';
export { SourceRefused } from './sources/limits.ts';
export { bytesSource, fileSource } from './sources/open-source.ts';
export * from './types.ts';
