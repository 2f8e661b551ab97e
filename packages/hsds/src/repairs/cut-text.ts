import { isVisible } from '@drogowskaz/directory';
import { plainWords } from './plain-words.ts';

/** At most so many characters, cut behind a word where there is one near, never through a letter of two units. */
export const cutText = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const word = room.search(/\s\S*$/);
  return `${(word > max * 0.8 ? room.slice(0, word) : room).trimEnd()}…`;
};

/** The first sentences that fit, for a summary; a first sentence that does not fit is cut. Undefined when there are marks and no words. */
export const firstSentences = (text: string, max: number): string | undefined => {
  const line = plainWords(text);
  if (!isVisible(line)) return undefined;
  if (line.length <= max) return line;
  const ends = [...line.slice(0, max).matchAll(/[.!?…。।](?=\s)/gu)].map(({ index }) => index + 1);
  const end = ends.findLast((each) => each >= 20);
  return end === undefined ? cutText(line, max) : line.slice(0, end);
};
