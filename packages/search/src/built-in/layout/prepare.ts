/** Creates the index, or builds it anew from its own documents when its layout is another one than this program's. */
import { randomBytes } from 'node:crypto';
import { type Pool, type PoolClient, servingRoles } from '@drogowskaz/platform';
import type { ServiceDocument } from '../../engine.ts';
import { prepareDocument, putDocuments } from '../writing/put-documents.ts';
import { beginChange } from '../writing/write-index.ts';
import { createIndexes, createTables, grantsTo, LAYOUT, LIVE_SCHEMA, NEXT_SCHEMA, WRITER_LOCK } from './tables.ts';
import { inTransaction } from './transaction.ts';

const REBUILD_TIMEOUT = 3_600_000;
const BATCH = 500;

interface State {
  layout: number;
  secret: Buffer;
}

/**
 * To be run by the owner of the database, at every start, before the engine is asked. Running it again changes nothing.
 * `rebuilt` tells that cursors of before have expired, and that documents of before are still there.
 */
export const prepareBuiltIn = (owner: Pool): Promise<{ rebuilt: boolean }> =>
  inTransaction(owner, { timeout: REBUILD_TIMEOUT }, async (client) => {
    // Writers wait until the new index stands; readers go on with the old one until the swap at the end.
    await client.query(`select pg_advisory_xact_lock(${WRITER_LOCK})`);
    const state = await stateOf(client);
    const rebuilt = state === null || state.layout !== LAYOUT;
    if (rebuilt) await rebuild(client, state);
    return { rebuilt };
  });

const stateOf = async (client: PoolClient): Promise<State | null> => {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('${LIVE_SCHEMA}.state') is not null as there`);
  if (rows[0]?.there !== true) return null;
  const state = await client.query<State>('select layout, cursor_secret as secret from state');
  return state.rows[0] ?? null;
};

const rebuild = async (client: PoolClient, before: State | null): Promise<void> => {
  await client.query(`drop schema if exists ${NEXT_SCHEMA} cascade; create schema ${NEXT_SCHEMA}; set local search_path = ${NEXT_SCHEMA}`);
  await client.query(createTables);
  // The secret stays, so that a cursor of the old index is known to be ours, and answered "expired" instead of "forged".
  await client.query('insert into state (layout, cursor_secret) values ($1, $2)', [LAYOUT, before?.secret ?? randomBytes(32)]);
  if (before) await copyDocuments(client);
  await client.query(createIndexes);
  await client.query(`drop schema if exists ${LIVE_SCHEMA} cascade; alter schema ${NEXT_SCHEMA} rename to ${LIVE_SCHEMA}`);
  await client.query(`set local search_path = ${LIVE_SCHEMA}`);
  await client.query(grantsTo(LIVE_SCHEMA, servingRoles.indexer));
};

/** Every layout so far has had `entry (id, document)` and `removed (id, version)`; one that has not must say here how to read it. */
const copyDocuments = async (client: PoolClient): Promise<void> => {
  const change = await beginChange(client);
  for (let after: string | null = null; ; ) {
    const { rows }: { rows: { id: string; document: ServiceDocument }[] } = await client.query(
      `select id, document from ${LIVE_SCHEMA}.entry where $1::uuid is null or id > $1 order by id limit ${BATCH}`,
      [after],
    );
    if (rows.length === 0) break;
    await putDocuments(
      client,
      rows.map(({ document }) => prepareDocument(document)),
      change,
    );
    after = rows.at(-1)?.id ?? null;
  }
  await client.query(`insert into removed (id, version) select id, version from ${LIVE_SCHEMA}.removed`);
};
