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

/**
 * Throws `FORBIDDEN` for the page of another site that the operator did not name and that brings no partner key. An API key is no key for
 * pages: who shows one is not asked for the other, so a partner key beside it opens nothing.
 */
export function requireAllowedOrigin(request: FastifyRequest, allowed: AllowedOrigins, publicUrl: string): void {
  const { origin, authorization } = request.headers;
  if (origin === undefined || isOwnOrigin(request, publicUrl) || isNamed(request, allowed)) return;
  if (bringsPartnerKey(request) && !authorization) return;
  throw forbidden('Pages of this origin may not ask here. Ask the operator of this directory for a partner key.');
}

const isNamed = ({ headers }: FastifyRequest, allowed: AllowedOrigins): boolean =>
  allowed === 'ANY' || allowed.includes(headers.origin ?? '');

/** An empty header is none. Whether the key is for this origin is said in the answer. */
const bringsPartnerKey = ({ headers }: FastifyRequest): boolean => Boolean(headers[PARTNER_HEADER]);

/** A preflight names the headers that will come, not what they hold. */
const willBringPartnerKey = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' && (headers['access-control-request-headers'] ?? '').toLowerCase().includes(PARTNER_HEADER);

const mayRead = (request: FastifyRequest, allowed: AllowedOrigins): boolean =>
  isNamed(request, allowed) || bringsPartnerKey(request) || willBringPartnerKey(request);

const readableFor = ({ headers }: FastifyRequest, reply: FastifyReply, allowed: AllowedOrigins): FastifyReply =>
  allowed === 'ANY'
    ? reply.header('access-control-allow-origin', '*')
    : reply.header('access-control-allow-origin', headers.origin ?? '').header('vary', 'origin');
