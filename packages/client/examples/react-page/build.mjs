/**
 * Bundles the React page into a folder that any web server can serve.
 *
 *     node build.mjs out     then serve "out", for example: npx serve out
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const folder = process.argv[2] ?? 'out';

await mkdir(folder, { recursive: true });
await build({
  entryPoints: [join(here, 'app.tsx')],
  outfile: join(folder, 'app.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  define: {
    DIRECTORY: JSON.stringify(process.env.DROGOWSKAZ ?? 'http://localhost:4000/graphql'),
    'process.env.NODE_ENV': '"production"',
  },
});
await copyFile(join(here, 'index.html'), join(folder, 'index.html'));
console.log(`${folder}/index.html`);
