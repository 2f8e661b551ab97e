/** `npm run compose`: writes `schema/*.graphql` from the code. With `--check` it only compares, and fails when they differ. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeSchema } from '@drogowskaz/gateway';
import { subgraphSdl } from './subgraph-sdl.ts';

const folder = fileURLToPath(new URL('../../../schema/', import.meta.url));
const check = process.argv.includes('--check');

const committed = (file: string): string | null => {
  try {
    return readFileSync(folder + file, 'utf8');
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

mkdirSync(folder, { recursive: true });
let stale = 0;
for (const [file, content] of Object.entries(composeSchema(subgraphSdl()))) {
  const before = committed(file);
  if (before === content) continue;
  stale++;
  if (check)
    console.error(`schema/${file} ${before === null ? 'is missing' : `differs from the code at ${firstDifference(before, content)}`}`);
  else {
    writeFileSync(folder + file, content);
    console.log(`schema/${file} written`);
  }
}
if (check && stale > 0) {
  console.error('Run "npm run compose" and commit schema/ together with the change that caused it.');
  process.exitCode = 1;
} else if (stale === 0) console.log('schema/*.graphql say what the code says.');
