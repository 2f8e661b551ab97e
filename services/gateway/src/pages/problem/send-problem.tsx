import { prefersPage } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../../http/problem-details.ts';
import { sendPage } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';
import { ProblemPage, type ProblemPageProps } from './problem-page.tsx';

/** A program that names JSON and not HTML; one that says nothing gets the page that its address is of. */
const prefersJson = (request: FastifyRequest): boolean => /[/+]json/i.test(request.headers.accept ?? '') && !prefersPage(request);

interface PageProblem extends ProblemPageProps {
  status: number;
  /** As the contract names it. */
  code: string;
}

export const sendProblemPage = (request: FastifyRequest, reply: FastifyReply, view: PageView, problem: PageProblem): FastifyReply => {
  const { status, code, title, text, addressIn } = problem;
  reply.header('vary', 'accept, accept-language');
  if (prefersJson(request)) return sendProblem(request, reply, { status, title, detail: text, code });
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
