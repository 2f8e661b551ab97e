import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

export const restoreCommand = new Command('restore')
  .description(
    'Puts a back-up into an empty hub, all of it or nothing: into a new DATA_DIR, or into an empty database. A back-up of an older version is brought to this one.',
  )
  .argument('<file>', 'what "backup" has written')
  .option(
    '--send-mails',
    'mails that waited when the back-up was made are sent; only when its hub has not run since, as they would go out twice',
  )
  .addHelpText(
    'after',
    '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR), DATA_DIR. No hub may run on them. People sign in again afterwards; keys work as before.',
  )
  .action((file: string, { sendMails = false }: { sendMails?: boolean }) =>
    finishCommand('restore', async (logger) => {
      const { runRestore } = await import('../archive/archive-commands.ts');
      await runRestore(file, { sendMails }, logger);
    }),
  );
