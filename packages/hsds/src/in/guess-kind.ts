import { isRecord } from '@drogowskaz/platform';
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

/** What an object is, by the names of its fields; undefined when it is like none. */
export const guessKind = (value: unknown, hint: HsdsObjectName | undefined): HsdsObjectName | undefined => {
  if (!isRecord(value)) return hint;
  const keys = Object.keys(value);
  // Whatever the file is called: what holds services is none itself.
  if (hint === 'service' && Array.isArray(value.services)) return guessKind(value, undefined);
  if (hint !== undefined && hint !== 'taxonomy' && hint !== 'taxonomy_term') return hint;
  if ('location' in value && ('service' in value || 'service_id' in value)) return 'service_at_location';
  const score = (kind: HsdsObjectName): number => {
    const fields = fieldsOf(kind);
    const exact = keys.filter((key) => key in fields).length;
    const near = keys.filter((key) => !(key in fields) && knownKey(kind, key) !== null).length;
    return exact + near / 2 - (keys.length - exact - near) + (kind === hint ? 0.5 : 0);
  };
  const scored = (hint === undefined ? candidates : (['taxonomy', 'taxonomy_term'] as const)).map((kind) => ({
    kind,
    points: score(kind),
  }));
  scored.sort((one, other) => other.points - one.points);
  const [best] = scored;
  return best && best.points > 0 ? best.kind : hint;
};

/** What a table must have to be taken for one of HSDS without its name. */
const FEWEST_COLUMNS = 3;

/** The table that these columns are those of; undefined unless most of them are, as HSDS writes them. */
export const tableOfColumns = (header: readonly string[]): NamedTable | undefined => {
  const kind = guessKind(Object.fromEntries(header.map((name) => [name, ''])), undefined);
  if (kind === undefined) return undefined;
  const exact = header.filter((name) => Object.hasOwn(fieldsOf(kind), name)).length;
  return exact >= FEWEST_COLUMNS && exact > header.length / 2 ? { kind, table: kind } : undefined;
};
