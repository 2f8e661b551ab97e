export { feedReader } from './feed-reader.ts';
export { wholeRecords } from './whole-records.ts';
