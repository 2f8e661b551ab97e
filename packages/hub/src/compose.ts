/** `npm run compose`: writes `schema/*.graphql`, `schema/trusted.json`, `docs/rights.md` and `docs/privacy.md` from the code. With `--check` it only compares, and fails when they differ. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeSchema, trustedManifest } from '@drogowskaz/gateway';
import { privacyDocument } from '@drogowskaz/portal';
import { rightsDocument } from '@drogowskaz/registry';
import { subgraphSdl } from './subgraph-sdl.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const check = process.argv.includes('--check');

const committed = (file: string): string | null => {
  try {
    return readFileSync(root + file, 'utf8');
  } catch {
    return null;
  }
};

/** The first line in which two files differ, for the eye. */
const firstDifference = (before: string, now: string): string => {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const line = fresh.findIndex((text, index) => text !== old[index]);
  const at = line === -1 ? fresh.length : line;
  return `line ${at + 1}\n    committed: ${old[at] ?? '(end of file)'}\n    code says: ${fresh[at] ?? '(end of file)'}`;
};

const schema = composeSchema(subgraphSdl());
const written: [string, string][] = [
  ...Object.entries(schema).map(([file, content]): [string, string] => [`schema/${file}`, content]),
  ['schema/trusted.json', trustedManifest(schema['api.graphql'])],
  ['docs/rights.md', rightsDocument()],
  ['docs/privacy.md', privacyDocument()],
];

mkdirSync(`${root}schema`, { recursive: true });
let stale = 0;
for (const [file, content] of written) {
  const before = committed(file);
  if (before === content) continue;
  stale++;
  if (check) console.error(`${file} ${before === null ? 'is missing' : `differs from the code at ${firstDifference(before, content)}`}`);
  else {
    writeFileSync(root + file, content);
    console.log(`${file} written`);
  }
}
if (check && stale > 0) {
  console.error('Run "npm run compose" and commit what it writes together with the change that caused it.');
  process.exitCode = 1;
} else if (stale === 0) console.log('schema/*, docs/rights.md and docs/privacy.md say what the code says.');
