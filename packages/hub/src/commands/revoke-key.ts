import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

/** What a leaked key looks like in a log or a mail; its prefix is enough to end it. */
const prefixOf = (key: string): string => /^(drg_[a-z0-9]{8})_/.exec(key)?.[1] ?? key;

export const revokeKeyCommand = new Command('revoke-key')
  .description('Ends an API key at once, for good: one that leaked, or whose owner has left.')
  .argument('<key>', 'its id, or how it begins: drg_ and eight characters')
  .addHelpText('after', '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs).')
  .action((key: string) =>
    finishCommand('revoke-key', async (logger) => {
      const { onRegistry } = await import('../operator-database.ts');
      await onRegistry(logger, async (registry) => {
        const known = prefixOf(key);
        if (!(await registry.revokeApiKey(known))) {
          throw new OperatorError(
            `There is no such key. Give the id that create-key told, or how the key begins (drg_ and eight characters).`,
            exitCodes.dataError,
          );
        }
        process.stdout.write(`The key ${known} works no longer.\n`);
      });
    }),
  );
