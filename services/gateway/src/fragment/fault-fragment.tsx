import { HubError } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageLogger } from '../pages/ask/ask.ts';
import { noChoices } from '../pages/ask/choices.ts';
import type { HubPages } from '../pages/hub-pages.ts';
import { SERVICES_FRAGMENT } from './fragment-address.ts';
import { fragmentContext, fragmentView } from './fragment-context.ts';
import { FragmentFrame } from './fragment-frame.tsx';
import { Outward } from './outward.tsx';
import { sendFragment } from './send-fragment.ts';

interface Fault {
  status: number;
  code: string;
  title: string;
  text: string;
}

/** What went wrong, and the way on to the hub: in a frame or in the middle of a page, as small as the list would have been. */
const sendFault = (
  pages: HubPages,
  stylesheet: string,
  request: FastifyRequest,
  reply: FastifyReply,
  faultIn: (texts: ReturnType<typeof fragmentView>['texts']) => Fault,
): FastifyReply => {
  const context = fragmentContext(pages, stylesheet, request);
  const view = fragmentView(context, noChoices);
  const { status, code, title, text } = faultIn(view.texts);
  const Title = `h${context.settings.heading}` as 'h2';
  request.facts.codes.push(code);
  return sendFragment(request, reply, context, {
    status,
    cacheable: false,
    fragment: (
      <FragmentFrame context={context} view={view} title={title} addressIn={(lang) => `${SERVICES_FRAGMENT}?lang=${lang}`}>
        <Title>{title}</Title>
        <p class="note problem">{text}</p>
        <p class="whole-list">
          <Outward context={context} href={view.link('/')}>
            {context.texts.searchHere}
          </Outward>
        </p>
      </FragmentFrame>
    ),
  });
};

/** Faults of ours, and readers who ask too much; what cannot be read at all gets the gateway's own answer. */
export const showFragmentFault =
  (pages: HubPages, stylesheet: string, logger: PageLogger) =>
  (error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const limited = error instanceof HubError && error.code === 'RATE_LIMITED';
    if (!limited && (error.statusCode ?? 500) < 500) throw error;
    if (limited) reply.header('retry-after', String(error.extensions.retryAfterSeconds ?? 60));
    else logger.error({ error, requestId: request.id }, 'A fragment could not be made');
    return sendFault(pages, stylesheet, request, reply, (texts) => ({
      status: limited ? 429 : 500,
      code: limited ? 'RATE_LIMITED' : 'UNAVAILABLE',
      title: texts.unavailableTitle,
      text: limited ? texts.tooManyQuestions : texts.partUnavailable,
    }));
  };

/** There are fragments of few things; a mistyped one says so where the editor looks. */
export const showNoFragment = (pages: HubPages, stylesheet: string) => async (request: FastifyRequest, reply: FastifyReply) =>
  sendFault(pages, stylesheet, request, reply, (texts) => ({
    status: 404,
    code: 'NOT_FOUND',
    title: texts.notFoundTitle,
    text: texts.badAddress,
  }));
