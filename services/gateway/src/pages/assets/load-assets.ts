import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Asset {
  /** Its address with a fingerprint: it can be kept for ever, and a new content has a new address. */
  path: string;
  type: string;
  body: Buffer;
}

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const read = (file: string): Buffer => readFileSync(new URL(`../../../src/pages/assets/${file}`, import.meta.url));

const asset = (file: string, type: string): Asset => {
  const body = read(file);
  const fingerprint = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  const [name, extension] = file.split('.');
  return { path: `/assets/${name}.${fingerprint}.${extension}`, type, body };
};

export const loadAssets = () => ({
  stylesheet: asset('pages.css', 'text/css; charset=utf-8'),
  mark: asset('signpost.svg', 'image/svg+xml'),
});
