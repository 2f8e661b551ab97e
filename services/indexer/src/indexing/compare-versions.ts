import type { DriftKind } from './indexer-metrics.ts';

export interface Versioned {
  id: string;
  version: number;
}

export interface Difference extends Versioned {
  kind: DriftKind;
}

/**
 * Walks two sequences in order of id side by side and tells what differs:
 * missing from the index, outdated there, extra there (not public any more), or ahead of the database (one that was restored from a backup).
 * `version` is the index's, for what is missing the database's.
 */
export async function* compareVersions(database: AsyncIterable<Versioned>, index: AsyncIterable<Versioned>): AsyncIterable<Difference> {
  const left = database[Symbol.asyncIterator]();
  const right = index[Symbol.asyncIterator]();
  try {
    let [row, document] = [await left.next(), await right.next()];
    while (!row.done || !document.done) {
      const order = row.done ? 1 : document.done ? -1 : row.value.id < document.value.id ? -1 : row.value.id > document.value.id ? 1 : 0;
      if (order < 0) {
        yield { ...(row.value as Versioned), kind: 'missing' };
        row = await left.next();
      } else if (order > 0) {
        yield { ...(document.value as Versioned), kind: 'extra' };
        document = await right.next();
      } else {
        const [there, here] = [row.value as Versioned, document.value as Versioned];
        if (here.version < there.version) yield { ...here, kind: 'outdated' };
        if (here.version > there.version) yield { ...here, kind: 'ahead' };
        [row, document] = [await left.next(), await right.next()];
      }
    }
  } finally {
    // Ends the statements behind them when the walk is left early.
    await left.return?.();
    await right.return?.();
  }
}
