import { fieldsOf, type HsdsObjectName } from '../../objects/index.ts';
import { limitBy } from '../in-force.ts';
import type { Found } from '../read-organizations.ts';
import { hidesBy } from '../secrecy.ts';
import { withdrawnBy } from '../withdrawn.ts';
import { isSum } from './is-sum.ts';

/** `{ "columns": { "Nazwa": "service.name", "Instytucja": "organization.name" }, "constants": { "address.country": "PL" } }` */
interface WrittenMapping {
  columns?: Record<string, string>;
  constants?: Record<string, string>;
}

/** Whether, or when, the public may see it: no mapping need name such a column. */
const saysWhether = (column: string, value: unknown): boolean =>
  hidesBy(column, value) !== null || (withdrawnBy(column, value) ?? 'active') !== 'active' || limitBy('service', column, value) !== null;

/** The mapping itself is wrong: the person who wrote it must mend it. */
export class MappingProblem extends Error {}

type Target = { object: HsdsObjectName; field: string };

/** Where a part of a row's service stands in HSDS. Of a place: in the location of the service. */
const inService: Readonly<Partial<Record<HsdsObjectName, string>>> = {
  phone: 'phones',
  contact: 'contacts',
  schedule: 'schedules',
  language: 'languages',
  cost_option: 'cost_options',
  funding: 'funding',
  required_document: 'required_documents',
  service_area: 'service_areas',
  attribute: 'attributes',
  taxonomy_term: 'attributes',
  url: 'additional_urls',
  program: 'program',
};
const inPlace: Readonly<Partial<Record<HsdsObjectName, string>>> = { address: 'addresses', accessibility: 'accessibility' };
const AT_PLACES: ReadonlySet<HsdsObjectName> = new Set(['location', 'service_at_location', 'address']);
const others: readonly HsdsObjectName[] = ['organization', 'service', 'location', 'service_at_location', 'organization_identifier'];

/** Makes a service with its organisation and its place of one row of somebody's own table. */
export class ColumnMapping {
  readonly #columns = new Map<string, Target>();
  readonly #constants: [Target, string][] = [];

  constructor(written: unknown) {
    const { columns = {}, constants = {}, ...rest } = (typeof written === 'object' && written !== null ? written : {}) as WrittenMapping;
    const problems = Object.keys(rest).map((key) => `"${key}": a mapping has "columns" and "constants".`);
    const target = (key: string, text: unknown): Target | null => {
      const [object = '', field = '', ...more] = String(text).split('.');
      const known = [...others, ...Object.keys(inService), ...Object.keys(inPlace)].includes(object) && more.length === 0;
      if (known && Object.hasOwn(fieldsOf(object as HsdsObjectName), field)) return { object: object as HsdsObjectName, field };
      problems.push(
        `"${key}": ${JSON.stringify(text)} is no field; write for example "service.name", "organization.name", "address.city" or "phone.number".`,
      );
      return null;
    };
    for (const [column, text] of Object.entries(columns)) {
      const found = target(column, text);
      if (found) this.#columns.set(column.trim(), found);
    }
    for (const [text, value] of Object.entries(constants)) {
      const found = target(text, text);
      if (found) this.#constants.push([found, String(value)]);
    }
    if (this.#columns.size === 0) problems.push('columns: Say for at least one column which field it is.');
    if (problems.length > 0) throw new MappingProblem(`The mapping cannot be used:\n${problems.join('\n')}`);
  }

  hasColumn(name: string): boolean {
    return this.#columns.has(name);
  }

  *read(row: Readonly<Record<string, unknown>>, path: string): Generator<Found> {
    const parts = new Map<HsdsObjectName, Record<string, unknown>>();
    const put = ({ object, field }: Target, value: unknown): void => {
      const part = parts.get(object) ?? {};
      parts.set(object, part);
      // Two columns of one field: two lines of an address, two telephones.
      part[field] = part[field] === undefined ? value : `${String(part[field])}; ${String(value)}`;
    };
    const unknown = Object.create(null) as Record<string, unknown>;
    const marks: Record<string, unknown> = {};
    for (const [column, value] of Object.entries(row)) {
      const target = this.#columns.get(column);
      if (target) {
        put(target, value);
        // A column of addresses that says of itself that they are nobody's business.
        if (AT_PLACES.has(target.object) && hidesBy(column, value) === true) marks[column] = value;
      } else if (saysWhether(column, value)) marks[column] = value;
      else unknown[column] = value;
    }
    const refused = (reason: string, value: unknown): Found => ({
      kind: 'service',
      unreadable: { path, code: 'UNREADABLE', reason, value },
    });
    if (parts.size === 0) {
      yield refused('None of the mapped columns has a value in this row.', unknown);
      return;
    }
    if (isSum(Object.values(row))) {
      yield refused('This row adds up others; it is no service.', { ...row });
      return;
    }
    for (const [target, value] of this.#constants) if (parts.get(target.object)?.[target.field] === undefined) put(target, value);
    for (const [column, value] of Object.entries(unknown)) {
      yield { repair: { rule: 'unknown-field', path: `${path}, ${column}`, before: value, after: null } };
    }
    yield { kind: 'service', value: { ...this.#service(parts), ...marks }, path };
  }

  #service(parts: ReadonlyMap<HsdsObjectName, Record<string, unknown>>): Record<string, unknown> {
    const service: Record<string, unknown> = { ...parts.get('service') };
    const organization: Record<string, unknown> = { ...parts.get('organization') };
    const identifier = parts.get('organization_identifier');
    if (identifier) organization.organization_identifiers = [identifier];
    const place: Record<string, unknown> = { ...parts.get('location') };
    for (const [object, part] of parts) {
      if (inPlace[object]) place[inPlace[object]] = [part];
      const field = inService[object];
      if (field === undefined) continue;
      const made = object === 'taxonomy_term' ? { taxonomy_term: part } : part;
      service[field] = field === 'program' ? made : [...((service[field] as unknown[] | undefined) ?? []), made];
    }
    if (Object.keys(place).length > 0) service.service_at_locations = [{ ...parts.get('service_at_location'), location: place }];
    if (Object.keys(organization).length > 0) service.organization = organization;
    return service;
  }
}
