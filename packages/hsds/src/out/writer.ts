import { fieldsOf, type HsdsObjectName } from '../objects/index.ts';
import { PROFILE_KEY, type ProfileMarks } from '../profile/profile-key.ts';
import { type PartName, parts, unsaid } from '../record/part-table.ts';
import { hasFormat } from '../strict/index.ts';
import { toUri } from './to-uri.ts';

export type Json = Readonly<Record<string, unknown>>;
/** An object of HSDS that is being written. */
export type Written = Record<string, unknown>;

export interface WriterOptions {
  /** Whether everything that HSDS cannot say stands beside it. */
  profiled: boolean;
}

/** What a part gets for readers of plain HSDS, besides what stands in it word for word. */
export type Supplement = (part: Json, writer: Writer) => Json;

/** Writes parts of records as objects of HSDS, by the table, each with its fields in the order of the standard. */
export class Writer {
  readonly profiled: boolean;
  readonly #supplements: Readonly<Partial<Record<PartName, Supplement>>>;

  constructor({ profiled }: WriterOptions, supplements: Readonly<Partial<Record<PartName, Supplement>>>) {
    this.profiled = profiled;
    this.#supplements = supplements;
  }

  /** `extra` is there for plain readers alone, like what the part's supplement makes; `marks` stand in the profile. */
  part(name: PartName, value: Json, extra: Json = {}, marks: ProfileMarks & Json = {}): Written {
    const { object, fields, lists, ones, always } = parts[name];
    const written: Written = { ...this.#supplements[name]?.(value, this), ...extra };
    const rest: Written = {};
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      const list = lists[key];
      const one = ones[key];
      const field = fields[key];
      if (list) {
        const items = (inner as Json[]).map((item) => this.part(list[1], item));
        // Those that are there for plain readers alone come after.
        const more = (written[list[0]] as unknown[] | undefined) ?? [];
        if (items.length + more.length > 0) written[list[0]] = [...items, ...more];
      } else if (one) written[one[0]] = this.part(one[1], inner as Json);
      else if (field !== undefined) {
        const said = inHsds(object, field, inner);
        if (said !== undefined) written[field] = said;
        if (said !== inner) rest[key] = inner;
      } else if (unsaid[key] !== inner && (always.includes(key) || !isEmpty(inner))) rest[key] = inner;
    }
    for (const [key, field] of Object.entries(fields)) {
      // Said for plain readers alone: the record knows nothing of it.
      if (value[key] === undefined && written[field] !== undefined && written[field] !== '') rest[key] = null;
    }
    return this.object(object, written, { ...rest, ...marks });
  }

  /** Something that only plain readers need: whoever reads the profile passes over it. */
  derived(object: HsdsObjectName, written: Json): Written {
    return this.object(object, written, { derived: true });
  }

  /** Its fields in the order of the standard; what the profile said already stays. */
  object(object: HsdsObjectName, written: Json, profile: Json = {}): Written {
    const ordered: Written = {};
    for (const field of Object.keys(fieldsOf(object))) if (written[field] !== undefined) ordered[field] = written[field];
    const beside = { ...(written[PROFILE_KEY] as Json | undefined), ...profile };
    if (this.profiled && Object.keys(beside).length > 0) ordered[PROFILE_KEY] = sorted(beside);
    return ordered;
  }
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A value as HSDS takes it; undefined: it has no form for it. */
const inHsds = (object: HsdsObjectName, field: string, value: unknown): unknown => {
  const definition = fieldsOf(object)[field];
  if (definition?.kind !== 'text' || typeof value !== 'string') return value;
  if (definition.format === 'uri') return toUri(value);
  if (definition.format === 'date-time') return new Date(value).toISOString();
  return definition.format === undefined || hasFormat(definition.format, value) ? value : undefined;
};

/** The same value with its names in order: what says the same is the same, byte for byte. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
