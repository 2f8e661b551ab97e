export { demonstrationStandard } from './data/standard/index.ts';
export type { DemonstrationCollection, DemonstrationDirectory } from './demonstration-directory.ts';
export { demonstrationDirectory } from './demonstration-directory.ts';
export type { DemonstrationProvider, DemonstrationService } from './writing/leaflet.ts';
