import { Description, fill, formatsOf, renderHtml, SITE_NAME } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type HubPages, readerOf } from '../hub-pages.ts';
import type { NoticeDetail, NoticesAnswer } from '../postings/answers.ts';
import { noticesOperation } from '../postings/operations.ts';
import { postingTextsOf } from '../postings/texts/index.ts';
import { textsOf } from '../texts/index.ts';
import { xmlText } from '../xml-text.ts';
import { audienceIn } from './notice-routes.tsx';
import { noticesPath } from './notices-page.tsx';

const A_FEED = 50;

const asHtml = (markdown: string): string => renderHtml(<Description markdown={markdown} />).replace(/^<!doctype html>\n/, '');

const entry = (notice: NoticeDetail, publicUrl: string, ui: Parameters<typeof postingTextsOf>[0], asked: string): string => {
  const own = postingTextsOf(ui);
  const { date } = formatsOf(ui);
  const { title, body } = notice;
  const inForce =
    notice.effectiveFrom === null ? '' : `<p>${xmlText(fill(own.inForceFrom, { date: date(`${notice.effectiveFrom}T12:00:00Z`) }))}</p>`;
  const mark = notice.demonstration ? `<p>${xmlText(textsOf(ui).demonstration)}</p>` : '';
  return [
    '  <entry>',
    `    <id>urn:uuid:${notice.id}</id>`,
    `    <title xml:lang="${xmlText(title.locale)}">${xmlText(title.value)}</title>`,
    `    <published>${notice.publishedAt}</published>`,
    `    <updated>${notice.updatedAt}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(`${publicUrl}/notice/${notice.id}?lang=${encodeURIComponent(asked)}`)}"/>`,
    ...(notice.sourceUrl === null ? [] : [`    <link rel="via" href="${xmlText(notice.sourceUrl)}"/>`]),
    `    <category term="${notice.audience}" label="${xmlText(own.audiences[notice.audience])}"/>`,
    ...(notice.municipality === null ? [] : [`    <author><name>${xmlText(notice.municipality.name)}</name></author>`]),
    `    <content type="html" xml:lang="${xmlText(body.locale)}">${xmlText(inForce + asHtml(body.value) + mark)}</content>`,
    '  </entry>',
  ].join('\n');
};

/** `GET /notices.atom`: news of the law in a language, for workers, for employers or for all, as a reader of feeds takes it (RFC 4287). */
export const feedNotices = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { reading, fields } = readerOf(pages, request);
  const { asked, ui } = reading;
  const audience = audienceIn(fields);
  const { data, problem } = await pages.ask<NoticesAnswer>(noticesOperation, { audience, first: A_FEED, after: null, locale: asked });
  if (!data?.notices) {
    const limited = problem === 'RATE_LIMITED';
    return reply
      .code(limited ? 429 : 503)
      .headers({ 'cache-control': 'no-store', 'retry-after': limited ? '60' : '30' })
      .type('text/plain; charset=utf-8')
      .send(limited ? textsOf(ui).tooManyQuestions : textsOf(ui).partUnavailable);
  }
  const { nodes } = data.notices;
  const own = postingTextsOf(ui);
  const path = noticesPath(audience, null, '/notices.atom');
  const self = `${pages.publicUrl}${path}${path.includes('?') ? '&' : '?'}lang=${encodeURIComponent(asked)}`;
  const page = `${pages.publicUrl}${noticesPath(audience)}`;
  const newest = nodes
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(asked)}">`,
    `  <id>${xmlText(self)}</id>`,
    `  <title>${xmlText(`${own.notices} – ${SITE_NAME}`)}</title>`,
    `  <subtitle>${xmlText(own.noticesIntro)}</subtitle>`,
    // Of a feed without entries the day on which there has been none yet.
    `  <updated>${newest ?? '2026-01-01T00:00:00Z'}</updated>`,
    `  <author><name>${SITE_NAME}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...nodes.map((notice) => entry(notice, pages.publicUrl, ui, asked)),
    '</feed>',
    '',
  ].join('\n');
  return reply
    .headers({ 'cache-control': 'public, max-age=300', vary: 'accept-language', 'access-control-allow-origin': '*' })
    .type('application/atom+xml; charset=utf-8')
    .send(feed);
};
