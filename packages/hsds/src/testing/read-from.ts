import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesSource, fileSource, type OrganizationRead, type ReadOptions, readOrganizations } from '../in/index.ts';

/** Reads a file or folder, or a file that a test has written down. */
export const readFrom = async (
  from: string | { name: string; text: string | Uint8Array },
  options: Partial<ReadOptions> = {},
): Promise<OrganizationRead[]> => {
  const source =
    typeof from === 'string'
      ? await fileSource(from)
      : bytesSource(typeof from.text === 'string' ? new TextEncoder().encode(from.text) : from.text, from.name);
  const reads: OrganizationRead[] = [];
  for await (const read of readOrganizations(source, { source: 'test', ...options })) reads.push(read);
  return reads;
};

/** Reads tables that a test has written down, as a folder. */
export const readTables = async (
  tables: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadOptions> = {},
): Promise<OrganizationRead[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-test-'));
  try {
    for (const [name, content] of Object.entries(tables)) writeFileSync(join(folder, name), content);
    return await readFrom(folder, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const total = (reads: readonly OrganizationRead[], which: 'read' | 'kept' | 'refused'): number =>
  reads.flatMap((read) => Object.values(read[which])).reduce((sum, rows) => sum + rows, 0);
