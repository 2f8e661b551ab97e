import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { isTerm } from '@drogowskaz/vocabulary';
import { Command, InvalidArgumentError } from 'commander';
import { finishCommand } from '../run-command.ts';
import { languageTag, municipalityCode } from './arguments.ts';

export interface ImportFlags {
  dryRun?: boolean;
  report?: string;
  municipality?: string;
  language?: string;
  category?: string;
  source?: string;
  licence?: string;
  mapping?: string;
  allowPrivate?: boolean;
}

const category = (code: string): string => {
  if (!isTerm('CATEGORY', code)) throw new InvalidArgumentError('This is no category of this hub; docs/import.md says where they stand.');
  return code;
};
const report = (file: string): string => {
  if (!/\.(json|csv)$/i.test(file)) throw new InvalidArgumentError('A report is a .json or a .csv file.');
  return file;
};

export const importCommand = new Command('import')
  .description(
    'Takes in what others have written: HSDS as JSON, lines, CSV package or archive, a table of your own, an API. Again changes nothing.',
  )
  .argument('<source>', 'file, folder or web address')
  .option('--dry-run', 'say what would happen, write nothing')
  .option('--report <file>', 'every repair and refusal, as .json or .csv', report)
  .option('--municipality <code>', 'TERC code for services that do not say where they are', municipalityCode)
  .option('--language <tag>', 'the language of the texts; else the one that they surely are of, or pl', languageTag)
  .option('--category <code>', 'for services of which nothing tells the category', category)
  .option('--source <name>', 'the records stay those of this source: read-only here, shown as theirs')
  .option('--licence <licence>', 'of that source: SPDX identifier or address')
  .option('--mapping <file>', 'which column of a table of your own is which field; docs/import.md has an example')
  .option('--allow-private', 'the address may lie in a private network')
  .addHelpText('after', '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs).')
  .action((source: string, flags: ImportFlags) =>
    finishCommand('import', async (logger) => {
      if (flags.licence !== undefined && flags.source === undefined) {
        throw new OperatorError(
          '--licence says under which terms a source gives its data: name the source with --source.',
          exitCodes.usage,
        );
      }
      const { runImportCommand } = await import('../import/run-import-command.ts');
      await runImportCommand(source, flags, logger);
    }),
  );
