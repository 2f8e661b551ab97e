import { isRecord } from '@drogowskaz/platform';
import { fieldsOf, type HsdsObjectName, hsdsObjectNames, objectOfFile } from '../objects/index.ts';
import { knownKey } from './keys.ts';
import { objectOfOldName } from './old-names.ts';

/** The object that a file, a list or an address is named after: "service_full.json", "services", "/hsds/services/7". */
export const kindOfName = (name: string): HsdsObjectName | undefined => {
  const plain = (name.split(/[\\/?#]/).findLast((part) => /[a-z]/i.test(part) && !/^[0-9a-f-]{20,}$/i.test(part)) ?? '')
    .toLowerCase()
    .replace(/\.(csv|json|ndjson|jsonl|txt|tsv)$/, '')
    .replace(/[\s-]+/g, '_')
    .replace(/_?(full|list|all|page)?_?\d*$/, '');
  const own = (hsdsObjectNames as readonly string[]).includes(plain) ? (plain as HsdsObjectName) : undefined;
  return objectOfFile(`${plain}.csv`) ?? own ?? objectOfOldName(plain);
};

const candidates: readonly HsdsObjectName[] = ['service', 'organization', 'location', 'service_at_location', 'taxonomy', 'taxonomy_term'];

/** What an object is, by the names of its fields; undefined when it is like none. */
export const guessKind = (value: unknown, hint: HsdsObjectName | undefined): HsdsObjectName | undefined => {
  if (!isRecord(value)) return hint;
  const keys = Object.keys(value);
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
