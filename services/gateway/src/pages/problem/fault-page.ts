import { prefersPage } from '@drogowskaz/page-kit';
import { HubError } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageLogger } from '../ask/ask.ts';
import { noChoices } from '../ask/choices.ts';
import { type HubPages, readerOf, viewOf } from '../hub-pages.ts';
import { sendProblemPage } from './send-problem.tsx';

/**
 * A page for people who asked too much, or whom a fault of ours met. It asks the hub nothing, because that is what went wrong.
 * Programs, and requests that nobody can read, get the gateway's own answer.
 */
export const showFault =
  (pages: HubPages, logger: PageLogger) =>
  (error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const limited = error instanceof HubError && error.code === 'RATE_LIMITED';
    const ours = !limited && (error.statusCode ?? 500) >= 500;
    if (!prefersPage(request) || (!limited && !ours)) throw error;
    if (ours) logger.error({ error, requestId: request.id }, 'A page could not be made');
    if (limited) reply.header('retry-after', String(error.extensions.retryAfterSeconds ?? 60));
    const view = viewOf(pages, readerOf(pages, request), noChoices);
    return sendProblemPage(request, reply, view, {
      status: limited ? 429 : 500,
      code: limited ? 'RATE_LIMITED' : 'UNAVAILABLE',
      title: view.texts.unavailableTitle,
      text: limited ? view.texts.tooManyQuestions : view.texts.partUnavailable,
      addressIn: (lang) => `/?lang=${lang}`,
    });
  };
