import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import {
  createMetrics,
  readGatewaySettings,
  remoteAccounts,
  remoteAsked,
  remoteFeed,
  remoteGeneration,
  remoteIdentify,
  remotePartners,
  remoteSubgraph,
} from '@drogowskaz/platform';
import { Command } from 'commander';
import { neighboursFile } from '../neighbours-file.ts';
import { serveCommand } from '../run-command.ts';

/** deploy/Caddyfile asks every second whether a gateway lives. */
const LEAVE_MS = 3_000;

export const gatewayCommand = new Command('gateway')
  .description('Serves the API and the public pages; asks registry and indexer over HTTP. Keeps nothing: run as many as you need.')
  .addHelpText(
    'after',
    '\nSettings: HOST, PORT (4000), PUBLIC_URL, TRUST_PROXY, ALLOWED_ORIGINS, DATA_LICENCE, NEIGHBOURS_FILE, and required: REGISTRY_URL, INDEXER_URL, INTERNAL_SECRET.',
  )
  .action(() =>
    serveCommand('gateway', async (parts, logger) => {
      const {
        REGISTRY_URL,
        INDEXER_URL,
        INTERNAL_SECRET: secret,
        HOST: host,
        PORT: port,
        PUBLIC_URL,
        TRUST_PROXY,
        ALLOWED_ORIGINS,
        DATA_LICENCE,
        NEIGHBOURS_FILE,
      } = readGatewaySettings();
      const { startGatewayPart } = await import('../gateway-part.ts');
      const identity = remoteIdentify({ url: REGISTRY_URL, secret });
      await parts.add('the connection for keys', () => identity.close());
      const accounts = remoteAccounts({ url: REGISTRY_URL, secret });
      await parts.add('the connection for accounts', () => accounts.close());
      const partners = remotePartners({ url: REGISTRY_URL, secret });
      await parts.add('the connection for partners', () => partners.close());
      const generation = remoteGeneration({ url: REGISTRY_URL, secret });
      await parts.add('the connection for the generation', () => generation.close());
      const feed = remoteFeed<ServiceRecord, ProviderRecord>({ url: REGISTRY_URL, secret });
      await parts.add('the connection for feeds', () => feed.close());
      const asked = remoteAsked({ url: REGISTRY_URL, secret });
      await parts.add('the connection for counts', () => asked.close());
      await startGatewayPart({
        subgraphs: [
          remoteSubgraph({ name: 'registry', url: REGISTRY_URL, secret }),
          remoteSubgraph({ name: 'search', url: INDEXER_URL, secret }),
        ],
        identify: identity.identify,
        accounts: accounts.port,
        generation: generation.ask,
        partners: partners.port,
        feed: feed.port,
        keepAsked: asked.keep,
        ...{
          host,
          port,
          publicUrl: PUBLIC_URL ?? `http://localhost:${port}`,
          trustProxy: TRUST_PROXY,
          allowedOrigins: ALLOWED_ORIGINS,
          licence: DATA_LICENCE,
          pageSecret: secret,
          leaveMs: LEAVE_MS,
          neighboursFile: neighboursFile({ NEIGHBOURS_FILE }),
        },
        ...{ parts, logger, metrics: createMetrics('gateway') },
      });
    }),
  );
