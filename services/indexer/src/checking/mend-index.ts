import type { KeptIndex } from '@drogowskaz/search';
import type { DirectorySource } from '../indexing/directory-source.ts';
import type { IndexServices } from '../indexing/index-services.ts';
import { removeExtra } from '../indexing/remove-extra.ts';
import type { IndexCheck } from './check-index.ts';

const BATCH = 500;

/** Brings what differs to what the directory says. What is ahead of the directory, as after restoring an older backup of it, is forgotten first. */
export const mendIndex = async (
  index: KeptIndex,
  { differences }: IndexCheck,
  { source, services }: { source: DirectorySource; services: IndexServices },
): Promise<void> => {
  const ids = (...kinds: string[]): string[] => differences.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  // A grave stone of a later version, too, keeps a service out that the directory has again.
  await index.forget(ids('ahead', 'missing'));
  const toIndex = ids('missing', 'outdated', 'ahead');
  for (let at = 0; at < toIndex.length; at += BATCH) await services.index(toIndex.slice(at, at + BATCH));
  const extra = differences.filter(({ kind }) => kind === 'extra');
  await removeExtra(index, source, new Map(extra.map(({ id, version }) => [id, version])));
};
