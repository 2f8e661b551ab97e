import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import {
  apiSource,
  ColumnMapping,
  fileSource,
  MappingProblem,
  type OrganizationRead,
  type ReadOptions,
  readFileApart,
  readOrganizations,
  refusedSource,
  SourceRefused,
} from '@drogowskaz/hsds';
import { exitCodes, type Logger, OperatorError, OutgoingClient, OutgoingError, pause, systemClock } from '@drogowskaz/platform';
import type { ImportFlags } from '../commands/import.ts';
import { interruptible } from '../interruptible.ts';
import { onRegistry } from '../operator-database.ts';
import { showProgress } from '../progress.ts';
import { openReport } from './report-file.ts';
import { isAddress, sourceName } from './source-name.ts';
import { isEmpty, summaryInWords } from './summary-in-words.ts';

export async function runImportCommand(source: string, flags: ImportFlags, logger: Logger): Promise<void> {
  await interruptible(
    () => 'Run the same command again to go on.',
    (signal) =>
      take(source, flags, logger, signal).catch((error: unknown) => {
        throw told(error);
      }),
  );
}

/** For the operator: what to do about it. */
const told = (error: unknown): unknown => {
  if (error instanceof MappingProblem) return new OperatorError(error.message, exitCodes.dataError);
  if (error instanceof SourceRefused) {
    return new OperatorError(error.message, error.message.endsWith('is not there.') ? exitCodes.noInput : exitCodes.dataError);
  }
  return error instanceof OutgoingError ? new OperatorError(error.message, exitCodes.unavailable) : error;
};

async function take(source: string, flags: ImportFlags, logger: Logger, signal: AbortSignal): Promise<void> {
  // Whoever searches comes first; on a machine that has nothing else to do it makes no difference.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const client = new OutgoingClient({ userAgent: 'Drogowskaz import' });
  const mapping = flags.mapping === undefined ? undefined : await readMapping(flags.mapping);
  const name = flags.source ?? sourceName(source);
  const report = flags.report === undefined ? null : await openReport(flags.report);
  const progress = showProgress();
  let organizations = 0;
  const options = {
    source: name,
    signal,
    now: systemClock.now(),
    ...(flags.language !== undefined && { language: flags.language }),
    ...(flags.municipality !== undefined && { municipality: flags.municipality }),
    ...(flags.category !== undefined && { category: flags.category }),
    onRow: (rows: number) => {
      if (rows % 1_000 === 0) progress.show('Rows laid down', rows, null);
    },
  };
  const onTaken = async (read: OrganizationRead): Promise<void> => {
    organizations += 1;
    if (organizations % 20 === 0) progress.show('Organisations taken in', organizations, null);
    await report?.write(read);
  };
  try {
    const foreign = await openForeign(source, flags, { client, mapping });
    await onRegistry(logger, async (registry) => {
      const outcome = await registry.importOrganizations(foreign(options), {
        name: source,
        source: name,
        owner:
          flags.source === undefined
            ? undefined
            : { name: flags.source, licence: flags.licence ?? null, url: isAddress(source) ? source : null },
        fingerprint: await fingerprintOf(source, flags),
        dryRun: flags.dryRun === true,
        signal,
        onTaken,
      });
      progress.end();
      await report?.close(outcome.summary);
      process.stdout.write(summaryInWords(outcome, flags.dryRun === true, flags.report));
      // Something went in, or there was nothing: that the rest did not is told, and is no failure of the command.
      if (outcome.summary.organizations.taken === 0 && !isEmpty(outcome.summary)) process.exitCode = exitCodes.dataError;
    });
  } catch (error) {
    // Nothing was taken in by then: what is wrong with the whole of it is the report.
    if (error instanceof SourceRefused || error instanceof OutgoingError) await report?.refuse(refusedSource(source, error.message));
    throw error;
  } finally {
    progress.end();
    await report?.abandon();
    await client.close();
  }
}

/** Files are read in a thread of their own; what comes over the network keeps no processor busy. */
const openForeign = async (
  source: string,
  flags: ImportFlags,
  { client, mapping }: { client: OutgoingClient; mapping: unknown },
): Promise<(options: ReadOptions) => AsyncIterable<OrganizationRead>> => {
  const columns = mapping === undefined ? {} : { mapping: new ColumnMapping(mapping) };
  if (isAddress(source)) {
    const api = apiSource(source, { client, pause, request: { allowPrivate: flags.allowPrivate === true }, ...columns });
    return (options) => readOrganizations(api, options);
  }
  // What is not there is told before a database is opened.
  await fileSource(source);
  return (options) => readFileApart(source, { ...options, ...(mapping !== undefined && { mapping }) });
};

const readMapping = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new OperatorError(`${file} cannot be read: ${error.message}`, exitCodes.noInput);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new OperatorError(`${file} is no JSON: ${(error as Error).message}`, exitCodes.dataError);
  }
};

/** The same file, unchanged, with the same options is the same import. */
const fingerprintOf = async (source: string, { report: _, ...flags }: ImportFlags): Promise<string> => {
  const found = isAddress(source) ? null : await stat(source);
  const what = [found ? resolve(source) : source, found?.size, found?.mtimeMs, JSON.stringify(flags)];
  return createHash('sha256').update(what.join('\n')).digest('hex');
};
