import { setImmediate as breathe } from 'node:timers/promises';
import { apiSource, bytesSource, type ForeignSource, readOrganizations, refusedSource, SourceRefused } from '@drogowskaz/hsds';
import {
  type Clock,
  type Logger,
  OutgoingClient,
  OutgoingError,
  openPool,
  operator,
  servingRoles,
  tryAdvisoryLock,
} from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction, type Transaction, type TransactionOptions } from '../../../database/transaction.ts';
import { importOrganizations } from '../import-organizations.ts';
import {
  type BroughtImport,
  COLUMNS,
  type ImportProblemCode,
  LONGEST_RUN_MS,
  MOST_ATTEMPTS,
  MOST_ROWS,
  ordererOf,
} from './brought-import.ts';
import { Outcomes } from './keep-outcomes.ts';
import { storable } from './storable.ts';

export interface ImportParts {
  orm: MikroORM;
  clock: Clock;
  databaseUrl: string;
  logger: Logger;
  /** Other people's servers, as they are asked for somebody who is signed in: never in a private network. */
  openClient: () => Pick<OutgoingClient, 'get' | 'close'>;
}

const REQUEST = 'job:take_imports';
/** After so many rows everything else has its turn, and the page hears how far it is. */
const ROWS_AT_ONCE = 200;
const ROWS_TOLD = 2_000;
const LONGEST_PROBLEM = 1_000;

class TooLarge extends Error {}

const NEXT = `select id from registry.import_run where ordered_as is not null and state in ('WAITING', 'RUNNING') order by created_at, id`;

/** Carries out what waits, and what a killed process has left. Each run by one process at a time. */
export const carryOutImports = async (parts: ImportParts, signal?: AbortSignal): Promise<void> => {
  const { orm, clock, databaseUrl } = parts;
  const work: TransactionOptions = { orm, clock, caller: operator, requestId: REQUEST };
  const waiting = await inTransaction(work, ({ em }) => em.execute<{ id: string }[]>(NEXT));
  if (waiting.length === 0) return;
  // Its lock ends with its connection, however this process ends.
  const pool = openPool({ url: databaseUrl, role: servingRoles.registry, max: 1, applicationName: 'drogowskaz-import-lock' });
  try {
    for (const { id } of waiting) {
      if (signal?.aborted) return;
      await tryAdvisoryLock(pool, `import ${id}`, () => carryOut(parts, work, id, signal));
    }
  } finally {
    await pool.end();
  }
};

type Begun = BroughtImport & { content: Buffer | null };

const BEGIN = `update registry.import_run set state = 'RUNNING', attempts = attempts + 1
  where id = ? and state in ('WAITING', 'RUNNING') returning ${COLUMNS}, content`;

const carryOut = async (parts: ImportParts, work: TransactionOptions, id: string, stop: AbortSignal | undefined): Promise<void> => {
  const [run] = await inTransaction(work, ({ em }) => em.execute<Begun[]>(BEGIN, [id]));
  // Another process has done it meanwhile, or somebody has forgotten it.
  if (!run) return;
  if (run.attempts > MOST_ATTEMPTS) return fail(work, id, 'INTERNAL', `It was cut off ${MOST_ATTEMPTS} times.`);
  const late = AbortSignal.timeout(LONGEST_RUN_MS);
  const signal = stop ? AbortSignal.any([stop, late]) : late;
  const client = parts.openClient();
  try {
    await read(parts, work, run, client, signal);
  } catch (error) {
    // The next process goes on.
    if (stop?.aborted) return;
    const [code, message] = late.aborted ? (['TOO_LARGE', 'It took longer than an import in the portal may.'] as const) : problemOf(error);
    parts.logger[code === 'INTERNAL' ? 'error' : 'warn']({ err: error, import: id }, 'an import was not carried out');
    if (code !== 'INTERNAL') await tellRefused(work, run, message);
    await fail(work, id, code, message);
  } finally {
    await client.close();
  }
};

const problemOf = (error: unknown): readonly [ImportProblemCode, string] => {
  if (error instanceof TooLarge) return ['TOO_LARGE', error.message];
  if (error instanceof SourceRefused) return ['UNREADABLE', error.message];
  if (!(error instanceof OutgoingError)) return ['INTERNAL', 'The hub itself failed; its log has the reason.'];
  return [error.code === 'PRIVATE' || error.code === 'TOO_LARGE' ? error.code : 'ADDRESS', error.message];
};

/** In its report, too, as whoever keeps that reads nothing else. */
const tellRefused = async (work: TransactionOptions, run: Begun, message: string): Promise<void> => {
  const begin = (step: (transaction: Transaction) => Promise<void>): Promise<void> => inTransaction(work, step);
  const outcomes = await inTransaction(work, (transaction) => Outcomes.open(transaction, run, begin));
  await outcomes.hear(refusedSource(run.options.fileName ?? run.name, message), null, false);
  await outcomes.flush();
  await begin(async ({ em }) => {
    await em.execute('update registry.import_run set summary = ?::jsonb where id = ?', [JSON.stringify(outcomes.summary), run.id]);
  });
};

const fail = (work: TransactionOptions, id: string, code: ImportProblemCode, message: string): Promise<void> =>
  inTransaction(work, async ({ em, now }) => {
    await em.execute(`update registry.import_run set state = 'FAILED', problem_code = ?, problem = ?, finished_at = ? where id = ?`, [
      ...[code, storable(message, LONGEST_PROBLEM), now, id],
    ]);
  });

const read = async (
  { orm, clock }: ImportParts,
  work: TransactionOptions,
  run: Begun,
  client: Pick<OutgoingClient, 'get'>,
  signal: AbortSignal,
): Promise<void> => {
  const { id, homeKey, options, dryRun } = run;
  const begin = (step: (transaction: Transaction) => Promise<void>): Promise<void> => inTransaction(work, step);
  const outcomes = await inTransaction(work, (transaction) => Outcomes.open(transaction, run, begin));
  let rows = 0;
  let heard = 0;
  const tell = () =>
    begin(async ({ em }) => {
      await em.execute('update registry.import_run set rows_read = ?, summary = ?::jsonb where id = ?', [
        ...[rows, JSON.stringify(outcomes.summary), id],
      ]);
    });
  const { source, language, category, owner } = options;
  const reads = readOrganizations(gently(sourceOf(run, client), tell), {
    ...{ source, language, signal, now: clock.now() },
    ...(category !== undefined && { category }),
    ...(homeKey !== null && { only: homeKey, municipality: findMunicipality(homeKey)?.code ?? homeKey }),
    onRow: (number) => {
      rows = number;
      if (number > MOST_ROWS) throw new TooLarge(`It has more than ${MOST_ROWS} rows; the operator can import it at the machine.`);
    },
  });
  await importOrganizations({ orm, clock }, reads, {
    ...{ source, owner, dryRun, signal, requestId: REQUEST },
    // Other people's records are kept by the hub alone.
    caller: owner ? operator : ordererOf(run),
    isDone: (foreignId) => outcomes.isTaken(foreignId),
    markDone: (transaction, taken) => outcomes.keep(transaction, taken),
    onTaken: async (organization, counts) => {
      await outcomes.hear(organization, counts, !dryRun);
      heard += 1;
      if (heard % ROWS_AT_ONCE === 0) await tell();
    },
  });
  await outcomes.flush();
  await begin(async ({ em, now }) => {
    await em.execute(
      `update registry.import_run set state = 'DONE', summary = ?::jsonb, rows_read = ?, finished_at = ?, problem = null, problem_code = null,
         content = case when dry_run then content end where id = ?`,
      [JSON.stringify(outcomes.summary), rows, now, id],
    );
  });
};

const sourceOf = ({ name, content, options }: Begun, client: Pick<OutgoingClient, 'get'>): ForeignSource => {
  if (options.address !== undefined) return apiSource(options.address, { client });
  if (content === null) throw new SourceRefused('Its file is gone: bring it again.');
  return bytesSource(content, options.fileName ?? name);
};

/** A file is there all at once: without a pause nothing else of this process would have its turn until it is read. */
const gently = ({ name, rows }: ForeignSource, tell: () => Promise<void>): ForeignSource => ({
  name,
  rows: async function* (options) {
    let count = 0;
    for await (const found of rows(options)) {
      count += 1;
      if (count % ROWS_AT_ONCE === 0) await breathe();
      if (count % ROWS_TOLD === 0) await tell();
      yield found;
    }
  },
});

/** As the hub presents itself. */
export const clientOf = ({ publicUrl, clock }: { publicUrl: string; clock: Clock }): OutgoingClient =>
  new OutgoingClient({ userAgent: `Drogowskaz/1.0 (+${publicUrl})`, clock });
