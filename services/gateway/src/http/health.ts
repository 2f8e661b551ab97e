import type { Logger, Subgraph } from '@drogowskaz/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';

const PATIENCE_MS = 2_000;

/** `/healthz`: this process lives and stays. `/readyz`: every subgraph can answer, also one that says `degraded`. Both say no as soon as `isLeaving`: proxies then ask another one. */
export function reportHealth(fastify: FastifyInstance, subgraphs: readonly Subgraph[], logger: Logger, isLeaving: () => boolean): void {
  const sayLeaving = (reply: FastifyReply) => reply.code(503).header('cache-control', 'no-store').send({ status: 'leaving' });
  fastify.get('/healthz', async (_request, reply) =>
    isLeaving() ? sayLeaving(reply) : reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  fastify.get('/readyz', async (_request, reply) => {
    if (isLeaving()) return sayLeaving(reply);
    const states = await Promise.all(
      subgraphs.map(async (subgraph) => {
        try {
          return [subgraph.name, await Promise.race([subgraph.ready(), tooLate()])] as const;
        } catch (error) {
          logger.warn({ subgraph: subgraph.name, error }, 'Not ready');
          return [subgraph.name, 'unavailable'] as const;
        }
      }),
    );
    const ready = states.every(([, state]) => state !== 'unavailable');
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'unavailable', parts: Object.fromEntries(states) });
  });
}

const tooLate = (): Promise<never> =>
  new Promise((_resolve, reject) => setTimeout(() => reject(new Error(`No answer within ${PATIENCE_MS} ms`)), PATIENCE_MS).unref());
