import type { FastifyReply, FastifyRequest } from 'fastify';

export interface ProblemDetails {
  status: number;
  title: string;
  detail: string;
}

/** Whether the client would rather have JSON than a page: a program, not a browser. */
export const prefersJson = (request: FastifyRequest): boolean => {
  const accept = request.headers.accept ?? '';
  return /application\/(?:[\w.-]+\+)?json/i.test(accept) && !/text\/html/i.test(accept);
};

/** RFC 9457. */
export const sendProblemDetails = (reply: FastifyReply, problem: ProblemDetails): FastifyReply =>
  reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', ...problem }));
