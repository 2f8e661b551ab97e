import { acceptForms } from '@drogowskaz/page-kit';
import { type AccountsPort, type Clock, HubError, type Logger } from '@drogowskaz/platform';
import fastifyCookie from '@fastify/cookie';
import csrfProtection from '@fastify/csrf-protection';
import type { FastifyInstance } from 'fastify';
import { arrivalsWith } from './frame/arrival.ts';
import type { Execute } from './frame/ask.ts';
import { servePortalAssets } from './frame/assets.ts';
import { portalCookies } from './frame/cookies.ts';
import { problemPage } from './frame/problem-page.tsx';
import { sender } from './frame/send.tsx';
import { servePage } from './frame/serve-page.ts';
import { portalPages } from './pages.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the gateway writes into the request's one log line. */
    facts: { caller: import('@drogowskaz/platform').Caller; codes: string[] };
  }
}

export interface PortalOptions {
  accounts: AccountsPort;
  /** Asks the supergraph in-process as a caller. */
  execute: Execute;
  /** `PUBLIC_URL`: with https, cookies are bound to this host. */
  publicUrl: string;
  clock: Clock;
  logger: Pick<Logger, 'error'>;
}

/** A form of the portal holds a whole service in one language. */
const LARGEST_FORM_BYTES = 256 * 1_024;

/** The portal below `/portal/`, in a scope of its own: its cookies, its parsers, its pages for what goes wrong. */
export const registerPortal = async (fastify: FastifyInstance, { logger, publicUrl, ...options }: PortalOptions): Promise<void> => {
  const cookies = portalCookies(publicUrl);
  const assets = servePortalAssets(fastify);
  const send = sender(cookies);
  fastify.get('/portal', (request, reply) => reply.redirect(`/portal/${request.url.slice('/portal'.length)}`, 301));
  await fastify.register(
    async (scope) => {
      // No other shape of a body: a form of another site cannot come as text or JSON.
      scope.removeAllContentTypeParsers();
      acceptForms(scope, LARGEST_FORM_BYTES);
      await scope.register(fastifyCookie);
      await scope.register(csrfProtection, {
        cookieKey: cookies.form.name,
        cookieOpts: cookies.form.options,
        getToken: ({ body }) => (body instanceof URLSearchParams ? (body.get('_csrf') ?? undefined) : undefined),
      });
      const arrivals = arrivalsWith({ ...options, publicUrl, assets, cookies });
      scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
        const status = error.statusCode ?? 500;
        const kind = error instanceof HubError ? error.code : status === 404 ? 'NOT_FOUND' : status < 500 ? 'BAD_USER_INPUT' : 'FAULT';
        if (kind === 'FAULT') logger.error({ error, requestId: request.id }, 'A page of the portal could not be made');
        if (kind === 'RATE_LIMITED' && error instanceof HubError)
          reply.header('retry-after', String(error.extensions.retryAfterSeconds ?? 60));
        request.facts?.codes.push(kind);
        const visit = arrivals.stranger(request).visit();
        return send(reply, problemPage(visit, kind, request.id), visit);
      });
      scope.setNotFoundHandler((request, reply) => {
        const visit = arrivals.stranger(request).visit();
        return send(reply, problemPage(visit, 'NOT_FOUND'), visit);
      });
      for (const page of portalPages) servePage(scope, page, arrivals, send);
    },
    { prefix: '/portal' },
  );
};
