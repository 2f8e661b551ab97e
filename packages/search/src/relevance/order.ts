/** In which order services are shown: a rank, then the name, then the id, so that no two are equal, and a restored hub, which numbers its services anew, has the same order. */
import { GRACE_PERIOD_DAYS } from '@drogowskaz/directory';
import { Bitmap } from '../columns/bitmap.ts';
import type { Columns } from '../columns/columns.ts';
import type { Facts } from '../document/facts.ts';
import type { SearchQuestion } from '../engine.ts';
import { nameReader } from './names.ts';

/** Smaller comes first. */
export type Position = readonly [rank: number, name: string, id: string];

export interface Placed {
  ordinal: number;
  position: Position;
}

/** What decides the order. */
export type Ranked = Pick<SearchQuestion, 'filter' | 'locale' | 'sort'>;

export interface OrderInput {
  grades: Float32Array | null;
  distances: Float64Array | null;
  /** Services that name an audience that was asked for, before those that are open to all. */
  namedAudience: Bitmap | null;
  /** Services of a municipality that was asked for, before national and online ones. */
  ofMunicipality: Bitmap | null;
  /** Categories that the question is likely about, the likeliest first: see `raisedToThird`. */
  likely: readonly string[];
  now: number;
}

const UNKNOWN = 2 ** 40;
const STEP_METERS = 500;
const FARTHEST_STEP = 2_047;
const HIGHEST_GRADE = 1_023;

/** Grades that differ by less than this tells are alike. */
export const gradeStep = (grade: number): number => Math.min(HIGHEST_GRADE, Math.round(grade * 4));

/**
 * Relevance as one number, the weightier the further left: usable here before foreign examples, then how well the words
 * fit, the audience, verification, distance in steps of 500 m, local before national, and to a question in words what is
 * about one thing before what is about several.
 */
const relevance = (columns: Columns, { filter }: Ranked, input: OrderInput) => {
  const foreignLast = !filter.collections?.length;
  const foreign = columns.flagged('foreignExample');
  const everywhere = columns.flagged('everywhere');
  return (ordinal: number, facts: Facts): number => {
    const distance = input.distances?.[ordinal];
    let rank = foreignLast && foreign.has(ordinal) ? 1 : 0;
    rank = rank * 1_024 + HIGHEST_GRADE - gradeStep(input.grades?.[ordinal] ?? 0);
    rank = rank * 2 + (input.namedAudience && !input.namedAudience.has(ordinal) ? 1 : 0);
    rank = rank * 2 + (input.ofMunicipality && !input.ofMunicipality.has(ordinal) ? 1 : 0);
    rank = rank * 4 + verificationRank(facts, input.now);
    rank = rank * 2_048 + (distance === undefined ? 0 : Math.min(FARTHEST_STEP, Math.floor(distance / STEP_METERS)));
    rank = rank * 2 + (everywhere.has(ordinal) ? 1 : 0);
    return rank * 4 + (input.grades === null ? 0 : Math.min(3, facts.categories.length));
  };
};

/** 0 verified, 1 due, 2 never verified, 3 stale: at a moment, in milliseconds since 1970. */
export const verificationRank = ({ verifiedAt, dueAt }: Pick<Facts, 'verifiedAt' | 'dueAt'>, now: number): number => {
  if (verifiedAt === null || dueAt === null) return 2;
  const overdueDays = (now / 1_000 - dueAt) / 86_400;
  if (overdueDays < 0) return 0;
  return overdueDays < GRACE_PERIOD_DAYS ? 1 : 3;
};

const rankOf = (columns: Columns, question: Ranked, input: OrderInput): ((ordinal: number, facts: Facts) => number) => {
  switch (question.sort) {
    case 'RELEVANCE':
      return relevance(columns, question, input);
    case 'NAME':
      return () => 0;
    case 'DISTANCE':
      return (ordinal) => {
        const distance = input.distances?.[ordinal] ?? Number.POSITIVE_INFINITY;
        return distance === Number.POSITIVE_INFINITY ? UNKNOWN : distance;
      };
    case 'RECENTLY_VERIFIED':
      return (_ordinal, { verifiedAt }) => (verifiedAt === null ? UNKNOWN : -verifiedAt);
  }
};

/** The next services after a position, at most `count` of them, and whether there are more. */
export const nextInOrder = (
  columns: Columns,
  services: Bitmap,
  question: Ranked,
  input: OrderInput,
  after: Position | null,
  count: number,
): { placed: Placed[]; more: boolean } => {
  const rank = rankOf(columns, question, input);
  const nameOf = nameReader(question.locale);
  const raised = raisedToThird(columns, services, question, input);
  // A heap of the best so far, the worst of them on top: one pass, whatever the number found.
  const heap: Placed[] = [];
  services.forEach((ordinal) => {
    const entry = columns.entry(ordinal);
    if (!entry) return;
    const isRaised = ordinal === raised?.ordinal;
    const ranked = isRaised ? raised.position[0] : rank(ordinal, entry.facts);
    const worst = heap.length > count ? heap[0] : undefined;
    if (worst && ranked > worst.position[0]) return;
    if (after && ranked < after[0]) return;
    const position: Position = isRaised ? raised.position : [ranked, nameOf(entry), entry.id];
    if (after && comparePositions(position, after) <= 0) return;
    const service = { ordinal, position };
    if (!worst) pushUp(heap, service);
    else if (compare(service, worst) < 0) replaceTop(heap, service);
  });
  const placed = heap.sort(compare);
  return { placed: placed.slice(0, count), more: placed.length > count };
};

/**
 * Three services of one kind help nobody whose matter is another that is as likely: the best of what is likely and not among them comes third,
 * unless the third is of another kind than the two before it. All services of the question have to be there to tell.
 */
const raisedToThird = (columns: Columns, services: Bitmap, question: Ranked, input: OrderInput): Placed | null => {
  if (input.likely.length === 0 || question.sort !== 'RELEVANCE') return null;
  const firstOf = (some: Bitmap, count: number): Placed[] =>
    nextInOrder(columns, some, question, { ...input, likely: [] }, null, count).placed;
  const shown = firstOf(services, 3);
  const [, second, third] = shown;
  if (!second || !third) return null;
  const categories = shown.map(({ ordinal }) => columns.entry(ordinal)?.facts.categories ?? []);
  const [kindOfThird = ''] = categories[2] ?? [];
  if (!categories.slice(0, 2).some((before) => before.includes(kindOfThird))) return null;
  for (const code of input.likely.filter((likely) => !categories.flat().includes(likely))) {
    const [best] = firstOf(hereFirstOf(columns, services, code), 1);
    // Right after the second.
    if (best) return { ordinal: best.ordinal, position: [second.position[0], second.position[1], `${second.position[2]}\0`] };
  }
  return null;
};

/** Services usable here that are of the category before any other. */
const hereFirstOf = (columns: Columns, services: Bitmap, code: string): Bitmap => {
  const found = new Bitmap(columns.capacity);
  const foreign = columns.flagged('foreignExample');
  columns.with('categories', code).forEach((ordinal) => {
    if (services.has(ordinal) && !foreign.has(ordinal) && columns.entry(ordinal)?.facts.categories[0] === code) found.add(ordinal);
  });
  return found;
};

const compare = (one: Placed, other: Placed): number => comparePositions(one.position, other.position);

const comparePositions = (one: Position, other: Position): number => {
  if (one[0] !== other[0]) return one[0] - other[0];
  if (one[1] !== other[1]) return one[1] < other[1] ? -1 : 1;
  if (one[2] !== other[2]) return one[2] < other[2] ? -1 : 1;
  return 0;
};

const pushUp = (heap: Placed[], service: Placed): void => {
  let at = heap.length;
  heap.push(service);
  while (at > 0) {
    const above = (at - 1) >>> 1;
    const parent = heap[above] as Placed;
    if (compare(service, parent) <= 0) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = service;
};

const replaceTop = (heap: Placed[], service: Placed): void => {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && compare(heap[below + 1] as Placed, heap[below] as Placed) > 0) below += 1;
    const child = heap[below] as Placed;
    if (compare(child, service) <= 0) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = service;
};
