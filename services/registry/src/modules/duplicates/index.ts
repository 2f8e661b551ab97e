export type { DuplicateKind } from './rules/compared-record.ts';
export type { Compared } from './store/compare-changed.ts';
export { compareAnew, findDuplicates } from './store/find-duplicates.ts';
