import { forbidden } from '@drogowskaz/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PARTNER_HEADER } from '../partners/partner-of.ts';
import { isOwnOrigin } from './own-origin.ts';

/** ALLOWED_ORIGINS: sites whose pages may ask without a partner key. */
export type AllowedOrigins = readonly string[] | 'ANY';

const ALLOWED_HEADERS = `content-type, authorization, x-request-id, apollo-require-preflight, ${PARTNER_HEADER}`;

/**
 * Any site may ask the API from its visitors' browsers, unless the operator names some: that is what it is for. No cookie is read here and
 * none is allowed to come along, so another site can do nothing that its visitor could not do with a key of her own. A page that brings a
 * partner key is answered by whether the key is for it.
 */
export function allowOtherOrigins(fastify: FastifyInstance, path: string, allowed: AllowedOrigins): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url === path && request.headers.origin !== undefined && mayRead(request, allowed)) {
      readableFor(request, reply, allowed).header('access-control-expose-headers', 'x-request-id, retry-after, etag');
    }
    done();
  });
  fastify.options(path, async (request, reply) => {
    if (!mayRead(request, allowed)) return reply.code(204).header('vary', 'origin').send();
    return readableFor(request, reply, allowed)
      .code(204)
      .header('access-control-allow-methods', 'POST, GET')
      .header('access-control-allow-headers', ALLOWED_HEADERS)
      .header('access-control-max-age', allowed === 'ANY' ? '86400' : '600')
      .send();
  });
}

/** Throws `FORBIDDEN` for the page of another site that the operator did not name and that brings no partner key. */
export function requireAllowedOrigin(request: FastifyRequest, allowed: AllowedOrigins, publicUrl: string): void {
  if (request.headers.origin === undefined || isOwnOrigin(request, publicUrl) || mayRead(request, allowed)) return;
  throw forbidden('Pages of this origin may not ask here. Ask the operator of this directory for a partner key.');
}

/** A preflight names the headers that will come, not what they hold: whether a partner key is for this origin is said in the answer. */
const mayRead = ({ headers }: FastifyRequest, allowed: AllowedOrigins): boolean =>
  allowed === 'ANY' ||
  allowed.includes(headers.origin ?? '') ||
  headers[PARTNER_HEADER] !== undefined ||
  (headers['access-control-request-headers'] ?? '').toLowerCase().includes(PARTNER_HEADER);

const readableFor = ({ headers }: FastifyRequest, reply: FastifyReply, allowed: AllowedOrigins): FastifyReply =>
  allowed === 'ANY'
    ? reply.header('access-control-allow-origin', '*')
    : reply.header('access-control-allow-origin', headers.origin ?? '').header('vary', 'origin');
