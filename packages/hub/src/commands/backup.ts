import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

export const backupCommand = new Command('backup')
  .description(
    'Writes everything that the hub keeps into one file, as it is at one moment, while it runs: the database, and the secrets that belong to it. The file is read again and compared before it gets its name.',
  )
  .argument('<file>', 'a file that is not there yet; only its owner can read it')
  .addHelpText(
    'after',
    '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs), DATA_DIR. The file holds personal data and secrets: docs/operating.md says how to encrypt it.',
  )
  .action((file: string) =>
    finishCommand('backup', async (logger) => {
      const { runBackup } = await import('../archive/archive-commands.ts');
      await runBackup(file, logger);
    }),
  );
