import { parseMarkdown, wordsOf } from './parse-markdown.ts';

/** What search engines and previews show of a page. */
const LONGEST = 200;

/** How a text in Markdown begins, without its marks: for where only plain text can stand. */
export const markdownInShort = (markdown: string): string => {
  const words = wordsOf(parseMarkdown(markdown));
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST - 1);
  return `${words.slice(0, end > 0 ? end : LONGEST - 1).toWellFormed()}…`;
};
