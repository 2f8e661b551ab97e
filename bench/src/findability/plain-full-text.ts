/**
 * What one gets from PostgreSQL without anything of ours: all texts in one `to_tsvector('simple')`, all words of the question required,
 * the last one as a beginning, ranked by `ts_rank_cd`. No folding, no stems, no vocabulary.
 */
import type { Pool } from '@drogowskaz/platform';
import type { ServiceDocument } from '@drogowskaz/search';
import { FIRST } from './score.ts';

export const plainFullText = async (
  owner: Pool,
  documents: readonly ServiceDocument[],
  limit: number = FIRST,
): Promise<(question: { text: string }) => Promise<string[]>> => {
  await owner.query('create table plain_text (id uuid primary key, words tsvector not null)');
  const rows = documents.map(({ card }) => ({
    id: card.id,
    name: card.texts.map(({ name }) => name).join(' '),
    rest: [card.provider.name, ...card.texts.flatMap(({ summary, description }) => [summary, description])].join(' '),
  }));
  await owner.query(
    `insert into plain_text
     select id, setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', rest), 'D')
     from json_to_recordset($1::json) as given (id uuid, name text, rest text)`,
    [JSON.stringify(rows)],
  );
  await owner.query('create index on plain_text using gin (words)');
  return async ({ text }) => {
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const query = words.map((word, place) => `'${word}'${place === words.length - 1 ? ':*' : ''}`).join(' & ');
    const found = await owner.query<{ id: string }>(
      `select id from plain_text, to_tsquery('simple', $1) as asked where words @@ asked
       order by ts_rank_cd(words, asked) desc, id limit ${limit}`,
      [query],
    );
    return found.rows.map(({ id }) => id);
  };
};
