import { isRecord } from '@drogowskaz/platform/core';
import { fieldsOf, type HsdsObjectName } from '../objects/index.ts';
import { PROFILE_KEY } from '../profile/profile-key.ts';
import { lookedUp } from '../repairs/looked-up.ts';
import { wholeSigns } from '../repairs/whole-signs.ts';
import { earlierShape } from './earlier-shape.ts';
import { forEach } from './for-each.ts';
import { idText } from './id-text.ts';
import { type InForce, narrowed, takeLimit } from './in-force.ts';
import { areInsiders, tellsAudience } from './insiders.ts';
import { keyedList } from './keyed-list.ts';
import { knownKey } from './keys.ts';
import { listFromText } from './list-from-text.ts';
import { textField } from './old-names.ts';
import { plainKey } from './plain-key.ts';
import type { Reading } from './reading.ts';
import { isSameThing, whatItIs } from './same-thing.ts';
import { takeSaidSecrecy, takeSecrecy } from './secrecy.ts';
import { moreCareful, type Status } from './service-status.ts';
import { takeAttributes } from './take-attributes.ts';
import type { RefusalCode } from './types.ts';
import { takeOtherStatus, takeWithdrawal } from './withdrawn.ts';
import { takeSaidWithdrawal } from './withdrawn-by-name.ts';

/** One row of the source: its values under the present names of their fields, and the rows inside of it. */
export class Node {
  readonly kind: HsdsObjectName;
  readonly path: string;
  readonly parent: Node | null;
  readonly values: Record<string, unknown> = {};
  readonly children: Record<string, Node[]> = {};
  /** What our profile adds; undefined in other people's data. */
  profile: unknown;
  /** The object as it stands in the source, where it has the profile and stands for itself. */
  whole: unknown;
  /** How often the same row stood in the source. */
  rows: number;
  /** What stood in the source: of this row, and of those that repeat it. */
  readonly said: unknown[] = [];
  /** Nobody may find the place that it stands at. */
  hides = false;
  /** Fields that nobody here knows. */
  readonly unknown: (readonly [key: string, value: unknown])[] = [];
  /** What a field beside its status says: it is withdrawn, a draft or hidden. */
  withdrawn: Status | null = null;
  /** From when and until when its fields say that it is in force. */
  inForce: InForce = {};
  refusedAs: RefusalCode | null = null;
  /** The row that this one repeats: what becomes of that one becomes of it. */
  repeats: Node | null = null;
  #kept = false;

  constructor(kind: HsdsObjectName, path: string, parent: Node | null, rows = 1) {
    this.kind = kind;
    this.path = path;
    this.parent = parent;
    this.rows = rows;
  }

  /** A part of the record was made of it. Whether it goes in depends on what it hangs on, too. */
  keep(): void {
    this.#kept = true;
  }

  get kept(): boolean {
    return this.#kept && this.refusedAs === null;
  }

  /** The row that stands for it where it is a repeat. */
  get meant(): Node {
    return this.repeats?.meant ?? this;
  }

  /** Whether it stands in an object that a hub like this one wrote: everything belonging to it is inside of it. */
  get isWhole(): boolean {
    return this.whole !== undefined || (this.parent?.isWhole ?? false);
  }

  /** All of it goes in as it stands; what a repeat has said beyond it does not. */
  keepAll(): void {
    this.keep();
    for (const node of Object.values(this.children).flat()) if (node.parent === this) node.keepAll();
  }

  list(field: string): Node[] {
    return this.children[field] ?? [];
  }

  one(field: string): Node | undefined {
    return this.children[field]?.[0];
  }
}

const DEEPEST = 24;
/** Fields that hold a text in which several things may be named. */
const LISTS = new Set(['languages', 'attributes', 'required_documents', 'phones', 'service_areas', 'funding']);

/** Not HSDS's, and yet too weighty to leave out: what is closed must not read as open, Ohana's services hang on their place alone,
 * and a number without its country or its area is another number. */
const extras: Readonly<Partial<Record<HsdsObjectName, Readonly<Record<string, string>>>>> = {
  schedule: { closed: 'closed', 'is closed': 'closed' },
  service: { 'location id': 'location_id' },
  phone: {
    ...{ 'country code': 'country_code', 'calling code': 'country_code', 'dial code': 'country_code', country: 'country_code' },
    ...{ 'area code': 'area_code', areacode: 'area_code', 'city code': 'area_code', kierunkowy: 'area_code', vorwahl: 'area_code' },
    ...{ 'numer kierunkowy': 'area_code', 'nr kierunkowy': 'area_code' },
  },
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Makes rows of a value as the source has it, however deep, and enters each into the book. */
export const readNode = (
  reading: Reading,
  kind: HsdsObjectName,
  raw: unknown,
  path: string,
  { parent = null, rows = 1, depth = 0 }: { parent?: Node | null; rows?: number; depth?: number } = {},
): Node => {
  const node = new Node(kind, path, parent, rows);
  node.said.push(raw);
  reading.enter(node);
  if (depth > DEEPEST) {
    reading.refuse(node, 'UNREADABLE', `Rows stand in rows deeper than ${DEEPEST} levels; write them beside each other.`);
    return node;
  }
  if (!isRecord(raw)) {
    const field = textField[kind];
    if ((typeof raw === 'string' || typeof raw === 'number') && field !== undefined && !isEmpty(raw)) {
      node.values[field] = kept(reading, raw, path);
      reading.repair('object-from-text', path, raw, { [field]: raw });
      takeSaidSecrecy(reading, node);
    } else reading.refuse(node, 'UNREADABLE', `Here belongs an object (${kind}).`, raw ?? null);
    return node;
  }
  const { value: shaped, reshaped } = earlierShape(kind, raw);
  for (const { key, before, after } of reshaped) reading.repair('earlier-shape', `${path}, ${key}`, before, after);
  // Fields that are named right come first: a misspelt or old name never takes the place of one.
  const entries = Object.entries(shaped).map(([key, value]) => ({ key, value, known: knownKey(kind, key) }));
  if (entries.some(({ known }) => known?.rule != null)) {
    entries.sort((one, other) => Number(one.known?.rule != null) - Number(other.known?.rule != null));
  }
  for (const { key, value, known } of entries) {
    if (key === PROFILE_KEY && isRecord(value)) {
      node.profile = value;
      if (parent === null) node.whole = raw;
      continue;
    }
    if (isEmpty(value)) continue;
    const at = `${path}, ${key}`;
    const extra = known === null ? lookedUp(extras[kind] ?? {}, plainKey(key)) : undefined;
    if (extra !== undefined) {
      node.values[extra] = value;
      continue;
    }
    // Ohana's audience is whom a service is for; who works there is none that reads here.
    if (known?.rule != null && tellsAudience(plainKey(key)) && areInsiders(value) && takeMarks(reading, node, key, value)) continue;
    if (known === null) {
      if (takeMarks(reading, node, key, value)) continue;
      node.unknown.push([key, value]);
      reading.repair('unknown-field', at, value, null);
      continue;
    }
    const { name, field, rule } = known;
    const nested = field.kind === 'one' || field.kind === 'many';
    if (rule !== null && (name in node.values || (name in node.children && field.kind !== 'many'))) {
      if (isStatus(kind, name)) takeOtherStatus(reading, node, at, value);
      else if (node.values[name] !== value) reading.repair('unknown-field', at, value, null);
      continue;
    }
    if (rule !== null) reading.repair(rule, at, key, name);
    if (!nested) node.values[name] = kept(reading, value, at);
    else {
      const of = field.of as HsdsObjectName;
      const items = itemsOf(reading, name, { kind: field.kind, of }, value, at);
      const made = items.flatMap((item, position) => {
        const where = items.length > 1 || field.kind === 'many' ? `${at}[${position}]` : at;
        const inside = of === 'service_at_location' ? atItsPlace(reading, item, where) : item;
        return forEach(of, inside).map((each) => readNode(reading, of, each, where, { parent: node, depth: depth + 1 }));
      });
      node.children[name] ??= [];
      const there = node.children[name];
      for (const child of made) addInto(reading, there, child);
      if (field.kind === 'one')
        for (const other of there.slice(1)) reading.refuse(other, 'INVALID', `Here belongs one ${of}: the first counts.`);
    }
  }
  takeSaidSecrecy(reading, node);
  takeSaidWithdrawal(reading, node);
  takeAttributes(reading, node);
  return node;
};

const isStatus = (kind: HsdsObjectName, name: string): boolean => kind === 'service' && name === 'status';

/** A field that hides or withdraws: what is hidden of a place keeps the place, of a service or an organisation it does both. */
const takeMarks = (reading: Reading, node: Node, key: string, value: unknown): boolean =>
  takeMark(reading, node, key, value) || (isRecord(value) && takeInner(reading, node, key, value));

/** What is said of the row as a whole in an object of its own. */
const ABOUT_ROW =
  /^_?(?:meta|metadata|info|flags?|options|settings|properties|custom|custom_?fields|extra|extensions?|publication|lifecycle|record|system|admin)$/i;

/** "validity": {"to": …} is "validity to", "meta": {"deleted": true} is "deleted". */
const takeInner = (reading: Reading, node: Node, key: string, value: Record<string, unknown>): boolean => {
  const taken = Object.entries(value).map(
    ([inner, said]) => takeMark(reading, node, `${key}_${inner}`, said) || (ABOUT_ROW.test(key) && takeMark(reading, node, inner, said)),
  );
  return taken.includes(true);
};

const takeMark = (reading: Reading, node: Node, key: string, value: unknown): boolean => {
  if (takeLimit(reading, node, key, value)) return true;
  const isSecrecy = takeSecrecy(reading, node, key, value);
  const mayGo = !isSecrecy || node.kind === 'service' || node.kind === 'organization';
  return (mayGo && takeWithdrawal(reading, node, key, value)) || isSecrecy;
};

/** Ids and names of what is referred to are read by nobody else. */
const kept = (reading: Reading, value: unknown, path: string): unknown => {
  const whole = typeof value === 'string' ? wholeSigns(value) : value;
  if (whole !== value) reading.repair('cleaned-text', path, value, whole);
  return whole;
};

/** A place that stands where a service at a place belongs: early versions hung it on the service itself. */
const atItsPlace = (reading: Reading, item: unknown, path: string): unknown => {
  if (!isRecord(item)) return item;
  const keys = Object.keys(item);
  const names = keys.map((key) => knownKey('service_at_location', key)?.name);
  const isPlace = keys.some((key, position) => names[position] === undefined && knownKey('location', key) !== null);
  if (!isPlace || names.includes('location') || names.includes('location_id')) return item;
  reading.repair('place-from-service', path, null, 'location');
  return { location: item };
};

const itemsOf = (
  reading: Reading,
  name: string,
  { kind, of }: { kind: 'one' | 'many'; of: HsdsObjectName },
  value: unknown,
  at: string,
): unknown[] => {
  if (Array.isArray(value)) {
    if (kind === 'one') reading.repair('one-from-list', at, value, value[0]);
    return value;
  }
  const parsed = typeof value === 'string' ? listFromText(value) : null;
  if (parsed !== null) {
    reading.repair('list-from-text', at, value, parsed);
    return Array.isArray(parsed) ? parsed : [parsed];
  }
  if (kind === 'one') return [value];
  if (typeof value === 'string' && LISTS.has(name)) {
    const items = value
      .split(/[;|\n]|,(?!\d)/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    if (items.length > 1) {
      reading.repair('list-from-text', at, value, items);
      return items;
    }
  }
  const keyed = keyedList(of, value);
  if (keyed !== null) {
    reading.repair('list-from-keys', at, value, null);
    return keyed.map(([, item]) => item);
  }
  reading.repair('list-from-one', at, value, null);
  return [value];
};

/**
 * Another row with the same id: what is missing is filled from it; where both say something, the first counts. One that a hub wrote stands
 * as it is.
 */
export const mergeNodes = (reading: Reading, first: Node, again: Node): void => {
  again.repeats = first;
  first.said.push(...again.said);
  const tellLost = (name: string, value: unknown, instead: unknown = null): void => {
    if (JSON.stringify(value) !== JSON.stringify(instead)) reading.repair('merged-repeat', `${again.path}, ${name}`, value, instead);
  };
  for (const [name, value] of Object.entries(again.values)) {
    if (!first.isWhole && name in first.values && isStatus(first.kind, name))
      takeOtherStatus(reading, first, `${again.path}, ${name}`, value);
    else if (first.isWhole || name in first.values) tellLost(name, value, first.values[name]);
    else first.values[name] = value;
  }
  if (first.isWhole && again.profile !== undefined) tellLost(PROFILE_KEY, again.profile, first.profile);
  first.hides ||= again.hides;
  if (again.withdrawn !== null) first.withdrawn = moreCareful(again.withdrawn, first.withdrawn);
  first.inForce = narrowed(first.inForce, again.inForce);
  first.profile ??= again.profile;
  for (const [name, nodes] of Object.entries(again.children)) {
    const there = first.children[name];
    if (!there || there.length === 0) first.children[name] = nodes;
    else if (fieldsOf(first.kind)[name]?.kind === 'one') {
      for (const node of nodes) if (node.refusedAs === null) mergeNodes(reading, there[0] ?? node, node);
    } else for (const node of nodes) addAgain(reading, there, node);
  }
};

/** What came without an id is what is there already, if it is about the same. */
const addAgain = (reading: Reading, there: Node[], node: Node): void => {
  const said = whatItIs(node);
  const isTwin = (each: Node): boolean =>
    said !== '' && (node.values.id === undefined || each.values.id === undefined) && whatItIs(each) === said;
  const twin = there.find(isTwin);
  if (twin && twin !== node) mergeNodes(reading, twin, node);
  else addInto(reading, there, node);
};

/** Adds a row to those that are there already. One with the id of another is that one, unless it says what that one does not. */
export const addInto = (reading: Reading, there: Node[], node: Node): void => {
  const named = node.values.id === undefined ? [] : there.filter(({ values }) => idText(values.id) === idText(node.values.id));
  const same = named.find((each) => isSameThing(each, node));
  if (same === node) return;
  if (same) mergeNodes(reading, same, node);
  else {
    if (named.length > 0) {
      const id = `${idText(node.values.id)}/${whatItIs(node)}`;
      reading.repair('repeated-id', `${node.path}, id`, node.values.id, id);
      node.values.id = id;
    }
    there.push(node);
  }
};
