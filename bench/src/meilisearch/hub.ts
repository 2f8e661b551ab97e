/** Gateway, registry and search as they are shipped, over an index that is filled: `hub.js <database> <Meilisearch> <its key> <index>`. Sends its address. */
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { createGateway } from '@drogowskaz/gateway';
import { createIndexer } from '@drogowskaz/indexer';
import { localSubgraph, MetricsRegistry, openPool, servingRoles, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { meilisearchEngine, openMeilisearch } from '@drogowskaz/search';
import { interfaceLocales } from '@drogowskaz/vocabulary';

const [url = '', host = '', apiKey = '', index = ''] = process.argv.slice(2);
const logger = silentLogger;
const clock = systemClock;
const { keys } = await openMeilisearch({ host, apiKey, index });
const pool = openPool({ url, role: servingRoles.indexer, max: 4, applicationName: 'bench hub' });
const engine = meilisearchEngine({ host, keys, index, timeout: 20_000 });
const indexer = createIndexer({ pool, engine, logger, metrics: new MetricsRegistry() });
// As the hub does before it says that it is ready: the first sentence builds what all others use, and the first of each language what its own do.
for (const locale of interfaceLocales)
  await engine.search({ text: 'szukam pracy i nie wiem, gdzie', locale, filter: {}, sort: 'RELEVANCE', first: 1, now: clock.now() });
const registry = await createRegistry({ databaseUrl: url, clock, logger });
const gateway = await createGateway({
  subgraphs: [localSubgraph(registry.definition), localSubgraph(indexer.definition)],
  scalars: [DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar],
  identify: async () => null,
  // On a machine that does much else, a page that takes long is measured, not refused.
  limits: { anonymousPerMinute: 1e12, operationMs: 60_000 },
  port: 0,
  clock,
  logger,
});
process.send?.(await gateway.listen());
// Our parent ends us; when it is gone we are of no use.
process.once('disconnect', () => process.exit(0));
