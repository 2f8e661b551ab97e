import { type SearchEngine, whyOf } from '@drogowskaz/search';
import { isDocumentFault } from '../indexing/document-fault.ts';
import type { OwedChanges } from './owed-changes.ts';

export interface OwingEngineOptions {
  engine: SearchEngine;
  owed: Pick<OwedChanges, 'add'>;
  /** Whether it is worth trying to write. */
  takesWrites(): boolean;
  /** It has missed a change: it must not be asked before it got it. */
  onMissed(why: string): void;
}

/**
 * An engine outside of the database as those see it who write: what it cannot take now is written down as owed to it and holds nobody up, neither the
 * queue nor the nightly run. A change is lost to it at no moment: it is there, or owed.
 */
export const owingEngine = ({ engine, owed, takesWrites, onMissed }: OwingEngineOptions): SearchEngine => {
  const owe = async (ids: readonly string[], why: string): Promise<void> => {
    await owed.add(ids);
    // Only now: whoever proves the index equal looks at what is owed, and may just have done so.
    onMissed(why);
  };
  const write = async (ids: readonly string[], work: () => Promise<void>): Promise<void> => {
    if (ids.length === 0) return;
    if (!takesWrites()) return owe(ids, 'it has missed a change');
    try {
      await work();
    } catch (error) {
      if (isDocumentFault(error)) throw error;
      await owe(ids, `a change could not be written: ${whyOf(error)}`);
    }
  };
  return {
    name: engine.name,
    search: (question, signal) => engine.search(question, signal),
    suggest: (question, signal) => engine.suggest(question, signal),
    put: (documents) => {
      const ids = documents.map(({ card }) => card.id);
      return write(ids, () => engine.put(documents));
    },
    remove: (removals) => {
      const ids = removals.map(({ id }) => id);
      return write(ids, () => engine.remove(removals));
    },
    versions: () => engine.versions(),
  };
};
