/** Everything in one process: what `npm start` runs. */
import {
  createMetrics,
  generatedSecret,
  type HubSettings,
  type Logger,
  localSubgraph,
  makeDataFolder,
  type Readiness,
} from '@drogowskaz/platform';
import { accountsSettings } from './accounts-settings.ts';
import { announcement } from './announcement.ts';
import { openHubDatabase } from './database.ts';
import { loadDemonstration } from './demonstration.ts';
import { startGatewayPart } from './gateway-part.ts';
import { startIndexerPart } from './indexer-part.ts';
import type { Parts } from './lifecycle.ts';
import { claimPort } from './listening.ts';
import { migrateDatabase } from './migrate-database.ts';
import { neighboursFile } from './neighbours-file.ts';
import { startRegistryPart } from './registry-part.ts';
import { startRegistryWorker } from './registry-worker.ts';
import { untilIndexed } from './until-indexed.ts';

export interface OneProcess {
  parts: Parts;
  logger: Logger;
  fail: (error: unknown) => void;
}

export async function startOneProcess(settings: HubSettings, { parts, logger, fail }: OneProcess): Promise<void> {
  const { HOST: host, DATA_DIR: dataDir } = settings;
  const metrics = createMetrics('hub');

  makeDataFolder(dataDir);
  const database = await openHubDatabase(settings, { parts, logger, fail });
  // After the database, which waits for an earlier hub that is just stopping; before the longer work.
  const port = await claimPort(host, settings.PORT);
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${port}`;
  await migrateDatabase(database.url);
  const registry = await startRegistryPart({ url: database.url, parts, logger });
  const accounts = await registry.openAccounts(accountsSettings(settings, { publicUrl, secret: generatedSecret(dataDir, 'accounts') }));
  const indexer = await startIndexerPart({ url: database.url, settings, parts, logger, metrics });
  const demoAccounts = settings.DEMO ? await loadDemonstration({ registry, accounts, dataDir, logger }) : null;
  await startRegistryWorker({ url: database.url, registry, settings: { ...settings, PUBLIC_URL: publicUrl }, parts, logger, metrics });
  await untilIndexed(indexer, logger);
  await startGatewayPart({
    subgraphs: [localSubgraph(registry.definition), localSubgraph(indexer.definition)],
    identify: (apiKey) => registry.identify(apiKey),
    accounts,
    generation: registry.generation,
    partners: registry.partners,
    feed: registry.feed,
    keepAsked: registry.keepAsked,
    ...{
      host,
      port,
      publicUrl,
      trustProxy: settings.TRUST_PROXY,
      allowedOrigins: settings.ALLOWED_ORIGINS,
      licence: settings.DATA_LICENCE,
      pageSecret: generatedSecret(dataDir, 'pages'),
      listDemonstration: settings.DEMO,
      neighboursFile: neighboursFile(settings),
    },
    ...{ parts, logger, metrics },
  });
  const engine = describeEngine(settings.MEILISEARCH_HOST, await indexer.definition.ready?.());
  process.stdout.write(announcement({ publicUrl, database: database.description, engine, demoAccounts }));
}

const describeEngine = (meilisearch: string | undefined, readiness: Readiness | undefined): string => {
  if (meilisearch === undefined) return 'built-in, on the same database';
  const { host } = new URL(meilisearch);
  return readiness === 'degraded' ? `built-in for now: Meilisearch at ${host} is not used (the log says why)` : `Meilisearch at ${host}`;
};
