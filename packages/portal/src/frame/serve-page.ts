import { slowBody } from '@drogowskaz/page-kit';
import { type ErrorCode, HubError } from '@drogowskaz/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptionsWithHandler } from 'fastify';
import { acceptUploads, receiveUpload, type Upload } from '../uploads/index.ts';
import type { Arrival, Arrivals } from './arrival.ts';
import { Unanswered } from './ask.ts';
import { heldForm } from './held-form.tsx';
import type { Outcome, PortalPage } from './page.ts';
import { problemPage } from './problem-page.tsx';
import type { Send } from './send.tsx';
import type { FieldError } from './view.ts';

const NOTHING = new URLSearchParams();

/** Whether a browser says that the form came from a page of this very site; another site cannot make it say so. */
const cameFromHere = (request: FastifyRequest): boolean => request.headers['sec-fetch-site'] === 'same-origin';

/** Whether it says that another site sent the form: with whatever token it got hold of, it gets nothing done. */
const cameFromElsewhere = (request: FastifyRequest): boolean => /^(cross|same)-site$/.test(String(request.headers['sec-fetch-site']));

/** What the form can be sent again after. */
const passes = (code: ErrorCode): boolean => ['UNAVAILABLE', 'RATE_LIMITED', 'CONFLICT', 'BAD_USER_INPUT'].includes(code);

const isRefusal = (error: unknown): error is Unanswered | HubError => error instanceof Unanswered || error instanceof HubError;

/** Puts a page at its address: who may open it, its form, and what is said when something goes wrong. */
export const servePage = (
  scope: FastifyInstance,
  { who, path, fresh, show, submit, upload }: PortalPage,
  arrivals: Arrivals,
  send: Send,
): void => {
  const uploads = new WeakMap<FastifyRequest, Upload>();

  /** What stands in the way of opening this page; null when nothing does. */
  const hindrance = ({ session, visit }: Arrival, held: URLSearchParams): Outcome | null => {
    if (who === 'EVERYBODY') return null;
    const here = visit();
    const to = encodeURIComponent(here.view.address);
    if (session === 'SECOND_FACTOR') return { to: `/sign-in/code?to=${to}` };
    if (session === null || (fresh === true && !session.fresh)) {
      const way = session === null ? '/sign-in' : '/confirm-identity';
      if (held.size === 0) return { to: `${way}?to=${to}` };
      return heldForm({ visit: here, held, way, reason: session === null ? 'SIGNED_OUT' : 'CONFIRM' });
    }
    return who === 'SIGNED_IN' || who.includes(session.caller.role) ? null : problemPage(here, 'FORBIDDEN');
  };

  /** A form that cannot be done now comes back with what was typed. */
  const answer = async (
    request: FastifyRequest,
    arrival: Arrival,
    act: () => Outcome | Promise<Outcome>,
    form = NOTHING,
    again?: (errors: readonly FieldError[]) => Promise<Outcome>,
  ): Promise<Outcome> => {
    try {
      return await act();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { code } = error;
      request.facts?.codes.push(code);
      const visit = arrival.visit();
      if (again === undefined || !passes(code)) return problemPage(visit, code);
      const { problems, refused } = visit.texts;
      return again([{ text: code === 'BAD_USER_INPUT' ? refused.OTHER : problems[code].text }]).catch((worse: unknown) => {
        // The page asks the API, too: then the form is kept by a page that asks nobody.
        if (!isRefusal(worse)) throw worse;
        return worse.code === 'UNAVAILABLE' ? heldForm({ visit, held: form, reason: 'UNAVAILABLE' }) : problemPage(visit, worse.code);
      });
    }
  };

  scope.get(path, { prefixTrailingSlash: 'slash' }, async (request, reply) => {
    const arrival = await arrivals.arrive(request, reply);
    const visit = arrival.visit();
    return send(reply, await answer(request, arrival, () => hindrance(arrival, NOTHING) ?? show(visit)), visit);
  });
  if (submit === undefined) return;

  const receive = async (request: FastifyRequest, reply: FastifyReply, proven: boolean): Promise<FastifyReply> => {
    const arrival = await arrivals.arrive(request, reply);
    const form = request.body instanceof URLSearchParams && (proven || cameFromHere(request)) ? request.body : NOTHING;
    const uploaded = form === NOTHING ? undefined : uploads.get(request);
    let seen = arrival.visit(form);
    const again = async (errors: readonly FieldError[]): Promise<Outcome> => {
      seen = arrival.visit(form, errors, again);
      return { status: 422, ...(await show(seen)) };
    };
    const act = (): Outcome | Promise<Outcome> => {
      if (form === NOTHING) return problemPage(seen, 'FORGED');
      // The page lay open for too long, or cookies were cleared: what was typed comes back with a new token.
      const hindered = hindrance(arrival, form);
      if (hindered !== null) return hindered;
      if (!proven) return again([{ text: seen.texts.problems.formExpired }]);
      if (upload && uploaded?.problem) return again([{ field: upload.field, text: seen.texts.uploads[uploaded.problem] }]);
      return submit(arrival.visit(form, [], again, uploaded?.file ?? null));
    };
    return send(reply, await answer(request, arrival, act, form, form === NOTHING ? undefined : again), seen);
  };

  const route: RouteShorthandOptionsWithHandler = {
    prefixTrailingSlash: 'slash',
    preHandler: scope.csrfProtection,
    handler: (request, reply) => receive(request, reply, !cameFromElsewhere(request)),
    errorHandler: (error, request, reply) => {
      if (!error.code?.startsWith('FST_CSRF_')) throw error;
      return receive(request, reply, false);
    },
  };
  if (upload === undefined) {
    scope.post(path, route);
    return;
  }
  /** Nothing is kept of what comes from another site or from somebody who may not open the page. */
  const mayKeep = async (request: FastifyRequest): Promise<boolean> => {
    if (cameFromElsewhere(request)) return false;
    const session = await arrivals.sessionOf(request);
    if (who === 'EVERYBODY') return true;
    return session !== null && session !== 'SECOND_FACTOR' && (who === 'SIGNED_IN' || who.includes(session.caller.role));
  };
  scope.register(async (own) => {
    await acceptUploads(own);
    own.post(path, {
      ...route,
      config: slowBody,
      // Before the token is looked for, which stands in the form.
      preValidation: async (request) => {
        if (!request.isMultipart()) return;
        const received = await receiveUpload(request, upload, () => mayKeep(request));
        request.body = received.form;
        uploads.set(request, received);
      },
    });
  });
};
