export { type OfficialName, officialSchemas } from './official-schemas.ts';
export { readTables } from './read-tables.ts';
