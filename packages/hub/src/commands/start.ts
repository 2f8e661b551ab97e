import { readHubSettings } from '@drogowskaz/platform';
import { Command } from 'commander';
import { serveCommand } from '../run-command.ts';

export const startCommand = new Command('start')
  .description(
    'Runs the whole hub in this process: database (if DATABASE_URL is unset), registry, indexer, gateway, pages. What "npm start" does.',
  )
  .addHelpText(
    'after',
    '\nSettings, all optional: HOST, PORT (4000), DATA_DIR (.data), DATABASE_URL, MEILISEARCH_HOST with MEILISEARCH_API_KEY, PUBLIC_URL, TRUST_PROXY, ALLOWED_ORIGINS, DATA_LICENCE, SMTP_URL, MAIL_FROM, OIDC_ISSUER with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, NEIGHBOURS_FILE, DEMO.',
  )
  .action(() =>
    serveCommand('hub', async (parts, logger, fail) => {
      const settings = readHubSettings();
      const { startOneProcess } = await import('../one-process.ts');
      await startOneProcess(settings, { parts, logger, fail });
    }),
  );
