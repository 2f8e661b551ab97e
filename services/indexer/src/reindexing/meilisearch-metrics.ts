import { Gauge, type MetricsRegistry } from '@drogowskaz/platform';
import type { ReindexStore } from './reindex-store.ts';

/** Answers what to call with the number of changes that wait in the server. */
export const meilisearchMetrics = (registry: MetricsRegistry, store: Pick<ReindexStore, 'read'>): ((tasks: number) => void) => {
  const registers = [registry];
  new Gauge({
    name: 'drogowskaz_reindex_services',
    help: 'While an index is built beside the live one: how many services are in it (done), and of how many (total). Else both are 0.',
    labelNames: ['state'],
    registers,
    async collect() {
      // A database that is away must not take the other metrics with it.
      const state = await store.read().catch(() => null);
      const building = state?.phase === 'building' ? state : null;
      this.set({ state: 'done' }, building?.done ?? 0);
      this.set({ state: 'total' }, building?.total ?? 0);
    },
  });
  const waiting = new Gauge({
    name: 'drogowskaz_index_waiting_tasks',
    help: 'Changes that Meilisearch had accepted and not yet done when something was last written. Above 50 writing waits.',
    registers,
  });
  return (tasks) => waiting.set(tasks);
};
