import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { HsdsObjectName } from '../objects/index.ts';

const CACHE_KIB = 32_768;

/** Which ids stand in a table already. A hundred thousand services have two million: they lie in a file that goes with it, as `Spool` does. */
export class SeenIds {
  readonly #db = new DatabaseSync('');
  readonly #add: StatementSync;

  constructor() {
    this.#db.exec(`pragma journal_mode = off; pragma cache_size = -${CACHE_KIB};
      create table seen (id text primary key) without rowid; begin`);
    this.#add = this.#db.prepare('insert or ignore into seen values (?)');
  }

  /** Whether it was not there yet. */
  add(object: HsdsObjectName, id: string): boolean {
    return this.#add.run(`${object} ${id}`).changes === 1;
  }

  close(): void {
    this.#db.close();
  }
}
