/**
 * Opening hours as numbers that a filter can ask for, exact to the minute. A range of minutes is cut into the largest blocks of 1, 2, 4 …
 * minutes that begin at a multiple of their length: a few for a day. A minute lies in one block of each length, so that a dozen numbers
 * find everything that is open then.
 */

const LEVELS = 13;
/** More minutes than any date that we meet has: levels do not overlap. */
const LEVEL = 2 ** 26;

const block = (level: number, number: number): number => level * LEVEL + number;

/** `minutes` are from and to in turn, as `openingMinutes` makes them. */
export const blocksOf = (minutes: readonly number[]): number[] => {
  const blocks: number[] = [];
  for (let at = 0; at < minutes.length; at += 2) {
    let [from = 0, to = 0] = minutes.slice(at, at + 2);
    for (let level = 0; from < to; level += 1) {
      const isLast = level === LEVELS - 1;
      for (; from < to && (isLast || from % 2 === 1); from += 1) blocks.push(block(level, from));
      if (from < to && to % 2 === 1) blocks.push(block(level, --to));
      from /= 2;
      to /= 2;
    }
  }
  return blocks;
};

/** The blocks that a minute lies in. */
export const blocksWith = (minute: number): number[] =>
  Array.from({ length: LEVELS }, (_, level) => block(level, Math.floor(minute / 2 ** level)));
