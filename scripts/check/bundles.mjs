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

const gzipped = (content) => gzipSync(content).length;

/** Together; null when one is not there. */
const sizeOf = (...paths) => (paths.every(existsSync) ? paths.reduce((sum, path) => sum + gzipped(readFileSync(path)), 0) : null);

/** What a page loads with the widget before anybody touches it, Polish and English included; and what comes when somebody does. */
const widgetBundles = () => {
  const widget = join(root, 'packages', 'widget', 'dist', 'v1');
  const manifest = join(widget, 'manifest.json');
  if (!existsSync(manifest)) return [['packages/widget/dist/v1/manifest.json', null, 0]];
  const { file, results, postings, languages } = JSON.parse(readFileSync(manifest, 'utf8'));
  return [
    ['widget: first load', sizeOf(join(widget, 'drogowskaz-search.js'), join(widget, file)), 15 * 1_024],
    ['widget: results and filters', sizeOf(join(widget, results.file)), 10 * 1_024],
    ['widget: events and notices', sizeOf(join(widget, postings.file)), 5 * 1_024],
    ...Object.entries(languages).map(([locale, name]) => [`widget: ${locale}`, sizeOf(join(widget, name)), 4 * 1_024]),
  ];
};

/** What a site's bundler makes of the client, with one operation of it. */
function bundledClient() {
  const { buildSync } = createRequire(join(root, 'packages', 'client', 'package.json'))('esbuild');
  const contents = `export { createClient } from '@drogowskaz/client'; export { SearchPage } from '@drogowskaz/client/operations';`;
  const resolveDir = join(root, 'packages', 'client', 'examples');
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir }, bundle: true, minify: true, format: 'esm', write: false });
  return gzipped(outputFiles[0].contents);
}

/** Answers one line per bundle, and the complaints. */
export function checkBundles() {
  const bundles = [
    ...[...limits].map(([file, most]) => [file, sizeOf(join(root, file)), most]),
    ...widgetBundles(),
    ["the client in a site's bundle", bundledClient(), 4_000],
  ];
  const complaints = bundles.flatMap(([name, size, most]) => {
    if (size === null) return [`${name} is not there: npm run build`];
    return size > most ? [`${name} has ${size} bytes gzipped, at most ${most} are allowed`] : [];
  });
  const lines = bundles.map(([name, size, most]) => (size === null ? `${name}: missing` : `${name}: ${size} of ${most} bytes gzipped`));
  return { summary: lines.join(', '), complaints };
}
