/**
 * `node learn-to-file.js [folder]`: learns what search knows of words and writes it into its file, unless it is there. Run by every build; given a
 * folder, writes it there.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeLexiconFile } from './lexicon-file.ts';
import { isLexiconOfThisKind, lexiconFolder, lexiconName } from './lexicon-path.ts';

const folder = process.argv[2] ?? lexiconFolder;
const name = lexiconName();
if (!existsSync(join(folder, name))) {
  const { learnLexicon } = await import('./learn/learn-lexicon.ts');
  mkdirSync(folder, { recursive: true });
  writeLexiconFile(join(folder, name), learnLexicon());
  for (const other of readdirSync(folder)) {
    if (isLexiconOfThisKind(other) && other !== name) rmSync(join(folder, other), { force: true });
  }
}
