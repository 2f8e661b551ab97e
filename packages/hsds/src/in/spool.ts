/**
 * A feed speaks of an organisation here and of its services there: to read one organisation at a time without holding the feed in memory,
 * its rows are laid down in a file of SQLite (part of Node) and asked for by what they hang on. Memory: SQLite's page cache and one bit
 * a row. The file has no name (SQLite deletes it as it opens it, in SQLITE_TMPDIR, TMPDIR or /var/tmp): whatever ends the process, no row
 * of somebody's feed stays on the disk.
 */
import { hash } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { HsdsObjectName } from '../objects/index.ts';
import type { Reading } from './reading.ts';
import { isNearName, plainName } from './same-thing.ts';

export interface SpooledRow {
  seq: number;
  kind: HsdsObjectName;
  id: string;
  path: string;
  value: unknown;
  /** What it hangs on in the first place: "organization/7". */
  parent: string;
  /** How often the very same row stood in the source. */
  times: number;
}

const CACHE_KIB = 65_536;
const ROW = 'row.seq, row.kind, row.id, row.json, row.path, row.parent, row.times';

export class Spool {
  /** Without a name: a file of its own that goes with it. */
  readonly #db = new DatabaseSync('');
  readonly #statements: Record<'insert' | 'ref' | 'rows' | 'same' | 'children', StatementSync>;
  readonly #parentKinds = new Set<string>();
  /** The names of organisations by their ids: a hundred bytes each, a thousandth of what they bring. */
  readonly #names = new Map<string, string[]>();
  #used = new Uint8Array();
  rows = 0;
  /** Told of what was mended as a row was laid down. */
  readonly tell: Reading['repair'];

  constructor(tell: Reading['repair']) {
    this.tell = tell;
    this.#db.exec(`pragma journal_mode = off; pragma cache_size = -${CACHE_KIB};
      create table row (seq integer primary key, kind text not null, id text not null, json text not null, path text not null,
        parent text not null, times integer not null, hash blob not null unique);
      create table ref (parent text not null, seq integer not null)`);
    const prepare = (sql: string) => this.#db.prepare(sql);
    this.#statements = {
      insert: prepare(`insert into row (kind, id, json, path, parent, times, hash) values (?, ?, ?, ?, ?, 1, ?)
        on conflict (hash) do update set times = times + 1 returning seq, times`),
      ref: prepare('insert into ref (parent, seq) values (?, ?)'),
      rows: prepare(`select ${ROW} from row where kind = ? and id = ? order by seq`),
      same: prepare('select count(*) as number from row where kind = ? and id = ?'),
      children: prepare(`select ${ROW} from ref join row using (seq) where ref.parent = ? order by seq`),
    };
    this.#db.exec('begin');
  }

  add(kind: HsdsObjectName, id: string, value: unknown, path: string, parents: readonly string[]): void {
    const json = JSON.stringify(value);
    const same = hash('sha1', `${kind}\n${id}\n${parents.join('\n')}\n${json}`, 'buffer');
    const { seq, times } = this.#statements.insert.get(kind, id, json, path, parents[0] ?? '', same) as { seq: number; times: number };
    this.rows += 1;
    if (times === 1) {
      for (const parent of parents) {
        this.#statements.ref.run(parent, seq);
        this.#parentKinds.add(parent.slice(0, parent.indexOf('/')));
      }
    }
  }

  /** What an organisation is called here: its id, unless another one, with quite another name, has had it before. */
  organizationCalled(id: string, name: string): string {
    const names = this.#names.get(id) ?? [];
    const near = names.findIndex((each) => isNearName(each, name));
    if (near < 0) this.#names.set(id, [...names, name]);
    return near === 0 || names.length === 0 ? id : `${id}/${names[near] ?? name}`;
  }

  /** Everything has been laid down: from now on it is asked for. */
  seal(): void {
    this.#db.exec('commit; create index row_id on row (kind, id); create index ref_parent on ref (parent, seq)');
    this.#referByName();
    this.#used = new Uint8Array(Math.ceil((this.rows + 8) / 8));
  }

  /** What names its organisation by what that one is called, and not by its id, belongs to it, if no other is called so. */
  #referByName(): void {
    const dangling = this.#db
      .prepare(
        `select distinct substr(parent, 14) as name from ref where parent like 'organization/_%'
         and not exists (select 1 from row where kind = 'organization' and id = substr(ref.parent, 14))`,
      )
      .all();
    const called = new Map<string, string | null>();
    if (dangling.length > 0)
      for (const [id, [name = '']] of this.#names) called.set(plainName(name), called.has(plainName(name)) ? null : id);
    called.delete('');
    const services = this.#db.prepare(`select seq, path from ref join row using (seq) where ref.parent = ? and kind = 'service'`);
    const refer = this.#db.prepare('update ref set parent = ? where parent = ? and seq = ?');
    const hang = this.#db.prepare('update row set parent = ? where seq = ?');
    for (const name of dangling.map((each) => each.name as string)) {
      const id = called.get(plainName(name)) ?? null;
      if (id === null) continue;
      for (const { seq = null, path } of services.all(`organization/${name}`)) {
        refer.run(`organization/${id}`, `organization/${name}`, seq);
        hang.run(`organization/${id}`, seq);
        this.tell('organization-by-name', String(path), name, id);
      }
    }
  }

  /** The ids of all of them, in the order of the source. */
  organizations(): string[] {
    const rows = this.#db.prepare("select id from row where kind = 'organization' group by id order by min(seq)").all();
    return rows.map(({ id }) => id as string);
  }

  /** Whether any row hangs on objects of this kind. */
  hasChildren(kind: string): boolean {
    return this.#parentKinds.has(kind) || this.#parentKinds.has('any');
  }

  rowsOf(kind: HsdsObjectName, id: string): SpooledRow[] {
    return this.#statements.rows.all(kind, id).map((row) => this.#take(row));
  }

  /** A row and those that have its id; nothing is read again when it is alone. */
  withRepeats(row: SpooledRow): SpooledRow[] {
    const { number } = this.#statements.same.get(row.kind, row.id) as { number: number };
    return number === 1 ? [row] : this.rowsOf(row.kind, row.id);
  }

  has(kind: HsdsObjectName, id: string): boolean {
    return this.#statements.rows.get(kind, id) !== undefined;
  }

  childrenOf(kind: string, id: string): SpooledRow[] {
    const named = this.#statements.children.all(`${kind}/${id}`);
    const any = this.#parentKinds.has('any') && id !== '' ? this.#statements.children.all(`any/${id}`) : [];
    return [...named, ...any].map((row) => this.#take(row));
  }

  /** What nobody has used; of all others only the number is looked at. */
  *leftOver(): Generator<SpooledRow> {
    const whole = this.#db.prepare(`select ${ROW} from row where seq = ?`);
    for (const { seq } of this.#db.prepare('select seq from row order by seq').iterate()) {
      const row = this.isUsed(seq as number) ? undefined : whole.get(seq as number);
      if (row !== undefined) yield this.#take(row);
    }
  }

  close(): void {
    this.#db.close();
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
      parent: row.parent as string,
      times: row.times as number,
    };
  }
}
