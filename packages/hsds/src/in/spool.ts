/**
 * A feed speaks of an organisation here and of its services there: to read one organisation at a time without holding the feed in memory,
 * its rows are laid down in a file of SQLite (part of Node) and asked for by what they hang on. Memory: SQLite's page cache and one bit
 * a row.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { HsdsObjectName } from '../objects/index.ts';

export interface SpooledRow {
  seq: number;
  kind: HsdsObjectName;
  id: string;
  path: string;
  value: unknown;
  /** How often the very same row stood in the source. */
  times: number;
}

const CACHE_KIB = 65_536;
const COMMIT_AFTER = 20_000;

export class Spool {
  readonly #folder: string;
  readonly #db: DatabaseSync;
  readonly #statements: Record<'insert' | 'ref' | 'rows' | 'children', StatementSync>;
  readonly #parentKinds = new Set<string>();
  #used = new Uint8Array(1_024);
  #open = 0;
  #closed = false;
  rows = 0;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'drogowskaz-import-'));
    this.#db = new DatabaseSync(join(this.#folder, 'rows.sqlite'));
    this.#db.exec(`pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive; pragma cache_size = -${CACHE_KIB};
      create table row (seq integer primary key, kind text not null, id text not null, json text not null, path text not null,
        times integer not null, hash blob not null unique);
      create table ref (parent text not null, seq integer not null)`);
    const prepare = (sql: string) => this.#db.prepare(sql);
    this.#statements = {
      insert: prepare(`insert into row (kind, id, json, path, times, hash) values (?, ?, ?, ?, 1, ?)
        on conflict (hash) do update set times = times + 1 returning seq, times`),
      ref: prepare('insert into ref (parent, seq) values (?, ?)'),
      rows: prepare('select seq, kind, id, json, path, times from row where kind = ? and id = ? order by seq'),
      children: prepare(
        'select r.seq, r.kind, r.id, r.json, r.path, r.times from ref f join row r on r.seq = f.seq where f.parent = ? order by r.seq',
      ),
    };
    this.#db.exec('begin');
  }

  add(kind: HsdsObjectName, id: string, value: unknown, path: string, parents: readonly string[]): void {
    const json = JSON.stringify(value);
    const hash = createHash('md5')
      .update(`${kind}\n${id}\n${parents.join('\n')}\n${json}`)
      .digest();
    const { seq, times } = this.#statements.insert.get(kind, id, json, path, hash) as { seq: number; times: number };
    this.rows += 1;
    if (times === 1) {
      for (const parent of parents) {
        this.#statements.ref.run(parent, seq);
        this.#parentKinds.add(parent.slice(0, parent.indexOf('/')));
      }
    }
    this.#open += 1;
    if (this.#open >= COMMIT_AFTER) {
      this.#db.exec('commit; begin');
      this.#open = 0;
    }
  }

  /** Everything has been laid down: from now on it is asked for. */
  seal(): void {
    this.#db.exec('commit; create index row_id on row (kind, id); create index ref_parent on ref (parent, seq)');
    this.#used = new Uint8Array(Math.ceil((this.rows + 8) / 8));
  }

  *organizations(): Generator<string> {
    for (const { id } of this.#db.prepare("select id from row where kind = 'organization' group by id order by min(seq)").iterate()) {
      yield id as string;
    }
  }

  countOrganizations(): number {
    const { count } = this.#db.prepare("select count(distinct id) as count from row where kind = 'organization'").get() as {
      count: number;
    };
    return count;
  }

  /** Whether any row hangs on objects of this kind. */
  hasChildren(kind: string): boolean {
    return this.#parentKinds.has(kind) || this.#parentKinds.has('any');
  }

  rowsOf(kind: HsdsObjectName, id: string): SpooledRow[] {
    return this.#statements.rows.all(kind, id).map((row) => this.#take(row));
  }

  has(kind: HsdsObjectName, id: string): boolean {
    return this.#statements.rows.get(kind, id) !== undefined;
  }

  hasAny(id: string): boolean {
    return this.#db.prepare('select 1 from row where id = ? limit 1').get(id) !== undefined;
  }

  childrenOf(kind: string, id: string): SpooledRow[] {
    const named = this.#statements.children.all(`${kind}/${id}`);
    const any = this.#parentKinds.has('any') && id !== '' ? this.#statements.children.all(`any/${id}`) : [];
    return [...named, ...any].map((row) => this.#take(row));
  }

  /** What nobody has used. */
  *leftOver(): Generator<SpooledRow> {
    for (const row of this.#db.prepare('select seq, kind, id, json, path, times from row order by seq').iterate()) {
      if (!this.isUsed(row.seq as number)) yield this.#take(row);
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#db.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A row is counted where it is used first, and nowhere else: answers whether that is here. */
  use(seq: number): boolean {
    const first = !this.isUsed(seq);
    this.#used[seq >> 3] = (this.#used[seq >> 3] ?? 0) | (1 << (seq & 7));
    return first;
  }

  isUsed(seq: number): boolean {
    return ((this.#used[seq >> 3] ?? 0) & (1 << (seq & 7))) !== 0;
  }

  #take(row: Record<string, unknown>): SpooledRow {
    return {
      seq: row.seq as number,
      kind: row.kind as HsdsObjectName,
      id: row.id as string,
      path: row.path as string,
      value: JSON.parse(row.json as string) as unknown,
      times: row.times as number,
    };
  }
}
