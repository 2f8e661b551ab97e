import { createHash } from 'node:crypto';
import { clientHas, renderHtml, sendCompressed } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { FragmentContext } from './fragment-context.ts';

/** Any site may frame it. No script, nothing from anywhere else; its form may only go to the hub. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *";

/** As long as anybody may keep a list without words: short, because it says what is open now. */
const KEPT_SECONDS = 60;

export interface FragmentAnswer {
  status?: number;
  /** False where words stand in the address, be it sealed, and where an hour was asked for. */
  cacheable: boolean;
  fragment: VNode;
}

export const sendFragment = (
  request: FastifyRequest,
  reply: FastifyReply,
  { lang, reader, settings }: FragmentContext,
  { status = 200, cacheable, fragment }: FragmentAnswer,
): FastifyReply => {
  const page = renderHtml(fragment);
  const html = settings.part ? page.replace(/^<!doctype html>\n/, '') : page;
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .removeHeader('x-frame-options')
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('content-language', reader.reading.ui)
    .header('access-control-allow-origin', '*')
    .header('x-robots-tag', 'noindex')
    .header('vary', lang === null ? 'accept-language, accept-encoding' : 'accept-encoding');
  if (status === 503) reply.header('retry-after', '30');
  if (!cacheable || status !== 200) return sendCompressed(request, reply.header('cache-control', 'no-store'), html);
  const fingerprint = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', `public, max-age=${KEPT_SECONDS}`).header('etag', fingerprint);
  return clientHas(request, fingerprint) ? reply.code(304).send() : sendCompressed(request, reply, html);
};
