/**
 * `node dist/chaos/run-chaos.js [histories] [first seed] [file for failures]`: plays histories and prints a report. Ends with 1 when one ended wrong.
 * Ctrl-C ends it with the report of what was played.
 */
import { appendFileSync } from 'node:fs';
import { meilisearchOnPath } from '@drogowskaz/testing';
import { playHistories } from './play.ts';

const [histories = '100', seed = String(Date.now() % 1_000_000_000), file] = process.argv.slice(2);
const program = meilisearchOnPath();
if (program === null) {
  console.error('Chaos is played with a real server: put the program "meilisearch" on PATH.');
  process.exit(69);
}
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

console.log(`${histories} histories, seeds from ${seed}`);
const began = performance.now();
const { tally, failures } = await playHistories({
  ...{ program, histories: Number(histories), seed: Number(seed), signal: stopping.signal },
  say: (line) => console.log(line),
  failed: (failure) => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(failure, null, 2)}\n`);
  },
});
console.log(`\n${tally.lines().join('\n')}`);
console.log(`${Math.round((performance.now() - began) / 1_000)} s; histories that ended wrong: ${failures.length}`);
process.exit(failures.length === 0 ? 0 : 1);
