/** The hub as it is shipped, in one process, over a migrated database (`hub.js <URL>`); only the budgets are out of reach. Tells where it listens. */
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { createGateway } from '@drogowskaz/gateway';
import { createIndexer } from '@drogowskaz/indexer';
import { localSubgraph, MetricsRegistry, openPool, servingRoles, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { builtInEngine } from '@drogowskaz/search';
import { QUESTION } from './question.ts';

const [databaseUrl = ''] = process.argv.slice(2);
const common = { clock: systemClock, logger: silentLogger };
const pool = openPool({ url: databaseUrl, role: servingRoles.indexer, max: 16, applicationName: 'bench-indexer' });
const registry = await createRegistry({ databaseUrl, ...common });
const indexer = createIndexer({ pool, engine: builtInEngine({ pool }), logger: silentLogger, metrics: new MetricsRegistry() });
await registry.importDirectory(demonstrationDirectory());
await indexer.start();
while ((await indexer.queueState()).waiting > 0) await new Promise((resolve) => setTimeout(resolve, 100));
const gateway = await createGateway({
  ...common,
  subgraphs: [localSubgraph(registry.definition), localSubgraph(indexer.definition)],
  scalars: [DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar],
  operations: [{ name: 'cards', text: QUESTION, variables: {} }],
  identify: async () => null,
  generation: registry.generation,
  limits: { anonymousPerMinute: 1e15 },
  port: 0,
});
process.send?.(await gateway.listen());
