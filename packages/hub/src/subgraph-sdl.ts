import { buildSearchSubgraph } from '@drogowskaz/indexer';
import type { OwnSubgraphName } from '@drogowskaz/platform';
import { buildRegistrySubgraph } from '@drogowskaz/registry';

/** What only resolvers touch. The SDL comes from decorated classes, so nothing has to run for it. */
const notRunning = undefined as never;

/** The SDL of both subgraphs as the code says it now. */
export const subgraphSdl = (): Record<OwnSubgraphName, string> => ({
  registry: buildRegistrySubgraph({ database: notRunning, clock: notRunning }).sdl,
  search: buildSearchSubgraph({ engine: notRunning, clock: notRunning, source: notRunning, ready: notRunning }).sdl,
});
