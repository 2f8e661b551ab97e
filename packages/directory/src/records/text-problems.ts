/** Texts as they may be stored: whatever a screen cannot show honestly is refused, never silently changed. */

export interface TextProblem {
  path: (string | number)[];
  message: string;
}

/** Names and the like stand in lists and headings: one line, and nothing that turns the order of letters around. */
const singleLine = new Set(
  'name alternateName title department label city street address1 address2 postalCode region stateProvince number email value currency'.split(
    ' ',
  ),
);
/** `value` is a line in a contact, and a text in a localized one. */
const isLocalized = (parent: object): boolean => 'locale' in parent && 'state' in parent && 'value' in parent;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be found.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;
/** Something to see: no blanks, joiners, fillers or marks without a letter. A name of these is a link that nobody can click. */
const VISIBLE = /[^\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}\p{Mark}\u2800]/u;

export const isVisible = (text: string): boolean => VISIBLE.test(text);

const LINE_BREAK = /[\n\r\t]/;
/** Embeddings, overrides and isolates: "moc.elpmaxe" that reads as "example.com". */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

const problemOf = (key: string, text: string, oneLine: boolean): string | null => {
  if (!text.isWellFormed()) return 'This text holds half a character (a lone surrogate); write it again.';
  if (CONTROL.test(text)) return 'This text holds a control character; remove what is not visible.';
  if (text !== '' && !isVisible(text)) return 'This text holds only blanks; write something or leave it out.';
  if (oneLine && LINE_BREAK.test(text)) return 'This must be one line, without line breaks and tabs.';
  if ((oneLine || key === 'summary') && DIRECTION.test(text))
    return 'This holds a character that turns the direction of writing; leave it out.';
  return null;
};

/** Looks at every text of a value, however deep. */
export const textProblems = (value: unknown): TextProblem[] => {
  const problems: TextProblem[] = [];
  const path: (string | number)[] = [];
  const look = (parent: unknown): void => {
    if (typeof parent !== 'object' || parent === null) return;
    const isList = Array.isArray(parent);
    for (const key of Object.keys(parent)) {
      const child: unknown = (parent as Record<string, unknown>)[key];
      if (typeof child === 'string' ? isList : typeof child !== 'object') continue;
      path.push(isList ? Number(key) : key);
      if (typeof child !== 'string') look(child);
      else {
        const message = problemOf(key, child, singleLine.has(key) && !(key === 'value' && isLocalized(parent)));
        if (message !== null) problems.push({ path: [...path], message });
      }
      path.pop();
    }
  };
  look(value);
  return problems;
};

/** The same value with every text in the composed form of Unicode (NFC), in which the same letters are the same bytes. */
export const composed = <Value>(value: Value): Value => {
  if (typeof value === 'string') return (value.isWellFormed() ? value.normalize('NFC') : value) as Value;
  if (Array.isArray(value)) return value.map(composed) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, composed(child)])) as Value;
};
