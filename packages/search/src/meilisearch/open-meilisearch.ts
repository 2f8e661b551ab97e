/** Brings a server and this program together: version, keys, index. */
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { connectForWriting } from './connection.ts';
import { asking } from './failures.ts';
import { ensureKeys, type HubKeys } from './keys/ensure-keys.ts';
import { createIndex, describeIndex, type IndexState } from './layout/index-administration.ts';

/** Older ones cannot leave out what we do not use, and are untested. */
const OLDEST = [1, 12] as const;

export interface OpenedMeilisearch {
  keys: HubKeys;
  version: string;
  /** Of the index as it is now; `missing` does not occur: it was made, empty. */
  state: IndexState & { created: boolean };
}

export interface OpenMeilisearchOptions {
  host: string;
  /** The master key, or an admin key. Used here only. */
  apiKey: string;
  index: string;
  /** For tests: what a new index is told apart by. */
  generation?: string;
  /** What documents are projected with now; an index of another has to be built anew. */
  projection?: string;
}

/** The two keys of the hub on a server that is new enough. The only thing that the given key is used for. */
export const prepareServer = async ({
  host,
  apiKey,
  index,
}: Omit<OpenMeilisearchOptions, 'generation' | 'projection'>): Promise<{ keys: HubKeys; version: string }> => {
  const admin = connectForWriting({ host, apiKey });
  const keys = await ensureKeys(admin, index);
  const { pkgVersion: version } = await asking(() => admin.getVersion());
  requireVersion(version);
  return { keys, version };
};

/** Safe to repeat, also by several processes at once. */
export const openMeilisearch = async ({ generation, projection, ...server }: OpenMeilisearchOptions): Promise<OpenedMeilisearch> => {
  const { host, index } = server;
  const { keys, version } = await prepareServer(server);
  const client = connectForWriting({ host, apiKey: keys.indexing });
  const before = await describeIndex(client, index, projection);
  if (before.state !== 'missing') return { keys, version, state: { ...before, created: false } };
  await createIndex(client, index, generation, projection);
  return { keys, version, state: { ...(await describeIndex(client, index, projection)), created: true } };
};

const requireVersion = (version: string): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new OperatorError(
    `Meilisearch ${version} is too old: ${OLDEST.join('.')} is the oldest that the hub works with. Update it, or unset MEILISEARCH_HOST to search with the built-in engine.`,
    exitCodes.config,
  );
};
