import { Counter, Gauge, type MetricsRegistry } from '@drogowskaz/platform';
import type { SetAsideStore } from './set-aside.ts';

export type DriftKind = 'missing' | 'outdated' | 'extra' | 'ahead';

export interface IndexerMetrics {
  documents: Counter<'outcome'>;
  drift: Gauge<'engine' | 'kind'>;
  swept: Gauge;
}

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
    swept: new Gauge({ name: 'drogowskaz_index_swept_timestamp_seconds', help: 'When the last sweep ended.', registers }),
  };
};
