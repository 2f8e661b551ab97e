import type { SearchEngine } from '@drogowskaz/search';
import type { ReindexStore } from './reindex-store.ts';

/** Repeated at most so often: nobody swaps indexes every few seconds. */
const MOST_REPEATS = 5;

/**
 * The live index; while another one is built beside it, what is written is noted, so that it is replayed there before the swap. When the indexes were
 * swapped in the middle of a change, the change is done again, in the new one.
 */
export const notingChanges = (live: SearchEngine, store: Pick<ReindexStore, 'read' | 'note'>): SearchEngine => {
  const noting = async (ids: readonly string[], change: () => Promise<void>): Promise<void> => {
    for (let repeat = 0; repeat < MOST_REPEATS; repeat += 1) {
      const before = await store.read();
      await change();
      await store.note(ids);
      const after = await store.read();
      if ((before?.swaps ?? 0) === (after?.swaps ?? 0)) return;
    }
  };
  return {
    name: live.name,
    search: (question, signal) => live.search(question, signal),
    suggest: (question, signal) => live.suggest(question, signal),
    put: (documents) =>
      noting(
        documents.map(({ card }) => card.id),
        () => live.put(documents),
      ),
    remove: (ids) =>
      noting(
        ids.map(({ id }) => id),
        () => live.remove(ids),
      ),
    versions: () => live.versions(),
  };
};
