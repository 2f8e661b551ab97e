import type { Clock, Logger, MetricsRegistry } from '@drogowskaz/platform';
import { type FailoverEngine, failoverEngine, type SearchEngine } from '@drogowskaz/search';
import type { Kysely } from 'kysely';
import type { OutsideOptions } from '../create-indexer.ts';
import type { IndexKeeper } from '../index-keeper.ts';
import type { DirectorySource } from '../indexing/directory-source.ts';
import { IndexServices } from '../indexing/index-services.ts';
import type { IndexerMetrics } from '../indexing/indexer-metrics.ts';
import type { SetAsideStore } from '../indexing/set-aside.ts';
import type { IndexerTables } from '../indexing/tables.ts';
import { failoverMetrics } from './failover-metrics.ts';
import { KnownIndexStore } from './known-index.ts';
import { OwedChanges } from './owed-changes.ts';
import { owingEngine } from './owing-engine.ts';
import { OutsideWatch } from './watch-outside.ts';

export interface WithFailoverOptions {
  outside: OutsideOptions;
  /** Builds its index anew beside the live one. */
  keeper: IndexKeeper | null;
  standby: SearchEngine;
  database: Kysely<IndexerTables>;
  source: DirectorySource;
  setAside: SetAsideStore;
  clock: Clock;
  metrics: IndexerMetrics;
  registry: MetricsRegistry;
  logger: Logger;
}

export interface Failover {
  /** What answers the public. */
  answers: FailoverEngine;
  /** The engine outside, for whoever writes. */
  kept: SearchEngine;
  watch: OutsideWatch;
}

/** Puts together what an engine outside of the database needs, so that it answers only while it is right. */
export const withFailover = ({ outside, keeper, standby, database, registry, ...parts }: WithFailoverOptions): Failover => {
  const { engine } = outside;
  const owed = new OwedChanges(database, engine.index);
  const failoverMeasures = failoverMetrics(registry, engine, owed);
  let outsideAnswers = false;
  /** What gateways keep says which engine has answered, and whether that was the one that is configured. */
  const tellWhenAnother = (answering: boolean): void => {
    if (answering === outsideAnswers) return;
    outsideAnswers = answering;
    parts.source.tellChange().catch((error: unknown) => {
      parts.logger.warn({ err: error }, 'gateways could not be told that another search engine answers; they hear it within a minute');
    });
  };
  const answers = failoverEngine({
    preferred: engine,
    standby,
    onAnswer: failoverMeasures.answered,
    onFailure: failoverMeasures.failed,
    onDistrust: (why) => watch.fellOut(why),
  });
  const watch = new OutsideWatch({
    ...parts,
    ...outside,
    outside: engine,
    standby,
    failover: answers,
    owed,
    known: new KnownIndexStore(database, engine.index),
    services: new IndexServices({ ...parts, engines: [engine] }),
    ...(keeper ? { rebuild: rebuildBy(keeper) } : {}),
    onState: (state) => {
      failoverMeasures.state(state);
      tellWhenAnother(state === 'answering');
    },
  });
  const kept = owingEngine({ engine, owed, takesWrites: () => watch.takesWrites, onMissed: (why) => watch.missed(why) });
  return { answers, kept, watch };
};

const rebuildBy =
  (keeper: IndexKeeper) =>
  async (signal: AbortSignal): Promise<void> => {
    if (!(await keeper.rebuild({ signal }))) throw new Error('another process is building its index anew');
  };
