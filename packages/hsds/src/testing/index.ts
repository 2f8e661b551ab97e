export { type OfficialName, officialSchemas } from './official-schemas.ts';
export { readDescription } from './read-description.ts';
export { readTables } from './read-tables.ts';
