import { exitCodes } from '@drogowskaz/platform';
import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

export const checkIndexCommand = new Command('check-index')
  .description(
    'Compares every search index with the directory, lists what differs and what cannot be indexed with its error. Ends with 0 when all is well, with 65 when something is wrong.',
  )
  .option('--repair', 'mend what is found, then check again')
  .addHelpText(
    'after',
    '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs), MEILISEARCH_HOST with MEILISEARCH_API_KEY. What has changed within the last two seconds is on its way and does not count.',
  )
  .action(({ repair }: { repair?: true }) =>
    finishCommand('check-index', async (logger) => {
      logger.level = 'fatal';
      const [{ onIndexes }, { describeCheck, isWell }, { showProgress }] = await Promise.all([
        import('../index-commands.ts'),
        import('../describe-check.ts'),
        import('../progress.ts'),
      ]);
      await onIndexes(logger, async ({ keeper, signal }) => {
        let check = await keeper.check();
        process.stdout.write(describeCheck(check));
        if (repair && !isWell(check)) {
          const progress = showProgress();
          await keeper.mend(check, { signal, onProgress: ({ step, done, total }) => progress.show(`Meilisearch, ${step}`, done, total) });
          progress.end();
          check = await keeper.check();
          process.stdout.write(`\nAfter the repair:\n${describeCheck(check)}`);
        }
        if (!isWell(check)) process.exitCode = exitCodes.dataError;
      });
    }),
  );
