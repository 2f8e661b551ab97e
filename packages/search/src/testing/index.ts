/** For tests of what puts documents into an index. */

export { builtInContents } from './built-in-contents.ts';
export { builtInDatabase } from './built-in-database.ts';
export { type Contents, type ContentsOfEngine, type Difference, differencesIn, type GraveStoneWanted } from './contents.ts';
export { meilisearchContents } from './meilisearch-contents.ts';
