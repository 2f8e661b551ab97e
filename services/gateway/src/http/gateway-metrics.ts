import { Counter, createMetrics, Gauge, Histogram, type MetricsRegistry } from '@drogowskaz/platform';
import type { FastifyInstance } from 'fastify';
import type { SubgraphCallObserver } from '../federation/subgraph-calls.ts';
import type { How } from '../trusted/kept-answers.ts';

/** What the gateway counts, and `/metrics` where Prometheus reads it. No label ever holds what a client sent. */
export class GatewayMetrics {
  readonly #registry: MetricsRegistry;
  readonly #operations: Counter<'type' | 'outcome'>;
  readonly #seconds: Histogram<'type'>;
  readonly #errors: Counter<'code'>;
  readonly #calls: Counter<'subgraph' | 'outcome'>;
  readonly #callSeconds: Histogram<'subgraph'>;
  readonly #publicAnswers: Counter<'how'>;

  constructor(registry: MetricsRegistry = createMetrics('gateway')) {
    this.#registry = registry;
    const registers = [registry];
    const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
    this.#operations = new Counter({
      name: 'drogowskaz_operations_total',
      help: 'GraphQL operations answered',
      labelNames: ['type', 'outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'drogowskaz_operation_seconds',
      help: 'Time to answer an operation',
      labelNames: ['type'],
      buckets,
      registers,
    });
    this.#errors = new Counter({
      name: 'drogowskaz_errors_total',
      help: 'Errors in GraphQL answers by code',
      labelNames: ['code'],
      registers,
    });
    this.#publicAnswers = new Counter({
      name: 'drogowskaz_public_answers_total',
      help: 'Answers that are the same for everybody, by where they came from: kept, shared with whoever asked the same, executed, unchanged (304)',
      labelNames: ['how'],
      registers,
    });
    this.#calls = new Counter({
      name: 'drogowskaz_subgraph_calls_total',
      help: 'Questions to subgraphs',
      labelNames: ['subgraph', 'outcome'],
      registers,
    });
    this.#callSeconds = new Histogram({
      name: 'drogowskaz_subgraph_call_seconds',
      help: 'Time a subgraph took',
      labelNames: ['subgraph'],
      buckets,
      registers,
    });
  }

  readonly observeCall: SubgraphCallObserver = ({ subgraph, outcome, seconds }) => {
    this.#calls.inc({ subgraph, outcome });
    this.#callSeconds.observe({ subgraph }, seconds);
  };

  /** `bytes`: about what kept answers take now. */
  observeKept(bytes: () => number): void {
    new Gauge({
      name: 'drogowskaz_kept_answers_bytes',
      help: 'Memory that kept answers take, about',
      registers: [this.#registry],
      collect() {
        this.set(bytes());
      },
    });
  }

  /** An operator wants to hear when a neighbour that is configured is not part of the API. */
  observeNeighbours(counts: () => { inUse: number; refused: number }): void {
    new Gauge({
      name: 'drogowskaz_neighbours',
      help: 'Subgraphs of neighbours by state: in_use, or refused and waiting',
      labelNames: ['state'],
      registers: [this.#registry],
      collect() {
        const { inUse, refused } = counts();
        this.set({ state: 'in_use' }, inUse);
        this.set({ state: 'refused' }, refused);
      },
    });
  }

  readonly countPublic = (how: How | 'unchanged'): void => this.#publicAnswers.inc({ how });

  /** Counts the answered operations of a route, and serves what was counted. */
  observe(fastify: FastifyInstance, graphqlPath: string): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      done();
      if (request.routeOptions.url !== graphqlPath || request.method === 'OPTIONS') return;
      const { operationType, codes, how } = request.facts;
      if (how !== null) this.countPublic(how);
      const type = operationType ?? 'none';
      this.#operations.inc({ type, outcome: codes.length === 0 ? 'answered' : 'with_errors' });
      this.#seconds.observe({ type }, reply.elapsedTime / 1_000);
      for (const code of codes) this.#errors.inc({ code });
    });
    fastify.get('/metrics', async (_request, reply) =>
      reply
        .type(this.#registry.contentType)
        .header('cache-control', 'no-store')
        .send(await this.#registry.metrics()),
    );
  }
}
