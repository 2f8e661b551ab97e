/** What an index holds of services and of what was removed: everything, in a form that can be compared. */
import type { ServiceDocument } from '../engine.ts';

export interface GraveStoneWanted {
  id: string;
  version: number;
  /** An index that was built anew has none of what was removed before. */
  mayLack?: boolean;
}

export interface Contents {
  /** By service; each as the same text when it is the same, whatever the order of its keys. */
  services: Map<string, string>;
  /** Services that were removed, with their versions. */
  removed: Map<string, number>;
}

/** Reads what an index holds, and says what it should hold. */
export interface ContentsOfEngine {
  /** Of one service, as it is projected at this moment. */
  wanted(document: ServiceDocument, now: Date): string;
  read(): Promise<Contents>;
}

export interface Difference {
  /** `lost`: not there. `stale`: there, but otherwise, or although it is gone. */
  kind: 'lost' | 'stale';
  service: string;
  /** What is different, for whoever looks for the reason. */
  detail: string;
}

/** The same text for the same value: keys in order. */
export const sameText = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** Where an index differs from what it should hold. Of each service any of several texts is right: those of the moments at which it may have been put. */
export const differencesIn = (
  { services, removed }: Contents,
  wanted: ReadonlyMap<string, readonly string[]>,
  graveStones: readonly GraveStoneWanted[],
): Difference[] => {
  const differences: Difference[] = [];
  for (const [service, texts] of wanted) {
    const text = services.get(service);
    if (text === undefined) differences.push({ kind: 'lost', service, detail: 'not there' });
    else if (!texts.includes(text)) differences.push({ kind: 'stale', service, detail: firstDifference(text, texts[0] ?? '') });
  }
  for (const service of services.keys()) {
    if (!wanted.has(service)) differences.push({ kind: 'stale', service, detail: 'there although it is not public' });
  }
  for (const { id, version, mayLack = false } of graveStones) {
    const there = removed.get(id);
    if (there === version || (there === undefined && mayLack)) continue;
    differences.push({ kind: 'stale', service: id, detail: `its grave stone is of version ${there} instead of ${version}` });
  }
  return differences;
};

const SHOWN = 60;

const firstDifference = (text: string, wanted: string): string => {
  let at = 0;
  while (text[at] === wanted[at]) at += 1;
  const from = Math.max(0, at - SHOWN);
  return `… ${text.slice(from, at + SHOWN)} … instead of … ${wanted.slice(from, at + SHOWN)} …`;
};
