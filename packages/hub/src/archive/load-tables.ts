/** The rows of a back-up, put into the empty tables that its migrations made. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exitCodes, OperatorError, type PoolClient } from '@drogowskaz/platform';
import { from as copyFrom } from 'pg-copy-streams';
import { type ArchivedTable, type ArchiveManifest, linesIn } from './archive-format.ts';
import { columnList, type KeptTable, keptSchemas, keptSequences, keptTables, quoted } from './kept-tables.ts';
import type { ArchiveReader } from './read-archive.ts';

export interface Loading {
  reader: ArchiveReader;
  manifest: ArchiveManifest;
  onRows: (rows: number) => void;
  signal?: AbortSignal | undefined;
}

/** Inside a transaction of the owner. */
export async function loadTables(client: PoolClient, { reader, manifest, onRows, signal }: Loading): Promise<void> {
  const tables = await keptTables(client);
  const sequences = await keptSequences(client);
  requireSameTables(tables, manifest.tables);
  requireSameNames(
    'sequences',
    sequences,
    manifest.sequences.map(({ name }) => name),
  );
  await client.query("set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'");
  await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
  const restore = await letRowsIn(client, tables);
  for (const table of manifest.tables) {
    const copy = client.query(copyFrom(`copy ${quoted(table.name)} (${columnList(table.columns)}) from stdin`));
    await pipeline(Readable.from(counted(reader.table(table), onRows, signal)), copy);
    if (copy.rowCount !== table.rows) throw new Error(`${table.name}: the database took ${copy.rowCount} rows of ${table.rows}`);
  }
  for (const { name, value, called } of manifest.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), value, called]);
  }
  for (const statement of restore) await client.query(statement);
}

async function* counted(chunks: AsyncIterable<Buffer>, onRows: (rows: number) => void, signal?: AbortSignal): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    onRows(linesIn(chunk));
    yield chunk;
  }
}

const GUARDS = `
  select format('alter table %s no force row level security', c.oid::regclass) as off, format('alter table %s force row level security', c.oid::regclass) as on
  from pg_class c where c.relkind = 'r' and c.relforcerowsecurity and c.relnamespace::regnamespace::text = any($1)`;

const TRIGGERS = `
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as off, format('alter table %s enable trigger %I', tgrelid::regclass, tgname) as on
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not tgisinternal and tgenabled = 'O' and c.relnamespace::regnamespace::text = any($1)`;

const FOREIGN_KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
  from pg_constraint where contype = 'f' and connamespace::regnamespace::text = any($1)`;

/**
 * COPY does not write where row level security is forced, triggers would do again what they did once, and tables refer to each other in
 * circles. Answers what puts all of it back; putting back the foreign keys compares every row with what it refers to.
 */
async function letRowsIn(client: PoolClient, tables: readonly KeptTable[]): Promise<string[]> {
  const steps: { off: string; on: string }[] = [];
  for (const query of [FOREIGN_KEYS, TRIGGERS, GUARDS]) {
    steps.push(...(await client.query<{ off: string; on: string }>(query, [keptSchemas])).rows);
  }
  for (const { off } of steps) await client.query(off);
  // What migrations wrote is in the back-up, too, as it had become.
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  return steps.map(({ on }) => on);
}

/** Names of a back-up are used in SQL only when they are those of our own tables. */
function requireSameTables(ours: readonly KeptTable[], theirs: readonly ArchivedTable[]): void {
  const described = (list: readonly KeptTable[]): string[] => list.map(({ name, columns }) => `${name} (${columns.toSorted().join(', ')})`);
  requireSameNames('tables', described(ours), described(theirs));
}

function requireSameNames(what: string, ours: readonly string[], theirs: readonly string[]): void {
  const different = [...ours.filter((name) => !theirs.includes(name)), ...theirs.filter((name) => !ours.includes(name))];
  if (different.length === 0) return;
  throw new OperatorError(
    `The ${what} of this back-up are not those that its migrations make here: ${different.slice(0, 3).join('; ')}. It is of a version of the hub that was never released; restore it with the program that made it. Nothing was changed.`,
    exitCodes.dataError,
  );
}
