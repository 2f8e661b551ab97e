/** One benchmark in a process of its own: `node dist/run-one.js <name> <output file>`. Ends with 1 when a target is missed. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { stopOwnCluster } from '@drogowskaz/testing';
import { type BenchResult, holds, printedFigure } from './result.ts';

const [name, output] = process.argv.slice(2);
if (name === undefined || output === undefined) throw new Error('Called as: run-one <name> <output file>');

const bench = (await import(new URL(`./${name}.bench.js`, import.meta.url).href)) as { run(): Promise<BenchResult> };
// Its folder would stay.
const result = await bench.run().finally(stopOwnCluster);
console.log(result.about);
for (const figure of result.figures) console.log(printedFigure(figure));
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism() };
writeFileSync(output, JSON.stringify({ ...result, measuredAt: new Date().toISOString(), machine }));
process.exit(result.figures.every(holds) ? 0 : 1);
