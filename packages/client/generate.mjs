/**
 * Writes `src/generated/operations.ts`: the types of every operation in `schema/operations/` against `schema/api.graphql`, and its text without
 * comments and spaces. The widget's own operations are the widget's. `npm run compose` calls it; with `--check` it only compares.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, stripIgnoredCharacters } from 'graphql';

const root = new URL('../../', import.meta.url);
const target = new URL('src/generated/operations.ts', import.meta.url);

const operations = readdirSync(new URL('schema/operations/', root))
  .filter((file) => file.endsWith('.graphql') && !file.startsWith('widget-'))
  .sort()
  .map((location) => {
    const text = readFileSync(new URL(`schema/operations/${location}`, root), 'utf8');
    const document = parse(text);
    return { location, text, document, definition: document.definitions.find(({ kind }) => kind === 'OperationDefinition') };
  });

const sdl = readFileSync(new URL('schema/api.graphql', root), 'utf8');
const scalars = Object.fromEntries(['ID', 'DateTime', 'Date', 'Locale', 'MunicipalityCode', 'URL'].map((name) => [name, 'string']));

const types = await codegen({
  filename: 'operations.ts',
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: operations,
  config: {
    scalars,
    strictScalars: true,
    skipTypename: true,
    immutableTypes: true,
    arrayInputCoercion: false,
    declarationKind: 'interface',
  },
  plugins: [{ typescriptOperations: {} }],
  pluginMap: { typescriptOperations },
});

/** Hashes of the operations that the directory answers by GET, by name. */
const hashes = (() => {
  const manifest = new URL('schema/trusted.json', root);
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
})();

/** What the file says before the operation, for whoever hovers over its name. */
const described = (text) => /^(?:#.*\n)*/.exec(text)[0].replaceAll(/^# ?/gm, '').trim().replaceAll('*/', '* /').replaceAll('\n', '\n * ');

const constant = ({ text, definition }) => {
  const name = definition.name.value;
  const kind = definition.operation;
  const type = `${name}${kind === 'query' ? 'Query' : 'Mutation'}`;
  const variables = definition.variableDefinitions.map(({ variable }) => variable.name.value);
  const fields = { name, kind, variables, text: stripIgnoredCharacters(text), hash: hashes[name] };
  return `/**\n * ${described(text)}\n */\nexport const ${name}: Operation<${type}, ${type}Variables> = ${JSON.stringify(fields)};\n`;
};

const content = [
  '// Made from schema/ by "npm run compose"; do not edit.',
  "import type { Operation } from '../operation.ts';",
  types.trim(),
  ...operations.map(constant),
].join('\n\n');

const committed = (() => {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return null;
  }
})();
const name = 'packages/client/src/generated/operations.ts';
if (committed === content) console.log(`${name} says what schema/ says.`);
else if (process.argv.includes('--check')) {
  console.error(`${name} ${committed === null ? 'is missing' : 'differs from schema/'}: run "npm run compose" and commit what it writes.`);
  process.exitCode = 1;
} else {
  writeFileSync(target, content);
  console.log(`${name} written`);
}
