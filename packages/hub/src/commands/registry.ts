import { createMetrics, derivedSecret, readRegistrySettings, requireDatabase, serveSubgraph } from '@drogowskaz/platform';
import { Command } from 'commander';
import { accountsSettings } from '../accounts-settings.ts';
import { withOwner } from '../database.ts';
import { listenClearly } from '../listening.ts';
import { requireMigrated } from '../require-migrated.ts';
import { serveCommand } from '../run-command.ts';

/** A spreadsheet or a file of an import that is brought comes in one piece; everything else is far below. */
const LARGEST_BODY_BYTES = 24 * 1_024 * 1_024;

export const registryCommand = new Command('registry')
  .description(
    'Serves the subgraph of providers and services to gateways, tells them who a key or a session belongs to, and sends mails. Run as many as you need.',
  )
  .addHelpText(
    'after',
    '\nSettings: HOST, PORT (4001), DATA_DIR, DEMO (0), PUBLIC_URL, SMTP_URL, MAIL_FROM, OIDC_ISSUER with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, and required: DATABASE_URL, INTERNAL_SECRET. Run "migrate" first.',
  )
  .action(() =>
    serveCommand('registry', async (parts, logger) => {
      const settings = readRegistrySettings();
      const { DATABASE_URL: url, INTERNAL_SECRET: secret, HOST: host, PORT: port, DATA_DIR: dataDir, DEMO } = settings;
      await withOwner(url, async (owner) => {
        await requireDatabase(owner);
        await requireMigrated(owner);
      });
      const { startRegistryPart } = await import('../registry-part.ts');
      const registry = await startRegistryPart({ url, parts, logger });
      const { PUBLIC_URL: publicUrl = 'http://localhost:4000' } = settings;
      const accounts = await registry.openAccounts(accountsSettings(settings, { publicUrl, secret: derivedSecret(secret, 'accounts') }));
      if (DEMO) {
        const { loadDemonstration } = await import('../demonstration.ts');
        await loadDemonstration({ registry, accounts, dataDir, logger });
      }
      const metrics = createMetrics('registry');
      const { startRegistryWorker } = await import('../registry-worker.ts');
      await startRegistryWorker({ url, registry, settings, parts, logger, metrics });
      const { definition, identify, generation, keepAsked, partners, feed } = registry;
      const options = {
        secret,
        host,
        port,
        logger,
        identify,
        accounts,
        generation,
        keepAsked,
        partners,
        feed,
        metrics,
        bodyLimit: LARGEST_BODY_BYTES,
      };
      const server = await listenClearly(host, port, () => serveSubgraph(definition, options));
      await parts.add('the registry subgraph', () => server.close());
    }),
  );
