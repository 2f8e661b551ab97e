/**
 * What search knows of words. To learn it takes seconds and hundreds of megabytes, so it is learnt when the hub is built, and processes read
 * from its file what they are asked for. The file is named for what it was learnt from: one that is out of date is never found.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LexiconFile } from './lexicon-file.ts';
import { learningProgram, lexiconFolder, lexiconName } from './lexicon-path.ts';
import { emptyTable, Table } from './table.ts';

export class Lexicon {
  readonly #file: LexiconFile;
  readonly #tables = new Map<string, Table>();

  constructor(file: LexiconFile) {
    this.#file = file;
  }

  /** Empty where nothing was learnt, as of a language that nobody taught us. */
  table(name: string): Table {
    const known = this.#tables.get(name);
    if (known) return known;
    const bytes = this.#file.read(name);
    const table = bytes ? new Table(bytes.buffer) : emptyTable;
    this.#tables.set(name, table);
    return table;
  }

  /** Read anew each time: whoever needs it again keeps it. */
  list<T>(name: string): T[] {
    return JSON.parse(this.bytes(name).toString());
  }

  bytes(name: string): Buffer {
    return this.#file.read(name) ?? Buffer.from('[]');
  }

  get names(): string[] {
    return this.#file.names;
  }
}

/** Where nobody has built: learnt for this process alone, as the folder may not be ours to write. */
const learnNow = (name: string): LexiconFile => {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-lexicon-'));
  try {
    const fromSources = learningProgram.endsWith('.ts') ? ['--conditions=source'] : [];
    execFileSync(process.execPath, [...fromSources, learningProgram, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new LexiconFile(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const openLexicon = (folder = lexiconFolder): Lexicon => {
  const name = lexiconName();
  const path = join(folder, name);
  return new Lexicon(existsSync(path) ? new LexiconFile(path) : learnNow(name));
};

let opened: Lexicon | undefined;

export const lexicon = (): Lexicon => {
  opened ??= openLexicon();
  return opened;
};
