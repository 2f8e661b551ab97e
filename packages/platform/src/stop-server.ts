import type { FastifyInstance } from 'fastify';

const IDLE_CHECK_MS = 50;

/**
 * Stops a server without breaking off what it is answering: new connections are refused, each open one is closed as soon as it is idle,
 * and after `patienceMs` whatever is left.
 */
export async function stopServer(app: FastifyInstance, patienceMs = 5_000): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
  const patience = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(patience);
  }
}
