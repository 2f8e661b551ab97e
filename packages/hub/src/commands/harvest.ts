import { exitCodes, OperatorError, readPublicUrl } from '@drogowskaz/platform';
import type { Harvesting, ListedSource } from '@drogowskaz/registry';
import { Command, InvalidArgumentError, Option } from 'commander';
import { interruptible } from '../interruptible.ts';
import { finishCommand } from '../run-command.ts';
import { languageTag, municipalityCode } from './arguments.ts';

const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440 };

const minutes = (text: string): number => {
  const [, number, unit] = /^(\d+)([mhd])$/.exec(text) ?? [];
  const every = Number(number) * (UNITS[unit ?? ''] ?? Number.NaN);
  if (!(every >= 5 && every <= 10_080)) throw new InvalidArgumentError('Write 5m to 7d, like 30m, 1h or 1d.');
  return every;
};

const settings =
  '\nSettings: DATABASE_URL (else the embedded database in DATA_DIR, also beside a hub that runs), PUBLIC_URL, which tells sources who asks.';

const onSources = (work: (harvesting: Harvesting, signal: AbortSignal) => Promise<void>): Promise<never> =>
  finishCommand('harvest', async (logger) => {
    // What goes wrong with a source is told in words below.
    logger.level = 'fatal';
    const publicUrl = readPublicUrl();
    const { onRegistry } = await import('../operator-database.ts');
    await interruptible(
      () => 'The next run goes on.',
      (signal) => onRegistry(logger, (registry) => work(registry.harvesting({ publicUrl }), signal)),
    );
  });

const moment = (date: Date | null): string => (date === null ? 'never' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`);

/** One source in a few lines, for people. */
const describeSource = ({ source, services, remarks }: ListedSource): string => {
  const { name, url, licence, options, state, harvestedAt, nextAt, problem, held, report } = source;
  const lines = [
    `${name}: ${state}, ${services} services shown`,
    `  ${url} (${options.licence ?? licence}), id ${source.id}`,
    `  last taken in ${moment(harvestedAt)}, next ${moment(nextAt)}`,
  ];
  if (report) {
    const { mode, read, created, updated, unchanged, withdrawn, known, refused } = report;
    lines.push(
      `  ${mode === 'WHOLE' ? 'all' : 'changes'}: ${read} read, ${created} new, ${updated} changed, ${unchanged} as before, ${withdrawn} withdrawn, ${known} here already, ${refused} refused`,
    );
    if (report.repairs?.length) lines.push(`    mended: ${report.repairs.join(', ')}`);
    for (const remark of remarks) lines.push(`    ${remark}`);
    for (const refusal of report.refusals.slice(0, 5)) lines.push(`    refused: ${refusal}`);
  }
  for (const reason of report?.notWhole ?? []) lines.push(`  NOT WHOLE: ${reason}`);
  if (report?.notWhole?.length)
    lines.push(
      `    So nothing was withdrawn, and all of it is read again. If there is no more of it: harvest run "${name}" --accept`,
      '    If it always counts more than there is: harvest add … --miscounts, with its address and terms as before',
    );
  if (held) {
    lines.push(
      `  HELD BACK on ${moment(new Date(held.at))}: ${held.missing} of ${held.known} services would be gone, no longer shown, or others of other organisations at once; nothing was taken in. Look at the source; if it is right: harvest run "${name}" --accept`,
    );
  }
  if (problem !== null) lines.push(`  problem: ${problem}`);
  return lines.join('\n');
};

type Ended = Pick<ListedSource['source'], 'state' | 'report'>;

/** What somebody has to look at comes first: HELD goes on only then, and what is never whole withdraws nothing. */
export const exitCodeOf = (sources: readonly Ended[]): number => {
  if (sources.some(({ state, report }) => state === 'HELD' || report?.notWhole?.length)) return exitCodes.dataError;
  return sources.some(({ state }) => state === 'FAILING' || state === 'VANISHED') ? exitCodes.temporaryFailure : exitCodes.ok;
};

const listOne = async (harvesting: Harvesting, id: string): Promise<ListedSource> => {
  const found = (await harvesting.list()).find(({ source }) => source.id === id);
  if (!found) throw new OperatorError('The source has been removed meanwhile.', exitCodes.dataError);
  return found;
};

/** Answers the source as it is afterwards. */
const runOne = async (
  harvesting: Harvesting,
  id: string,
  order: { accept: boolean; whole: boolean; signal: AbortSignal },
): Promise<Ended> => {
  const { showProgress } = await import('../progress.ts');
  const progress = showProgress();
  const ended = await harvesting.run(id, { ...order, onProgress: (step, done) => progress.show(step, done, null) });
  progress.end();
  if (!ended) throw new OperatorError('Another process is reading this source. Wait for it.', exitCodes.temporaryFailure);
  process.stdout.write(`${describeSource(await listOne(harvesting, id))}\n`);
  return ended;
};

interface Added {
  name: string;
  licence: string;
  attribution?: string;
  every: number;
  allowPrivate?: boolean;
  language?: string;
  municipality?: string;
  miscounts?: true;
}

const add = new Command('add')
  .description(
    'Follows another directory: a Drogowskaz, or any Open Referral (HSDS 3) or Open Referral UK API. The same address again changes its terms.',
  )
  .argument('<url>', 'its base address, like https://directory.example.org/hsds')
  .requiredOption('--name <name>', 'whose records these are, as people will read it')
  .requiredOption('--licence <licence>', 'under which its records may be shown: an SPDX identifier or the address of the terms')
  .option('--attribution <text>', 'what its owner wants to be said beside each record')
  .addOption(new Option('--every <time>', 'how often it is asked, 5m to 7d').argParser(minutes).default(60, '1h'))
  .option('--allow-private', 'lets this address lie in a private network or on this machine')
  .option('--language <code>', 'the language of texts that do not say it (BCP 47)', languageTag)
  .option('--municipality <TERC code>', 'for records that do not say where they are', municipalityCode)
  .option('--miscounts', 'it always says that there is more than there is: where its pages end is its end')
  .addHelpText('after', settings)
  .action((url: string, { every, allowPrivate = false, language, municipality, miscounts, ...terms }: Added) =>
    onSources(async (harvesting) => {
      const options = { ...(language && { language }), ...(municipality && { municipality }), ...(miscounts && { miscounts }) };
      const source = await harvesting.add({ url, everyMinutes: every, allowPrivate, options, ...terms });
      process.stdout.write(
        `${source.name} is followed from now on (id ${source.id}). "harvest run ${source.id}" reads it at once; a hub that runs does within a minute.\n`,
      );
    }),
  );

const list = new Command('list')
  .description('Lists the sources, how they are, and what the last run came to.')
  .addHelpText('after', settings)
  .action(() =>
    onSources(async (harvesting) => {
      const sources = await harvesting.list();
      process.stdout.write(
        sources.length === 0
          ? 'No directory is followed. "harvest add --help" tells how.\n'
          : `${sources.map(describeSource).join('\n')}\n`,
      );
    }),
  );

const run = new Command('run')
  .description(
    'Reads a source now, or all of them. Ends with 65 when something was held back or not whole, with 75 when a source could not be read.',
  )
  .argument('[source]', 'its id, name or address; without one, all')
  .option('--accept', 'takes in also what was held back: you have looked at the source')
  .option('--whole', 'compares everything, also where only changes would be read')
  .addHelpText('after', settings)
  .action((which: string | undefined, { accept = false, whole = false }: { accept?: boolean; whole?: boolean }, command: Command) => {
    if (accept && which === undefined) return command.error('error: name the source whose run you accept');
    return onSources(async (harvesting, signal) => {
      const ids = which === undefined ? (await harvesting.list()).map(({ source }) => source.id) : [(await harvesting.find(which)).id];
      const ended: Ended[] = [];
      for (const id of ids) ended.push(await runOne(harvesting, id, { accept, whole, signal }));
      process.exitCode = exitCodeOf(ended);
    });
  });

const remove = new Command('remove')
  .description('Follows a source no longer, and takes all of its records away.')
  .argument('<source>', 'its id, name or address')
  .addHelpText('after', settings)
  .action((which: string) =>
    onSources(async (harvesting) => {
      const { id, name } = await harvesting.find(which);
      const removed = await harvesting.remove(id);
      if (removed === null)
        throw new OperatorError('Another process is reading this source. Wait for it, then remove it.', exitCodes.temporaryFailure);
      process.stdout.write(`${name} is followed no longer; ${removed} services are shown no more.\n`);
    }),
  );

export const harvestCommand = new Command('harvest')
  .description(
    'Follows other directories and shows their records as theirs. Alone: reads every source that is due, as a running hub does by itself.',
  )
  .addHelpText('after', `\ndocs/harvest.md tells more.${settings}`)
  .action((_options: object, command: Command) => {
    if (command.args.length > 0) return command.error(`error: unknown command '${command.args[0]}'`);
    return onSources(async (harvesting, signal) => {
      await harvesting.runDue(signal);
      const sources = await harvesting.list();
      process.stdout.write(`${sources.length === 0 ? 'No directory is followed.' : sources.map(describeSource).join('\n')}\n`);
      process.exitCode = exitCodeOf(sources.map(({ source }) => source));
    });
  });
for (const command of [add, list, run, remove])
  harvestCommand.addCommand(command.exitOverride().showHelpAfterError('(add --help for what there is)'));
