/** The real registry with the demonstration directory, and gateways that serve `/hsds/` over it: in this process and over HTTP. */
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { createGateway, type Limits } from '@drogowskaz/gateway';
import { createLogger, localSubgraph, remoteFeed, serveSubgraph, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry, type Registry } from '@drogowskaz/registry';
import { createTestDatabase } from '@drogowskaz/testing';
import { hubDatabase } from '../hub-database.ts';

const secret = 'the secret of a test, of thirty-two characters';

export interface HsdsHub {
  registry: Registry;
  databaseUrl: string;
  directory: ReturnType<typeof demonstrationDirectory>;
  /** Where `/hsds` is. */
  inProcess: string;
  overHttp: string;
  /** Everything that the gateway in this process logged. */
  log: string[];
  /** Another gateway, with other limits. */
  gatewayWith(limits: Partial<Limits>): Promise<string>;
  stop(): Promise<void>;
}

export const startHsdsHub = async (): Promise<HsdsHub> => {
  const database = await createTestDatabase(hubDatabase);
  const registry = await createRegistry({ databaseUrl: database.url, clock: systemClock, logger: silentLogger });
  const directory = demonstrationDirectory();
  await registry.importDirectory(directory);
  const { definition, feed } = registry;
  const server = await serveSubgraph(definition, { secret, host: '127.0.0.1', port: 0, logger: silentLogger, feed });
  const remote = remoteFeed<ServiceRecord, ProviderRecord>({ url: server.url, secret });
  const log: string[] = [];
  const stops: (() => Promise<void>)[] = [];
  const gateway = async (limits: Partial<Limits>, port: typeof feed): Promise<string> => {
    const made = await createGateway({
      subgraphs: [localSubgraph(definition)],
      identify: (key) => registry.identify(key),
      generation: registry.generation,
      feed: port,
      clock: systemClock,
      logger: createLogger('gateway', { write: (line) => log.push(line) }),
      limits: { anonymousPerMinute: 1e9, ...limits },
      publicUrl: 'https://hub.example',
      licence: 'CC-BY-4.0',
      port: 0,
    });
    stops.push(() => made.close());
    return `${await made.listen()}/hsds`;
  };
  return {
    ...{ registry, directory, log, databaseUrl: database.url },
    inProcess: await gateway({}, feed),
    overHttp: await gateway({}, remote.port),
    gatewayWith: (limits) => gateway(limits, feed),
    stop: async () => {
      for (const stop of stops) await stop();
      await remote.close();
      await server.close();
      await registry.close();
      await database.drop();
    },
  };
};
