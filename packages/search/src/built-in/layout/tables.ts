/**
 * The tables of the built-in index. Names are not qualified: every transaction sets `search_path`, so that a new layout can be
 * built in a schema beside the live one.
 */

/** Grows with every change of the tables, of the lexemes or of `packages/text`: the index is then built anew from its own documents. */
export const LAYOUT = 13;

export const LIVE_SCHEMA = 'search';
export const NEXT_SCHEMA = 'search_next';

/** Whoever writes the index holds this advisory lock until commit: changes are numbered in the order in which they become visible. */
export const WRITER_LOCK = "hashtextextended('drogowskaz:search writer', 0)";

export const createTables = `
  create table state (
    only_row boolean primary key default true check (only_row),
    layout integer not null,
    generation uuid not null default gen_random_uuid(),
    change bigint not null default 0,
    cursor_secret bytea not null
  );

  -- One row per service. Narrow: the document itself is stored out of line.
  create table entry (
    ordinal integer generated always as identity primary key,
    id uuid not null,
    version bigint not null,
    change bigint not null,
    opening integer,
    terms_digest bytea not null,
    facts json not null,
    document json not null
  ) with (toast_tuple_target = 128, fillfactor = 90);
  alter table entry alter column document set storage external;
  create unique index entry_id on entry (id);
  create index entry_change on entry (change);
  create index entry_opening on entry (opening);

  -- Apart from the entry, so that finding reads few pages and a change of opening hours does not touch the text index.
  create table match (
    ordinal integer primary key,
    terms tsvector not null
  ) with (toast_tuple_target = 128);
  alter table match alter column terms set storage external;

  -- Opening hours of the next weeks as minutes since 1970, from and to in turn; most services share theirs with others.
  create table opening (
    id integer generated always as identity primary key,
    digest bytea not null unique,
    minutes integer[] not null
  );

  -- What was removed, with its last version: a late put of an older one must not bring it back.
  create table removed (
    id uuid primary key,
    version bigint not null
  );

  -- Ordinals that are no more, so that processes can forget them. An ordinal is never given again.
  create table gone (
    ordinal integer primary key,
    change bigint not null
  );
  create index gone_change on gone (change);

  -- Words of services that a mistyped word may have meant; those of the vocabulary come with the program. keys: what spellings of it may share (keysOfWord).
  create table word (
    locale text not null,
    word text not null,
    surface text not null,
    keys text[] not null,
    primary key (locale, word)
  );`;

/** Made after a rebuild has filled the tables: a tenth of the time of filling them row by row. */
export const createIndexes = `
  create index match_terms on match using gin (terms) with (gin_pending_list_limit = 1024);
  create index word_keys on word using gin (keys) with (fastupdate = off);

  -- The services that each text query finds. The planner would rather read the whole table for frequent words; it is wrong.
  -- Packed as PostgreSQL sends arrays (\`unpackOrdinals\`): a tenth of the time that reading numbers as text takes.
  create function postings(queries text[]) returns table (place integer, ordinals bytea)
  language sql stable parallel safe set enable_seqscan = off
  begin atomic
    select place::integer, array_send(array(select match.ordinal from match where match.terms @@ query::tsquery))
    from unnest(queries) with ordinality as asked (query, place);
  end;`;

export const grantsTo = (schema: string, role: string): string => `
  grant usage on schema ${schema} to ${role};
  grant select, insert, update, delete on all tables in schema ${schema} to ${role};
  grant usage on all sequences in schema ${schema} to ${role};
  grant execute on all functions in schema ${schema} to ${role};`;
