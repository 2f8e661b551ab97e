import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const askers = new AsyncLocalStorage<{ address: string | null }>();

/**
 * The address of whoever's request is being answered now, once: what a page asks beside the question itself ("and without this filter?") is nobody's
 * question. Null from then on, and outside of a request. Never stored, never logged: only its fingerprint of the day is looked at.
 */
export const takeAsker = (): string | null => {
  const asker = askers.getStore();
  const address = asker?.address ?? null;
  if (asker) asker.address = null;
  return address;
};

/** Whoever plans looks at what is missing, and the form counts while it is filled in: neither is a search for it. */
const isNoSearch = (url: string): boolean => url.startsWith('/portal') || url.startsWith('/count');

/** Tells every question of a request, those of pages too, whose it is. After the body was read: reading it leaves the context. */
export function rememberAskers(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => askers.run({ address: isNoSearch(request.url) ? null : request.ip }, done));
}
