import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { takesBrotli } from '../send-html.ts';

export interface Asset {
  /** Its address with a fingerprint: it can be kept for ever, and a new content has a new address. */
  path: string;
  type: string;
  body: Buffer;
  /** The same for browsers that take Brotli: all that are in use. */
  brotli: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** What files hold, one after the other, under the name of the last. */
export const asset = (...files: readonly [URL, ...URL[]]): Asset => {
  const body = Buffer.concat(files.map((file) => readFileSync(file)));
  const fingerprint = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  const [name, extension = ''] = (files.at(-1)?.pathname.split('/').at(-1) ?? '').split('.');
  return {
    path: `/assets/${name}.${fingerprint}.${extension}`,
    type: TYPES[extension] ?? 'application/octet-stream',
    body,
    brotli: brotliCompressSync(body),
  };
};

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const source = (file: string): URL => new URL(`../../src/assets/${file}`, import.meta.url);

/** The look that every page begins with; a style sheet of pages is this and its own rules in one file. */
export const baseStyles = source('base.css');

/** The mark of the hub. */
export const mark = (): Asset => asset(source('signpost.svg'));

/** At its own address, for ever. */
export const serveAsset = (fastify: FastifyInstance, { path, type, body, brotli }: Asset): void => {
  fastify.get(path, (request, reply) => {
    reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
    return takesBrotli(request) ? reply.header('content-encoding', 'br').send(brotli) : reply.send(body);
  });
};
