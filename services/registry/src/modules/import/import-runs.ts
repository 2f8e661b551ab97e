import type { OrganizationRead } from '@drogowskaz/hsds';
import { type Clock, keptDays, newId, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { importOrganizations, type OrganizationsImport } from './import-organizations.ts';
import { type ImportSummary, noSummary } from './import-summary.ts';

/** What asked for the same before and did not come to its end goes on. */
export interface ImportOrder extends Pick<OrganizationsImport, 'source' | 'owner' | 'dryRun' | 'signal' | 'onTaken'> {
  /** For people: the file or address. */
  name: string;
  /** Of what is read and how: the same makes the same import. */
  fingerprint: string;
}

export interface ImportOutcome {
  run: string;
  /** How many organisations an interrupted run had taken in. */
  before: number;
  summary: ImportSummary;
}

/** An import by the operator: a run in the database, so that it can be killed at any point and the same command goes on. */
export const runImport = async (
  database: { orm: MikroORM; clock: Clock },
  reads: AsyncIterable<OrganizationRead>,
  { name, fingerprint, ...order }: ImportOrder,
): Promise<ImportOutcome> => {
  if (order.dryRun) return { run: '', before: 0, summary: await importOrganizations(database, reads, order) };
  const options: TransactionOptions = { ...database, caller: operator, requestId: 'import' };
  const { run, done } = await inTransaction(options, async ({ em, now }) => {
    const [open] = await em.execute<{ id: string }[]>(
      `select id from registry.import_run where fingerprint = ? and state in ('RUNNING', 'FAILED') and account_id is null order by created_at desc limit 1 for update`,
      [fingerprint],
    );
    const id = open?.id ?? newId();
    await em.execute(
      `insert into registry.import_run (id, fingerprint, name, options, dry_run, state, summary, created_at)
       values (?, ?, ?, ?::jsonb, false, 'RUNNING', ?::jsonb, ?) on conflict (id) do update set state = 'RUNNING', problem = null`,
      [id, fingerprint, name, JSON.stringify({ source: order.source }), JSON.stringify(noSummary()), now],
    );
    const rows = await em.execute<{ organization: string }[]>('select organization from registry.import_done where run_id = ?', [id]);
    return { run: id, done: new Set(rows.map(({ organization }) => organization)) };
  });
  const end = (state: 'DONE' | 'FAILED', summary: ImportSummary | null, problem: string | null) =>
    inTransaction(options, async ({ em, now }) => {
      await em.execute(
        `update registry.import_run set state = ?, problem = ?, summary = coalesce(?::jsonb, summary), finished_at = ? where id = ?`,
        [state, problem, summary && JSON.stringify(summary), now, run],
      );
      if (state === 'DONE') await em.execute('delete from registry.import_done where run_id = ?', [run]);
    });
  try {
    const summary = await importOrganizations(database, reads, {
      ...order,
      isDone: (foreignId) => done.has(foreignId),
      markDone: async ({ em }, taken) => {
        await em.execute(
          'insert into registry.import_done (run_id, organization) select ?, jsonb_array_elements_text(?::jsonb) on conflict do nothing',
          [run, JSON.stringify(taken.map(({ read }) => read.foreignId))],
        );
      },
    });
    await end('DONE', summary, null);
    return { run, before: done.size, summary };
  } catch (error) {
    await end('FAILED', null, (error as Error).message.slice(0, 1_000)).catch(() => undefined);
    throw error;
  }
};

const DAY = 86_400_000;

/** Nightly: reports are read in the days after, the directory itself and the audit log stay. What was brought and not taken in goes sooner. */
export const forgetImports = async ({ em, now }: Transaction): Promise<void> => {
  const before = (days: number): Date => new Date(now.getTime() - days * DAY);
  await em.execute(
    `delete from registry.import_run where coalesce(finished_at, created_at) < ?
       or (ordered_as is not null and (dry_run or state <> 'DONE') and coalesce(finished_at, created_at) < ?)`,
    [before(keptDays.importReport), before(keptDays.importFile)],
  );
};
