import type { RepairRule } from './rules.ts';
import { withoutDepths } from './without-depths.ts';

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

const parsed = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/** A value of JSON, also of what is nearly JSON, and what had to be mended for it; null when it is nothing of the kind. */
export const readLenientJson = (written: string): { value: unknown; mended: RepairRule[] } | null => {
  const text = withoutDepths(written);
  const rules: RepairRule[] = text === written ? [] : ['nested-too-deep'];
  const strict = parsed(text);
  if (strict) return { ...strict, mended: rules };
  if (text.length > LONGEST_TO_MEND) return null;
  const lenient = parsed(text.replace(TOKENS, mended).trim());
  return lenient && { ...lenient, mended: [...rules, 'json-mended'] };
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
