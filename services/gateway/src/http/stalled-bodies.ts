import type {} from '@drogowskaz/page-kit';
import { badUserInput } from '@drogowskaz/platform';
import type { FastifyInstance } from 'fastify';

/** Gives a body a limited time to arrive, a file more of it (`slowBody`). Node's own request timeout closes the connection without a word; this one answers. */
export function limitBodyTime(fastify: FastifyInstance, milliseconds: number): void {
  fastify.addHook('preParsing', (request, reply, payload, done) => {
    if (request.method === 'POST') {
      const allowed = request.routeOptions.config.bodyMs ?? milliseconds;
      const timer = setTimeout(() => {
        const error = Object.assign(badUserInput(`The body did not arrive within ${allowed} ms. Send it again, in one go.`), {
          statusCode: 408,
        });
        // Refused for another reason meanwhile, or read to its end: then nobody waits for it.
        if (reply.sent || payload.listenerCount('error') === 0) return;
        // The rest of the body may still come: nothing can follow it on this connection.
        reply.header('connection', 'close');
        payload.emit('error', error);
      }, allowed);
      payload.once('end', () => clearTimeout(timer));
      payload.once('close', () => clearTimeout(timer));
    }
    done(null, payload);
  });
}
