import { dateText, dayOfText, instantText, wallTime } from '../hours/clock-time.ts';
import type { FieldKind, FormField } from './form-field.ts';

/** What is wrong with what was typed, before the API is asked; the pages have the sentences. WRONG: the field's own. */
export type TypingProblem = 'NUMBER' | 'DATE' | 'WRONG';

export type Typed = { value: unknown; problem?: never } | { value?: never; problem: TypingProblem };

/** People leave the "https://" out. */
const address = (written: string): Typed => {
  const value = /^[a-z][a-z+.-]*:/i.test(written) ? written : `https://${written}`;
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value) ? { value } : { problem: 'WRONG' };
};

const number = (written: string): Typed => {
  const value = Number(written.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(value) ? { value } : { problem: 'NUMBER' };
};

/** Line breaks as browsers send them, made the one of records. */
const plain = (written: string): string => written.replace(/\r\n?/g, '\n').trim();

const readers: Readonly<Record<FieldKind, (written: string, all: string[]) => Typed>> = {
  LINE: (written) => ({ value: written }),
  TEXT: (written) => ({ value: written }),
  LINES: (written) => ({
    value: written
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
  }),
  ADDRESS: (written) => address(written),
  NUMBER: (written) => number(written),
  WHOLE: (written) => (/^\d{1,4}$/.test(written) ? number(written) : { problem: 'NUMBER' }),
  LAST_DAY: (written) => {
    const day = dayOfText(written);
    return day === null ? { problem: 'DATE' } : { value: instantText(day + 1, 0) };
  },
  ONE: (written) => ({ value: written }),
  MANY: (_, all) => ({ value: all.filter(Boolean) }),
  YES_NO: (written) => ({ value: written === 'yes' }),
  FLAG: () => ({ value: true }),
};

const emptyOf = ({ kind, required }: FormField): unknown => {
  if (kind === 'MANY' || kind === 'LINES') return [];
  if (kind === 'FLAG') return false;
  return required ? '' : null;
};

/** The value of one field, under the name that it has in the page. */
export const readField = (fields: URLSearchParams, field: FormField, name = field.name): Typed => {
  const all = fields.getAll(name).map(plain);
  const written = all.find((value) => value !== '') ?? '';
  return written === '' ? { value: emptyOf(field) } : readers[field.kind](written, all);
};

/** The other way: what stands in the field. */
export const writeField = (fields: URLSearchParams, field: FormField, value: unknown, name = field.name): void => {
  if (value === null || value === undefined || value === false) {
    if (field.kind === 'YES_NO' && value === false) fields.set(name, 'no');
  } else if (field.kind === 'LAST_DAY') fields.set(name, dateText(wallTime(String(value)).day - 1));
  else if (Array.isArray(value) && field.kind === 'MANY') for (const one of value) fields.append(name, String(one));
  else if (Array.isArray(value)) fields.set(name, value.join('\n'));
  else fields.set(name, value === true ? (field.kind === 'YES_NO' ? 'yes' : 'on') : String(value));
};
