import { contentsOfText, contentsOfValue } from './json-contents.ts';
import { repeatedKeys } from './repeated-keys.ts';
import type { RepairRule } from './rules.ts';
import { DEEPEST_NESTING, withoutDepths } from './without-depths.ts';

/** What programs write into JSON that is none: comments, commas at the end, Python's and JavaScript's words for nothing, line breaks in texts. */
const TOKENS =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|-?\bInfinity\b|\b(?:NaN|nan|undefined|None|NULL)\b|\b(?:True|False|TRUE|FALSE)\b|,(?=\s*[}\]])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be found.
const CONTROL = /[\u0000-\u001f]/g;

const LONGEST_TO_MEND = 8 * 1024 * 1024;

const mended = (token: string): string => {
  if (token.startsWith('"')) {
    return token
      .replace(CONTROL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .replace(/\\([\s\S])/g, (written, sign: string) => ('"\\/bfnrtu'.includes(sign) ? written : `\\\\${sign}`));
  }
  if (token.startsWith('/') || token === ',') return '';
  return /^[tf]/i.test(token) ? token.toLowerCase() : 'null';
};

/** A number that is inexact stays as it is written: it would become that of its neighbours, or nothing at all. */
const exact = (_: string, value: unknown, { source = '' }: { source?: string } = {}): unknown =>
  typeof value === 'number' && (!Number.isFinite(value) || (/^-?\d+$/.test(source) && !Number.isSafeInteger(value))) ? source : value;

const parsed = (text: string): { value: unknown; properties: number } | null => {
  try {
    const value = JSON.parse(text) as unknown;
    const { properties, isInexact } = contentsOfValue(value);
    return { value: isInexact ? (JSON.parse(text, exact) as unknown) : value, properties };
  } catch {
    return null;
  }
};

export interface Mended {
  rule: RepairRule;
  /** The name of the property that it was about. */
  key?: string;
  before: string;
}

/** A value of JSON, also of what is nearly JSON, and what had to be mended for it; null when it is nothing of the kind. */
export const readLenientJson = (written: string): { value: unknown; mended: Mended[] } | null => {
  const contents = contentsOfText(written);
  const text = contents.levels > DEEPEST_NESTING ? withoutDepths(written) : written;
  const strict = parsed(text);
  const plain = strict || text.length > LONGEST_TO_MEND ? text : text.replace(TOKENS, mended).trim();
  const read = strict ?? (plain === text ? null : parsed(plain));
  if (read === null) return null;
  const { properties } = plain === written ? contents : contentsOfText(plain);
  const repeated = properties === read.properties ? [] : repeatedKeys(plain);
  const whole = (rule: RepairRule): Mended => ({ rule, before: written.slice(0, 500) });
  return {
    value: read.value,
    mended: [
      ...(text === written ? [] : [whole('nested-too-deep')]),
      ...(strict ? [] : [whole('json-mended')]),
      ...repeated.map(({ key, before }): Mended => ({ rule: 'repeated-key', key, before })),
    ],
  };
};

/** Why it cannot be read, in the words of the parser; empty: it is JSON. */
export const whyNoJson = (text: string): string => {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message.replace(/^Unexpected/, 'unexpected').slice(0, 120);
  }
};
