/** What a field of HSDS can be, and short ways to write it down: the table in `objects.ts` is made of these. */

export type TextFormat = 'uuid' | 'uri' | 'email' | 'date-time';

export interface FieldTraits {
  /** Must be there in JSON and in tables. */
  readonly required?: true;
  /** Must be there in tables only: in JSON the nesting says it. */
  readonly requiredInTables?: true;
  /** HSDS keeps it for old data; we do not write it. */
  readonly deprecated?: true;
  /** No part of the object's own schema: only the nested answers of the API have it. */
  readonly nestedOnly?: true;
}

export interface TextField extends FieldTraits {
  readonly kind: 'text';
  readonly format?: TextFormat;
  /** What the table form makes of the text. */
  readonly inTables?: 'date' | 'time' | 'datetime';
  /** The only values that there are. */
  readonly values?: readonly string[];
  /** The object whose id it holds. */
  readonly references?: string;
}

export interface NumberField extends FieldTraits {
  readonly kind: 'number';
}

/** Another object inside of this one. */
export interface OneField extends FieldTraits {
  readonly kind: 'one';
  readonly of: string;
}

export interface ManyField extends FieldTraits {
  readonly kind: 'many';
  readonly of: string;
}

export type Field = TextField | NumberField | OneField | ManyField;

export interface ObjectDefinition {
  /** The file of the table form, with which also the resource is named. */
  readonly file: string;
  readonly fields: Readonly<Record<string, Field>>;
}

type Text = Omit<TextField, 'kind'>;

export const text = <const Traits extends Text = Record<never, never>>(traits?: Traits) =>
  ({ kind: 'text', ...(traits as Traits) }) as const;
export const uri = <const Traits extends Text = Record<never, never>>(traits?: Traits) => text({ format: 'uri', ...(traits as Traits) });
export const email = () => text({ format: 'email' });
export const date = <const Traits extends Text = Record<never, never>>(traits?: Traits) =>
  text({ inTables: 'date', ...(traits as Traits) });
export const time = () => text({ inTables: 'time' });
export const number = <const Traits extends FieldTraits = Record<never, never>>(traits?: Traits) =>
  ({ kind: 'number', ...(traits as Traits) }) as const;
export const id = () => text({ format: 'uuid', required: true });
/** The id of an object that this one hangs on or points to. */
export const idOf = <const Name extends string, const Traits extends Text = Record<never, never>>(references: Name, traits?: Traits) =>
  text({ format: 'uuid', references, ...(traits as Traits) });
export const one = <const Name extends string, const Traits extends FieldTraits = Record<never, never>>(of: Name, traits?: Traits) =>
  ({ kind: 'one', of, ...(traits as Traits) }) as const;
export const many = <const Name extends string, const Traits extends FieldTraits = Record<never, never>>(of: Name, traits?: Traits) =>
  ({ kind: 'many', of, ...(traits as Traits) }) as const;
