export * from './create-indexer.ts';
export type { Alone } from './failover/watch-outside.ts';
export { directoryId } from './indexing/directory-id.ts';
export { prepareIndexer } from './indexing/prepare-indexer.ts';
export type { SetAside } from './indexing/set-aside.ts';
export type { SweepReport } from './indexing/sweep.ts';
export { type PublishedService, projectService } from './projecting/project-service.ts';
export { buildSearchSubgraph, type SearchContext } from './subgraph/search-subgraph.ts';
