import { Command } from 'commander';
import { migrateDatabase } from '../migrate-database.ts';
import { onDatabase } from '../operator-database.ts';
import { finishCommand } from '../run-command.ts';

export const migrateCommand = new Command('migrate')
  .description(
    'Brings the database to this version: roles, queue, registry, search index. Run it before gateway, registry and indexer of a new version start; "start" does it by itself.',
  )
  .addHelpText('after', '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR). Running it again changes nothing.')
  .action(() =>
    finishCommand('migrate', (logger) =>
      onDatabase(logger, async ({ url, description }) => {
        await migrateDatabase(url);
        process.stdout.write(`The database is up to date (${description}).\n`);
      }),
    ),
  );
