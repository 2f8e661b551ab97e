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

export const total = (reads: readonly OrganizationRead[], which: 'read' | 'kept' | 'refused'): number =>
  reads.flatMap((read) => Object.values(read[which])).reduce((sum, rows) => sum + rows, 0);
