export { type OfficialName, officialSchemas } from './official-schemas.ts';
