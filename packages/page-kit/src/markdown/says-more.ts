import { parseMarkdown, wordsOf } from './parse-markdown.ts';

/** Whether a text in Markdown says more than the summary above it: other words, or where a link leads. */
export const saysMore = (markdown: string, summary: string): boolean =>
  markdown.includes('](') || wordsOf(parseMarkdown(markdown)) !== summary.replace(/\s+/g, ' ').trim();
