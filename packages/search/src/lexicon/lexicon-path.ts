import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
/** Tests run from the sources, everything else from what was compiled: each learns from its own. */
const extension = extname(here);
const search = join(dirname(here), '..');

/** The folder of the modules of a package of the workspace, as this process loads them. */
const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(name));

/** Everything that decides what is learnt. The import rules (`npm run check`) let the learning take nothing from elsewhere. */
const sources = (): string[] => [
  ...['@drogowskaz/vocabulary', '@drogowskaz/text'].map(folderOf).flatMap((folder) => [join(folder, '..', 'package.json'), folder]),
  ...['document', 'lexicon', 'question'].map((folder) => join(search, folder)),
];

const filesOf = (source: string): string[] =>
  source.endsWith('.json')
    ? [source]
    : globSync(`**/*${extension}`, { cwd: source, exclude: (path) => path.includes('.test.') || path.endsWith('.d.ts') })
        .sort()
        .map((file) => join(source, file));

/** What letters and marks are is told by the Unicode that Node comes with; a file holds numbers as this machine writes them. */
export const digestOf = (learntFrom: readonly string[]): string => {
  const hash = createHash('sha256').update(`${process.versions.unicode} ${process.versions.icu} ${process.arch}`);
  for (const file of learntFrom.flatMap(filesOf)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
};

export const lexiconFolder = join(search, '..', 'dist', 'lexicon-files');
const PREFIX = extension === '.ts' ? 'sources-' : 'compiled-';
/** Of files that were learnt from the same kind of code. */
export const isLexiconOfThisKind = (name: string): boolean => name.startsWith(PREFIX);
export const lexiconName = (): string => `${PREFIX}${digestOf(sources())}.bin`;
export const learningProgram = join(dirname(here), `learn-to-file${extension}`);
