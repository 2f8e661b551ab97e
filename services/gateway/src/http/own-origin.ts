import type { FastifyRequest } from 'fastify';

/** Whether a page of this hub asks, by whichever of its names. */
export function isOwnOrigin({ headers: { origin, host } }: FastifyRequest, publicUrl: string): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}
