import { eachSign } from './json-signs.ts';

/** HSDS needs a dozen levels. What is nested some thousands deep no reader behind this one gets through. */
export const DEEPEST_NESTING = 200;

/** The same JSON, in which null stands for what is nested deeper than anybody nests. */
export const withoutDepths = (text: string): string => {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  eachSign(text, (sign, at, behind) => {
    if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth === DEEPEST_NESTING + 1) kept.push(text.slice(from, at));
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth !== DEEPEST_NESTING) return;
      kept.push('null');
      from = behind;
    }
  });
  return depth > DEEPEST_NESTING ? kept.join('') : kept.join('') + text.slice(from);
};
