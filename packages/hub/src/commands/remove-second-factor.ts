import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

export const removeSecondFactorCommand = new Command('remove-second-factor')
  .description(
    'For somebody who has lost her telephone and her recovery codes: her password or a mailed link opens her account again. Make sure who asks.',
  )
  .argument('<address>', 'the e-mail address of the account')
  .addHelpText('after', '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs).')
  .action((address: string) =>
    finishCommand('remove-second-factor', async (logger) => {
      const { onRegistry } = await import('../operator-database.ts');
      await onRegistry(logger, async (registry) => {
        if (!(await registry.removeSecondFactor(address))) {
          throw new OperatorError(`There is no account of ${address} with a second factor. Check the address.`, exitCodes.dataError);
        }
        process.stdout.write(`${address} signs in without a second factor now. She can set up another one in the portal.\n`);
      });
    }),
  );
