import type { DraftContact, DraftPlace, ServiceDraft } from '../service-draft.ts';
import { contactFields, type FormField, placeFields, type Step, singleFields } from './form-field.ts';
import { rowCount } from './row-count.ts';
import { readField, type TypingProblem, writeField } from './typed-value.ts';

export interface TypedStep {
  /** What this step says of the service; whatever it does not know is left out, and stays as it is. */
  input: Partial<ServiceDraft>;
  problems: { field: string; problem: TypingProblem }[];
  /** The field for a path of the API: empty rows were left out before, so that its numbers are not those of the page. */
  fieldOf(path: readonly string[]): string;
}

/** What was typed in a step, as a part of `ServiceInput`. */
export const readStep = (step: Step, fields: URLSearchParams): TypedStep => {
  const problems: TypedStep['problems'] = [];
  const read = (field: FormField, name = field.name): unknown => {
    const { value, problem } = readField(fields, field, name);
    if (problem !== undefined) problems.push({ field: name, problem });
    return value;
  };
  const input: Record<string, unknown> = {};
  for (const field of singleFields[step]) {
    const [outer = '', inner] = field.name.split('.');
    if (inner === undefined) input[outer] = read(field);
    else input[outer] = { ...(input[outer] as object | undefined), [inner]: read(field) };
  }
  const rows = (list: 'locations' | 'contacts', of: readonly FormField[]) =>
    Array.from({ length: rowCount(fields, list) }, (_, position) => ({
      position,
      row: Object.fromEntries(of.map((field) => [field.name, read(field, `${list}.${position}.${field.name}`)])),
    }));
  const positions: Partial<Record<string, number[]>> = {};
  const take = (list: 'locations' | 'contacts', taken: { position: number; row: object }[]) => {
    positions[list] = taken.map(({ position }) => position);
    input[list] = taken.map(({ row }) => row);
  };
  if (step === 'where') {
    const inPerson = fields.getAll('deliveryModes').includes('IN_PERSON');
    const places = rows('locations', placeFields).map(({ position, row: { id, ...row } }) => ({
      position,
      row: id ? { id, ...row } : row,
    }));
    take(
      'locations',
      places.filter(({ position, row }) => !fields.has(`locations.${position}.remove`) && isPlace(row, inPerson)),
    );
  }
  if (step === 'contact')
    take(
      'contacts',
      rows('contacts', contactFields).filter(({ row }) => row.value !== ''),
    );
  return {
    input,
    problems,
    fieldOf: ([list = '', position = '', ...rest]) => {
      const before = positions[list]?.[Number(position)];
      return [list, before === undefined ? position : String(before), ...rest].filter((part) => part !== '').join('.');
    },
  };
};

/** A new place whose name and town only stand there because the page put them there is none, unless people can come. */
const isPlace = (row: Record<string, unknown>, inPerson: boolean): boolean =>
  Boolean(row.id) || Boolean(row.street) || (inPerson && (row.name !== '' || row.city !== ''));

/** The fields of a step as they stand in the service. */
export const writeStep = (step: Step, draft: Partial<ServiceDraft>): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const field of singleFields[step]) {
    const value = field.name
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | null | undefined)?.[name], draft);
    writeField(fields, field, value);
  }
  const writeRows = (list: string, rows: readonly (DraftPlace | DraftContact)[], of: readonly FormField[]) => {
    for (const [position, row] of rows.entries()) {
      const values: Readonly<Record<string, unknown>> = { ...row };
      for (const field of of) writeField(fields, field, values[field.name], `${list}.${position}.${field.name}`);
    }
  };
  if (step === 'where') writeRows('locations', draft.locations ?? [], placeFields);
  if (step === 'contact') writeRows('contacts', draft.contacts ?? [], contactFields);
  return fields;
};
