import { rename, rm } from 'node:fs/promises';
import { exitCodes, OperatorError, readDataLicence } from '@drogowskaz/platform';
import { Command } from 'commander';
import { interruptible } from '../interruptible.ts';
import { requireWritable } from '../require-writable.ts';
import { finishCommand } from '../run-command.ts';
import { writingFailed } from '../writing-failed.ts';
import { municipalityCode } from './arguments.ts';

interface ExportOptions {
  municipality?: string;
  all?: true;
  plain?: true;
}

const endings = ['.ndjson', '.json', '.zip'] as const;

export const exportCommand = new Command('export')
  .description(
    'Writes the public directory into a file: HSDS with the profile as .ndjson or .json (one organization with all of its services at a time), or .zip, the CSV data package.',
  )
  .argument('<file>', 'made anew; its ending says what it becomes: .ndjson, .json or .zip')
  .option('--municipality <code>', 'only what serves this municipality (TERC code)', municipalityCode)
  .option('--all', 'also what the public does not see: hidden places, persons, e-mail addresses. Keep such a file safe.')
  .option('--plain', 'HSDS alone, without the profile: .ndjson and .json can then not be read back exactly')
  .addHelpText(
    'after',
    '\nDrafts, accounts and keys are not in it; docs/hsds.md says what is. Settings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs), DATA_LICENCE, which .zip tells.',
  )
  .action((file: string, { municipality, all, plain }: ExportOptions) =>
    finishCommand('export', async (logger) => {
      const ending = endings.find((each) => file.toLowerCase().endsWith(each));
      if (ending === undefined)
        throw new OperatorError(`${file}: name the file with one of the endings ${endings.join(', ')}.`, exitCodes.usage);
      await requireWritable(file);
      if (all)
        process.stderr.write(
          `${file} will hold hidden addresses, persons and e-mail addresses. Give it to nobody who may not know them.\n`,
        );
      const { onRegistry } = await import('../operator-database.ts');
      const { exportRecords } = await import('../export-records.ts');
      const beside = `${file}.part-${process.pid}`;
      const stands = () => `${file} is as it was before. Start it again for all of it.`;
      await interruptible(stands, (signal) =>
        onRegistry(logger, async (registry) => {
          try {
            const { organizations, services } = await exportRecords({
              feed: all ? registry.wholeRecords : registry.feed,
              total: registry.feed,
              file: beside,
              kind: ending,
              profiled: !plain,
              licence: readDataLicence(),
              ...(municipality !== undefined && { municipality }),
              signal,
            });
            await rename(beside, file);
            process.stdout.write(`${file}: ${organizations} organizations with ${services} services.\n`);
          } catch (error) {
            await rm(beside, { force: true });
            throw writingFailed(error, file);
          }
        }),
      );
    }),
  );
