import { z } from 'zod';

const LONGEST = 2_000;
/** What a web address must write as %22, %3C …: raw, it would leave the attribute or the text that somebody puts it into. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be found.
const UNSAFE = /[\s\u0000-\u001f\u007f"<>\\`]/;

/** Whether a text is a web address that may become a link: whole, and without a name or password that would pass for the host. */
export const isUrl = (text: string): boolean => {
  if (text.length > LONGEST || !/^https?:\/\//i.test(text) || UNSAFE.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
};

export const url = z.string().refine(isUrl, { message: 'Write a whole web address, for example "https://example.org/help".' });
