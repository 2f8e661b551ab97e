export { feedReader } from './feed-reader.ts';
