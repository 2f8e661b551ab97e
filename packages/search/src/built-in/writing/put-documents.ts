/** Writes documents into the index, in the transaction of whoever calls, who holds the writer lock. */
import { createHash } from 'node:crypto';
import type { PoolClient } from '@drogowskaz/platform';
import { type Facts, factsOf } from '../../document/facts.ts';
import { openingMinutes } from '../../document/opening-minutes.ts';
import { storable } from '../../document/storable.ts';
import { type Terms, termsOf } from '../../document/terms.ts';
import type { ServiceDocument } from '../../engine.ts';
import { keysOfWord } from '../../question/word-keys.ts';

/** A document with everything that is derived from it. Made before the writer lock is taken. */
export interface PreparedDocument {
  id: string;
  version: number;
  document: ServiceDocument;
  facts: Facts;
  terms: Terms;
  termsDigest: string;
  minutes: number[];
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export const prepareDocument = (given: ServiceDocument): PreparedDocument => {
  const document = storable(given);
  const terms = termsOf(document);
  return {
    id: document.card.id.toLowerCase(),
    version: document.version,
    document,
    facts: factsOf(document),
    terms,
    termsDigest: digest(terms.lexemes.sort().join(' ')),
    minutes: openingMinutes(document.open),
  };
};

/** Documents whose version is older than what the index holds or has removed are left out, silently: somebody was faster. */
export const putDocuments = async (client: PoolClient, prepared: readonly PreparedDocument[], change: number): Promise<void> => {
  const newest = await withoutOutdated(client, newestOfEach(prepared));
  if (newest.length === 0) return;
  const openings = await storeOpenings(client, newest);
  const before = await client.query<{ opening: number | null }>(
    'select distinct opening from entry where id = any($1::uuid[]) and opening is not null',
    [newest.map(({ id }) => id)],
  );
  const { rows } = await client.query<{ ordinal: number; id: string; changed: boolean }>(
    `with given as (
       select * from json_to_recordset($1::json)
       as given (id uuid, version bigint, opening integer, digest text, facts json, document json)
     ), known as (
       select entry.id, entry.terms_digest from entry join given using (id)
     ), written as (
       insert into entry (id, version, change, opening, terms_digest, facts, document)
       select id, version, $2, opening, decode(digest, 'hex'), facts, document from given
       on conflict (id) do update set version = excluded.version, change = excluded.change, opening = excluded.opening,
         terms_digest = excluded.terms_digest, facts = excluded.facts, document = excluded.document
       returning ordinal, id, terms_digest
     )
     select written.ordinal, written.id, known.terms_digest is distinct from written.terms_digest as changed
     from written left join known using (id)`,
    [
      JSON.stringify(
        newest.map(({ id, version, termsDigest, facts, document, minutes }) => ({
          id,
          version,
          opening: openings.get(minutes.join()) ?? null,
          digest: termsDigest,
          facts,
          document,
        })),
      ),
      change,
    ],
  );
  const ordinals = new Map(rows.filter(({ changed }) => changed).map(({ id, ordinal }) => [id, ordinal]));
  await storeTerms(
    client,
    newest.flatMap((document) => {
      const ordinal = ordinals.get(document.id);
      return ordinal === undefined ? [] : [{ ordinal, terms: document.terms }];
    }),
  );
  await dropUnusedOpenings(
    client,
    before.rows.map(({ opening }) => opening),
  );
};

const newestOfEach = (prepared: readonly PreparedDocument[]): PreparedDocument[] => {
  const newest = new Map<string, PreparedDocument>();
  for (const document of prepared) {
    const other = newest.get(document.id);
    if (!other || other.version <= document.version) newest.set(document.id, document);
  }
  return [...newest.values()];
};

/** What was removed at a version needs a newer one to come back; what is there may be put again at the same version. */
const withoutOutdated = async (client: PoolClient, documents: PreparedDocument[]): Promise<PreparedDocument[]> => {
  const { rows } = await client.query<{ id: string; atLeast: string }>(
    `select id, version as "atLeast" from entry where id = any($1::uuid[])
     union all select id, version + 1 from removed where id = any($1::uuid[])`,
    [documents.map(({ id }) => id)],
  );
  const atLeast = new Map(rows.map((row) => [row.id, Number(row.atLeast)]));
  return documents.filter(({ id, version }) => version >= (atLeast.get(id) ?? 0));
};

const storeOpenings = async (client: PoolClient, documents: readonly PreparedDocument[]): Promise<Map<string, number>> => {
  const patterns = [...new Set(documents.map(({ minutes }) => minutes.join()))].filter((pattern) => pattern !== '');
  if (patterns.length === 0) return new Map();
  const digests = patterns.map(digest);
  await client.query(
    `insert into opening (digest, minutes)
     select decode(digest, 'hex'), string_to_array(minutes, ',')::integer[] from unnest($1::text[], $2::text[]) as given (digest, minutes)
     on conflict (digest) do nothing`,
    [digests, patterns],
  );
  const { rows } = await client.query<{ id: number; digest: string }>(
    `select id, encode(digest, 'hex') as digest from opening where digest = any(select decode(unnest($1::text[]), 'hex'))`,
    [digests],
  );
  const ids = new Map(rows.map((row) => [row.digest, row.id]));
  return new Map(patterns.map((pattern, place) => [pattern, ids.get(digests[place] ?? '') ?? 0]));
};

/** Opening hours move on every night; what nobody points at any more would pile up. */
export const dropUnusedOpenings = async (client: PoolClient, ids: readonly (number | null)[]): Promise<void> => {
  await client.query(
    'delete from opening where id = any($1::integer[]) and not exists (select from entry where entry.opening = opening.id)',
    [ids],
  );
};

const storeTerms = async (client: PoolClient, documents: readonly { ordinal: number; terms: Terms }[]): Promise<void> => {
  if (documents.length === 0) return;
  await client.query(
    `insert into match (ordinal, terms)
     select ordinal, array_to_tsvector(string_to_array(terms, ' ')) from unnest($1::integer[], $2::text[]) as given (ordinal, terms)
     on conflict (ordinal) do update set terms = excluded.terms`,
    [documents.map(({ ordinal }) => ordinal), documents.map(({ terms }) => terms.lexemes.join(' '))],
  );
  await storeWords(
    client,
    documents.flatMap(({ terms }) => terms.words),
  );
};

/** Words are only ever added: one that no document has any more finds nothing and is then not suggested. */
const storeWords = async (client: PoolClient, words: Terms['words']): Promise<void> => {
  const distinct = [...new Map(words.map((word) => [`${word.locale} ${word.word}`, word])).values()];
  const { rows } = await client.query<{ place: string }>(
    `select place from unnest($1::text[], $2::text[]) with ordinality as given (locale, word, place)
     where not exists (select from word where word.locale = given.locale and word.word = given.word)`,
    [distinct.map(({ locale }) => locale), distinct.map(({ word }) => word)],
  );
  const unknown = rows.flatMap(({ place }) => distinct[Number(place) - 1] ?? []);
  if (unknown.length === 0) return;
  await client.query(
    `insert into word (locale, word, surface, keys)
     select locale, word, surface, string_to_array(keys, ' ') from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as given (locale, word, surface, keys)
     on conflict do nothing`,
    [
      unknown.map(({ locale }) => locale),
      unknown.map(({ word }) => word),
      unknown.map(({ surface }) => surface),
      unknown.map((word) => keysOfWord(word).join(' ')),
    ],
  );
};
