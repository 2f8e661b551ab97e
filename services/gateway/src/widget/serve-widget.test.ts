import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveWidget } from './serve-widget.ts';
import { readWidget } from './widget-files.ts';

const LOADER = 'import("./drogowskaz-search.0a1b2c3d.js");';
const CODE = `customElements.define("drogowskaz-search", class extends HTMLElement {});${'/* code */'.repeat(50)}`;
const SRI = `sha384-${createHash('sha384').update(CODE).digest('base64')}`;

describe('the files of the widget', () => {
  let folder: string;
  let fastify: FastifyInstance;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'widget-'));
    writeFileSync(join(folder, 'drogowskaz-search.js'), LOADER);
    writeFileSync(join(folder, 'drogowskaz-search.0a1b2c3d.js'), CODE);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ file: 'drogowskaz-search.0a1b2c3d.js', sri: SRI, languages: {} }));
    writeFileSync(join(folder, 'licences.txt'), 'Lit: BSD-3-Clause');
    fastify = Fastify();
    serveWidget(fastify, readWidget(folder));
  });
  afterEach(async () => {
    await fastify.close();
    rmSync(folder, { recursive: true });
  });

  const get = (name: string, headers: Record<string, string> = {}) => fastify.inject({ url: `/widget/v1/${name}`, headers });

  it('can be asked for by a script of any site, with nothing of its visitor', async () => {
    for (const name of ['drogowskaz-search.js', 'drogowskaz-search.0a1b2c3d.js', 'manifest.json', 'gone.js']) {
      const { headers } = await get(name, { origin: 'https://municipality.example.org' });
      expect([name, headers['access-control-allow-origin'], headers['access-control-allow-credentials']]).toEqual([name, '*', undefined]);
    }
  });

  it('are asked for again after minutes where the address is stable, and never where it holds a hash', async () => {
    const loader = await get('drogowskaz-search.js');
    expect(loader.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(loader.headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=86400');
    // A proxy that compresses it makes its tag a weak one.
    const again = await get('drogowskaz-search.js', { 'if-none-match': `W/${loader.headers.etag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    for (const name of ['manifest.json', 'licences.txt'])
      expect((await get(name)).headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect((await get('drogowskaz-search.0a1b2c3d.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('are what the manifest says that a browser may check them by, compressed or not', async () => {
    const { json } = await get('manifest.json').then((answer) => ({ json: answer.json() }));
    const plain = await get(json.file);
    const small = await get(json.file, { 'accept-encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('br');
    for (const body of [plain.rawPayload, brotliDecompressSync(small.rawPayload)])
      expect(`sha384-${createHash('sha384').update(body).digest('base64')}`).toBe(json.sri);
  });

  it('that are not there are said to be missing by text that no browser keeps, nor runs', async () => {
    const { statusCode, headers, body } = await get('drogowskaz-search.ffffffff.js');
    expect([statusCode, headers['cache-control'], headers['content-type']]).toEqual([404, 'no-store', 'text/plain; charset=utf-8']);
    expect(body).toContain('/embed');
    expect((await get('../../package.json')).statusCode).toBe(404);
  });

  it('need not be built for a hub that serves everything else', async () => {
    expect(readWidget(join(folder, 'nowhere'))).toEqual({ files: [], code: null });
  });
});
