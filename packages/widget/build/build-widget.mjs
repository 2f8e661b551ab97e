/**
 * Builds the widget: dist/v1/ for the hub to serve (a small stable loader, the code and the languages named by their content, a manifest with
 * their hashes for SRI), dist/npm/ for bundlers of others. Does nothing when all of it is there and nothing has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');
const root = join(here, '..', '..');
const out = join(here, 'dist');
const stamp = join(out, '.built');

const fingerprint = () => {
  const inputs = [
    ...globSync('packages/widget/{src/**/*.{ts,css},build/*.mjs,package.json}', { cwd: root }),
    ...globSync('schema/operations/widget-*.graphql', { cwd: root }),
    'packages/page-kit/src/language/formats.ts',
    'pnpm-lock.yaml',
  ];
  const hash = createHash('sha256');
  for (const file of inputs.sort()) if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const { bundleWidget } = await import('./bundle.mjs');
  const folder = join(out, `.new-${process.pid}`);
  await bundleWidget(folder);
  // A hub may be serving what was there before.
  for (const part of ['v1', 'npm']) {
    rmSync(join(out, part), { recursive: true, force: true });
    renameSync(join(folder, part), join(out, part));
  }
  rmSync(folder, { recursive: true });
  writeFileSync(stamp, wanted);
}
