/** npm run bench [-- <name> …]: runs the benchmarks one after another, each in a process of its own, prints them, writes bench/results.json. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOrExit } from './lib/build.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runNode, toolEnvironment } from './lib/run.mjs';

await installIfNeeded();
await buildOrExit('bench');

const there = readdirSync(join(root, 'bench', 'src'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !there.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${there.join(', ')}`);
  process.exit(64);
}

const file = join(root, 'bench', 'results.json');
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-bench-'));
let failed = 0;
for (const name of asked.length > 0 ? asked : there) {
  console.log(`\n${name}`);
  const output = join(folder, `${name}.json`);
  const env = toolEnvironment({ NODE_ENV: 'production' });
  const code = await runNode(['--expose-gc', join(root, 'bench', 'dist', 'run-one.js'), name, output], { env });
  if (existsSync(output)) {
    results[name] = JSON.parse(readFileSync(output, 'utf8'));
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  }
  if (code !== 0) failed += 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\nWritten to bench/results.json.${failed > 0 ? ` ${failed} missed a target or failed.` : ''}`);
process.exit(failed > 0 ? 1 : 0);
