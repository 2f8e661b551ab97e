import type { FastifyInstance } from 'fastify';

/** The strictest headers for everything; a route that serves pages loosens its own policy. They never change, so they are written down once. */
export function setSecurityHeaders(fastify: FastifyInstance, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:');
  const headers = {
    // `upgrade-insecure-requests` over plain HTTP would send browsers to a port where nobody speaks TLS.
    'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'${secure ? '; upgrade-insecure-requests' : ''}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    // Other sites may read the API and show what it answers.
    'cross-origin-resource-policy': 'cross-origin',
    'x-permitted-cross-domain-policies': 'none',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
