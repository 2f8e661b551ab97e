import { anonymous, type Caller } from '@drogowskaz/platform';
import type { FastifyInstance } from 'fastify';
import type { How } from '../trusted/kept-answers.ts';

/** What the gateway learns about a request on its way; the request's one log line is made of it. */
export interface RequestFacts {
  caller: Caller;
  /** The key of the partner from whose page it comes. It is public. */
  partner: string | null;
  /** Name of the operation when it is one of ours. A client's own name may hold anything, so it is not kept. */
  operation: string | null;
  operationType: string | null;
  cost: number | null;
  /** Codes of the errors in the answer. */
  codes: string[];
  /** Where the answer came from, when it is one for everybody. */
  how: How | 'unchanged' | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    facts: RequestFacts;
  }
}

export const noFacts = (): RequestFacts => ({
  caller: anonymous,
  partner: null,
  operation: null,
  operationType: null,
  cost: null,
  codes: [],
  how: null,
});

/** Gives every request its facts. */
export function decorateRequests(fastify: FastifyInstance): void {
  fastify.decorateRequest('facts');
  fastify.addHook('onRequest', (request, _reply, done) => {
    request.facts = noFacts();
    done();
  });
}
