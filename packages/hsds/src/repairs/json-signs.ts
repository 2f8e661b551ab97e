/** The signs that tell how a text of JSON is built, and its strings whole; a string that never ends reaches as far as the text. */
export type JsonSign = '{' | '}' | '[' | ']' | ':' | ',' | '"';

const SIGNS: readonly (JsonSign | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  ['{', '}', '[', ']', ':', ',', '"'].includes(String.fromCharCode(code)) ? (String.fromCharCode(code) as JsonSign) : undefined,
);
const BACKSLASH = 0x5c;

/** Tells each with where it begins and ends. */
export const eachSign = (text: string, hear: (sign: JsonSign, from: number, to: number) => void): void => {
  for (let at = 0; at < text.length; at += 1) {
    const sign = SIGNS[text.charCodeAt(at)];
    if (sign === undefined) continue;
    const from = at;
    if (sign === '"') at = endOfString(text, at);
    hear(sign, from, at + 1);
  }
};

/** By looking for the next quotation mark, as most of a text of JSON is strings. One behind an odd number of backslashes ends none. */
const endOfString = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
};
