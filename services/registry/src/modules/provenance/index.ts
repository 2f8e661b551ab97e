export { hubId } from './hub-id.ts';
export { requireOwn } from './require-own.ts';
export {
  type HeldRun,
  SourceEntity,
  type SourceKind,
  type SourceOptions,
  type SourceReport,
  type SourceRun,
  type SourceState,
} from './source-entity.ts';
