import type { SearchEngine } from '@drogowskaz/search';
import type { DirectorySource } from './directory-source.ts';

/**
 * Removes what an index has and the directory has not, given with its version in the index. Read again: what was published since then is no longer extra.
 * What is published after this has a higher version and stays.
 */
export const removeExtra = async (engine: SearchEngine, source: DirectorySource, extra: ReadonlyMap<string, number>): Promise<void> => {
  if (extra.size === 0) return;
  const gone = (await source.standings([...extra.keys()])).filter(({ service }) => service === null);
  await engine.remove(gone.map(({ id, removedAt }) => ({ id, version: Math.max(extra.get(id) ?? 0, removedAt ?? 0) })));
};
