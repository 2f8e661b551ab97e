import { type Pool, servingRoles } from '@drogowskaz/platform';

/**
 * What the indexer itself remembers. Not in the schema `search`: the built-in engine swaps that whole when its layout changes.
 */
const TABLES = `
  create schema if not exists indexer;
  create table if not exists indexer.set_aside (
    service_id uuid primary key,
    version bigint not null,
    error text not null,
    since timestamptz not null default now(),
    attempts integer not null default 1
  );
  create table if not exists indexer.remembered (
    name text primary key,
    value text not null
  );
  create table if not exists indexer.owed (
    index_name text not null,
    service_id uuid not null,
    change bigint not null generated always as identity,
    primary key (index_name, service_id)
  );
  create table if not exists indexer.reindex (
    index_name text primary key,
    phase text not null check (phase in ('building', 'done', 'given_up')),
    layout text not null,
    generation text not null,
    after uuid,
    done integer not null default 0,
    total integer not null,
    swaps integer not null default 0,
    reason text,
    started_at timestamptz not null default now(),
    ended_at timestamptz
  );
  -- What was written to the live index while another one is built beside it: replayed there before it takes the place.
  create sequence if not exists indexer.reindex_change_number;
  create table if not exists indexer.reindex_change (
    index_name text not null,
    service_id uuid not null,
    number bigint not null default nextval('indexer.reindex_change_number'),
    primary key (index_name, service_id)
  );
  grant usage on schema indexer to ${servingRoles.indexer};
  grant select, insert, update, delete on all tables in schema indexer to ${servingRoles.indexer};
  grant usage on all sequences in schema indexer to ${servingRoles.indexer};
`;

/** Part of the migrations: run it as the owner, after `ensureRoles`. Running it again changes nothing. */
export const prepareIndexer = async (owner: Pool): Promise<void> => {
  await owner.query(TABLES);
};
