/**
 * The licences of everything that is shipped: the production dependencies of packages/ and services/, however deep.
 * A public body must be able to fork all of it, so what is not on the list fails, also what says nothing.
 * `bench`, `e2e` and `packages/testing` are not shipped.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../lib/root.mjs';

export const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'PostgreSQL', 'MPL-2.0'],
  ...['Unlicense', 'CC0-1.0', 'Python-2.0', 'EUPL-1.2'],
]);

/** Packages whose manifest is silent or unusual, looked at by a person: name → licence and where it was read. */
export const lookedAt = new Map();

/** An SPDX expression of names, AND, OR, WITH and parentheses: OR needs one side, AND both. */
export function isAllowed(expression) {
  const tokens = expression.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
  let at = 0;
  const term = () => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = either();
      at += 1;
      return inner;
    }
    if (tokens[at] === 'WITH') at += 2;
    return allowed.has(token);
  };
  const both = () => {
    let result = term();
    while (tokens[at] === 'AND') {
      at += 1;
      result = term() && result;
    }
    return result;
  };
  const either = () => {
    let result = both();
    while (tokens[at] === 'OR') {
      at += 1;
      result = both() || result;
    }
    return result;
  };
  const result = either();
  return result && at === tokens.length;
}

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where `name` is found from `folder`, as Node looks for it; null when an optional or peer dependency is not there. */
function findPackage(name, folder) {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (dirname(at) === at) return null;
  }
}

const licenceOf = ({ license, licenses }) => {
  if (typeof license === 'string') return license;
  if (typeof license?.type === 'string') return license.type;
  return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : '';
};

/** All packages that are shipped: folder → { name, version, licence, needed by }. */
export function shippedPackages() {
  const found = new Map();
  const visit = (folder, neededBy) => {
    if (found.has(folder)) return;
    const manifest = readManifest(folder);
    found.set(folder, { name: manifest.name, version: manifest.version, licence: licenceOf(manifest), neededBy });
    const required = Object.keys(manifest.dependencies ?? {});
    for (const name of [
      ...required,
      ...Object.keys(manifest.optionalDependencies ?? {}),
      ...Object.keys(manifest.peerDependencies ?? {}),
    ]) {
      const there = findPackage(name, folder);
      if (there !== null) visit(there, manifest.name);
      else if (required.includes(name) && manifest.optionalDependencies?.[name] === undefined) {
        throw new Error(`${manifest.name} needs ${name}, which is not installed: run npm start or npm test first.`);
      }
    }
  };
  for (const group of ['packages', 'services']) {
    for (const name of readdirSync(join(root, group))) {
      if (name !== 'testing' && existsSync(join(root, group, name, 'package.json'))) visit(join(root, group, name), 'Drogowskaz');
    }
  }
  return [...found.values()];
}

/** Answers the complaints, one line each. */
export function checkLicences(packages = shippedPackages()) {
  return packages
    .filter(({ name, licence }) => !isAllowed(lookedAt.get(name)?.licence ?? licence))
    .map(
      ({ name, version, licence, neededBy }) =>
        `${name}@${version} is under ${licence === '' ? 'no stated licence' : licence} (needed by ${neededBy})`,
    );
}
