export { type Bringer, type Brought, withFreeParts } from './free-parts.ts';
export { hubId } from './hub-id.ts';
export { requireOwn } from './require-own.ts';
export {
  type AskedOfSource,
  type HeldRun,
  isNotWhole,
  SourceEntity,
  type SourceKind,
  type SourceOptions,
  type SourceReport,
  type SourceRun,
  type SourceState,
  type UntoldRows,
} from './source-entity.ts';
export { SOURCE_NOW } from './source-now.ts';
