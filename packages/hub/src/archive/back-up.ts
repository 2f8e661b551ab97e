import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { exitCodes, OperatorError, type PoolClient } from '@drogowskaz/platform';
import { to as copyTo } from 'pg-copy-streams';
import { withOwner } from '../database.ts';
import {
  type ArchivedTable,
  type ArchiveHeader,
  type ArchiveManifest,
  FORMAT,
  HEADER,
  keptFileName,
  linesIn,
  MANIFEST,
  MANIFEST_SUM,
  sumOf,
} from './archive-format.ts';
import { dataFilesIn } from './data-files.ts';
import {
  columnList,
  type KeptTable,
  keptSequences,
  keptTables,
  MIGRATIONS,
  quoted,
  ranMigrations,
  requireAllRows,
  sequenceState,
} from './kept-tables.ts';
import { verifyArchive } from './read-archive.ts';
import { type OnProgress, tally } from './tally.ts';
import { writeArchive } from './write-archive.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

export interface BackUpOptions {
  url: string;
  dataDir: string;
  file: string;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/** How values are written, whatever the server's settings say: the same everywhere, and nothing is rounded. */
const SNAPSHOT = `
  begin isolation level repeatable read read only;
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 3;
  set local bytea_output = 'hex';
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`;

/** Everything as it is at one moment, while the hub goes on: one transaction reads, and waits for no writer. */
export const backUp = ({ url, dataDir, file, onProgress = () => undefined, signal }: BackUpOptions): Promise<ArchiveManifest> =>
  withOwner(url, async (owner) => {
    const client = await owner.connect();
    try {
      await requireHub(client);
      await openSnapshot(client);
      const tables = await keptTables(client);
      await requireAllRows(client);
      const header = await headerOf(client);
      const written = tally('Rows written', await rowsOf(client, tables), onProgress);
      return await writeArchive(
        file,
        async (writer) => {
          const head = await writer.add(HEADER, `${JSON.stringify(header, null, 2)}\n`);
          const archived: ArchivedTable[] = [];
          for (const table of tables) {
            const rows = await copied(client, table, signal, written);
            const parts = await writer.addTable(table.name, rows.chunks());
            archived.push({ ...table, rows: rows.count(), parts });
          }
          const sequences = [];
          for (const name of await keptSequences(client)) sequences.push(await sequenceState(client, name));
          const files = [];
          for (const name of dataFilesIn(dataDir)) files.push(await writer.add(keptFileName(name), await readFile(join(dataDir, name))));
          const manifest: ArchiveManifest = { header: head.sha256, tables: archived, sequences, files };
          const text = `${JSON.stringify(manifest, null, 2)}\n`;
          await writer.add(MANIFEST, text);
          await writer.add(MANIFEST_SUM, `${sumOf(text)}\n`);
          return manifest;
        },
        (beside) => verifyArchive(beside, { onProgress, signal }),
      );
    } finally {
      client.release(true);
    }
  });

async function requireHub(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('${MIGRATIONS}') is not null as there`);
  if (rows[0]?.there !== true) {
    throw new OperatorError(
      'There is no hub in this database, so there is nothing to back up. Set DATABASE_URL or DATA_DIR to those of the hub.',
      exitCodes.config,
    );
  }
}

/** Locked before the moment of the snapshot, so that no migration takes a table away in between. Readers and writers of the hub do not notice. */
async function openSnapshot(client: PoolClient): Promise<void> {
  const tables = await keptTables(client);
  await client.query(SNAPSHOT);
  await client.query(`lock table ${[MIGRATIONS, ...tables.map(({ name }) => name)].map(quoted).join(', ')} in access share mode`);
}

async function headerOf(client: PoolClient): Promise<ArchiveHeader> {
  const { rows } = await client.query<{ at: Date; postgresql: string }>(
    "select now() as at, current_setting('server_version') as postgresql",
  );
  return {
    format: FORMAT,
    madeBy: 'drogowskaz',
    version,
    madeAt: (rows[0]?.at ?? new Date()).toISOString(),
    postgresql: rows[0]?.postgresql ?? 'unknown',
    migrations: await ranMigrations(client),
  };
}

async function rowsOf(client: PoolClient, tables: readonly KeptTable[]): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from ${quoted(name)}`);
    total += Number(rows[0]?.rows);
  }
  return total;
}

async function copied(client: PoolClient, { name, columns }: KeptTable, signal: AbortSignal | undefined, onRows: (rows: number) => void) {
  const stream = client.query(copyTo(`copy ${quoted(name)} (${columnList(columns)}) to stdout`));
  let counted = 0;
  return {
    async *chunks(): AsyncGenerator<Buffer> {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        signal?.throwIfAborted();
        const rows = linesIn(chunk);
        counted += rows;
        onRows(rows);
        yield chunk;
      }
    },
    /** By the database and by the lines that came: they are the same, or something was lost on the way. */
    count: (): number => {
      if (stream.rowCount !== counted) throw new Error(`${name}: ${counted} rows came of ${stream.rowCount}`);
      return counted;
    },
  };
}
