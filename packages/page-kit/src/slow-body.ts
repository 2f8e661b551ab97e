import 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long the body of a request of this route may take to arrive, where that is not what all others have. */
    bodyMs?: number;
  }
}

/** For routes that take files: ten megabytes come through a slow line in a minute and a half. */
export const slowBody = { bodyMs: 90_000 } as const;
