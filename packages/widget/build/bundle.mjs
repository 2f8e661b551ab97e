/** What the build makes: files for a hub to serve, and a package for bundlers of others. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { stripIgnoredCharacters } from 'graphql';
import { squeezeTemplates } from './squeeze-templates.mjs';

const here = join(import.meta.dirname, '..');
/** The languages whose texts come with the code. */
const INCLUDED = ['pl', 'en'];

const hashOf = (content, algorithm = 'sha256') => createHash(algorithm).update(content);

const ourFiles = {
  name: 'our-files',
  setup({ onLoad }) {
    onLoad({ filter: /\.graphql$/ }, ({ path }) => {
      const text = stripIgnoredCharacters(readFileSync(path, 'utf8'));
      const lines = [`export const text = ${JSON.stringify(text)};`, `export const hash = '${hashOf(text).digest('hex')}';`];
      return { contents: lines.join('\n'), loader: 'js' };
    });
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
    onLoad({ filter: /widget\/src\/.*\.ts$/ }, ({ path }) => ({ contents: squeezeTemplates(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};

const forBundlers = {
  name: 'for-bundlers',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/delivery\/served(-postings)?\.ts$/ }, ({ path }) => ({
      path: join(here, 'src/delivery', basename(path).replace('served', 'bundled')),
    })),
};

const options = {
  absWorkingDir: here,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  conditions: ['source'],
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  plugins: [ourFiles],
  logLevel: 'warning',
};

/** What a file of sources exports that imports nothing but types. */
const read = async (file) => {
  const { code } = await transform(readFileSync(join(here, 'src', file), 'utf8'), { loader: 'ts', format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};
const exported = async (file, locale) => (await read(`texts/${file}`))[locale];

/** What editors offer while somebody writes the element: https://github.com/webcomponents/custom-elements-manifest */
const customElements = async () => {
  const { attributes, customProperties, events, parts } = await read('reference.ts');
  const declaration = {
    kind: 'class',
    customElement: true,
    name: 'DrogowskazSearch',
    tagName: 'drogowskaz-search',
    attributes: attributes.map(({ name, property = name, type, default: otherwise, description }) => ({
      name,
      description,
      default: otherwise,
      type: { text: Array.isArray(type) ? type.map((value) => `'${value}'`).join(' | ') : type === 'number' ? 'number' : 'string' },
      fieldName: property,
    })),
    events: events.map(({ name, description }) => ({ name, description, type: { text: 'CustomEvent' } })),
    cssParts: parts,
    cssProperties: customProperties,
  };
  const path = 'dist/npm/index.js';
  const shown = { kind: 'custom-element-definition', name: 'drogowskaz-search', declaration: { name: 'DrogowskazSearch', module: path } };
  return { schemaVersion: '1.0.0', modules: [{ kind: 'javascript-module', path, declarations: [declaration], exports: [shown] }] };
};

/** Language → all of its texts, of those that do not come with the code. */
const languages = async () => {
  const found = globSync('src/texts/??{,?}.ts', { cwd: here }).map((file) => basename(file, '.ts'));
  const texts = {};
  for (const locale of found.filter((name) => !INCLUDED.includes(name)).sort()) {
    const parts = await Promise.all(['', 'results/', 'postings/'].map((folder) => exported(`${folder}${locale}.ts`, locale)));
    texts[locale] = JSON.stringify(Object.assign({}, ...parts));
  }
  return texts;
};

const sriOf = (content) => `sha384-${hashOf(content, 'sha384').digest('base64')}`;
const named = (content, kind) => `drogowskaz-search.${kind}`.replace('#', hashOf(content).digest('hex').slice(0, 8));

/** Writes `<folder>/v1` and `<folder>/npm`. */
export async function bundleWidget(folder) {
  mkdirSync(join(folder, 'v1'), { recursive: true });
  const written = (content, kind) => {
    const name = named(content, kind);
    writeFileSync(join(folder, 'v1', name), content);
    return name;
  };
  const licences = [];
  const bundled = async (entry, define) => {
    const { outputFiles } = await build({
      ...options,
      entryPoints: [entry],
      outfile: join(folder, 'v1', 'code.js'),
      define,
      write: false,
      legalComments: 'external',
    });
    licences.push(...outputFiles.filter(({ path }) => path.endsWith('.LEGAL.txt')).map(({ text }) => text));
    return Buffer.from(outputFiles.find(({ path }) => path.endsWith('.js')).contents);
  };
  const files = Object.fromEntries(Object.entries(await languages()).map(([locale, json]) => [locale, written(json, `${locale}.#.json`)]));
  const postings = await bundled('src/postings/postings-part.ts', {});
  const postingsFile = written(postings, 'postings.#.js');
  const results = await bundled('src/results/results-part.ts', {
    POSTINGS_FILE: JSON.stringify(postingsFile),
    POSTINGS_SRI: JSON.stringify(sriOf(postings)),
  });
  const resultsFile = written(results, 'results.#.js');
  const code = await bundled('src/index.ts', {
    LANGUAGE_FILES: JSON.stringify(Object.fromEntries(Object.entries(files).map(([locale, name]) => [locale, name.split('.').at(-2)]))),
    RESULTS_FILE: JSON.stringify(resultsFile),
    RESULTS_SRI: JSON.stringify(sriOf(results)),
  });
  const file = written(code, '#.js');
  writeFileSync(join(folder, 'v1', 'licences.txt'), licences.filter((text) => text !== '').join('\n'));
  // Whoever links this one always has the newest code. While a hub is being replaced, one process may name a file that another does not have yet.
  const loader = `const load = (tries) => import('./${file}' + (tries ? '?retry=' + tries : '')).catch((error) => {
  if (tries === 2) throw error;
  return new Promise((wait) => setTimeout(wait, 2000)).then(() => load(tries + 1));
});
load(0);
`;
  writeFileSync(join(folder, 'v1', 'drogowskaz-search.js'), loader);
  const manifest = {
    file,
    sri: sriOf(code),
    results: { file: resultsFile, sri: sriOf(results) },
    postings: { file: postingsFile, sri: sriOf(postings) },
    languages: files,
  };
  writeFileSync(join(folder, 'v1', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await build({
    ...options,
    entryPoints: ['src/index.ts'],
    outdir: join(folder, 'npm'),
    splitting: true,
    external: ['lit'],
    minify: false,
    plugins: [...options.plugins, forBundlers],
  });
  writeFileSync(join(folder, 'npm', 'custom-elements.json'), `${JSON.stringify(await customElements(), null, 2)}\n`);
}
