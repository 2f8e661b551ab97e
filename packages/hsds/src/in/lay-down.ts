import { isRecord } from '@drogowskaz/platform';
import { fieldsOf, foreignKeysOf, type HsdsObjectName } from '../objects/index.ts';
import { idText } from './id-text.ts';
import { knownKey } from './keys.ts';
import type { Spool } from './spool.ts';
import { uses } from './uses.ts';

/** A row as a source has it. */
export interface FoundRow {
  kind: HsdsObjectName;
  value: unknown;
  path: string;
}

type Raw = Record<string, unknown>;

/** Own rows of these kinds are laid down for themselves, wherever they are nested; everything else stays in the row that holds it. */
const owner = { organization: 'services', service: 'organization', service_at_location: 'service' } as const;

/** References that point from a row to what it uses or stands below, not to what it hangs on. */
const isForward = (kind: HsdsObjectName, column: string): boolean =>
  column.startsWith('parent_') || (uses[kind] ?? []).some((each) => each.column === column);

/** The field of a row under whatever name it was written. */
const fieldOf = (kind: HsdsObjectName, raw: Raw, name: string): { key: string; value: unknown } | null => {
  if (Object.hasOwn(raw, name)) return { key: name, value: raw[name] };
  for (const key of Object.keys(raw)) if (knownKey(kind, key)?.name === name) return { key, value: raw[key] };
  return null;
};

/** What an organisation is called by its services: its id, or its name when it has none. */
const keyOf = (kind: HsdsObjectName, raw: unknown): string => {
  if (!isRecord(raw)) return idText(raw);
  const id = idText(fieldOf(kind, raw, 'id')?.value);
  return id !== '' ? id : idText(fieldOf(kind, raw, 'name')?.value);
};

/** Lays a row down, and the organisations and services nested in it as rows of their own, each with what it hangs on. */
export const layDown = (spool: Spool, { kind, value, path }: FoundRow, parents: readonly string[] = []): void => {
  if (!isRecord(value)) {
    // A list of ids where objects belong: they are references to rows that stand elsewhere.
    if (idText(value) !== '' && parents.length > 0) spool.add(kind, idText(value), { id: value }, path, parents);
    else spool.add(kind, '', value ?? null, path, parents);
    return;
  }
  const id = keyOf(kind, value);
  if (kind === 'organization') {
    const services = fieldOf(kind, value, owner.organization);
    const own = services ? without(value, services.key) : value;
    spool.add(kind, id, own, path, []);
    if (services)
      each(services.value, (service, at) =>
        layDown(spool, { kind: 'service', value: service, path: `${path}, services${at}` }, [`organization/${id}`]),
      );
    return;
  }
  if (kind === 'service') {
    const nested = fieldOf(kind, value, owner.service);
    const referred = idText(fieldOf(kind, value, 'organization_id')?.value);
    let organization = referred;
    if (nested && isRecord(nested.value)) {
      organization = keyOf('organization', nested.value) || referred;
      layDown(spool, { kind: 'organization', value: nested.value, path: `${path}, organization` });
    } else if (nested && organization === '') organization = idText(nested.value);
    const hangs = organization === '' ? (parents.length > 0 ? parents : ['organization/']) : [`organization/${organization}`];
    spool.add(kind, id, nested ? without(value, nested.key) : value, path, hangs);
    return;
  }
  if (kind === 'service_at_location') {
    const nested = fieldOf(kind, value, owner.service_at_location);
    if (nested && isRecord(nested.value)) {
      layDown(spool, { kind: 'service', value: nested.value, path: `${path}, service` });
      spool.add(kind, id, without(value, nested.key), path, [`service/${keyOf('service', nested.value)}`]);
      return;
    }
  }
  spool.add(kind, id, value, path, parents.length > 0 ? parents : parentsOf(kind, value));
};

/** The objects that a row of a table hangs on. */
const parentsOf = (kind: HsdsObjectName, value: Raw): string[] => {
  if (kind === 'attribute') {
    const link = idText(fieldOf(kind, value, 'link_id')?.value);
    return link === '' ? [] : [`any/${link}`];
  }
  return foreignKeysOf(kind).flatMap(({ column, references }) => {
    if (isForward(kind, column)) return [];
    const id = idText(fieldOf(kind, value, column)?.value);
    return id === '' ? [] : [`${references}/${id}`];
  });
};

const without = (value: Raw, key: string): Raw => Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));

const each = (value: unknown, work: (item: unknown, at: string) => void): void => {
  if (Array.isArray(value)) for (const [position, item] of value.entries()) work(item, `[${position}]`);
  else if (value !== undefined && value !== null) work(value, '');
};

/** The field of a parent in which rows of a kind stand: addresses of a location. */
export const fieldFor = (parent: HsdsObjectName, child: HsdsObjectName): string | null =>
  Object.entries(fieldsOf(parent)).find(([, field]) => (field.kind === 'many' || field.kind === 'one') && field.of === child)?.[0] ?? null;
