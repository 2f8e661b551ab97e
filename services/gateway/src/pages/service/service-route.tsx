import { serviceJsonLd } from '@drogowskaz/client/json-ld';
import { queryOf } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceDetail } from '../ask/answers.ts';
import { serviceOperation } from '../ask/operations.ts';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, type Keeping, sendPage } from '../hub-pages.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { findService } from './find-service.ts';
import { ServicePage } from './service-page.tsx';

/** `GET /service/<id>` */
export const showService = (pages: HubPages) => async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
  const found = await findService<ServiceDetail>(pages, request, serviceOperation);
  const { service, view, reader } = found;
  const addressIn = (lang: string) => `/service/${encodeURIComponent(request.params.id)}?lang=${lang}`;
  if (service === null) return sendMissing(request, reply, found, addressIn);
  const { shownAs } = service;
  const query = queryOf(request);
  // A record that another one stands for leads there; moderators look at it as it is. Not for ever: the link may end.
  if (shownAs !== null && query.get('record') !== 'own') {
    const lang = query.get('lang');
    const there = `/service/${shownAs.id}${lang === null ? '' : `?${new URLSearchParams({ lang })}`}`;
    return reply.header('cache-control', 'no-store').redirect(there, 302);
  }
  const now = pages.clock.now();
  const canonical = `${pages.publicUrl}/service/${service.id}`;
  const keeping: Keeping = concernsViolence(service) ? 'NEVER' : 'REVALIDATE';
  if (prefersJsonLd(request)) {
    return sendJsonLd(request, reply, {
      ...{ canonical, keeping },
      jsonLd: serviceJsonLd(service, canonical, now),
      locale: service.content.locale,
    });
  }
  const page = <ServicePage service={service} now={now} canonical={canonical} address={reader.address} addressIn={addressIn} />;
  return sendPage(request, reply, view, { keeping, page });
};
