import { badUserInput, isUuid, type Pool, type PoolClient } from '@drogowskaz/platform';
import type { ServiceDocument } from '../../engine.ts';
import { WRITER_LOCK } from '../layout/tables.ts';
import { inTransaction } from '../layout/transaction.ts';
import { dropUnusedOpenings, prepareDocument, putDocuments } from './put-documents.ts';

/** A large batch of new documents takes seconds on a small machine; a stuck one must not hold the writer lock for ever. */
const WRITE_TIMEOUT = 120_000;

/** Takes the writer lock until commit, so that no concurrent indexer can lose, and gives the number of this change. */
export const beginChange = async (client: PoolClient): Promise<number> => {
  await client.query(`select pg_advisory_xact_lock(${WRITER_LOCK})`);
  const { rows } = await client.query<{ change: string }>('update state set change = change + 1 returning change');
  return Number(rows[0]?.change);
};

export const put = async (pool: Pool, documents: readonly ServiceDocument[]): Promise<void> => {
  if (documents.length === 0) return;
  const prepared = documents.map(prepareDocument);
  await inTransaction(pool, { timeout: WRITE_TIMEOUT }, async (client) => putDocuments(client, prepared, await beginChange(client)));
};

export const remove = async (pool: Pool, ids: readonly { id: string; version: number }[]): Promise<void> => {
  const wrong = ids.find(({ id }) => !isUuid(id));
  if (wrong) throw badUserInput(`"${wrong.id.slice(0, 40)}" is no UUID: documents are removed by the id of their service.`);
  if (ids.length === 0) return;
  await inTransaction(pool, { timeout: WRITE_TIMEOUT }, async (client) => {
    const change = await beginChange(client);
    // The grave stone is written whether or not the document had arrived: its put may come late.
    const { rows } = await client.query<{ ordinal: number; opening: number | null }>(
      `with given as (
         select id, max(version) as version from unnest($1::uuid[], $2::bigint[]) as given (id, version) group by id
       ), deleted as (
         delete from entry using given where entry.id = given.id and entry.version <= given.version
         returning entry.ordinal, entry.opening
       ), noted as (
         insert into removed (id, version) select id, version from given
         on conflict (id) do update set version = greatest(removed.version, excluded.version)
       ), forgotten as (
         insert into gone (ordinal, change) select ordinal, $3 from deleted
       )
       select ordinal, opening from deleted`,
      [ids.map(({ id }) => id.toLowerCase()), ids.map(({ version }) => version), change],
    );
    await client.query('delete from match where ordinal = any($1::integer[])', [rows.map(({ ordinal }) => ordinal)]);
    await dropUnusedOpenings(
      client,
      rows.map(({ opening }) => opening),
    );
  });
};

export const forget = async (pool: Pool, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await inTransaction(pool, { timeout: WRITE_TIMEOUT }, async (client) => {
    const change = await beginChange(client);
    const { rows } = await client.query<{ ordinal: number; opening: number | null }>(
      `with deleted as (
         delete from entry where id = any($1::uuid[]) returning ordinal, opening
       ), forgotten as (
         delete from removed where id = any($1::uuid[])
       ), gone as (
         insert into gone (ordinal, change) select ordinal, $2 from deleted
       )
       select ordinal, opening from deleted`,
      [ids, change],
    );
    await client.query('delete from match where ordinal = any($1::integer[])', [rows.map(({ ordinal }) => ordinal)]);
    await dropUnusedOpenings(
      client,
      rows.map(({ opening }) => opening),
    );
  });
};
