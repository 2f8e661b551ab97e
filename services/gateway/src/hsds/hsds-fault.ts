import { HubError, type Logger } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendKnownFault, sendProblem } from '../http/problem-details.ts';

/** A request to `/hsds/` that cannot be answered; the message says what to do about it. */
export class HsdsFault extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.name = 'HsdsFault';
    this.status = status;
  }
}

const TITLES: Readonly<Record<number, [title: string, code: string]>> = {
  401: ['Who asks is not known', 'UNAUTHENTICATED'],
  404: ['Not found', 'NOT_FOUND'],
  405: ['Only for reading', 'BAD_USER_INPUT'],
  503: ['Not now', 'UNAVAILABLE'],
};

/** Whatever a route of `/hsds/` throws, as RFC 9457 has it. */
export const sendFault = (
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): FastifyReply => {
  const { statusCode } = error;
  reply.removeHeader('etag');
  const send = (status: number, detail: string) => {
    const [title, code] = TITLES[status] ?? ['This cannot be answered', 'BAD_USER_INPUT'];
    return sendProblem(request, reply, { status, title, detail, code });
  };
  if (error instanceof HsdsFault) return send(error.status, error.message);
  if (error instanceof HubError && error.code !== 'RATE_LIMITED') {
    const status = error.code === 'UNAUTHENTICATED' ? 401 : error.code === 'UNAVAILABLE' ? 503 : (statusCode ?? 400);
    return send(status, error.message);
  }
  const sent = sendKnownFault(error, request, reply);
  if (sent) return sent;
  logger.error({ error, requestId: request.id }, 'A question of /hsds/ failed');
  reply.header('retry-after', '5');
  return send(503, `The directory cannot be read right now. Try again; if it stays, tell the operator the request id ${request.id}.`);
};
