import { Counter, Gauge, type MetricsRegistry } from '@drogowskaz/platform';
import type { OutsideEngine, SearchEngine } from '@drogowskaz/search';
import type { OwedChanges } from './owed-changes.ts';
import type { OutsideState } from './watch-outside.ts';

export interface FailoverMetrics {
  state(state: OutsideState): void;
  answered(answer: { engine: SearchEngine['name']; degraded: boolean }): void;
  failed(): void;
}

const states: readonly OutsideState[] = ['answering', 'away', 'repairing'];

export const failoverMetrics = (registry: MetricsRegistry, outside: OutsideEngine, owed: OwedChanges): FailoverMetrics => {
  const registers = [registry];
  const engine = outside.name;
  const state = new Gauge({
    name: 'drogowskaz_search_engine_state',
    help: '1 for the state of the configured engine: answering; away (the built-in one answers); repairing (reached again, not yet proven right).',
    labelNames: ['engine', 'state'],
    registers,
  });
  const answers = new Counter({
    name: 'drogowskaz_search_answers_total',
    help: 'Searches and suggestions by the engine that answered; degraded: in place of the configured one.',
    labelNames: ['engine', 'degraded'],
    registers,
  });
  const failures = new Counter({
    name: 'drogowskaz_search_engine_failures_total',
    help: 'Questions that the configured engine could not answer in time; the built-in one did.',
    labelNames: ['engine'],
    registers,
  });
  new Gauge({
    name: 'drogowskaz_index_owed',
    help: 'Services whose last change the index of the configured engine has missed while it was away.',
    labelNames: ['engine'],
    registers,
    async collect() {
      // A database that is away must not take the other metrics with it.
      const count = await owed.count().catch(() => null);
      if (count !== null) this.set({ engine }, count);
    },
  });
  return {
    state: (now) => {
      for (const each of states) state.set({ engine, state: each }, each === now ? 1 : 0);
    },
    answered: (answer) => answers.inc({ engine: answer.engine, degraded: String(answer.degraded) }),
    failed: () => failures.inc({ engine }),
  };
};
