/** Gzipped bytes of a first load, all built the same way: bundled and minified by esbuild for the browsers of 2022. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Figure } from '../result.ts';
import { type Peer, peers } from './peers.ts';

const run = promisify(execFile);

const gzipped = (content: Buffer | Uint8Array | string): number => gzipSync(content, { level: 9 }).length;
/** As `npm run check` counts them. */
const kilobytes = (bytes: number): number => bytes / 1_024;

/** Script and styles together: ours come in one file. */
async function sizeOf({ script, styles }: Peer, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: [...styles.map((style) => `import '${style}';`), script].join('\n'), resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl', '.png': 'dataurl' },
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipped(contents), 0);
}

const WIDGET = new URL('../../../packages/widget/dist/v1/', import.meta.url);

interface Manifest {
  file: string;
  results: { file: string };
  languages: Record<string, string>;
}

const ownSizes = () => {
  const size = (file: string): number => gzipped(readFileSync(new URL(file, WIDGET)));
  const { file, results, languages }: Manifest = JSON.parse(readFileSync(new URL('manifest.json', WIDGET), 'utf8'));
  return {
    firstLoad: size('drogowskaz-search.js') + size(file),
    results: size(results.file),
    largestLanguage: Math.max(...Object.values(languages).map(size)),
  };
};

const sizeOfPeer = async (peer: Peer): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-peer-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peer.packages }));
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, timeout: 300_000 });
    return await sizeOf(peer, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export async function sizeFigures(): Promise<Figure[]> {
  const own = ownSizes();
  const figures: Figure[] = [
    {
      name: '<drogowskaz-search>, first load with Polish and English',
      value: kilobytes(own.firstLoad),
      unit: 'KB',
      atMost: 15,
      note: 'field, suggestions, styles',
    },
    {
      name: '<drogowskaz-search> with results and filters',
      value: kilobytes(own.firstLoad + own.results),
      unit: 'KB',
      note: `loaded when somebody comes near; another language: at most ${kilobytes(own.largestLanguage).toFixed(1)} KB more`,
    },
  ];
  for (const peer of peers) {
    try {
      figures.push({ name: peer.name, value: kilobytes(await sizeOfPeer(peer)), unit: 'KB', note: peer.note });
    } catch (error) {
      const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
      console.warn(`${peer.name} could not be built here, so it is not compared: ${reason}`);
    }
  }
  return figures;
}
