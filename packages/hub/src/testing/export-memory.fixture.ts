/**
 * Exports directories into files of a folder and tells on stdout, as JSON, what was written and how much memory was held at most. In a process of
 * its own: what others have left there is not counted, nor cleared away again at each look.
 */
import { join } from 'node:path';
import { type ExportOrder, exportRecords } from '../export-records.ts';
import { directoryOf, type MadeDirectory } from './made-directory.ts';

const [folder = '', kind, directories = ''] = process.argv.slice(2);
const clearAway = globalThis.gc;
if (clearAway === undefined) throw new Error('Usage: node --expose-gc export-memory.fixture.ts <folder> <kind> <directories as JSON>');

const held = (): number => {
  clearAway();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const exports = [];
for (const [number, directory] of (JSON.parse(directories) as MadeDirectory[]).entries()) {
  let peak = 0;
  const before = held();
  const feed = directoryOf(directory, () => {
    peak = Math.max(peak, held() - before);
  });
  const order = { feed, total: feed, file: join(folder, `memory-${number}${kind}`), kind: kind as ExportOrder['kind'] };
  const written = await exportRecords({ ...order, profiled: true, licence: null });
  exports.push({ written, peak });
}
process.stdout.write(JSON.stringify(exports));
