/** Runs in a thread of its own: `readFileApart` starts and ends it, and asks for each parcel. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FileOrder, Laid, Parcel } from './read-file-apart.ts';
import { readOrganizations } from './read-organizations.ts';
import { ColumnMapping } from './sources/column-mapping.ts';
import { SourceRefused } from './sources/limits.ts';
import { fileSource } from './sources/open-source.ts';
import type { OrganizationRead } from './types.ts';

/** A message costs something: a parcel holds so many services, or organisations, or what was read until then. */
const SERVICES = 100;
const ORGANIZATIONS = 50;
/** How often it is told how many rows have been laid down. */
const ROWS = 1_000;

const { path, mapping, options } = workerData as FileOrder;
const tell = (message: Parcel | Laid): void => parentPort?.postMessage(message);

let asked = 0;
let wake = (): void => undefined;
parentPort?.on('message', () => {
  asked += 1;
  wake();
});
const beAsked = async (): Promise<void> => {
  while (asked === 0) await new Promise<void>((resolve) => (wake = resolve));
  asked -= 1;
};

try {
  const source = await fileSource(path, { ...(mapping !== undefined && { mapping: new ColumnMapping(mapping) }) });
  const onRow = (rows: number): void => {
    if (rows % ROWS === 0) tell({ rows });
  };
  let reads: OrganizationRead[] = [];
  let services = 0;
  for await (const read of readOrganizations(source, { ...options, onRow })) {
    reads.push(read);
    services += read.provider?.services.length ?? 0;
    if (services < SERVICES && reads.length < ORGANIZATIONS) continue;
    await beAsked();
    tell({ reads, last: false });
    reads = [];
    services = 0;
  }
  tell({ reads, last: true });
} catch (failure) {
  tell({ failure, refused: failure instanceof SourceRefused, message: (failure as Error).message });
}
