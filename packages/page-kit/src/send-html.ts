import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Browsers in use take Brotli; for others a proxy may compress. */
export const takesBrotli = ({ headers }: FastifyRequest): boolean =>
  /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(headers['accept-encoding'] ?? ''));

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Nothing from anywhere else, no script or style that stands in the page, no frame; a form and a script's question may only go here. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A browser names HTML among what it takes. */
export const prefersPage = (request: FastifyRequest): boolean => /text\/html|application\/xhtml\+xml/i.test(request.headers.accept ?? '');

/** The headers that every page has. */
export const describeHtml = (reply: FastifyReply, locale: string): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('vary', 'accept, accept-language, accept-encoding')
    .header('content-language', locale)
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff');

/** Compressed only where nothing secret stands beside what a stranger could put there. */
export const sendCompressed = (request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply =>
  takesBrotli(request) ? reply.header('content-encoding', 'br').send(brotliCompressSync(html, QUALITY)) : reply.send(html);
