import type { FastifyInstance } from 'fastify';

/**
 * Any site may ask the API from its visitors' browsers: that is what it is for. No cookie is read here and none is allowed to come along,
 * so another site can do nothing that its visitor could not do with a key of her own.
 */
export function allowOtherOrigins(fastify: FastifyInstance, path: string): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url === path && request.headers.origin !== undefined) {
      reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'x-request-id, retry-after');
    }
    done();
  });
  fastify.options(path, async (_request, reply) =>
    reply
      .code(204)
      .header('access-control-allow-methods', 'POST, GET')
      .header('access-control-allow-headers', 'content-type, authorization, x-request-id, apollo-require-preflight')
      .header('access-control-max-age', '86400')
      .send(),
  );
}
