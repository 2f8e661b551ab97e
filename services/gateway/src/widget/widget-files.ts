import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

export const WIDGET_FOLDER = '/widget/v1/';
/** Its address never changes: it is what sites have in their pages. It loads the code, whose address says what is in it. */
export const LOADER = 'drogowskaz-search.js';
const MANIFEST = 'manifest.json';
/** Whose code is in it: its licences want to be said. */
const LICENCES = 'licences.txt';

export interface WidgetFile {
  name: string;
  type: string;
  body: Buffer;
  brotli: Buffer;
  fingerprint: string;
  /** Its name holds a hash of what is in it. */
  immutable: boolean;
}

export interface WidgetFiles {
  files: readonly WidgetFile[];
  /** The code behind the loader, with what a browser checks it by; null when the widget was not built. */
  code: { file: string; sri: string } | null;
}

/** What `npm run build` makes of packages/widget. */
export const builtWidget = fileURLToPath(new URL('../../../../packages/widget/dist/v1/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

const read = (folder: string, name: string): WidgetFile => {
  const body = readFileSync(`${folder}/${name}`);
  return {
    name,
    type: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    body,
    brotli: brotliCompressSync(body),
    fingerprint: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: ![LOADER, MANIFEST, LICENCES].includes(name),
  };
};

/** Reads the files once: what a browser is given does not change while the process runs. */
export const readWidget = (folder = builtWidget): WidgetFiles => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(js|json|txt)$/.test(name)) : [];
  const files = names.map((name) => read(folder, name));
  const manifest = files.find(({ name }) => name === MANIFEST);
  return { files, code: manifest ? JSON.parse(manifest.body.toString()) : null };
};
