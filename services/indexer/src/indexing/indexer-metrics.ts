import { type Clock, Counter, Gauge, Histogram, type MetricsRegistry } from '@drogowskaz/platform';
import type { ServiceDocument } from '@drogowskaz/search';
import type { SetAsideStore } from './set-aside.ts';

export type DriftKind = 'missing' | 'outdated' | 'extra' | 'ahead';

export interface IndexerMetrics {
  documents: Counter<'outcome'>;
  drift: Gauge<'engine' | 'kind'>;
  swept: Gauge;
  /** From the commit of a change until it is found. */
  delay: Histogram;
}

/** Older ones come by a sweep, the nightly run or a reindex. */
const RECENT_SECONDS = 900;

/** For changes that were just put. */
export const observeDelay =
  ({ delay }: IndexerMetrics, clock: Clock) =>
  (documents: readonly ServiceDocument[]): void => {
    const now = clock.now().getTime();
    for (const { updatedAt } of documents) {
      const seconds = (now - Date.parse(updatedAt)) / 1_000;
      if (seconds >= 0 && seconds < RECENT_SECONDS) delay.observe(seconds);
    }
  };

export const indexerMetrics = (registry: MetricsRegistry, setAside: SetAsideStore): IndexerMetrics => {
  const registers = [registry];
  new Gauge({
    name: 'drogowskaz_index_set_aside',
    help: 'Services whose present version cannot be put into the index; an operator has to look.',
    registers,
    async collect() {
      // A database that is away must not take the other metrics with it.
      const count = await setAside.count().catch(() => null);
      if (count !== null) this.set(count);
    },
  });
  return {
    documents: new Counter({
      name: 'drogowskaz_index_documents_total',
      help: 'Documents by what became of them: put, removed, set_aside.',
      labelNames: ['outcome'],
      registers,
    }),
    drift: new Gauge({
      name: 'drogowskaz_index_drift',
      help: 'What the last sweep found different between database and each index: missing, outdated, extra, ahead.',
      labelNames: ['engine', 'kind'],
      registers,
    }),
    delay: new Histogram({
      name: 'drogowskaz_index_delay_seconds',
      help: 'From the commit of a change until every index has it, for changes of the last quarter of an hour.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300],
      registers,
    }),
    swept: new Gauge({ name: 'drogowskaz_index_swept_timestamp_seconds', help: 'When the last sweep ended.', registers }),
  };
};
