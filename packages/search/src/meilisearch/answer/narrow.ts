/**
 * Which services the page lies among. They are divided by what they are ranked by and counted, the best first and only where it still matters to the page:
 * after a few requests few are left, or classes of services that rank alike, whose order the server can tell.
 */
import { and, not } from '../layout/filter-expressions.ts';
import type { Factor, Ranking } from './factors.ts';
import type { Found } from './find.ts';
import { type AskOptions, askAll, type Filter } from './round.ts';

/** Services that have the same values of the first factors, or one of several such lists of values that were not yet counted apart. */
interface Part {
  /** What they all meet. */
  way: Filter;
  count: number;
  /** The ranks that they may have. */
  highest: number;
  lowest: number;
  /** How it can be divided further; none: all of it ranks alike. */
  divide(): Part[];
}

export interface Narrowed {
  /**
   * Each a class of services that rank alike, best first; or a single one, of few services that may be on the page. What meets all conditions of one of the
   * ways is in the class.
   */
  classes: { ways: Filter[]; count: number }[];
  /** How many of them come before the page. */
  offset: number;
  /** Whether they rank alike within each class. */
  ranked: boolean;
}

export interface NarrowOptions {
  ranking: Ranking;
  /** All conditions of the question but its words. */
  base: Filter;
  /** What its words find. */
  found: Pick<Found, 'filter' | 'enough'> | null;
  total: number;
  offset: number;
  count: number;
  /** So many need not be divided further. */
  few: number;
  /** Several places of a service may meet `base`. */
  oncePerService: boolean;
}

/** Parts into which one is divided; several factors at once while their values make no more. */
const WIDEST = 40;
/** Of these the best are counted, and the others only if the page goes on there. */
const COUNTED_OF_ONE = 8;
const COUNTED_AT_ONCE = 24;

export const narrow = async (ask: AskOptions, options: NarrowOptions): Promise<Narrowed> => {
  const { total, offset, count, few } = options;
  let parts: Part[] = [partOf(options, [], [], total)];
  for (;;) {
    const { before, open } = aroundPage(parts, offset, count);
    const left = sumOf(open);
    const from = offset - before;
    if (left <= few) return { classes: [{ ways: open.map(({ way }) => way), count: left }], offset: from, ranked: false };
    const toDivide = open.filter(({ highest, lowest }) => highest > lowest);
    if (toDivide.length === 0) return { classes: alike(open), offset: from, ranked: true };
    parts = await divide(ask, options, parts, toDivide);
  }
};

const sumOf = (parts: readonly Pick<Part, 'count'>[]): number => parts.reduce((sum, { count }) => sum + count, 0);

/** The parts that may be on the page, and how many services surely come before it. */
const aroundPage = (parts: readonly Part[], offset: number, count: number): { before: number; open: Part[] } => {
  const before = parts.filter((part) => sumOf(parts.filter(({ highest }) => highest >= part.lowest)) <= offset);
  const isAfter = (part: Part): boolean => sumOf(parts.filter(({ lowest }) => lowest > part.highest)) >= offset + count;
  return { before: sumOf(before), open: parts.filter((part) => !before.includes(part) && !isAfter(part)) };
};

const alike = (parts: readonly Part[]): Narrowed['classes'] =>
  [...Map.groupBy(parts, ({ highest }) => highest)]
    .sort(([one], [other]) => other - one)
    .map(([, same]) => ({ ways: same.map(({ way }) => way), count: sumOf(same) }));

/** The best first: the page begins there. */
const divide = async (
  ask: AskOptions,
  { base, oncePerService }: NarrowOptions,
  parts: readonly Part[],
  toDivide: readonly Part[],
): Promise<Part[]> => {
  const divided: { part: Part; counted: Part[]; rest: Part[] }[] = [];
  for (const part of [...toDivide].sort((one, other) => other.highest - one.highest)) {
    if (divided.reduce((sum, { counted }) => sum + counted.length, 0) >= COUNTED_AT_ONCE) break;
    const children = part.divide().sort((one, other) => other.highest - one.highest || other.lowest - one.lowest);
    // Never all of them: what is left over is known by then.
    const counted = children.splice(0, Math.min(COUNTED_OF_ONE, children.length - 1));
    divided.push({ part, counted, rest: children });
  }
  const asked = divided.flatMap(({ counted }) => counted);
  const answers = await askAll(
    ask,
    asked.map(({ way }) => ({ filter: [...base, ...way], oncePerService })),
  );
  const counts = new Map(asked.map((part, place) => [part, answers[place]?.count ?? 0]));
  const made = divided.flatMap(({ part, counted, rest }) => {
    const known = counted.map((child) => ({ ...child, count: counts.get(child) ?? 0 }));
    return [...known, leftOver(part, known, rest)];
  });
  const before = new Set(divided.map(({ part }) => part));
  return [...parts.filter((part) => !before.has(part)), ...made].filter((part) => part.count > 0);
};

/** What of a part is in none of the children that were counted. */
const leftOver = (part: Part, counted: readonly Part[], rest: readonly Part[]): Part => {
  const count = Math.max(0, part.count - sumOf(counted));
  const [only] = rest;
  if (only && rest.length === 1) return { ...only, count };
  const inherited = new Set<unknown>(part.way);
  return {
    way: [
      ...part.way,
      ...counted.map(({ way }) => not(and(...way.filter((each): each is string => typeof each === 'string' && !inherited.has(each))))),
    ],
    count,
    highest: Math.max(...rest.map(({ highest }) => highest)),
    lowest: Math.min(...rest.map(({ lowest }) => lowest)),
    divide: () => [...rest],
  };
};

const partOf = (options: NarrowOptions, way: string[], values: number[], count: number): Part => {
  const { ranking, found } = options;
  const rest = ranking.factors.slice(values.length).map((levels) => levels.map(({ grade }) => grade));
  return {
    // The best parts are asked for by a lexeme or two: fast, and mostly all that is needed.
    way: found === null || ranking.weightOf(values) >= found.enough ? way : [...found.filter, ...way],
    count,
    highest: ranking.rankOf([...values, ...rest.map((grades) => Math.max(...grades))]),
    lowest: ranking.rankOf([...values, ...rest.map((grades) => Math.min(...grades))]),
    divide: () => childrenOf(options, way, values),
  };
};

/** By the next factor, and by those after it while that makes not too many. */
const childrenOf = (options: NarrowOptions, way: string[], values: number[]): Part[] => {
  const { ranking } = options;
  let children = [{ way, values }];
  for (let at = values.length; at < ranking.factors.length; at += 1) {
    const factor = ranking.factors[at] as Factor;
    if (children.length > 1 && children.length * factor.length > WIDEST) break;
    children = children.flatMap((each) =>
      factor.map(({ grade, filter }) => ({ way: [...each.way, filter], values: [...each.values, grade] })),
    );
  }
  return children.map((child) => partOf(options, child.way, child.values, 0));
};
