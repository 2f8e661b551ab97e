import { Counter, Gauge, type MetricsRegistry } from '../metrics.ts';
import type { QueueStore } from './queue-store.ts';

export interface QueueMetrics {
  done: Counter<'task'>;
  failed: Counter<'task' | 'kind'>;
  reclaimed: Counter;
}

const made = new WeakMap<MetricsRegistry, QueueMetrics>();

/** Of all workers of a process: there is one queue. */
export const queueMetrics = (registry: MetricsRegistry, store: QueueStore): QueueMetrics => {
  const metrics = made.get(registry) ?? makeMetrics(registry, store);
  made.set(registry, metrics);
  return metrics;
};

const makeMetrics = (registry: MetricsRegistry, store: QueueStore): QueueMetrics => {
  const registers = [registry];
  const lag = new Gauge({ name: 'drogowskaz_queue_lag_seconds', help: 'How long the oldest due job has been waiting.', registers });
  new Gauge({
    name: 'drogowskaz_queue_jobs',
    help: 'Jobs by state: waiting (due or in work), failing (waiting for the next attempt), set_aside (given up, an operator has to look).',
    labelNames: ['state'],
    registers,
    async collect() {
      // A database that is away must not take the other metrics with it.
      const state = await store.state().catch(() => null);
      this.reset();
      if (!state) return lag.reset();
      lag.set(state.lagSeconds);
      this.set({ state: 'waiting' }, state.waiting);
      this.set({ state: 'failing' }, state.failing);
      this.set({ state: 'set_aside' }, state.setAside);
    },
  });
  return {
    done: new Counter({ name: 'drogowskaz_queue_jobs_done_total', help: 'Jobs done, by task.', labelNames: ['task'], registers }),
    failed: new Counter({
      name: 'drogowskaz_queue_jobs_failed_total',
      help: 'Attempts that failed, by task and kind: temporary, unknown, poison.',
      labelNames: ['task', 'kind'],
      registers,
    }),
    reclaimed: new Counter({ name: 'drogowskaz_queue_jobs_reclaimed_total', help: 'Jobs taken back from workers that died.', registers }),
  };
};
