/** npm test: installs what is missing, builds (the process tests run the real command), runs every test, ends with `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runNode, toolEnvironment } from './lib/run.mjs';

await installIfNeeded();
const built = await build();

const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-results-'));
const report = join(folder, 'results.json');
const workers = Math.max(1, Math.min(4, availableParallelism()));
const code = await runNode(
  [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...[`--maxWorkers=${workers}`, '--json', `--outputFile=${report}`],
    ...process.argv.slice(2),
  ],
  { env: toolEnvironment({ NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }), stdio: ['inherit', 'ignore', 'inherit'] },
);

const { passed, failed, skipped } = countTests();
rmSync(folder, { recursive: true, force: true });
if (built !== 0) console.log('The build failed: it counts as one failure.');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : code);

/** A file that cannot even be loaded, a broken build and a jest that died each count as a failure: nothing may look green that did not run. */
function countTests() {
  const extra = built === 0 ? 0 : 1;
  try {
    const results = JSON.parse(readFileSync(report, 'utf8'));
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + extra;
    const silent = code !== 0 && failed === 0 ? 1 : 0;
    return { passed: results.numPassedTests, failed: failed + silent, skipped: results.numPendingTests + results.numTodoTests };
  } catch {
    console.log('jest ended without a report: see the lines above.');
    return { passed: 0, failed: 1 + extra, skipped: 0 };
  }
}
