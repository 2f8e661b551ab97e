import { readFile } from 'node:fs/promises';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { Command } from 'commander';
import { finishCommand } from '../run-command.ts';

const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new OperatorError(`${file} cannot be read: ${error.message}`, exitCodes.noInput);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OperatorError(`${file} is no JSON: ${(error as Error).message}`, exitCodes.dataError);
  }
};

export const importStarterPackCommand = new Command('import-starter-pack')
  .description('Takes in what a municipality knows of services: providers, and drafts that wait for their owners. What is there stays.')
  .argument('<file>', 'JSON; docs/starter-pack.md has an example')
  .addHelpText('after', '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs).')
  .action((file: string) =>
    finishCommand('import-starter-pack', async (logger) => {
      const pack = await readJson(file);
      const { onRegistry } = await import('../operator-database.ts');
      const { StarterPackRefused } = await import('@drogowskaz/registry');
      await onRegistry(logger, async (registry) => {
        const { providers, services } = await registry.importStarterPack(pack).catch((error: unknown) => {
          throw error instanceof StarterPackRefused ? new OperatorError(error.message, exitCodes.dataError) : error;
        });
        process.stdout.write(
          `${providers.created} providers and ${services.created} drafts are new; ${providers.known} providers and ${services.known} services were known and stay.\n`,
        );
      });
    }),
  );
