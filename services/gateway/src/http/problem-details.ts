import { HubError, type Logger } from '@drogowskaz/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noFacts } from './gateway-request.ts';
import { logRequest } from './request-log.ts';

/** RFC 9457. `code` is the contract's, `requestId` is what an operator asks for. */
export interface Problem {
  status: number;
  title: string;
  detail: string;
  code: string;
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, { status, title, detail, code }: Problem): FastifyReply {
  request.facts.codes.push(code);
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ type: 'about:blank', title, status, detail, code, requestId: request.id }));
}

/** Addresses that cannot even be decoded: no route, no hook sees them. */
export const answerUnreadableAddresses =
  (logger: Logger) =>
  (_error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    request.facts ??= noFacts();
    reply.header('x-request-id', request.id);
    sendProblem(request, reply, {
      status: 400,
      title: 'This address cannot be read',
      detail: 'It holds a broken percent-encoding. Encode it as UTF-8.',
      code: 'BAD_USER_INPUT',
    });
    logRequest(logger, request, reply);
  };

/** What the asker can do something about: a spent budget, a request that cannot be read. null: the fault is ours. */
export const sendKnownFault = (
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | null => {
  if (error instanceof HubError && error.code === 'RATE_LIMITED') {
    reply.header('retry-after', String(error.extensions.retryAfterSeconds ?? 60));
    return sendProblem(request, reply, { status: 429, title: 'Too many questions', detail: error.message, code: error.code });
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) return null;
  if (status === 413) {
    const detail = 'The body is larger than this address takes. Send less at once: a shorter question, or its parts one after another.';
    return sendProblem(request, reply, { status, title: 'This is too much at once', detail, code: 'BAD_USER_INPUT' });
  }
  return sendProblem(request, reply, {
    status,
    title: 'This request cannot be read',
    detail: 'Check address, headers and body, then send it again.',
    code: 'BAD_USER_INPUT',
  });
};

/** Everything that is not the API's own: unknown addresses, and errors of routes that did not handle them. */
export function answerWithProblems(fastify: FastifyInstance, logger: Logger): void {
  fastify.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, {
      status: 404,
      title: 'Not found',
      detail: 'There is nothing at this address. The API is at /graphql, the directory at /.',
      code: 'NOT_FOUND',
    }),
  );
  fastify.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const sent = sendKnownFault(error, request, reply);
    if (sent) return sent;
    logger.error({ error, requestId: request.id }, 'A request failed');
    return sendProblem(request, reply, {
      status: 500,
      title: 'A fault on our side',
      detail: `Try again; if it stays, tell the operator the request id ${request.id}.`,
      code: 'UNAVAILABLE',
    });
  });
}
