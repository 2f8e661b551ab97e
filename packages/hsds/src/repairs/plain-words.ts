/**
 * A text in Markdown as the words alone, in one line: for where only plain text can stand. A sign that marks nothing ("dochód > 2000 zł",
 * "jan_kowalski", "C#", "2 * 3") stays.
 */
export const plainWords = (markdown: string): string =>
  markdown
    .replace(/\[([^[\]]*)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '$1')
    .replace(/^[^\S\n]*(?:#{1,6}[^\S\n]+|>(?![^\S\n]?\d)|[*+][^\S\n]+|[-*_]{3,}[^\S\n]*$)/gm, '')
    .replace(/(?<![\p{L}\p{N}*_])[*_]+(?=[^\s*_])|(?<=[^\s*_])[*_]+(?![\p{L}\p{N}])|`+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
