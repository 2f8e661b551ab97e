import { HOME_TIME_ZONE } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import { type NoticeAudience, type NoticeDetail, type NoticesAnswer, noticeAudiences } from '../postings/answers.ts';
import { type ById, findPosting } from '../postings/find-posting.ts';
import { noticeOperation, noticesOperation } from '../postings/operations.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { noticeAsJsonLd } from './notice-as-json-ld.ts';
import { NoticePage } from './notice-page.tsx';
import { NoticesPage, noticesPath } from './notices-page.tsx';

const A_PAGE = 30;

export const audienceIn = (fields: URLSearchParams): NoticeAudience | null =>
  noticeAudiences.find((audience) => audience === fields.get('audience')?.toUpperCase()) ?? null;

/** `GET /notices` */
export const showNotices = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const { reading, fields } = reader;
  const audience = audienceIn(fields);
  const after = fields.get('after');
  const variables = { audience, first: A_PAGE, after: after === '' ? null : after, locale: reading.asked };
  const [choices, { data, problem }] = await Promise.all([
    pages.choices(reading.ui),
    pages.ask<NoticesAnswer>(noticesOperation, variables),
  ]);
  const found = data?.notices ?? null;
  const { hasNextPage = false, endCursor = null } = found?.pageInfo ?? {};
  const path = noticesPath(audience);
  const page = (
    <NoticesPage
      notices={found?.nodes ?? null}
      audience={audience}
      nextPage={hasNextPage ? noticesPath(audience, endCursor) : null}
      canonical={`${pages.publicUrl}${path}`}
      addressIn={(lang) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`}
    />
  );
  const status = found !== null ? 200 : problem === 'RATE_LIMITED' ? 429 : problem === 'BAD_USER_INPUT' ? 400 : 503;
  return sendPage(request, reply, viewOf(pages, reader, choices), { status, keeping: 'REVALIDATE', page });
};

/** "2026-11-26": today in Poland. */
const today = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: HOME_TIME_ZONE }).format(now);

/** `GET /notice/<id>` */
export const showNotice = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const asked = await findPosting<NoticeDetail>(pages, request, noticeOperation, 'notice');
  const { found: notice, view } = asked;
  const addressIn = (lang: string) => `/notice/${encodeURIComponent(request.params.id)}?lang=${lang}`;
  if (notice === null) return sendMissing(request, reply, asked, addressIn);
  const now = pages.clock.now();
  const canonical = `${pages.publicUrl}/notice/${notice.id}`;
  const jsonLd = noticeAsJsonLd(notice, canonical, view);
  if (prefersJsonLd(request))
    return sendJsonLd(request, reply, { licence: pages.licence, canonical, keeping: 'REVALIDATE', jsonLd, locale: notice.title.locale });
  const page = (
    <NoticePage
      notice={notice}
      now={now}
      expired={notice.expiresOn !== null && notice.expiresOn < today(now)}
      canonical={canonical}
      jsonLd={jsonLd}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping: 'REVALIDATE', page });
};
