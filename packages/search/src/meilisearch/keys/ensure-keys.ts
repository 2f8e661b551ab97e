/**
 * The hub makes itself two keys and uses nothing else: one that can only search, one that writes its own indexes and no others. Both are found
 * again by their ids, so that every process has the same ones.
 */
import { createHash } from 'node:crypto';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import type { Key, KeyCreation, Meilisearch } from 'meilisearch';
import { asFailure, asking, reasonOf } from '../failures.ts';

export interface HubKeys {
  /** May search the hub's indexes. */
  search: string;
  /** May write, make and swap the hub's indexes. */
  indexing: string;
}

interface KeyWanted {
  use: string;
  description: string;
  actions: string[];
}

const searchKey: KeyWanted = {
  use: 'search',
  description: 'Made and used by the hub Drogowskaz: asks its indexes.',
  actions: ['search'],
};
const indexingKey: KeyWanted = {
  use: 'indexing',
  description: 'Made and used by the hub Drogowskaz: writes its indexes.',
  actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get'],
};

/** `client`: with the master key or an admin key; not needed any more afterwards. */
export const ensureKeys = async (client: Meilisearch, index: string): Promise<HubKeys> => ({
  search: await ensureKey(client, index, searchKey),
  indexing: await ensureKey(client, index, indexingKey),
});

const uidOf = (index: string, use: string): string =>
  createHash('sha256')
    .update(`drogowskaz ${index} ${use}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

const ensureKey = async (client: Meilisearch, index: string, { use, description, actions }: KeyWanted): Promise<string> => {
  const uid = uidOf(index, use);
  // The indexes that are built beside the live one begin with its name.
  const indexes = [index, `${index}-*`];
  const known = await existing(client, uid);
  if (known && isSame(known.actions, actions) && isSame(known.indexes, indexes) && known.expiresAt === null) return known.key;
  // What a key may do cannot be changed.
  if (known) await asking(() => client.deleteKey(uid));
  const wanted: KeyCreation = { uid, name: `Drogowskaz ${index}: ${use}`, description, actions, indexes, expiresAt: null };
  try {
    return (await client.createKey(wanted)).key;
  } catch (error) {
    // Another process was faster.
    if (reasonOf(error) === 'api_key_already_exists') return (await asking(() => client.getKey(uid))).key;
    throw asFailure(error);
  }
};

const existing = async (client: Meilisearch, uid: string): Promise<Key | null> => {
  try {
    return await client.getKey(uid);
  } catch (error) {
    switch (reasonOf(error)) {
      case 'api_key_not_found':
        return null;
      case 'missing_master_key':
        throw new OperatorError(
          'Meilisearch runs without a master key, so everybody who reaches it may do everything. Start it with --master-key, and give the same as MEILISEARCH_API_KEY.',
          exitCodes.config,
        );
      case 'invalid_api_key':
      case 'missing_authorization_header':
        throw new OperatorError(
          'Meilisearch does not let MEILISEARCH_API_KEY make keys: it is wrong, or a restricted key. Give the master key or the "Default Admin API Key" (GET /keys shows it); the hub makes itself a key that only searches and one that only writes its own indexes, and uses nothing else.',
          exitCodes.noPermission,
        );
      default:
        throw asFailure(error);
    }
  }
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
