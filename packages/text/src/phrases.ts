import { fold } from './fold.ts';

const SIGNS: Readonly<Record<string, string>> = { '*': '\\p{L}*', '#': '\\d+', '.': '\\.' };

/**
 * Phrases as people write them, a comma or a line between two, as a part of a regular expression (flag u) for folded text: "nieczynn*" has any ending,
 * "#" is any number.
 */
export const phrases = (written: string): string =>
  written
    .split(/[,\n]/)
    .map((phrase) =>
      fold(phrase)
        .trim()
        .replace(/[\s-]+|[*#.]/g, (sign) => SIGNS[sign] ?? '[\\s-]+'),
    )
    .filter((phrase) => phrase !== '')
    .join('|');

/** Whole words alone: no letters on either side. */
export const whole = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?!\\p{L})`;
