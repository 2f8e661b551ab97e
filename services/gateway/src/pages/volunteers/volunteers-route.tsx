import type { FastifyReply, FastifyRequest } from 'fastify';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, type Reader, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import type { OffersAnswer, VolunteerOffer, WishAnswer } from '../people/answers.ts';
import { offerOperation, offersOperation, wishOperation } from '../people/operations.ts';
import { peopleTextsOf } from '../people/texts/index.ts';
import { type ById, findPosting } from '../postings/find-posting.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { formOf, STATUS } from '../search/search-route.tsx';
import { textsOf } from '../texts/index.ts';
import { offerAsJsonLd } from './offer-as-json-ld.ts';
import { OfferPage } from './offer-page.tsx';
import { VolunteersPage } from './volunteers-page.tsx';
import { noWish, readWish, type Wish } from './wish.ts';

const A_PAGE = 20;
const SHOWN = 12;

interface Sent {
  status?: number;
  wish: Wish;
  matches?: WishAnswer['matchVolunteers'];
  problem?: string | null;
  note?: string | null;
  after?: string | null;
}

const send = async (pages: HubPages, request: FastifyRequest, reply: FastifyReply, reader: Reader, sent: Sent) => {
  const { wish, matches = null, problem = null, note = null, after = null } = sent;
  const { asked: locale, ui: labels } = reader.reading;
  const fits = matches !== null && matches.length > 0;
  const [choices, { data, problem: failed }] = await Promise.all([
    pages.choices(labels),
    fits ? { data: null, problem: null } : pages.ask<OffersAnswer>(offersOperation, { first: A_PAGE, after, locale, labels }),
  ]);
  const found = data?.volunteerOffers ?? null;
  const { hasNextPage = false, endCursor = null } = found?.pageInfo ?? {};
  const page = (
    <VolunteersPage
      wish={wish}
      municipalities={choices.municipalities}
      matches={matches}
      offers={found?.nodes ?? null}
      nextPage={hasNextPage ? `/volunteers?${new URLSearchParams({ after: endCursor ?? '' })}` : null}
      problem={problem}
      note={note}
      canonical={`${pages.publicUrl}/volunteers`}
    />
  );
  const status = sent.status ?? (fits || found !== null ? 200 : STATUS[failed ?? 'UNAVAILABLE']);
  const keeping = request.method === 'POST' ? 'NEVER' : 'REVALIDATE';
  return sendPage(request, reply, viewOf(pages, reader, choices), { status, keeping, page });
};

/** `GET /volunteers` */
export const showVolunteers = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  // Whoever reads a language can most likely talk in it; she may take it away.
  const wish = { ...noWish, languages: [reader.reading.ui] };
  return send(pages, request, reply, reader, { wish, after: reader.fields.get('after') || null });
};

/** `POST /volunteers`: what somebody wishes arrives in the body, is asked, and is gone. */
export const acceptWish = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const fields = formOf(request);
  const reader = readerOf(pages, request, fields);
  const { asked: locale, ui: labels } = reader.reading;
  const wish = readWish(fields);
  if (wish.activities.length === 0)
    return send(pages, request, reply, reader, { status: 422, wish, problem: peopleTextsOf(labels).chooseActivity });
  const { data, problem } = await pages.ask<WishAnswer>(wishOperation, { wish, first: SHOWN, locale, labels });
  const matches = data?.matchVolunteers ?? null;
  if (matches !== null) return send(pages, request, reply, reader, { wish, matches });
  const why = problem ?? 'UNAVAILABLE';
  const texts = textsOf(labels);
  const note = why === 'RATE_LIMITED' ? texts.tooManyQuestions : texts.searchUnavailable;
  return send(pages, request, reply, reader, { status: STATUS[why], wish, note });
};

/** `GET /volunteers/<id>` */
export const showOffer = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const asked = await findPosting<VolunteerOffer>(pages, request, offerOperation, 'volunteerOffer');
  const { found: offer, view } = asked;
  const addressIn = (lang: string) => `/volunteers/${encodeURIComponent(request.params.id)}?lang=${lang}`;
  if (offer === null) return sendMissing(request, reply, asked, addressIn);
  const canonical = `${pages.publicUrl}/volunteers/${offer.id}`;
  const jsonLd = offerAsJsonLd(offer, canonical);
  if (prefersJsonLd(request))
    return sendJsonLd(request, reply, { licence: pages.licence, canonical, keeping: 'REVALIDATE', jsonLd, locale: offer.title.locale });
  const page = <OfferPage offer={offer} canonical={canonical} jsonLd={jsonLd} addressIn={addressIn} />;
  return sendPage(request, reply, view, { keeping: 'REVALIDATE', page });
};
