import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../ask/ask.ts';
import type { PageView } from '../page-view.ts';
import { sendNotFound, sendProblemPage } from './send-problem.tsx';

/** What is said when what an address names did not come: that there is no such thing, or that it cannot be shown now. */
export const sendMissing = (
  request: FastifyRequest,
  reply: FastifyReply,
  { view, problem }: { view: PageView; problem: Problem | null },
  addressIn: (lang: string) => string,
): FastifyReply => {
  if (problem === null || problem === 'BAD_USER_INPUT') return sendNotFound(request, reply, view, addressIn);
  const limited = problem === 'RATE_LIMITED';
  return sendProblemPage(request, reply, view, {
    status: limited ? 429 : 503,
    code: limited ? 'RATE_LIMITED' : 'UNAVAILABLE',
    title: view.texts.unavailableTitle,
    text: limited ? view.texts.tooManyQuestions : view.texts.partUnavailable,
    addressIn,
  });
};
