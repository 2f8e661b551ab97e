/** What is done to a whole index: made with our settings, compared with them, swapped, deleted. Everything is done when it resolves. */
import { newId } from '@drogowskaz/platform';
import type { Meilisearch, Settings } from 'meilisearch';
import type { IndexIdentity } from '../../outside-engine.ts';
import { asking, MeilisearchRefusal, reasonOf } from '../failures.ts';
import { until, untilDone } from '../writing/tasks.ts';
import { differingSettings, filterableByName, indexSettings, layoutDigest } from './settings.ts';

/** The document of an index that is about the index itself. */
export interface AboutIndex {
  id: 'about';
  about: true;
  /** Another one for each index that is made: cursors of another have expired. */
  generation: string;
  /** What the program that made it made it with. */
  layout: string;
  /** What its documents were projected with, when whoever made it told: the vocabulary, for one. */
  projection?: string;
}

export interface IndexState {
  /** `other`: made by another program or changed since: it has to be built anew beside, and searches as it is until then. */
  state: 'missing' | 'ready' | 'other';
  /** What differs, in words for an operator. */
  differences: string[];
}

export const createIndex = async (client: Meilisearch, index: string, generation: string = newId(), projection?: string): Promise<void> => {
  await untilDone(client, () => client.createIndex(index, { primaryKey: 'id' }), ['index_already_exists']);
  await applySettings(client, index);
  const about: AboutIndex = {
    id: 'about',
    about: true,
    generation,
    layout: layoutDigest(),
    ...(projection === undefined ? {} : { projection }),
  };
  await untilDone(client, () => client.index(index).addDocuments([about]));
};

const applySettings = async (client: Meilisearch, index: string): Promise<void> => {
  const apply = (settings: Settings) => untilDone(client, () => client.index(index).updateSettings(settings));
  try {
    await apply(indexSettings);
  } catch (error) {
    if (!(error instanceof MeilisearchRefusal) || error.reason !== 'invalid_settings_filterable_attributes') throw error;
    await apply({ ...indexSettings, filterableAttributes: filterableByName });
  }
};

export const deleteIndex = (client: Meilisearch, index: string): Promise<void> =>
  untilDone(client, () => client.deleteIndex(index), ['index_not_found']);

/**
 * Both must be there. What is asked meanwhile is answered by the one or the other, whole. A key for some indexes may not see the task of a swap, so it
 * is done when the one index is what the other was.
 */
export const swapIndexes = async (client: Meilisearch, one: string, other: string): Promise<void> => {
  const wanted = await generationOf(client, other);
  if (wanted === null) throw new Error(`The index "${other}" is not there or was not made to its end: it cannot be swapped in.`);
  // Not by the client's own method: it sends what servers before 1.18 do not know.
  await asking(() => client.httpRequest.post({ path: 'swap-indexes', body: [{ indexes: [one, other] }] }));
  await until('An index was not swapped in', async () => (await generationOf(client, one)) === wanted);
};

/** Which of all indexes that were ever made bears this name; null: none, or one that was not made to its end. */
export const generationOf = async (client: Meilisearch, index: string): Promise<string | null> =>
  (await aboutIndex(client, index))?.generation ?? null;

export const aboutIndex = (client: Meilisearch, index: string): Promise<AboutIndex | null> =>
  orMissing(() => client.index<AboutIndex & Record<string, unknown>>(index).getDocument('about'));

export const describeIndex = async (client: Meilisearch, index: string, projection?: string): Promise<IndexState> => {
  const settings = await orMissing(() => client.index(index).getSettings());
  const about = settings && (await aboutIndex(client, index));
  // Without it the making was interrupted before anything was put in.
  if (!about) return { state: 'missing', differences: [] };
  const differences = differingSettings(settings).map((name) => `the setting "${name}" is another`);
  if (about.layout !== layoutDigest()) differences.push(LAID_OUT_OTHERWISE);
  if (projection !== undefined && about.projection !== projection) differences.push('its documents were made with another vocabulary');
  return { state: differences.length === 0 ? 'ready' : 'other', differences };
};

/** What tells this index from any other, and from itself as it was before; null: it is not there, or was not made to its end. */
export const identityOf = async (client: Meilisearch, index: string): Promise<IndexIdentity | null> => {
  const about = await aboutIndex(client, index);
  if (!about) return null;
  const { createdAt, updatedAt } = await asking(() => client.getRawIndex(index));
  return { made: `${createdAt} ${about.generation}`, changed: updatedAt };
};

export const LAID_OUT_OTHERWISE = 'its documents are laid out by another version of this program';

const orMissing = <Result>(request: () => Promise<Result>): Promise<Result | null> =>
  asking(async () => {
    try {
      return await request();
    } catch (error) {
      if (reasonOf(error) === 'index_not_found' || reasonOf(error) === 'document_not_found') return null;
      throw error;
    }
  });
