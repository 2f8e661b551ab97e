/** Which services have a word of the index. */
import type { PoolClient } from '@drogowskaz/platform';

/** A word of the index, or with `begins` all that begin so. */
export interface TextQuery {
  lexeme: string;
  begins: boolean;
}

/** As PostgreSQL reads it. Words have letters, digits and marks only, so nothing needs escaping inside the quotes. */
export const textQuery = ({ lexeme, begins }: TextQuery): string => (begins ? `'${lexeme}':*` : `'${lexeme}'`);

/** Which services each query finds. */
export const readPostings = async (client: PoolClient, queries: readonly TextQuery[]): Promise<Int32Array[]> => {
  const { rows } = await client.query<{ place: number; ordinals: Buffer }>('select place, ordinals from postings($1::text[])', [
    queries.map(textQuery),
  ]);
  const found: Int32Array[] = queries.map(() => new Int32Array(0));
  for (const { place, ordinals } of rows) found[place - 1] = unpackOrdinals(ordinals);
  return found;
};

/** Words that at least so many services have, the commonest first, as PostgreSQL knows them from its last ANALYZE; not many more ordinals than `together`. */
export const commonestWords = async (client: PoolClient, atLeast: number, together: number): Promise<TextQuery[]> => {
  const { rows } = await client.query<{ lexeme: string }>(
    `with common as (
       select word, share * (select reltuples from pg_class where oid = 'match'::regclass) as services
       from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as given (word, share)
       where schemaname = current_schema() and tablename = 'match' and attname = 'terms' and word is not null
     ), counted as (
       select word, services, sum(services) over (order by services desc, word) as before from common where services >= $1
     )
     select word as lexeme from counted where before <= $2 order by services desc`,
    [atLeast, together],
  );
  return rows.map(({ lexeme }) => ({ lexeme, begins: false }));
};

/** Five numbers describe an array of one dimension; then each element is preceded by its length. All are big-endian, 4 bytes. */
const HEADER = 20;
const ELEMENT = 8;

/** The numbers of an `integer[]` as PostgreSQL's `array_send` packs it (src/backend/utils/adt/arrayfuncs.c). */
const unpackOrdinals = (packed: Buffer): Int32Array => {
  // An empty array has no dimension and so a shorter header.
  const ordinals = new Int32Array(Math.max(0, Math.floor((packed.length - HEADER) / ELEMENT)));
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  for (let place = 0; place < ordinals.length; place += 1) ordinals[place] = view.getInt32(HEADER + place * ELEMENT + 4);
  return ordinals;
};
