/** npm run check: everything that can be judged without running the hub. Each check prints one line; the first word of a failure is ✗. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBundles } from './check/bundles.mjs';
import { checkLicences, shippedPackages } from './check/licences.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { node24, root } from './lib/root.mjs';
import { capture } from './lib/run.mjs';

await installIfNeeded();

const tool = (...path) => join(root, 'node_modules', ...path);
let failed = 0;

const report = (name, complaint, note = '') => {
  if (complaint !== '') failed += 1;
  console.log(`${complaint === '' ? '✓' : '✗'} ${name}${note === '' ? '' : `: ${note}`}`);
  if (complaint !== '') console.log(complaint.replace(/^/gm, '    '));
};

const program = async (name, file, args) => {
  const { code, output } = await capture(file, args);
  report(name, code === 0 ? '' : output.trim() || `ended with ${code}`);
};

await program('format and lint', tool('.bin', 'biome'), ['check', '--error-on-warnings', '.']);
await program('types', node24, [tool('typescript', 'bin', 'tsc'), '-b']);
await program('every text in sixteen languages', node24, [join(root, 'scripts', 'check', 'languages.mjs')]);
await program('imports point one way', node24, [
  tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
  ...['--config', 'scripts/check/imports.config.cjs', '--output-type', 'err', 'packages', 'services', 'bench', 'e2e'],
]);

const shipped = shippedPackages();
report('licences', checkLicences(shipped).join('\n'), `${shipped.length} packages`);

const npmScripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
if (npmScripts.compose === undefined) report('schema composition', 'There is no script "compose" in package.json.');
else
  await program('schema/*.graphql, docs/rights.md and the client say what the code says', node24, [
    join(root, 'scripts', 'compose.mjs'),
    '--check',
  ]);

const contractCheck = join(root, '..', 'shared', 'tools', 'contract-check.mjs');
if (existsSync(contractCheck)) await program('the public API keeps the contract', node24, [contractCheck, '--allow-missing']);
else console.log('– the public API keeps the contract: skipped, ../shared is not there');

const bundles = checkBundles();
report('bundle sizes', bundles.complaints.join('\n'), bundles.summary);

console.log(failed === 0 ? 'All checks hold.' : `${failed} ${failed === 1 ? 'check does' : 'checks do'} not hold.`);
process.exit(failed === 0 ? 0 : 1);
