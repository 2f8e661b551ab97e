/** The type of text in PostgreSQL. */
const TEXT = 25;

/**
 * Many rows as a statement is given them: each column is one parameter, from `$<first>` on, a list of texts that are cast to its type. Out of
 * `jsonb_to_recordset` everything is read twice, as a part of one long value and from there as what it is.
 *
 * Joined with a table under row level security they stand as a CTE that is `materialized`: a cast may tell in its errors what it was given, so
 * PostgreSQL compares what comes out of it only with rows that the caller may see, and reads the whole table for that instead of an index.
 */
export const givenRows = <Column extends string>(columns: Readonly<Record<Column, string>>, first = 1) => {
  const typed = Object.entries<string>(columns) as [Column, string][];
  const names = typed.map(([name]) => `"${name}"`).join(', ');
  const lists = typed.map((_, at) => `$${first + at}::text[]`).join(', ');
  return {
    select: `select ${typed.map(([name, type]) => `"${name}"::${type}`).join(', ')} from unnest(${lists}) as sent(${names})`,
    /** The first parameter behind them. */
    next: first + typed.length,
    parameters: (rows: readonly Readonly<Record<Column, unknown>>[]): Buffer[] =>
      typed.map(([name, type]) => textList(rows.map((row) => textOf(row[name], type)))),
  };
};

const textOf = (value: unknown, type: string): string | null => {
  if (value === undefined || value === null) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? `{${value.map(quoted).join(',')}}` : String(value);
};

const quoted = (value: unknown): string =>
  value === null || value === undefined ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** As PostgreSQL sends and receives text[]: nothing in it needs a sign before it. */
const textList = (texts: readonly (string | null)[]): Buffer => {
  const list = Buffer.allocUnsafe(texts.reduce((size, text) => size + 4 + (text === null ? 0 : Buffer.byteLength(text)), 20));
  let at = 0;
  // One dimension, which may hold nulls, of texts, so many, the first of which is called 1.
  for (const number of [1, 1, TEXT, texts.length, 1]) at = list.writeInt32BE(number, at);
  for (const text of texts) {
    const length = text === null ? -1 : list.write(text, at + 4);
    at = list.writeInt32BE(length, at) + Math.max(length, 0);
  }
  return list;
};
