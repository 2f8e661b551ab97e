/** The real registry and the real search on a database of their own, and gateways over them: in this process and over HTTP. */
import { type DemonstrationDirectory, demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { createGateway, type Gateway, type Limits } from '@drogowskaz/gateway';
import { createIndexer } from '@drogowskaz/indexer';
import {
  createMetrics,
  localSubgraph,
  openPool,
  remoteIdentify,
  remoteSubgraph,
  type Subgraph,
  type SubgraphServer,
  serveSubgraph,
  servingRoles,
  silentLogger,
  systemClock,
} from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { builtInEngine } from '@drogowskaz/search';
import { createTestDatabase, eventually } from '@drogowskaz/testing';
import { hubDatabase } from './hub-database.ts';

const secret = 'the secret of a test, of thirty-two characters';

export type Way = 'in this process' | 'over HTTP';

export interface FederatedHub {
  gateways: Record<Way, { gateway: Gateway; graphql: string }>;
  /** Which subgraph was asked, in order, since the test emptied it. */
  asked: Subgraph['name'][];
  /** Subgraphs that never answer, and such that are gone. */
  silent: Set<Subgraph['name']>;
  down: Set<Subgraph['name']>;
  keys: Record<'ngo' | 'moderator' | 'administrator', string>;
  directory: DemonstrationDirectory;
  stop(): Promise<void>;
}

/** Counts questions; lets a subgraph be silent or down without stopping it for the other gateway. */
const watched = (subgraph: Subgraph, hub: Pick<FederatedHub, 'asked' | 'silent' | 'down'>): Subgraph => ({
  name: subgraph.name,
  ready: () => subgraph.ready(),
  close: () => subgraph.close(),
  execute: (request, call) => {
    hub.asked.push(subgraph.name);
    if (hub.silent.has(subgraph.name)) return new Promise(() => {});
    if (hub.down.has(subgraph.name)) return Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:4001'));
    return subgraph.execute(request, call);
  },
});

export async function startFederatedHub(limits: Partial<Limits> = {}): Promise<FederatedHub> {
  const database = await createTestDatabase(hubDatabase);
  const registry = await createRegistry({ databaseUrl: database.url, clock: systemClock, logger: silentLogger });
  const pool = openPool({
    url: database.url,
    role: servingRoles.indexer,
    max: 12,
    applicationName: 'drogowskaz-test',
    logger: silentLogger,
  });
  const indexer = createIndexer({ pool, engine: builtInEngine({ pool }), logger: silentLogger, metrics: createMetrics('test') });
  await indexer.start();
  const directory = demonstrationDirectory();
  await registry.importDirectory(directory);
  await eventually('the directory is indexed', async () => (await indexer.queueState()).waiting === 0, 60_000);
  // As the hub does: the first question of a process loads the vocabulary, which on a busy machine takes longer than an answer may.
  await indexer.definition.ready?.();
  const provider = directory.providers.find((each) => each.provider.municipality === '1462011')?.id as string;
  const keys = {
    ngo: (await registry.issueApiKey({ role: 'NGO_EDITOR', provider, name: 'test' })).apiKey,
    moderator: (await registry.issueApiKey({ role: 'MODERATOR', municipality: '1462011', name: 'test' })).apiKey,
    administrator: (await registry.issueApiKey({ role: 'ADMINISTRATOR', name: 'test' })).apiKey,
  };

  const watch = { asked: [], silent: new Set<Subgraph['name']>(), down: new Set<Subgraph['name']>() };
  const servers: SubgraphServer[] = [];
  const served = async (definition: Parameters<typeof serveSubgraph>[0]) => {
    const server = await serveSubgraph(definition, {
      secret,
      host: '127.0.0.1',
      port: 0,
      logger: silentLogger,
      identify: (apiKey) => registry.identify(apiKey),
    });
    servers.push(server);
    return server.url;
  };
  const gatewayOver = async (subgraphs: Subgraph[], identify: (apiKey: string) => ReturnType<typeof registry.identify>) => {
    const gateway = await createGateway({
      subgraphs: subgraphs.map((subgraph) => watched(subgraph, watch)),
      scalars: [DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar],
      identify,
      clock: systemClock,
      logger: silentLogger,
      limits: { anonymousPerMinute: 1e9, keyPerMinute: 1e9, ...limits },
      port: 0,
    });
    return { gateway, graphql: `${await gateway.listen()}/graphql` };
  };
  const registryUrl = await served(registry.definition);
  const identity = remoteIdentify({ url: registryUrl, secret });
  const gateways = {
    'in this process': await gatewayOver([localSubgraph(registry.definition), localSubgraph(indexer.definition)], (key) =>
      registry.identify(key),
    ),
    'over HTTP': await gatewayOver(
      [
        remoteSubgraph({ name: 'registry', url: registryUrl, secret }),
        remoteSubgraph({ name: 'search', url: await served(indexer.definition), secret }),
      ],
      identity.identify,
    ),
  };

  return {
    ...watch,
    gateways,
    keys,
    directory,
    stop: async () => {
      await Promise.all(Object.values(gateways).map(({ gateway }) => gateway.close()));
      await identity.close();
      await Promise.all(servers.map((server) => server.close()));
      await indexer.stop();
      await registry.close();
      await pool.end();
      await database.drop();
    },
  };
}
