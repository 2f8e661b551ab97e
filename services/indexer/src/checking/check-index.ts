/** Compares an index with the directory. */
import { setTimeout as pause } from 'node:timers/promises';
import type { KeptIndex } from '@drogowskaz/search';
import { compareVersions } from '../indexing/compare-versions.ts';
import type { DirectorySource } from '../indexing/directory-source.ts';
import type { DriftKind } from '../indexing/indexer-metrics.ts';

export interface IndexDifference {
  id: string;
  kind: DriftKind;
  /** Of the index; of what is missing, the directory's. */
  version: number;
}

export interface IndexCheck {
  engine: KeptIndex['name'];
  services: number;
  differences: IndexDifference[];
}

/** What has just changed is on its way: only what differs twice in the same way is wrong. */
const LOOK_AGAIN_AFTER = 1_500;

export const checkIndex = async (index: KeptIndex, source: DirectorySource): Promise<IndexCheck> => {
  const first = await compare(index, source);
  if (first.differences.length === 0) return first;
  await pause(LOOK_AGAIN_AFTER);
  const again = await compare(index, source);
  const before = new Set(first.differences.map(nameOf));
  return { ...again, differences: again.differences.filter((difference) => before.has(nameOf(difference))) };
};

const nameOf = ({ id, kind, version }: IndexDifference): string => `${id} ${kind} ${version}`;

const compare = async (index: KeptIndex, source: DirectorySource): Promise<IndexCheck> => {
  let services = 0;
  const counted = async function* () {
    for await (const row of source.versions()) {
      services += 1;
      yield row;
    }
  };
  const differences: IndexDifference[] = [];
  for await (const difference of compareVersions(counted(), index.versions())) differences.push(difference);
  return { engine: index.name, services, differences };
};
