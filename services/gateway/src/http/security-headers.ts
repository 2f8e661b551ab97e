import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The strictest headers for everything; a route that serves pages loosens its own policy. */
export async function setSecurityHeaders(fastify: FastifyInstance, publicUrl: string): Promise<void> {
  const secure = publicUrl.startsWith('https:');
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        // Over plain HTTP this would send browsers to a port where nobody speaks TLS.
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    // Other sites may read the API and show what it answers.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
}
