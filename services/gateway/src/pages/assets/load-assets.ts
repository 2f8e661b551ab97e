import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

export interface Asset {
  /** Its address with a fingerprint: it can be kept for ever, and a new content has a new address. */
  path: string;
  type: string;
  body: Buffer;
  /** The same for browsers that take Brotli: all that are in use. */
  brotli: Buffer;
}

/**
 * The scripts of the pages: `browser/<name>.ts`, each one file that imports nothing. A page works without them, and asks only for those
 * that it needs (`scripts` of Document).
 */
export const scriptNames = ['menus', 'suggestions', 'near-me', 'result-count', 'print-button', 'quick-exit', 'read-aloud'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Style sheets beside the one that every page has; a page asks for those that it needs (`stylesheets` of Document). */
export const stylesheetNames = ['cards', 'situations'] as const;
export type StylesheetName = (typeof stylesheetNames)[number];

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const source = (file: string): URL => new URL(`../../../src/pages/assets/${file}`, import.meta.url);
/** What the build makes of a script. */
const compiled = (name: ScriptName): URL => new URL(`../../../dist/pages/assets/browser/${name}.js`, import.meta.url);

const asset = (file: URL, type: string): Asset => {
  const body = readFileSync(file);
  const fingerprint = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  const [name, extension] = (file.pathname.split('/').at(-1) ?? '').split('.');
  return { path: `/assets/${name}.${fingerprint}.${extension}`, type, body, brotli: brotliCompressSync(body) };
};

const script = (name: ScriptName): [ScriptName, Asset] => [name, asset(compiled(name), 'text/javascript; charset=utf-8')];

export const loadAssets = () => ({
  stylesheet: asset(source('pages.css'), 'text/css; charset=utf-8'),
  mark: asset(source('signpost.svg'), 'image/svg+xml'),
  topicIcons: asset(source('topics.svg'), 'image/svg+xml'),
  stylesheets: new Map(stylesheetNames.map((name) => [name, asset(source(`${name}.css`), 'text/css; charset=utf-8')])),
  scripts: new Map(scriptNames.map(script)),
});
