/** The index that is built beside the live one and then takes its name. After the swap it is the old one, kept until the next is built. */

import type { IndexIdentity } from '../outside-engine.ts';
import { connectForWriting, type MeilisearchAddress } from './connection.ts';
import {
  createIndex,
  deleteIndex,
  describeIndex,
  generationOf,
  type IndexState,
  identityOf,
  swapIndexes,
} from './layout/index-administration.ts';
import { layoutDigest } from './layout/settings.ts';
import { untilDone, waitingTasks } from './writing/tasks.ts';

export interface BesideIndexOptions extends Pick<MeilisearchAddress, 'host'> {
  /** The key that writes. */
  indexingKey: string;
  /** The live index. */
  index: string;
  /** What documents are projected with now. */
  projection: string;
}

export interface BesideIndex {
  name: string;
  /** Names what this program makes: settings, layout and projection together. */
  layout: string;
  /** How the live index stands to that. */
  live(): Promise<IndexState>;
  /** Which index bears which name now. */
  generations(): Promise<{ live: string | null; beside: string | null }>;
  /** Tells what is beside from any other index, also after the swap. */
  identity(): Promise<IndexIdentity | null>;
  liveIdentity(): Promise<IndexIdentity | null>;
  /** Deletes what bears the name and makes it anew, empty: settings first. */
  make(generation: string): Promise<void>;
  /** Resolves when the live name leads to what was beside. */
  swap(): Promise<void>;
  /** Whether changes of the live index wait until what is put beside is done. */
  changesWait(): Promise<boolean>;
  /** Resolves when the server has done whatever was asked of it before, also by a process that is no more. */
  settle(): Promise<void>;
}

const besideName = (index: string): string => `${index}-beside`;

export const besideIndex = ({ host, indexingKey, index, projection }: BesideIndexOptions): BesideIndex => {
  const client = connectForWriting({ host, apiKey: indexingKey });
  const name = besideName(index);
  return {
    name,
    layout: `${layoutDigest()} ${projection}`,
    live: () => describeIndex(client, index, projection),
    generations: async () => ({ live: await generationOf(client, index), beside: await generationOf(client, name) }),
    identity: () => identityOf(client, name),
    liveIdentity: () => identityOf(client, index),
    make: async (generation) => {
      await deleteIndex(client, name);
      await createIndex(client, name, generation, projection);
    },
    swap: () => swapIndexes(client, index, name),
    changesWait: async () => (await waitingTasks(client, index)) > 0,
    // Changes are done in the order in which they came: when one that changes nothing is done, all before it are.
    settle: () => untilDone(client, () => client.index(index).deleteDocuments(['nothing']), ['index_not_found']),
  };
};
