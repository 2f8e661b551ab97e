import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

export const migrateCommand = new Command('migrate')
  .description(
    'Brings the database to this version: roles, queue, registry, search index. Run it before gateway, registry and indexer of a new version start; "start" does it by itself.',
  )
  .addHelpText('after', '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR). Running it again changes nothing.')
  .action(() =>
    finishCommand('migrate', async (logger) => {
      const { onDatabase } = await import('../operator-database.ts');
      const { migrateDatabase } = await import('../migrate-database.ts');
      await onDatabase(logger, async ({ url, description }) => {
        await migrateDatabase(url);
        process.stdout.write(`The database is up to date (${description}).\n`);
      });
    }),
  );
