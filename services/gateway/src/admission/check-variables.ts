import { badUserInput } from '@drogowskaz/platform';
import { isWritable, unwritable } from './read-document.ts';

/** The API's inputs are at most six levels deep. */
const MAX_DEPTH = 32;

/** Refuses what no input type can hold, before anything walks the values recursively. */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const waiting: { value: unknown; depth: number; name: string }[] = Object.entries(variables).map(([name, value]) => ({
    value,
    depth: 1,
    name,
  }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, name } = next;
    if (typeof value === 'string') {
      if (!isWritable(value)) throw unwritable('A variable');
    } else if (typeof value === 'number') {
      // JSON's 1e999 becomes Infinity, which is written as null: another question would have its answer.
      if (!Number.isFinite(value)) throw badUserInput('A number in the variables is too large. Write a smaller one.');
    } else if (typeof value === 'object' && value !== null) {
      if (depth > MAX_DEPTH) throw badUserInput(`A variable is nested more than ${MAX_DEPTH} levels deep. No input of this API is.`);
      for (const [key, inner] of Object.entries(value)) {
        if (!isWritable(key)) throw unwritable('The name of an input field');
        waiting.push({ value: inner, depth: depth + 1, name });
      }
    }
  }
}
