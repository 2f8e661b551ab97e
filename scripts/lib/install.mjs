import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageManagerEnvironment, pnpmVersion } from './pnpm.mjs';
import { node24, root } from './root.mjs';
import { run } from './run.mjs';

const stamp = join(root, 'node_modules', '.drogowskaz-installed');

/** What an installation depends on: the lock file, every manifest, the machine's kind. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpmVersion}`);
  const manifests = ['packages', 'services'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  );
  for (const file of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'bench/package.json',
    'e2e/package.json',
    ...manifests.sort(),
  ]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Installs what is missing; does nothing when all of it is there. */
export async function installIfNeeded() {
  const wanted = fingerprint();
  if (existsSync(stamp) && existsSync(node24) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing what is missing …');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const args = ['--yes', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile', '--loglevel=error'];
  const code = await run(npx, args, { env: packageManagerEnvironment(), stdio: ['ignore', 2, 2] });
  if (code !== 0) {
    console.error('The installation failed: see the lines above. It needs the npm registry (or a mirror set as npm_config_registry).');
    process.exit(code);
  }
  writeFileSync(stamp, wanted);
}
