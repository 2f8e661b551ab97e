import { serviceJsonLd } from '@drogowskaz/client/json-ld';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceDetail } from '../ask/answers.ts';
import { serviceOperation } from '../ask/operations.ts';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, type Keeping, sendPage } from '../hub-pages.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { shownInstead } from '../shown-instead.ts';
import { findService } from './find-service.ts';
import { ServicePage } from './service-page.tsx';

/** `GET /service/<id>` */
export const showService = (pages: HubPages) => async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
  const found = await findService<ServiceDetail>(pages, request, serviceOperation);
  const { service, view, reader } = found;
  const addressIn = (lang: string) => `/service/${encodeURIComponent(request.params.id)}?lang=${lang}`;
  if (service === null) return sendMissing(request, reply, found, addressIn);
  const instead = shownInstead(request, reply, { kind: 'service', shownAs: service.shownAs });
  if (instead) return instead;
  const now = pages.clock.now();
  const canonical = `${pages.publicUrl}/service/${service.id}`;
  const keeping: Keeping = concernsViolence(service) ? 'NEVER' : 'REVALIDATE';
  if (prefersJsonLd(request)) {
    return sendJsonLd(request, reply, {
      licence: pages.licence,
      ...{ canonical, keeping },
      jsonLd: serviceJsonLd(service, canonical, now),
      locale: service.content.locale,
    });
  }
  const page = <ServicePage service={service} now={now} canonical={canonical} address={reader.address} addressIn={addressIn} />;
  return sendPage(request, reply, view, { keeping, page });
};
