import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NoticeCardService } from '../ask/answers.ts';
import { noticeCardOperation } from '../ask/operations.ts';
import { sameChoice } from '../card/card-route.tsx';
import { type HubPages, sendPage } from '../hub-pages.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { findService } from '../service/find-service.ts';
import { noticeLanguages } from './notice-lines.ts';
import { NoticePage } from './notice-page.tsx';

/** `GET /service/<id>/notice`: a card with a QR code for a notice board, one on A6 or four on A4. */
export const showNoticeCard = (pages: HubPages) => async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
  const found = await findService<NoticeCardService>(pages, request, noticeCardOperation);
  const { service, view, reader } = found;
  const addressIn = sameChoice(`/service/${encodeURIComponent(request.params.id)}/notice`, reader.fields);
  if (service === null || service.reach === 'FOREIGN_EXAMPLE') return sendMissing(request, reply, found, addressIn);
  const page = (
    <NoticePage
      service={service}
      languages={noticeLanguages(reader.fields, view.locale, service)}
      perPage={reader.fields.get('cards') === '4' ? 4 : 1}
      canonical={`${pages.publicUrl}/service/${service.id}`}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping: concernsViolence(service) ? 'NEVER' : 'REVALIDATE', page });
};
