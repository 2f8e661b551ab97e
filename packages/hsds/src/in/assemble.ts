import { foreignKeysOf, type HsdsObjectName } from '../objects/index.ts';
import { idText } from './id-text.ts';
import { fieldFor } from './lay-down.ts';
import { mergeNodes, type Node, readNode } from './node.ts';
import type { Reading } from './reading.ts';
import type { Spool, SpooledRow } from './spool.ts';
import { uses } from './uses.ts';

/** Puts the rows of one organisation together again, as nested objects have them. */
export class Assembly {
  readonly #spool: Spool;
  readonly #reading: Reading;
  /** Rows that several others refer to are one row. */
  readonly #made = new Map<number, Node>();
  readonly #whole = new Map<string, Node>();
  /** Rows of the source's own tables, whose references mean something; nested ones repeat what their nesting says. */
  readonly #tables = new Set<Node>();
  readonly #completed = new Set<Node>();

  constructor(spool: Spool, reading: Reading) {
    this.#spool = spool;
    this.#reading = reading;
  }

  organization(id: string): Node | null {
    return this.#object('organization', id);
  }

  /** Its services, one after another. `adopt`: also those that name no organisation. */
  *services(id: string, adopt: boolean): Generator<Node> {
    const own = this.#spool.childrenOf('organization', id);
    const orphans = adopt ? this.#spool.childrenOf('organization', '') : [];
    for (const row of [...own, ...orphans]) {
      if (row.kind !== 'service' || this.#spool.isUsed(row.seq)) continue;
      const node = this.#merged('service', row.id === '' ? [row] : this.#spool.rowsOf('service', row.id));
      if (node === null) continue;
      if (orphans.includes(row)) this.#reading.repair('only-organization', row.path, null, id);
      this.#complete(node, row.id);
      yield node;
    }
  }

  /** Also for rows that belong to nothing: what they refer to is told. */
  leftOver(row: SpooledRow): Node {
    const node = this.#node(row, null);
    this.#tellDangling(node, true);
    return node;
  }

  #object(kind: HsdsObjectName, id: string): Node | null {
    const key = `${kind}/${id}`;
    let node = this.#whole.get(key) ?? null;
    if (node !== null) return node;
    node = this.#merged(kind, this.#spool.rowsOf(kind, id));
    if (node === null) return null;
    this.#whole.set(key, node);
    this.#complete(node, id);
    return node;
  }

  #merged(kind: HsdsObjectName, rows: readonly SpooledRow[]): Node | null {
    const [first, ...again] = rows.map((row) => this.#node(row, null));
    if (!first || first.kind !== kind) return null;
    for (const node of again) if (node !== first) mergeNodes(this.#reading, first, node);
    return first;
  }

  #node(row: SpooledRow, parent: Node | null): Node {
    let node = this.#made.get(row.seq);
    if (!node) {
      node = readNode(this.#reading, row.kind, row.value, row.path, { parent, rows: this.#spool.use(row.seq) ? row.times : 0 });
      this.#made.set(row.seq, node);
      this.#tables.add(node);
    }
    return node;
  }

  /** Adds what hangs on a row in rows of its own, and what it uses; then the same for those. */
  #complete(node: Node, id: string): void {
    if (this.#completed.has(node) || node.isWhole) return;
    this.#completed.add(node);
    if (this.#tables.has(node)) this.#tellDangling(node, false);
    for (const { column, of, field } of uses[node.kind] ?? []) {
      const referred = idText(node.values[column]);
      if (referred === '' || node.children[field] !== undefined) continue;
      const used = this.#object(of, referred);
      if (used !== null) node.children[field] = [used];
      else {
        this.#reading.repair('dangling-reference', `${node.path}, ${column}`, referred, null);
        // The id of a term still tells which term it was; everything else would point to nothing.
        if (of !== 'taxonomy_term') delete node.values[column];
      }
    }
    if (id !== '' && this.#spool.hasChildren(node.kind)) this.#addRows(node, id);
    for (const children of Object.values(node.children)) for (const child of children) this.#complete(child, idText(child.values.id));
  }

  #addRows(node: Node, id: string): void {
    for (const row of this.#spool.childrenOf(node.kind, id)) {
      const field = row.kind === 'service' ? null : fieldFor(node.kind, row.kind);
      if (field === null) continue;
      const child = row.kind === 'location' ? (this.#object('location', row.id) ?? this.#node(row, node)) : this.#node(row, node);
      node.children[field] ??= [];
      const list = node.children[field];
      if (list.includes(child)) continue;
      const same = child.values.id === undefined ? undefined : list.find((each) => each.values.id === child.values.id);
      if (same) mergeNodes(this.#reading, same, child);
      else list.push(child);
    }
  }

  /** References to what is not there are dropped, and said so; the rest of the row stays. */
  #tellDangling(node: Node, all: boolean): void {
    for (const { column, references } of foreignKeysOf(node.kind)) {
      const referred = idText(node.values[column]);
      if (referred === '' || (!all && (uses[node.kind] ?? []).some((each) => each.column === column))) continue;
      if (this.#spool.has(references, referred)) continue;
      this.#reading.repair('dangling-reference', `${node.path}, ${column}`, referred, null);
      delete node.values[column];
    }
  }
}
