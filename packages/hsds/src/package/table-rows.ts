/** Nested objects as rows of tables: what stands inside of another one gets a row of its own and the id of what it hangs on. */
import { stableId } from '@drogowskaz/platform';
import { columnsOf, fieldsOf, type HsdsObjectName } from '../objects/index.ts';
import { SeenIds } from './seen-ids.ts';

type Json = Readonly<Record<string, unknown>>;
export type TakeRow = (object: HsdsObjectName, row: Json) => void;

/** Objects that several others have inside of them: each of these ids gets one row, the first. */
const SHARED: ReadonlySet<HsdsObjectName> = new Set(['location', 'program', 'unit', 'taxonomy', 'taxonomy_term', 'organization']);

/** Where an attribute hangs that names no term, as tables demand one. */
const LABELS = {
  id: stableId('taxonomy', 'LABEL'),
  name: 'Labels',
  description: 'Of attributes that say something by their label and value, and by no term.',
};
const LABEL_TERM = {
  id: stableId('taxonomy_term', 'LABEL'),
  name: 'Label',
  description: LABELS.description,
  taxonomy: LABELS.name,
  taxonomy_detail: LABELS,
};

/** Turns objects into rows, of which none has the id of another one in its table. Whoever makes one closes it. */
export class TableRows {
  readonly #take: TakeRow;
  readonly #seen = new SeenIds();

  constructor(take: TakeRow) {
    this.#take = take;
  }

  close(): void {
    this.#seen.close();
  }

  add(object: HsdsObjectName, value: Json, parent: Json = {}): void {
    let id = String(value.id);
    if (SHARED.has(object)) {
      if (!this.#seen.add(object, id)) {
        if (object === 'organization') this.#services(id, value);
        return;
      }
    } else while (!this.#seen.add(object, id)) id = stableId(id, ...Object.values(parent).map(String));
    const nested: [HsdsObjectName, Json, Json][] = [];
    const references: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fieldsOf(object))) {
      const inner = value[key];
      if (inner === undefined || (field.kind !== 'one' && field.kind !== 'many')) continue;
      const of = field.of as HsdsObjectName;
      if (field.kind === 'one') {
        const reference = `${key === 'taxonomy_detail' ? 'taxonomy' : key}_id`;
        if (fieldsOf(object)[reference]) references[reference] = (inner as Json).id;
        nested.push([of, inner as Json, hangingOn(object, id, of)]);
      } else for (const item of inner as Json[]) nested.push([of, item, hangingOn(object, id, of)]);
    }
    const row: Record<string, unknown> = { ...value, id, ...references, ...parent };
    if (object === 'attribute') this.#term(row, nested);
    this.#take(object, row);
    for (const [of, item, hanging] of nested) this.add(of, item, hanging);
  }

  /** Of an organization that comes in several parts. */
  #services(id: string, { services = [] }: Json): void {
    for (const service of services as Json[]) this.add('service', service, hangingOn('organization', id, 'service'));
  }

  /** A term that is known by its id alone gets a row, too: tables must not point to nothing. */
  #term(row: Record<string, unknown>, nested: [HsdsObjectName, Json, Json][]): void {
    if (row.taxonomy_term !== undefined) return;
    const { taxonomy_term_id: id, label, value } = row;
    const name = String(label ?? value ?? id);
    const term = id === undefined ? LABEL_TERM : { ...LABEL_TERM, id, name, description: name };
    row.taxonomy_term_id = term.id;
    nested.push(['taxonomy_term', term, {}]);
  }
}

const hangingOn = (parent: HsdsObjectName, id: string, child: HsdsObjectName): Json => {
  if (child === 'attribute') return { link_id: id, link_entity: parent };
  if (child === 'metadata') return { resource_id: id, resource_type: parent };
  // A place is not its service's, and no row describes what has a row of its own elsewhere.
  const column = `${parent}_id`;
  return fieldsOf(child)[column] && !(SHARED.has(child) && child !== 'program') ? { [column]: id } : {};
};

const cell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const text = String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The first line of a table. */
export const headerOf = (object: HsdsObjectName): string =>
  `${columnsOf(object)
    .map(({ name }) => name)
    .join(',')}\n`;

/** A row as RFC 4180 has it. As it is: what a spreadsheet may take for a formula is data here. */
export const lineOf = (object: HsdsObjectName, row: Json): string =>
  `${columnsOf(object)
    .map(({ name }) => cell(row[name]))
    .join(',')}\n`;
