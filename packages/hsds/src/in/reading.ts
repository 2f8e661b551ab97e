import { ShownDateOrder } from '@drogowskaz/directory';
import { stableId } from '@drogowskaz/platform/core';
import { z } from 'zod';
import type { HsdsObjectName } from '../objects/index.ts';
import type { RepairRule } from '../repairs/rules.ts';
import { idText } from './id-text.ts';
import type { Node } from './node.ts';
import { isSamePlace, whatPlaceIs } from './same-thing.ts';
import { shown } from './shown.ts';
import { ShownClock } from './shown-clock.ts';
import type { Counts, ReadOptions, Refusal, RefusalCode, Repair } from './types.ts';

const uuid = z.uuid();
const NIL = '00000000-0000-0000-0000-000000000000';
/** A list of repairs that is longer tells nobody more; what went in and what did not is counted on. */
const MOST_FINDINGS = 20_000;

/** What happens to one organisation while it is read: the book of rows, of repairs and of refusals. */
export class Reading {
  readonly options: ReadOptions;
  readonly dates: ShownDateOrder;
  readonly clock: ShownClock;
  /** What a place without name and address is called by. */
  organizationName = '';
  readonly repairs: Repair[] = [];
  readonly refusals: Refusal[] = [];
  #nodes: Node[] = [];
  readonly #counts = { read: {} as Counts, kept: {} as Counts, refused: {} as Counts };
  readonly #unlisted = { repairs: 0, refusals: 0 };
  /** Of which row a part of a record was made. */
  readonly #rows = new WeakMap<object, Node>();
  readonly #made = new Map<Node, object | null>();

  readonly #places: Map<string, readonly string[]>;
  /** Of which row an id was made. */
  readonly #ids = new Map<string, Node>();

  /** `places`: those with ids of the source's own, of all organisations: a hundred bytes each, a hundredth of what they bring. `of`: what the dates and times of the feed show. */
  constructor(
    options: ReadOptions,
    places: Map<string, readonly string[]> = new Map(),
    of = { dates: new ShownDateOrder(), clock: new ShownClock() },
  ) {
    this.options = options;
    this.#places = places;
    this.dates = of.dates;
    this.clock = of.clock;
  }

  get language(): string {
    return this.options.language ?? 'pl';
  }

  /** Every row is written into the book once, when it is met. */
  enter(node: Node): void {
    this.#nodes.push(node);
  }

  remember(part: object, node: Node): void {
    this.#rows.set(part, node);
  }

  rowOf(part: object): Node | undefined {
    return this.#rows.get(part);
  }

  /** A row that several others refer to (a place, a term) is read once. */
  once<Part extends object>(node: Node, read: () => Part | null): Part | null {
    let part = this.#made.get(node) as Part | null | undefined;
    if (part === undefined) {
      part = read();
      this.#made.set(node, part);
    }
    return part;
  }

  repair(rule: RepairRule, path: string, before: unknown, after: unknown): void {
    if (this.repairs.length < MOST_FINDINGS) this.repairs.push({ rule, path: shown(path), before: shown(before), after: shown(after) });
    else this.#unlisted.repairs += 1;
  }

  /** This row does not go in, and nothing that hangs on it alone. */
  refuse(node: Node, code: RefusalCode, reason: string, value?: unknown): void {
    node.refusedAs ??= code;
    if (this.refusals.length >= MOST_FINDINGS) {
      this.#unlisted.refusals += 1;
      return;
    }
    // Without the value that is wrong: what the row says.
    const said = shown(value ?? (Object.keys(node.values).length > 0 ? { ...node.values } : undefined));
    const times = node.rows > 1 ? ` The same row stands there ${node.rows} times.` : '';
    this.refusals.push({ path: shown(node.path), code, reason: `${reason}${times}`, ...(said !== undefined && { value: said }) });
  }

  /** A UUID is kept; anything else becomes one that the same source always gets for it. */
  idOf(node: Node, parentId = ''): string {
    const { id: written, ...said } = node.values;
    const foreign = idText(written);
    if (foreign !== '' && foreign !== NIL) {
      const id = this.foreignId(node.kind, foreign);
      if (id !== foreign.toLowerCase()) this.repair('stable-id', `${node.path}, id`, foreign, id);
      return id;
    }
    // What people know by its name stays the same when they change something else of it.
    const name = (node.kind === 'organization' || node.kind === 'service') && idText(said.name);
    if (name) {
      const named = stableId(this.options.source, node.kind, parentId, name);
      this.repair('made-id', `${node.path}, id`, written ?? null, named);
      return named;
    }
    // What says nothing itself is told from others by what stands in it: a service at a place by the place.
    const inside = Object.values(node.children).flatMap((nodes) => nodes.map(({ values }) => values));
    const madeOf = (what: object) => stableId(this.options.source, node.kind, parentId, JSON.stringify(what));
    const bySaid = madeOf(Object.keys(said).length > 0 ? said : inside);
    const id = (this.#ids.get(bySaid) ?? node) === node ? bySaid : madeOf([said, inside]);
    this.#ids.set(id, node);
    this.repair('made-id', `${node.path}, id`, written ?? null, id);
    return id;
  }

  /** The hub keeps one place for an id, whoever's it is: what has the id of another place and stands elsewhere gets one of its own. */
  placeId(node: Node, id: string): string {
    const written = idText(node.values.id);
    if (written === '' || id === written.toLowerCase()) return id;
    const said = whatPlaceIs(node);
    const first = this.#places.get(id);
    if (first === undefined) this.#places.set(id, said);
    if (first === undefined || isSamePlace(first, said)) return id;
    const own = stableId(this.options.source, 'location', written, ...said);
    this.repair('repeated-id', `${node.path}, id`, written, own);
    return own;
  }

  /** The id that a reference points to. */
  foreignId(kind: HsdsObjectName, foreign: string): string {
    const kept = foreign.trim().toLowerCase();
    return uuid.safeParse(kept).success && kept !== NIL ? kept : stableId(this.options.source, kind, foreign.trim());
  }

  /** Closes the book. */
  close(roots: readonly Node[]): { read: Counts; kept: Counts; refused: Counts } {
    this.settle(roots);
    const { repairs, refusals } = this.#unlisted;
    if (repairs > 0) this.repairs.push({ rule: 'not-listed', path: '', before: repairs, after: null });
    if (refusals > 0) {
      const reason = `${refusals} more rows were refused.`;
      this.refusals.push({ path: '', code: 'NOT_LISTED', reason, value: refusals });
    }
    return this.#counts;
  }

  /**
   * Counts the rows so far, and keeps them no longer. What goes in is what parts were made of and what hangs, over rows that go in, on these. Whatever is neither that nor
   * refused is refused with its parent, or because nothing refers to it.
   */
  settle(roots: readonly Node[] = []): void {
    const goesIn = new Set<Node>();
    const follow = (node: Node): void => {
      if (!node.kept || goesIn.has(node)) return;
      goesIn.add(node);
      for (const [field, nodes] of Object.entries(node.children)) {
        // Places of an organisation go in with the services that are given there.
        if (node.kind !== 'organization' || field !== 'locations') for (const child of nodes) follow(child);
      }
    };
    for (const root of roots) follow(root);
    const counts = this.#counts;
    const add = (which: Counts, kind: HsdsObjectName, rows: number) => {
      if (rows > 0) which[kind] = (which[kind] ?? 0) + rows;
    };
    const nodes = this.#nodes;
    this.#nodes = [];
    for (const node of nodes) {
      const kept = goesIn.has(node.meant);
      add(counts.read, node.kind, node.rows);
      add(kept ? counts.kept : counts.refused, node.kind, node.rows);
      if (kept || node.rows === 0) continue;
      if (node.repeats !== null && node.refusedAs === null) {
        this.refuse(node, node.meant.refusedAs ?? 'WITH_PARENT', `It repeats ${node.meant.path}, which does not go in.`);
        continue;
      }
      if (node.meant.refusedAs !== null) continue;
      if (node.parent === null) this.refuse(node, 'NOT_REFERENCED', 'Nothing that goes in refers to it.');
      else if (node.parent.repeats !== null && goesIn.has(node.parent.meant)) {
        this.refuse(node, 'WITH_PARENT', `What it hangs on repeats ${node.parent.meant.path}, which stands as a hub wrote it.`);
      } else if (goesIn.has(node.parent.meant)) {
        this.refuse(node, 'INVALID', `This hub has no place for such a row (${node.kind}) here; it was left out.`);
      } else this.refuse(node, 'WITH_PARENT', `What it hangs on does not go in: ${node.parent.meant.path}.`);
    }
  }
}
