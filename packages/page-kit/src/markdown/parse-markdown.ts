import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Four lists or quotes opened on one line. */
const MANY_MARKERS = /^((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){4}[ \t]*)(?=\S)/gm;

/** The parser takes half a minute for a line of thousands of list markers; after the fourth, what follows on the line is text. */
const withoutTowers = (markdown: string): string => markdown.replace(MANY_MARKERS, '$1\\');

export const parseMarkdown = (markdown: string): Root => fromMarkdown(withoutTowers(markdown));

/** Stand within a line of words; before all else a new one begins. */
const INLINE: readonly Nodes['type'][] = [
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'html',
  'link',
  'linkReference',
  'image',
  'imageReference',
];

/** All the words below a node, in one line. Without recursion: a hostile text is nested thousands deep. */
export const wordsOf = (node: Nodes): string => {
  const words: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!INLINE.includes(next.type)) words.push(' ');
    if ('value' in next) words.push(next.value);
    else if ('alt' in next) words.push(next.alt ?? '');
    else if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return words.join('').replace(/\s+/g, ' ').trim();
};
