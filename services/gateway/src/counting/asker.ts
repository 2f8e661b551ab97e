import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const addresses = new AsyncLocalStorage<string>();

/** The address of whoever's request is being answered now; null outside of a request. Never stored, never logged: only its fingerprint of the day is looked at. */
export const askerAddress = (): string | null => addresses.getStore() ?? null;

/** Tells every question of a request, those of pages too, whose it is. After the body was read: reading it leaves the context. */
export function rememberAskers(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => {
    // Whoever plans looks at what is missing: that is no search for it.
    if (request.url.startsWith('/portal')) done();
    else addresses.run(request.ip, done);
  });
}
