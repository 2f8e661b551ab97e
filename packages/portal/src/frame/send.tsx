import { describeHtml, renderHtml } from '@drogowskaz/page-kit';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { PortalCookie, PortalCookies } from './cookies.ts';
import { Document } from './document.tsx';
import type { Outcome, Visit } from './page.ts';
import { PortalViewProvider } from './view.ts';

const KEPT_SECONDS = 600;

export type Send = (reply: FastifyReply, outcome: Outcome, visit: Visit) => FastifyReply;

/** A page, or the way to another one. Nothing of the portal is kept by anybody, and nothing is compressed beside a secret. */
export const sender =
  (cookies: PortalCookies): Send =>
  (reply, outcome, { view }) => {
    describeHtml(reply, view.locale).header('cache-control', 'no-store').header('cross-origin-resource-policy', 'same-origin');
    if ('to' in outcome) {
      const { to, session, kept } = outcome;
      const set = ({ name, options }: PortalCookie, value: string | null | undefined, lifetime: CookieSerializeOptions): void => {
        if (value === null) reply.clearCookie(name, options);
        else if (value !== undefined) reply.setCookie(name, value, { ...options, ...lifetime });
      };
      set(cookies.session, session === null ? null : session?.session, session ? { expires: new Date(session.expiresAt) } : {});
      set(cookies.kept, kept, { maxAge: KEPT_SECONDS });
      return reply.redirect(to.startsWith('/') ? view.link(to) : to, 303);
    }
    if ('file' in outcome) {
      const { name, type, text } = outcome.file;
      return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(text);
    }
    const { status = 200 } = outcome;
    if (status === 503) reply.header('retry-after', '30');
    return reply.code(status).send(
      renderHtml(
        <PortalViewProvider value={view}>
          <Document {...outcome} />
        </PortalViewProvider>,
      ),
    );
  };
