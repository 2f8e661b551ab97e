import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { Command, Option } from 'commander';
import { finishCommand } from '../run-command.ts';

type Which = 'meilisearch' | 'built-in';

export const reindexCommand = new Command('reindex')
  .description(
    'Builds the search index anew from the directory while searches and changes go on. With Meilisearch beside the live index, compared, asked sample questions, then swapped in; the old one is kept until the next time. The built-in index is written over, batch by batch.',
  )
  .addOption(new Option('--only <engine>', 'one of the two indexes of a hub with Meilisearch').choices(['meilisearch', 'built-in']))
  .addHelpText(
    'after',
    '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs), MEILISEARCH_HOST with MEILISEARCH_API_KEY. Killed or interrupted, the next run (or a running indexer) goes on from where it came to. Ends with 75 when another process is building.',
  )
  .action(({ only }: { only?: Which }) =>
    finishCommand('reindex', async (logger) => {
      logger.level = 'warn';
      const [{ onIndexes }, { showProgress }, { ReindexRefused }] = await Promise.all([
        import('../index-commands.ts'),
        import('../progress.ts'),
        import('@drogowskaz/indexer'),
      ]);
      await onIndexes(logger, async ({ keeper, meilisearch, signal }) => {
        if (only === 'meilisearch' && !meilisearch) {
          throw new OperatorError('MEILISEARCH_HOST is not set: there is only the built-in index.', exitCodes.usage);
        }
        const progress = showProgress();
        const run = (index: string) => ({
          signal,
          onProgress: ({ step, done, total }: { step: string; done: number; total: number }) =>
            progress.show(`${index}, ${step}`, done, total),
        });
        try {
          if (meilisearch && only !== 'built-in') {
            const report = await keeper.rebuild(run('Meilisearch'));
            progress.end();
            if (!report) throw new OperatorError(await busy(keeper), exitCodes.temporaryFailure);
            process.stdout.write(
              `Meilisearch: ${report.services} services in the new index${report.resumed ? ' (an interrupted run was taken up again)' : ''}, ${report.samples} sample questions answered, swapped in.\n`,
            );
          }
          if (only !== 'meilisearch') {
            const services = await keeper.rewrite(run('Built-in index'));
            progress.end();
            process.stdout.write(`Built-in index: ${services} services written anew.\n`);
          }
        } catch (error) {
          progress.end();
          if (error instanceof ReindexRefused)
            throw new OperatorError(`${error.message} The live index answers as before.`, exitCodes.dataError);
          throw error;
        }
      });
    }),
  );

const busy = async (keeper: { reindexState(): Promise<{ done: number; total: number; startedAt: Date } | null> }): Promise<string> => {
  const state = await keeper.reindexState();
  const stands = state ? `, begun at ${state.startedAt.toISOString()}, ${state.done} of ${state.total} services are in` : '';
  return `Another process is building the index of Meilisearch anew${stands}. Wait for it, or stop it and run this again: it goes on from there.`;
};
