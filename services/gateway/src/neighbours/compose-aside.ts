import { Worker } from 'node:worker_threads';
import type { composeNeighbours, NeighboursToCompose } from './compose-neighbours.ts';

/** Some seconds of CPU at worst; a schema that takes longer was made to. */
const LONGEST_MS = 60_000;
const MEMORY_MB = 512;

/** `composeNeighbours` beside the thread that answers. */
export function composeAside(question: NeighboursToCompose): Promise<ReturnType<typeof composeNeighbours>> {
  // From the sources in tests, where Node itself strips the types.
  const file = new URL(`./compose-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
  const worker = new Worker(file, { workerData: question, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  let limit: NodeJS.Timeout | undefined;
  return new Promise<ReturnType<typeof composeNeighbours>>((resolve, reject) => {
    limit = setTimeout(() => reject(new Error(`Composing took longer than ${LONGEST_MS / 1_000} s`)), LONGEST_MS);
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Composing ended with ${code}`)));
  }).finally(() => {
    clearTimeout(limit);
    return worker.terminate();
  });
}
