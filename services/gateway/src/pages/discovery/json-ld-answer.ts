import type { JsonLd } from '@drogowskaz/client/json-ld';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { licensed } from '../../licence.ts';
import { type Keeping, sendKept } from '../hub-pages.ts';

const HTML = 'text/html';
const JSON_LD = 'application/ld+json';

/** "application/ld+json; profile=…" asks for a form of it: there is one, whatever form is asked for. */
const withoutProfiles = (accept: string): string => accept.replace(/;\s*profile\s*=\s*(?:"[^"]*"|[^;,\s]*)/gi, '');

/** Whether a program would rather have what the page is about than the page. Who says nothing of it gets the page. */
export const prefersJsonLd = ({ headers: { accept } }: FastifyRequest): boolean =>
  accept?.includes('ld+json') === true &&
  new Negotiator({ headers: { accept: withoutProfiles(accept) } }).mediaType([HTML, JSON_LD]) === JSON_LD;

export interface JsonLdAnswer {
  jsonLd: JsonLd;
  /** Of what was written in this hub. */
  licence: string | null;
  keeping: Keeping;
  /** Absolute address of the page without a language. */
  canonical: string;
  /** In which language its texts are. */
  locale: string;
}

/** The same that stands in the head of the page, at the same address. Any site may read it. */
export const sendJsonLd = (request: FastifyRequest, reply: FastifyReply, { jsonLd, licence, keeping, canonical, locale }: JsonLdAnswer) => {
  reply
    .type(JSON_LD)
    .header('vary', 'accept, accept-language, accept-encoding')
    .header('content-language', locale)
    .header('access-control-allow-origin', '*')
    .header('link', `<${canonical}>; rel="canonical"`);
  return sendKept(request, reply, JSON.stringify(licensed(jsonLd, licence)), keeping);
};
