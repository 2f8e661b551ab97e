import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceDetail } from '../ask/answers.ts';
import { serviceOperation } from '../ask/operations.ts';
import { type HubPages, sendPage } from '../hub-pages.ts';
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
  const page = (
    <ServicePage
      service={service}
      now={pages.clock.now()}
      canonical={`${pages.publicUrl}/service/${service.id}`}
      address={reader.address}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping: concernsViolence(service) ? 'NEVER' : 'REVALIDATE', page });
};
