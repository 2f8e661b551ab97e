import { isRecord } from '@drogowskaz/platform/core';
import { fieldsOf, type HsdsObjectName, hsdsObjectNames, objectOfFile } from '../objects/index.ts';
import { knownKey } from './keys.ts';
import { objectOfOldName } from './old-names.ts';

/** What a file, a list or an address is called, without folder, ending and number: "Services (2).csv" → "services". */
const plainName = (name: string): string =>
  (
    name
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .split(/[\\/?#]/)
      .findLast((part) => /[a-z]/i.test(part) && !/^[0-9a-f-]{20,}$/i.test(part)) ?? ''
  )
    .toLowerCase()
    .replace(/\.(csv|json|ndjson|jsonl|txt|tsv)$/, '')
    .replace(/[\s.()-]+/g, '_')
    .replace(/[_\d]+$/, '')
    .replace(/_?(full|list|all|page|export)$/, '')
    .replace(/^_+|_+$/g, '');

const objectOf = (plain: string): HsdsObjectName | undefined => {
  const own = (hsdsObjectNames as readonly string[]).includes(plain) ? (plain as HsdsObjectName) : undefined;
  return objectOfFile(`${plain}.csv`) ?? own ?? objectOfOldName(plain);
};

export interface NamedTable {
  kind: HsdsObjectName;
  /** As HSDS or an earlier version calls it. */
  table: string;
}

/** The table that a file, a list or an address is named after: "service_full.json", "hsds_services.csv", "/hsds/services/7". */
export const tableOfName = (name: string): NamedTable | undefined => {
  const words = plainName(name).split('_');
  // Whoever exports puts its own name before that of the table.
  for (let from = 0; from < words.length; from += 1) {
    const table = words.slice(from).join('_');
    const kind = objectOf(table);
    if (kind !== undefined) return { kind, table };
  }
  return undefined;
};

/** The table that a list inside of an object is: among its fields nothing stands before the name. */
export const tableOfKey = (key: string): NamedTable | undefined => {
  const table = plainName(key);
  const kind = objectOf(table);
  return kind && { kind, table };
};

/** The first of those that are as like. What says neither to whom it belongs nor whether it is active is no service that the public should see. */
const candidates: readonly HsdsObjectName[] = ['organization', 'service', 'location', 'service_at_location', 'taxonomy', 'taxonomy_term'];

/** Early versions called the terms of a taxonomy a taxonomy. */
const isTaxonomy = (kind: HsdsObjectName): boolean => kind === 'taxonomy' || kind === 'taxonomy_term';

/** Whether a row is something else than its table is called like. */
export const isCalledOtherwise = (table: NamedTable, kind: HsdsObjectName): boolean => kind !== table.kind && !isTaxonomy(table.kind);

/** How well the names of fields are those of a kind; each field of it counts once. */
const fitOf = (kind: HsdsObjectName, keys: readonly string[]): { exact: readonly string[]; strange: readonly string[]; points: number } => {
  const fields = fieldsOf(kind);
  const exact = keys.filter((key) => Object.hasOwn(fields, key));
  const found = new Set(exact);
  const strange = keys.filter((key) => {
    if (Object.hasOwn(fields, key)) return false;
    const { name } = knownKey(kind, key) ?? {};
    if (name === undefined || found.has(name)) return true;
    found.add(name);
    return false;
  });
  return { exact, strange, points: exact.length + (found.size - exact.length) / 2 - strange.length };
};

/** So many fields that what a file is called like does not have, and another kind has, tell that it is called wrong. */
const FEWEST_STRANGE = 2;

/** What an object surely is though it is called otherwise: organisations in a file of telephones; null: it may be what it is called. */
const otherKind = (keys: readonly string[], hint: HsdsObjectName): HsdsObjectName | null => {
  const called = fitOf(hint, keys);
  if (called.strange.length < FEWEST_STRANGE) return null;
  const others = candidates
    .filter((kind) => kind !== hint && !isTaxonomy(kind))
    .map((kind) => ({ kind, ...fitOf(kind, keys) }))
    .filter(({ exact, points }) => isMost(exact, keys) && points >= called.points + FEWEST_STRANGE)
    .filter(({ exact }) => called.strange.filter((key) => exact.includes(key)).length >= FEWEST_STRANGE)
    .sort((one, other) => other.points - one.points);
  const [best, next] = others;
  return best && best.points > (next?.points ?? Number.NEGATIVE_INFINITY) ? best.kind : null;
};

/** What an object is, by the names of its fields; undefined when it is like none. */
export const guessKind = (value: unknown, hint: HsdsObjectName | undefined): HsdsObjectName | undefined => {
  if (!isRecord(value)) return hint;
  const keys = Object.keys(value);
  // Whatever the file is called: of what stands in files, organisations hold services, and before HSDS places did.
  if (hint !== undefined && hint !== 'organization' && hint !== 'location' && Array.isArray(value.services))
    return guessKind(value, undefined);
  if (hint !== undefined && !isTaxonomy(hint)) return otherKind(keys, hint) ?? hint;
  if ('location' in value && ('service' in value || 'service_id' in value)) return 'service_at_location';
  const scored = (hint === undefined ? candidates : (['taxonomy', 'taxonomy_term'] as const)).map((kind) => ({
    kind,
    points: fitOf(kind, keys).points + (kind === hint ? 0.5 : 0),
  }));
  scored.sort((one, other) => other.points - one.points);
  const [best] = scored;
  return best && best.points > 0 ? best.kind : hint;
};

/** What a table must have to be taken for one of HSDS without its name. */
const FEWEST_COLUMNS = 3;
const isMost = (exact: readonly string[], keys: readonly string[]): boolean =>
  exact.length >= FEWEST_COLUMNS && exact.length > keys.length / 2;

/** The table that these columns are those of; undefined unless most of them are, as HSDS writes them. */
export const tableOfColumns = (header: readonly string[]): NamedTable | undefined => {
  const kind = guessKind(Object.fromEntries(header.map((name) => [name, ''])), undefined);
  if (kind === undefined) return undefined;
  return isMost(fitOf(kind, header).exact, header) ? { kind, table: kind } : undefined;
};
