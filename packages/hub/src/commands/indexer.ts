import { createMetrics, readIndexerSettings, requireDatabase, serveSubgraph } from '@drogowskaz/platform';
import { Command } from 'commander';
import { withOwner } from '../database.ts';
import { listenClearly } from '../listening.ts';
import { requireMigrated } from '../require-migrated.ts';
import { serveCommand } from '../run-command.ts';

export const indexerCommand = new Command('indexer')
  .description('Serves the search subgraph to gateways and takes changes from the queue. Several share the queue.')
  .addHelpText(
    'after',
    '\nSettings: HOST, PORT (4002), MEILISEARCH_HOST with MEILISEARCH_API_KEY, and required: DATABASE_URL, INTERNAL_SECRET. Run "migrate" first.',
  )
  .action(() =>
    serveCommand('indexer', async (parts, logger) => {
      const settings = readIndexerSettings();
      const { DATABASE_URL: url, INTERNAL_SECRET: secret, HOST: host, PORT: port } = settings;
      await withOwner(url, async (owner) => {
        await requireDatabase(owner);
        await requireMigrated(owner);
      });
      const { startIndexerPart } = await import('../indexer-part.ts');
      const metrics = createMetrics('indexer');
      const { definition } = await startIndexerPart({ url, settings, parts, logger, metrics });
      const server = await listenClearly(host, port, () => serveSubgraph(definition, { secret, host, port, logger, metrics }));
      await parts.add('the search subgraph', () => server.close());
    }),
  );
