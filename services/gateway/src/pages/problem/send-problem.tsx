import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../../http/problem-details.ts';
import { sendPage } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';
import { ProblemPage, type ProblemPageProps } from './problem-page.tsx';

/** A browser says that it takes HTML; a program that says nothing of it gets problem details (RFC 9457). */
export const prefersPage = (request: FastifyRequest): boolean => /text\/html|application\/xhtml\+xml/i.test(request.headers.accept ?? '');

interface PageProblem extends ProblemPageProps {
  status: number;
  /** As the contract names it. */
  code: string;
}

export const sendProblemPage = (request: FastifyRequest, reply: FastifyReply, view: PageView, problem: PageProblem): FastifyReply => {
  const { status, code, title, text, addressIn } = problem;
  reply.header('vary', 'accept, accept-language');
  if (!prefersPage(request)) return sendProblem(request, reply, { status, title, detail: text, code });
  request.facts.codes.push(code);
  return sendPage(request, reply, view, {
    status,
    keeping: 'NEVER',
    page: <ProblemPage title={title} text={text} addressIn={addressIn} />,
  });
};

export const sendNotFound = (
  request: FastifyRequest,
  reply: FastifyReply,
  view: PageView,
  addressIn: ProblemPageProps['addressIn'],
): FastifyReply =>
  sendProblemPage(request, reply, view, {
    status: 404,
    code: 'NOT_FOUND',
    title: view.texts.notFoundTitle,
    text: view.texts.notFoundText,
    addressIn,
  });
