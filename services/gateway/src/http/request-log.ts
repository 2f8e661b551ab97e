import type { Logger } from '@drogowskaz/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Whoever watches a process asks again and again, a proxy each second: that all is well is no news, and would push out what is. */
const watched = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * One line per request. No address, no query text, no variables, no query string: the route is its pattern (`/service/:id`), the operation
 * is named only when it is one of ours, an API key by its id.
 */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    logRequest(logger, request, reply);
    done();
  });
}

export function logRequest(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  const { caller, partner, operation, operationType, cost, codes, how } = request.facts;
  const line = {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions?.url ?? 'unknown',
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime),
    role: caller.role,
    ...(caller.keyId === null ? {} : { keyId: caller.keyId }),
    ...(partner === null ? {} : { partner }),
    ...(operation === null ? {} : { operation }),
    ...(operationType === null ? {} : { operationType }),
    ...(cost === null ? {} : { cost }),
    ...(how === null ? {} : { how }),
    ...(codes.length === 0 ? {} : { codes: [...new Set(codes)] }),
  };
  if (reply.statusCode >= 500) logger.error(line, 'request');
  else if (!watched.has(line.route)) logger.info(line, 'request');
}
