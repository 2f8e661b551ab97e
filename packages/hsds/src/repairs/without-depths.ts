/** HSDS needs a dozen levels. What is nested some thousands deep no reader behind this one gets through. */
export const DEEPEST_NESTING = 200;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** The same JSON, in which null stands for what is nested deeper than anybody nests. */
export const withoutDepths = (text: string): string => {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN || sign === OPEN_LIST) {
      depth += 1;
      if (depth === DEEPEST_NESTING + 1) kept.push(text.slice(from, at));
    } else if (sign === CLOSE || sign === CLOSE_LIST) {
      depth -= 1;
      if (depth === DEEPEST_NESTING) {
        kept.push('null');
        from = at + 1;
      }
    }
  }
  return from === 0 && depth <= DEEPEST_NESTING ? text : `${kept.join('')}${depth > DEEPEST_NESTING ? '' : text.slice(from)}`;
};

const endOfString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === BACKSLASH) at += 1;
    else if (sign === QUOTE) return at;
  }
  return text.length;
};
