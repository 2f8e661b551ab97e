/** Everything that a hub has written down anywhere, as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPool } from '@drogowskaz/platform';

/** By its place: every table of every schema (the index of the built-in engine is among them), and what the database knows of running statements. */
export const tablesOf = async (databaseUrl: string): Promise<Map<string, string>> => {
  const owner = openPool({ url: databaseUrl, max: 1, applicationName: 'privacy' });
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where relkind in ('r', 'm', 'p') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`,
    );
    const kept = new Map<string, string>();
    for (const { name } of rows) {
      const { rows: lines } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
      kept.set(name, lines.map(({ row }) => row).join('\n'));
    }
    const { rows: running } = await owner.query<{ query: string }>('select query from pg_stat_activity where datname = current_database()');
    kept.set('pg_stat_activity', running.map(({ query }) => query).join('\n'));
    return kept;
  } finally {
    await owner.end();
  }
};

export const filesBelow = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'latin1') + readFileSync(path, 'utf8')]),
  );
