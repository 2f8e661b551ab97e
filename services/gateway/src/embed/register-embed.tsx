import { createHash } from 'node:crypto';
import {
  asset,
  baseStyles,
  CONTENT_SECURITY_POLICY,
  clientHas,
  describeHtml,
  negotiate,
  queryOf,
  renderHtml,
  sendCompressed,
  serveAsset,
} from '@drogowskaz/page-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { HubPages } from '../pages/hub-pages.ts';
import type { WidgetFiles } from '../widget/widget-files.ts';
import { EMBED, PREVIEW } from './addresses.ts';
import { EmbedPage } from './embed-page.tsx';
import { readEmbedRequest } from './embed-request.ts';
import { PreviewPage } from './preview-page.tsx';
import { makeSnippets } from './snippets.ts';
import { type EmbedLocale, embedTextsOf } from './texts/index.ts';

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const source = (file: string): URL => new URL(`../../src/embed/assets/${file}`, import.meta.url);

/** The page shows the widget and the list in frames of its own. */
const PAGE_POLICY = `${CONTENT_SECURITY_POLICY}; frame-src 'self'`;
/** Only the page itself may show the widget in a frame. */
const PREVIEW_POLICY = CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

/** Polish for those who read it, and for those who do not say; else English. */
const localeOf = (request: FastifyRequest, fields: URLSearchParams): EmbedLocale =>
  negotiate(fields.get('lang') ?? undefined, request.headers['accept-language']).ui === 'pl' ? 'pl' : 'en';

const send = (request: FastifyRequest, reply: FastifyReply, locale: EmbedLocale, policy: string, page: VNode): FastifyReply => {
  const html = renderHtml(page);
  const fingerprint = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  describeHtml(reply, locale).header('content-security-policy', policy).header('cache-control', 'no-cache').header('etag', fingerprint);
  return clientHas(request, fingerprint) ? reply.code(304).send() : sendCompressed(request, reply, html);
};

/** `/embed`: makes what a partner site pastes, and shows it. */
export const registerEmbed = (scope: FastifyInstance, pages: HubPages, { code }: WidgetFiles): void => {
  const stylesheet = asset(baseStyles, source('embed.css'));
  const script = asset(source('embed.js'));
  scope.get(EMBED, async (request, reply) => {
    const fields = queryOf(request);
    const locale = localeOf(request, fields);
    const asked = readEmbedRequest(fields, pages.clock.now());
    const page = (
      <EmbedPage
        locale={locale}
        texts={embedTextsOf(locale)}
        request={asked}
        choices={await pages.choices(locale)}
        snippets={makeSnippets(asked, { publicUrl: pages.publicUrl, code })}
        publicUrl={pages.publicUrl}
        assets={{ stylesheet: stylesheet.path, script: script.path, mark: pages.assets.mark, preview: pages.assets.preview }}
      />
    );
    return send(request, reply, locale, PAGE_POLICY, page);
  });
  scope.get(PREVIEW, async (request, reply) => {
    const fields = queryOf(request);
    const locale = localeOf(request, fields);
    const asked = readEmbedRequest(fields, pages.clock.now());
    reply.header('x-frame-options', 'SAMEORIGIN');
    return send(request, reply, locale, PREVIEW_POLICY, <PreviewPage locale={locale} request={asked} stylesheet={stylesheet.path} />);
  });
  for (const file of [stylesheet, script]) serveAsset(scope, file);
};
