export { findDuplicates } from './store/find-duplicates.ts';
