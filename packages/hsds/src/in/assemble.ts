import { isRecord } from '@drogowskaz/platform/core';
import { foreignKeysOf, type HsdsObjectName } from '../objects/index.ts';
import { idText } from './id-text.ts';
import { fieldOf } from './keys.ts';
import { fieldFor, isForward } from './lay-down.ts';
import { addInto, mergeNodes, Node, readNode } from './node.ts';
import type { Reading } from './reading.ts';
import { isSameName } from './same-thing.ts';
import type { Spool, SpooledRow } from './spool.ts';
import { takeAttributes } from './take-attributes.ts';
import { uses } from './uses.ts';

const nameOf = ({ kind, value }: SpooledRow): unknown => (isRecord(value) ? fieldOf(kind, value, 'name')?.value : undefined);

/** The organisation that a service names, or is nested in. */
const organizationOf = ({ parent }: SpooledRow): string => (parent.startsWith('organization/') ? parent.slice('organization/'.length) : '');

/** A row that says nothing but its id. */
const isReference = ({ value }: SpooledRow): boolean => !isRecord(value) || Object.keys(value).every((key) => key === 'id');

/** What attributes mostly hang on. */
const LINKED = ['service', 'organization', 'location'] as const;

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
    const node = this.#object('organization', id);
    // Its id is that of another organisation, and it is called by both.
    const written = node === null ? '' : idText(node.values.id);
    if (node !== null && written !== '' && written !== id) this.#rename(node, id);
    return node;
  }

  /** Its services, one after another. `adopt`: also those that name no organisation. */
  *services(id: string, adopt: boolean): Generator<Node> {
    const own = this.#spool.childrenOf('organization', id);
    const orphans = adopt ? this.#spool.childrenOf('organization', '') : [];
    const atPlaces = own.flatMap((row) => (row.kind === 'location' ? this.#spool.childrenOf('location', row.id) : []));
    for (const row of [...own, ...atPlaces, ...orphans]) {
      if (row.kind !== 'service' || this.#spool.isUsed(row.seq)) continue;
      const rows = row.id === '' ? [row] : this.#spool.withRepeats(row);
      // What says no name is the first of those with its id, and no other.
      const left = rows.filter((each) => !this.#spool.isUsed(each.seq) && this.#mayBeOf(id, each));
      // The id alone, where the service stands elsewhere: it is read there.
      if (left.every(isReference) && !rows.every(isReference)) continue;
      const name = [row, ...left].map(nameOf).find((each) => idText(each) !== '');
      const same = left.filter((each) => isSameName(nameOf(each), name));
      const isFirst = same[0]?.seq === rows[0]?.seq;
      const node = this.#merged('service', same);
      if (node === null) continue;
      if (!isFirst) {
        // Those of several organisations may have one id and one name.
        const first = rows.find((each) => organizationOf(each) === id || (adopt && organizationOf(each) === ''));
        const base = first === rows[0] ? row.id : `${id}/${row.id}`;
        this.#rename(node, first === same[0] ? base : `${base}/${String(name)}`);
      }
      if (orphans.includes(row)) this.#reading.repair('only-organization', row.path, null, id);
      if (atPlaces.includes(row)) this.#reading.repair('organization-from-place', row.path, null, id);
      // What names the id means the first that has it.
      this.#complete(node, isFirst ? row.id : '');
      yield node;
    }
  }

  /** Whether a row belongs to this organisation, or names none; one that says nothing but its id may be meant by anybody. */
  #mayBeOf(organization: string, row: SpooledRow): boolean {
    const named = organizationOf(row);
    return named === '' || named === organization || isReference(row);
  }

  #rename(node: Node, id: string): void {
    this.#reading.repair('repeated-id', `${node.path}, id`, node.values.id, id);
    node.values.id = id;
  }

  /** A row that belongs to nothing, what it hangs on that was read, and does not go in, and which references lead nowhere. */
  leftOver(row: SpooledRow): { node: Node; hangsOn: HsdsObjectName | null; dangling: string[] } {
    const node = this.#node(row, null);
    const written = foreignKeysOf(node.kind).filter(({ column }) => idText(node.values[column]) !== '');
    const isThere = ({ column, references }: (typeof written)[number]) => this.#spool.has(references, idText(node.values[column]));
    const key = written.find((each) => isThere(each) && !isForward(node.kind, each.column));
    const dangling = written.filter((each) => !isThere(each)).map(({ column }) => `${column} ${idText(node.values[column])}`);
    const named = organizationOf(row);
    if (row.kind === 'service' && named !== '' && node.values.organization_id === undefined && !this.#spool.has('organization', named))
      dangling.push(`organization ${named}`);
    const link = node.kind === 'attribute' ? idText(node.values.link_id) : '';
    const linked = link === '' ? undefined : LINKED.find((kind) => this.#spool.has(kind, link));
    return { node, hangsOn: key?.references ?? linked ?? null, dangling };
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
    const [first] = rows;
    // A place with the id of another, and another name, is none that anything can name.
    const same = first && kind === 'location' ? rows.filter((row) => isSameName(nameOf(row), nameOf(first))) : rows;
    const nodes = same.map((row) => this.#node(row, null));
    const node = nodes.find(({ isWhole }) => isWhole) ?? nodes[0];
    if (!node || node.kind !== kind) return null;
    for (const other of nodes) if (other !== node) mergeNodes(this.#reading, node, other);
    return node;
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
    if (this.#tables.has(node)) this.#tellDangling(node);
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
    if (node.kind === 'service') this.#addPlace(node);
    for (const children of Object.values(node.children)) for (const child of children) this.#complete(child, idText(child.values.id));
    takeAttributes(this.#reading, node);
  }

  #addRows(node: Node, id: string): void {
    for (const row of this.#spool.childrenOf(node.kind, id)) {
      const field = row.kind === 'service' ? null : fieldFor(node.kind, row.kind);
      if (field === null) continue;
      const child = row.kind === 'location' ? (this.#object('location', row.id) ?? this.#node(row, node)) : this.#node(row, node);
      node.children[field] ??= [];
      const list = node.children[field];
      if (list.includes(child)) continue;
      addInto(this.#reading, list, child);
    }
  }

  /** The place that a service names itself. */
  #addPlace(node: Node): void {
    const written = idText(node.values.location_id);
    delete node.values.location_id;
    if (written === '') return;
    const place = this.#object('location', written);
    if (place === null) {
      this.#reading.repair('dangling-reference', `${node.path}, location_id`, written, null);
      return;
    }
    node.children.service_at_locations ??= [];
    const list = node.children.service_at_locations;
    if (list.some((at) => at.one('location') === place || idText(at.values.location_id) === written)) return;
    this.#reading.repair('place-from-service', `${node.path}, location_id`, written, 'service_at_locations');
    const at = new Node('service_at_location', `${node.path}, location_id`, node, 0);
    at.values.location_id = written;
    at.children.location = [place];
    this.#reading.enter(at);
    list.push(at);
  }

  /** References to what is not there are dropped, and said so; the rest of the row stays. */
  #tellDangling(node: Node): void {
    for (const { column, references } of foreignKeysOf(node.kind)) {
      const referred = idText(node.values[column]);
      if (referred === '' || (uses[node.kind] ?? []).some((each) => each.column === column)) continue;
      if (this.#spool.has(references, referred)) continue;
      this.#reading.repair('dangling-reference', `${node.path}, ${column}`, referred, null);
      delete node.values[column];
    }
  }
}
