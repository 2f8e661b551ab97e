/** What frequent words find, kept in this process and told of what changes: handing over tens of thousands of ordinals is what costs most. */
import { type PoolClient, TextCache } from '@drogowskaz/platform';
import { type TextQuery, textQuery } from '../layout/postings.ts';

/** Ordinals that a process keeps: 32 MB. */
export const KEPT_ORDINALS = 8_000_000;
/** What fewer services have is read anew each time: that is cheap, and a word that hardly anybody uses is not kept. */
export const FREQUENT = 500;
/** Services that may change at once: looking through the words of one takes about a millisecond. */
const MOST_CHANGED = 200;

/** As of one change of the index. A list is never altered: a question that still reads it is of that moment. */
export class FrequentWords {
  readonly #kept = new TextCache<{ query: TextQuery; ordinals: Int32Array }>(KEPT_ORDINALS);

  get(query: TextQuery): Int32Array | undefined {
    return this.#kept.get(textQuery(query))?.ordinals;
  }

  /** What was read after the change that these are of may be newer than it. */
  keep({ lexeme, begins }: TextQuery, ordinals: Int32Array): void {
    const query = { lexeme, begins };
    if (ordinals.length >= FREQUENT) this.#kept.set(textQuery(query), { query, ordinals }, ordinals.length);
  }

  /** The same words after services came, went or changed, as `client`'s transaction sees them; null when that would take longer than reading anew what is asked. */
  async after(client: PoolClient, changed: ReadonlySet<number>): Promise<FrequentWords | null> {
    if (changed.size === 0) return this;
    if (changed.size > MOST_CHANGED) return null;
    const { rows } = await client.query<{ ordinal: number; terms: string }>(
      `select ordinal, array_to_string(tsvector_to_array(terms), ' ') as terms from match where ordinal = any($1::integer[])`,
      [[...changed]],
    );
    const now = rows.map((row) => {
      const terms = row.terms.split(' ');
      return { ordinal: row.ordinal, terms, distinct: new Set(terms) };
    });
    const marks = marksOf(changed);
    const next = new FrequentWords();
    for (const [, { query, ordinals }] of this.#kept.entries()) {
      const { lexeme, begins } = query;
      const having = now.filter(({ terms, distinct }) => (begins ? terms.some((term) => term.startsWith(lexeme)) : distinct.has(lexeme)));
      const after = exchanged(
        ordinals,
        marks,
        having.map(({ ordinal }) => ordinal),
      );
      next.keep(query, after);
    }
    return next;
  }
}

/** One mark for each ordinal: asked a million times, it answers in a fifth of the time of a set. */
const marksOf = (ordinals: ReadonlySet<number>): Uint8Array => {
  const marks = new Uint8Array(Math.max(...ordinals) + 1);
  for (const ordinal of ordinals) marks[ordinal] = 1;
  return marks;
};

/** A loop, and within the marks: all that is kept is looked through in four milliseconds, where `filter` takes twenty. */
const marked = (ordinals: Int32Array, marks: Uint8Array): number[] => {
  const found: number[] = [];
  for (const ordinal of ordinals) if (ordinal < marks.length && marks[ordinal] === 1) found.push(ordinal);
  return found;
};

/** The same list where a change left a word where it was, as it leaves most. */
const exchanged = (before: Int32Array, changed: Uint8Array, now: readonly number[]): Int32Array => {
  const were = marked(before, changed);
  if (were.length === now.length && now.every((ordinal) => were.includes(ordinal))) return before;
  const after = new Int32Array(before.length - were.length + now.length);
  after.set(before.filter((ordinal) => changed[ordinal] !== 1));
  after.set(now, before.length - were.length);
  return after;
};
