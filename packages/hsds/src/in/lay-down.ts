import { isRecord } from '@drogowskaz/platform/core';
import { fieldsOf, foreignKeysOf, type HsdsObjectName } from '../objects/index.ts';
import { forEach } from './for-each.ts';
import { idText } from './id-text.ts';
import { keyedList } from './keyed-list.ts';
import { fieldOf } from './keys.ts';
import { listFromText } from './list-from-text.ts';
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
export const isForward = (kind: HsdsObjectName, column: string): boolean =>
  column.startsWith('parent_') || (uses[kind] ?? []).some((each) => each.column === column);

/** What a row is called by others: its id, or its name when it has none; empty: neither. A service without either is told by what it says. */
const keyOf = (kind: HsdsObjectName, raw: unknown): string => {
  if (!isRecord(raw)) return idText(raw);
  const name = fieldId(kind, raw) || idText(fieldOf(kind, raw, 'name')?.value);
  return name !== '' || kind !== 'service' ? name : idText(fieldOf(kind, raw, 'description')?.value);
};

const fieldId = (kind: HsdsObjectName, raw: Raw): string =>
  idText(fieldOf(kind, raw, 'id')?.value) || (kind === 'taxonomy_term' ? idText(raw.taxonomy_id) : '');

/** Lays a row down, and the organisations and services nested in it as rows of their own, each with what it hangs on; answers what others call it. */
export const layDown = (spool: Spool, { kind, value, path }: FoundRow, parents: readonly string[] = []): string => {
  const [name = ''] = forEach(kind, value).map((each) => layDownOne(spool, { kind, value: each, path }, parents));
  return name;
};

const layDownOne = (spool: Spool, { kind, value, path }: FoundRow, parents: readonly string[]): string => {
  if (!isRecord(value)) {
    if (kind === 'organization') return layDownOrganization(spool, value, path);
    // A list of ids where objects belong: they are references to rows that stand elsewhere.
    const id = parents.length > 0 ? idText(value) : '';
    spool.add(kind, id, id === '' ? (value ?? null) : { id: value }, path, parents);
    return id;
  }
  if (kind === 'organization') return layDownOrganization(spool, value, path);
  if (kind === 'service') return layDownService(spool, value, path, parents);
  if (kind === 'service_at_location') {
    const nested = fieldOf(kind, value, owner.service_at_location);
    const services = nested === null ? [] : oneOf(spool, nested.value, `${path}, ${nested.key}`);
    if (nested && services.some(({ value: service }) => isRecord(service))) {
      const [service = ''] = services.map((each) => layDown(spool, { kind: 'service', ...each }));
      spool.add(kind, keyOf(kind, value), without(value, nested.key), path, [`service/${service}`]);
      return keyOf(kind, value);
    }
  }
  const hangs = parents.length > 0 ? parents : parentsOf(kind, value);
  if (kind === 'location' && servicesOfPlace(value) !== null) return layDownPlace(spool, value, path, hangs);
  spool.add(kind, keyOf(kind, value), value, path, hangs);
  return keyOf(kind, value);
};

/** What an organisation is called in the feed, by others or by nobody. One without id whose name is no text is told by what stands there. */
const organizationKey = (value: unknown, path: string): { id: string; name: string } => {
  const written = isRecord(value) ? fieldOf('organization', value, 'name')?.value : value;
  const name = idText(written) || idText(isRecord(written) || Array.isArray(written) ? JSON.stringify(written) : '');
  return { id: keyOf('organization', value) || name || saidBy(value, path), name };
};

/** What nobody can name is one with what says the very same alone, wherever it stands, and nothing that names no organisation is its. */
const saidBy = (organization: unknown, path: string): string => {
  if (!isRecord(organization)) return path;
  const services = fieldOf('organization', organization, owner.organization);
  return idText(JSON.stringify(services ? without(organization, services.key) : organization));
};

const layDownOrganization = (spool: Spool, value: unknown, path: string): string => {
  const key = organizationKey(value, path);
  const id = spool.organizationCalled(key.id, key.name);
  if (!isRecord(value)) {
    spool.add('organization', id, value ?? null, path, []);
    return id;
  }
  const services = fieldOf('organization', value, owner.organization);
  const own = layDownPlaces(spool, services ? without(value, services.key) : value, path, `organization/${id}`);
  spool.add('organization', id, own, path, []);
  if (services) {
    eachService(spool, services.value, `${path}, services`, (service, at) =>
      layDown(spool, { kind: 'service', value: service, path: at }, [`organization/${id}`]),
    );
  }
  return id;
};

const layDownService = (spool: Spool, value: Raw, path: string, parents: readonly string[]): string => {
  const nested = fieldOf('service', value, owner.service);
  const referred = idText(fieldOf('service', value, 'organization_id')?.value);
  const [first, ...others] = nested === null ? [] : oneOf(spool, nested.value, `${path}, ${nested.key}`);
  let organization = referred;
  if (first && isRecord(first.value)) {
    const own = layDown(spool, { kind: 'organization', ...first });
    if (referred === '' || keyOf('organization', first.value) !== '') organization = own;
  } else if (first && organization === '') organization = idText(first.value);
  else if (first && nested && idText(first.value) !== organization) spool.tell('unused-field', first.path, first.value, null);
  // Organisations all the same, though it belongs to the first.
  for (const other of others) if (isRecord(other.value)) layDown(spool, { kind: 'organization', ...other });
  const place = idText(value.location_id);
  const orphan = place === '' ? ['organization/'] : [`location/${place}`, 'organization/'];
  const hangs = organization !== '' ? [`organization/${organization}`] : parents.length > 0 ? parents : orphan;
  // Without an id it is told from those of other organisations by both names.
  const name = keyOf('service', value);
  const id = fieldId('service', value) !== '' || name === '' ? name : `${hangs[0] ?? ''} ${name}`;
  spool.add('service', id, nested ? without(value, nested.key) : value, path, hangs);
  return id;
};

/** Before HSDS, services stood in the places at which they are given (Ohana). */
const SERVICES_OF_PLACE = ['services', 'services_attributes', 'service_attributes', 'servs'];
const servicesOfPlace = (place: Raw): string | null =>
  SERVICES_OF_PLACE.find((key) => isRecord(place[key]) || (Array.isArray(place[key]) && place[key].length > 0)) ?? null;

/** Lays a place with its services down; each names the place. */
const layDownPlace = (spool: Spool, place: Raw, path: string, parents: readonly string[]): string => {
  const key = servicesOfPlace(place) ?? '';
  const name = idText(place.id) || path;
  spool.add('location', name, without(place, key), path, parents);
  eachService(spool, place[key], `${path}, ${key}`, (service, at) => {
    const value = isRecord(service) ? { ...service, location_id: name } : service;
    layDown(spool, { kind: 'service', value, path: at }, parents);
  });
  return name;
};

/** Lays the places of an organisation down that hold services; answers the organisation without them. */
const layDownPlaces = (spool: Spool, organization: Raw, path: string, parent: string): Raw => {
  const found = fieldOf('organization', organization, 'locations');
  const places = found === null ? [] : Array.isArray(found.value) ? found.value : [found.value];
  if (found === null || !places.some((place) => isRecord(place) && servicesOfPlace(place) !== null)) return organization;
  const others = places.filter((place, position) => {
    if (!isRecord(place) || servicesOfPlace(place) === null) return true;
    layDownPlace(spool, place, `${path}, ${found.key}[${position}]`, [parent]);
    return false;
  });
  return { ...organization, [found.key]: others };
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

/** What stands where one object belongs; the first is meant. */
const oneOf = (spool: Spool, written: unknown, path: string): { value: unknown; path: string }[] => {
  const value = typeof written === 'string' ? (listFromText(written) ?? written) : written;
  if (value !== written) spool.tell('list-from-text', path, written, value);
  if (!Array.isArray(value)) return [{ value, path }];
  spool.tell('one-from-list', path, value, value[0]);
  return value.map((each: unknown, position) => ({ value: each, path: `${path}[${position}]` }));
};

const without = (value: Raw, key: string): Raw => Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));

const eachService = (spool: Spool, value: unknown, path: string, work: (service: unknown, path: string) => void): void => {
  const keyed = keyedList('service', value);
  if (keyed !== null) spool.tell('list-from-keys', path, value, null);
  if (keyed !== null) for (const [key, item] of keyed) work(item, `${path}, ${key}`);
  else if (Array.isArray(value)) for (const [position, item] of value.entries()) work(item, `${path}[${position}]`);
  else if (value !== undefined && value !== null) work(value, path);
};

/** The field of a parent in which rows of a kind stand: addresses of a location. */
export const fieldFor = (parent: HsdsObjectName, child: HsdsObjectName): string | null =>
  Object.entries(fieldsOf(parent)).find(([, field]) => (field.kind === 'many' || field.kind === 'one') && field.of === child)?.[0] ?? null;
