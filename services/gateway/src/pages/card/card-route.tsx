import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CounterCardService } from '../ask/answers.ts';
import { counterCardOperation } from '../ask/operations.ts';
import { type HubPages, sendPage } from '../hub-pages.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { findService } from '../service/find-service.ts';
import { CardPage } from './card-page.tsx';
import { chosenStatements } from './chosen-statements.ts';

/** The address of a card in another language, with what was chosen for it. */
export const sameChoice =
  (path: string, fields: URLSearchParams) =>
  (lang: string): string => {
    const kept = new URLSearchParams([...fields].filter(([name]) => name !== 'lang'));
    kept.set('lang', lang);
    return `${path}?${kept}`;
  };

/** `GET /service/<id>/card`: what to show at the counter. An example from abroad has no counter here. */
export const showCounterCard = (pages: HubPages) => async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
  const found = await findService<CounterCardService>(pages, request, counterCardOperation);
  const { service, view, reader } = found;
  const addressIn = sameChoice(`/service/${encodeURIComponent(request.params.id)}/card`, reader.fields);
  if (service === null || service.reach === 'FOREIGN_EXAMPLE') return sendMissing(request, reply, found, addressIn);
  const discreet = concernsViolence(service);
  const page = (
    <CardPage
      service={service}
      statements={chosenStatements(reader.fields, { polish: view.locale === 'pl', discreet })}
      canonical={`${pages.publicUrl}/service/${service.id}`}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping: discreet ? 'NEVER' : 'REVALIDATE', page });
};
