/** Filters as Meilisearch reads them. Every value is quoted, so that nobody's words are read as an expression. */

/** Half of a surrogate pair cannot be sent, and NUL ends what the server reads. */
const quoted = (value: string): string => `"${value.replaceAll('\0', ' ').toWellFormed().replace(/["\\]/g, '\\$&')}"`;

/** What no document has, and what every document of a service has. */
export const NOTHING = 'place = -1';
export const EVERYTHING = 'place >= 0';

export const isOneOf = (attribute: string, values: readonly string[]): string =>
  values.length === 0 ? NOTHING : `${attribute} IN [${values.map(quoted).join(', ')}]`;

export const is = (attribute: string, value: string | boolean): string =>
  `${attribute} = ${typeof value === 'string' ? quoted(value) : value}`;

export const beginsWith = (attribute: string, beginning: string): string => `${attribute} STARTS WITH ${quoted(beginning)}`;

export const isOneOfNumbers = (attribute: string, values: readonly number[]): string => `${attribute} IN [${values.join(', ')}]`;

export const isAtLeast = (attribute: string, least: number): string => `${attribute} >= ${least}`;

export const not = (expression: string): string => `NOT (${expression})`;

export const and = (...expressions: readonly string[]): string => joined('AND', EVERYTHING, expressions);

export const or = (...expressions: readonly string[]): string => joined('OR', NOTHING, expressions);

const joined = (operator: 'AND' | 'OR', ofNone: string, expressions: readonly string[]): string => {
  const [only = ofNone] = expressions;
  return expressions.length < 2 ? only : expressions.map((expression) => `(${expression})`).join(` ${operator} `);
};
