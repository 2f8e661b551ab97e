/** What one gets from Meilisearch without anything of ours: the cards as they are, default settings, the question as it was typed. */
import type { ServiceDocument } from '@drogowskaz/search';
import type { Meilisearch } from 'meilisearch';

/** It guesses no primary key: `id` is not the only attribute that ends so. */
const PRIMARY_KEY = { primaryKey: 'id' };
/** A hundred thousand at once are more than the 100 MB that it takes. */
const AT_ONCE = 5_000;
const LIMIT = { timeout: 600_000, interval: 50 };

export const putOutOfTheBox = async (client: Meilisearch, index: string, documents: readonly ServiceDocument[]): Promise<void> => {
  const cards = documents.map(({ card }) => ({ ...card }));
  for (const put of client.index(index).addDocumentsInBatches(cards, AT_ONCE, PRIMARY_KEY)) {
    const { status, error } = await put.waitTask(LIMIT);
    if (status !== 'succeeded') throw new Error(`Meilisearch did not take the cards: ${error?.message}`);
  }
};

/** Best first. */
export const askOutOfTheBox = async (client: Meilisearch, index: string, text: string, limit: number): Promise<string[]> => {
  const { hits } = await client.index<{ id: string }>(index).search(text, { limit, attributesToRetrieve: ['id'] });
  return hits.map(({ id }) => id);
};
