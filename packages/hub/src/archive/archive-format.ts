/**
 * The file of a back-up is a tar, so that it can be read without this program, too:
 *
 * - `backup.json`: of which hub and version it is, and which migrations had made its tables. First, so that it is known before anything is read.
 * - `tables/<schema>.<table>/000001.gz` and so on: the rows as `COPY … TO STDOUT` gives them, cut into parts; put together again they are one gzip.
 * - `files/<name>`: what belongs to the database and lies beside it, in DATA_DIR.
 * - `manifest.json`: everything that is in it, with counts and sums. Last, so that a file that was cut off is known by its absence.
 * - `manifest.json.sha256`: the sum of that.
 */
import { createHash } from 'node:crypto';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { z } from 'zod';

export const FORMAT = 1;

export const HEADER = 'backup.json';
export const MANIFEST = 'manifest.json';
export const MANIFEST_SUM = 'manifest.json.sha256';

/** Whoever says more of himself than this is no back-up of ours, or a broken one. */
export const LARGEST_DESCRIPTION = 16 * 1024 * 1024;
export const LARGEST_KEPT_FILE = 64 * 1024 * 1024;

const headerShape = z.object({
  format: z.number().int(),
  madeBy: z.literal('drogowskaz'),
  /** Of the program. */
  version: z.string(),
  madeAt: z.iso.datetime(),
  postgresql: z.string(),
  /** In the order in which they ran. */
  migrations: z.array(z.string()).min(1),
});

const sumShape = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();
const partShape = z.object({ name: z.string(), bytes: count, sha256: sumShape });

const manifestShape = z.object({
  header: sumShape,
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: count, parts: z.array(partShape) })),
  sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
  files: z.array(partShape),
});

export type ArchiveHeader = z.infer<typeof headerShape>;
export type ArchiveManifest = z.infer<typeof manifestShape>;
export type ArchivedTable = ArchiveManifest['tables'][number];
export type ArchivedPart = z.infer<typeof partShape>;

export const rowsIn = ({ tables }: ArchiveManifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);

export const sumOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

export const partName = (table: string, number: number): string => `tables/${table}/${String(number).padStart(6, '0')}.gz`;
export const keptFileName = (name: string): string => `files/${name}`;

/** Rows are counted by the ends of their lines: within a value COPY writes them as `\n`. */
export const linesIn = (chunk: Buffer): number => {
  let lines = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
};

export const damaged = (file: string, what: string): OperatorError =>
  new OperatorError(`${file} is damaged: ${what}. Nothing was changed. Take another back-up.`, exitCodes.dataError);

export const isForeign = (file: string): OperatorError =>
  new OperatorError(`${file} is no back-up of a hub: "drogowskaz backup" makes one. Nothing was changed.`, exitCodes.dataError);

const parsed = (text: Buffer): unknown => {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return null;
  }
};

export const readHeader = (file: string, text: Buffer): ArchiveHeader => {
  const said = parsed(text);
  const format = z.looseObject({ madeBy: z.literal('drogowskaz'), format: z.number().int() }).safeParse(said);
  if (!format.success) throw isForeign(file);
  if (format.data.format > FORMAT) {
    throw new OperatorError(
      `${file} was written by a newer version of the hub (format ${format.data.format}; this one reads up to ${FORMAT}). Install that version, then restore it. Nothing was changed.`,
      exitCodes.dataError,
    );
  }
  const header = headerShape.safeParse(said);
  if (!header.success) throw damaged(file, `${HEADER} says something that cannot be`);
  return header.data;
};

export const readManifest = (file: string, text: Buffer): ArchiveManifest => {
  const manifest = manifestShape.safeParse(parsed(text));
  if (!manifest.success) throw damaged(file, `${MANIFEST} says something that cannot be`);
  return manifest.data;
};
