import type { Logger, Subgraph } from '@drogowskaz/platform';
import { CircuitBreaker } from './circuit-breaker.ts';
import { completeAnswer, schemaOfNeighbour } from './complete-answer.ts';
import { ForeignHttp, NeighbourFault } from './foreign-http.ts';
import type { Neighbour } from './neighbour.ts';

const FAILURES = 5;
const REST_MS = 10_000;
/** Questions on their way to one neighbour; more are answered without it, so that a slow one does not fill our memory. */
const MOST_AT_ONCE = 64;

/** That answers are wrong in part is logged so often at most. */
const TELL_EVERY_MS = 60_000;

/** It is not asked for now. Told once when that began, not with each question. */
class LeftAlone extends Error {
  readonly told = true;
}

export interface NeighbourSubgraphOptions {
  readonly logger: Logger;
  /** @default the process's own clock */
  readonly now?: () => number;
}

/** A neighbour's subgraph: asked within its own time, left alone while it fails, believed as far as its answers are what was agreed on. */
export function neighbourSubgraph(neighbour: Neighbour, { logger, now }: NeighbourSubgraphOptions): Subgraph {
  const { name } = neighbour;
  const http = new ForeignHttp(neighbour);
  const schema = schemaOfNeighbour(neighbour.sdl);
  const breaker = new CircuitBreaker({ failures: FAILURES, restMs: REST_MS, ...(now ? { now } : {}) });
  let asking = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    name,
    foreign: true,
    async execute({ document, query, variables }, { signal }) {
      if (asking >= MOST_AT_ONCE) throw new LeftAlone(`Already ${MOST_AT_ONCE} questions wait for the neighbour`);
      if (!breaker.admits()) throw new LeftAlone('The neighbour is left alone for now');
      asking += 1;
      try {
        const answer = await http.post(JSON.stringify({ query, variables }), signal);
        const result = completeAnswer(schema, document, variables, answer);
        if (breaker.succeeded()) logger.info({ neighbour: name }, 'A neighbour answers again');
        if (result.errors && performance.now() - toldAt > TELL_EVERY_MS) {
          toldAt = performance.now();
          const field = result.errors[0]?.path?.filter((step) => typeof step === 'string').join('.');
          logger.warn(
            { neighbour: name, errors: result.errors.length, field },
            'A neighbour answers in part with errors, or not what was agreed on',
          );
        }
        return result;
      } catch (error) {
        // That our client has gone says nothing about the neighbour.
        const isItsFault = error instanceof NeighbourFault;
        if (isItsFault && breaker.failed())
          logger.warn(
            { neighbour: name, error },
            `A neighbour has failed ${FAILURES} times in a row: its fields are null until it answers`,
          );
        throw error;
      } finally {
        asking -= 1;
      }
    },
    ready: async () => (breaker.open ? 'degraded' : 'ok'),
    close: () => http.close(),
  };
}
