/** What a browser has to load, gzipped, against a limit. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../lib/root.mjs';

/** File below the root → most bytes, gzipped. */
const limits = new Map([
  ['packages/page-kit/src/assets/base.css', 2_800],
  ['packages/portal/src/assets/portal.css', 2_500],
  ['packages/portal/dist/assets/browser/press-once.js', 300],
  ['packages/portal/dist/assets/browser/show-password.js', 500],
  ['services/gateway/src/pages/assets/pages.css', 5_000],
  ['services/gateway/src/pages/assets/cards.css', 2_200],
  ['services/gateway/src/pages/assets/situations.css', 1_200],
  ['services/gateway/dist/pages/assets/browser/menus.js', 500],
  ['services/gateway/dist/pages/assets/browser/suggestions.js', 2_200],
  ['services/gateway/dist/pages/assets/browser/near-me.js', 900],
  ['services/gateway/dist/pages/assets/browser/result-count.js', 700],
  ['services/gateway/dist/pages/assets/browser/print-button.js', 200],
  ['services/gateway/dist/pages/assets/browser/quick-exit.js', 700],
  ['services/gateway/dist/pages/assets/browser/read-aloud.js', 1_400],
  ['services/gateway/src/pages/assets/matching.css', 1_200],
  ['services/gateway/src/pages/assets/standard.css', 1_700],
  ['services/gateway/dist/pages/assets/browser/matching.js', 600],
  ['services/gateway/src/embed/assets/embed.css', 1_200],
  ['services/gateway/src/embed/assets/embed.js', 1_000],
  ['services/gateway/src/fragment/assets/fragment.css', 2_300],
  ['services/gateway/src/explorer/assets/explorer.js', 2_000],
  ['services/gateway/src/explorer/assets/explorer.css', 1_200],
]);

const sizeOf = (path) => gzipSync(readFileSync(path)).length;

/** What a page loads with the widget before anybody touches it, Polish and English included; and what comes when somebody does. */
const widget = join(root, 'packages/widget/dist/v1');
const widgetParts = () => {
  const { file, results, postings, languages } = JSON.parse(readFileSync(join(widget, 'manifest.json'), 'utf8'));
  return [
    ['widget: first load', ['drogowskaz-search.js', file], 15 * 1_024],
    ['widget: results and filters', [results.file], 10 * 1_024],
    ['widget: events and notices', [postings.file], 5 * 1_024],
    ...Object.entries(languages).map(([locale, name]) => [`widget: ${locale}`, [name], 4 * 1_024]),
  ];
};

/** What a site's bundler makes of the client, with one operation of it → most bytes, gzipped. */
const clientLimit = 4_000;

function bundledClient() {
  const { buildSync } = createRequire(join(root, 'packages', 'client', 'package.json'))('esbuild');
  const contents = `export { createClient } from '@drogowskaz/client'; export { SearchPage } from '@drogowskaz/client/operations';`;
  const resolveDir = join(root, 'packages', 'client', 'examples');
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir }, bundle: true, minify: true, format: 'esm', write: false });
  return gzipSync(outputFiles[0].contents).length;
}

/** Answers one line per bundle, and the complaints. */
export function checkBundles() {
  const complaints = [];
  const lines = [...limits].map(([file, most]) => {
    const path = join(root, file);
    if (!existsSync(path)) {
      complaints.push(`${file} is not there`);
      return `${file}: missing`;
    }
    const size = sizeOf(path);
    if (size > most) complaints.push(`${file} has ${size} bytes gzipped, at most ${most} are allowed`);
    return `${file}: ${size} of ${most} bytes gzipped`;
  });
  if (!existsSync(join(widget, 'manifest.json'))) complaints.push('packages/widget/dist/v1 is not there: npm run build');
  else
    for (const [name, files, most] of widgetParts()) {
      const size = files.reduce((sum, file) => sum + sizeOf(join(widget, file)), 0);
      if (size > most) complaints.push(`${name} has ${size} bytes gzipped, at most ${most} are allowed`);
      lines.push(`${name}: ${size} of ${most} bytes gzipped`);
    }
  const client = bundledClient();
  if (client > clientLimit)
    complaints.push(`The client has ${client} bytes gzipped in a site's bundle, at most ${clientLimit} are allowed`);
  lines.push(`the client in a site's bundle: ${client} of ${clientLimit} bytes gzipped`);
  return { summary: lines.join(', '), complaints };
}
