/** What frequent words find, kept in this process and told of what changes: handing over tens of thousands of ordinals is what costs most. */
import { type PoolClient, TextCache } from '@drogowskaz/platform';
import { unpackOrdinals } from '../layout/unpack-ordinals.ts';

/** Ordinals that a process keeps: 32 MB. */
const KEPT_ORDINALS = 8_000_000;
/** What fewer services have is read anew each time: that is cheap, and a word that hardly anybody uses is not kept. */
const FREQUENT = 500;
/** Kept words times changed services. Beyond that, words are read anew when they are asked. */
const MOST_COMPARED = 20_000;

/** By text query, as of one change of the index. A list is never altered: a question that still reads it is of that moment. */
export class FrequentWords {
  readonly #kept = new TextCache<Int32Array>(KEPT_ORDINALS);

  get(query: string): Int32Array | undefined {
    return this.#kept.get(query);
  }

  keep(query: string, ordinals: Int32Array): void {
    if (ordinals.length >= FREQUENT) this.#kept.set(query, ordinals, ordinals.length);
  }

  /** The same words after services came, went or changed, as `client`'s transaction sees them. */
  async after(client: PoolClient, changed: ReadonlySet<number>): Promise<FrequentWords> {
    if (changed.size === 0) return this;
    const next = new FrequentWords();
    const kept = [...this.#kept.entries()];
    if (kept.length === 0 || kept.length * changed.size > MOST_COMPARED) return next;
    const { rows } = await client.query<{ place: number; ordinals: Buffer }>(
      `select place::integer, array_send(array(
         select match.ordinal from match where match.ordinal = any($2::integer[]) and match.terms @@ query::tsquery
       )) as ordinals
       from unnest($1::text[]) with ordinality as kept (query, place)`,
      [kept.map(([query]) => query), [...changed]],
    );
    const marks = marksOf(changed);
    for (const { place, ordinals } of rows) {
      const [query, before] = kept[place - 1] as [string, Int32Array];
      next.keep(query, exchanged(before, marks, unpackOrdinals(ordinals)));
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

const exchanged = (before: Int32Array, gone: Uint8Array, come: Int32Array): Int32Array => {
  const stay = before.some((ordinal) => gone[ordinal] === 1) ? before.filter((ordinal) => gone[ordinal] !== 1) : before;
  if (come.length === 0) return stay;
  const all = new Int32Array(stay.length + come.length);
  all.set(stay);
  all.set(come, stay.length);
  return all;
};
