import type { FastifyReply } from 'fastify';
import type { SituationCardDetail } from '../ask/answers.ts';
import { situationCardOperation } from '../ask/operations.ts';
import { sameChoice } from '../card/card-route.tsx';
import { chosenStatements } from '../card/chosen-statements.ts';
import { type HubPages, sendPage } from '../hub-pages.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { findSituation, type SituationRequest, sealedInstead, situationPath } from './find-situation.ts';
import { SituationCardPage } from './situation-card-page.tsx';

/** `GET /situation/<id>/card` */
export const showSituationCard = (pages: HubPages) => async (request: SituationRequest, reply: FastifyReply) => {
  const found = await findSituation<SituationCardDetail>(pages, request, situationCardOperation);
  const { situation, view, reader } = found;
  const addressIn = sameChoice(`/situation/${encodeURIComponent(request.params.id)}/card`, reader.fields);
  if (situation === null) return sendMissing(request, reply, found, addressIn);
  const sealed = sealedInstead(pages, request, reply, situation);
  if (sealed) return sealed;
  const page = (
    <SituationCardPage
      situation={situation}
      path={situationPath(pages, situation)}
      statements={chosenStatements(reader.fields, { polish: view.locale === 'pl', discreet: situation.violence })}
      canonical={`${pages.publicUrl}/situation/${situation.id}`}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping: situation.violence ? 'NEVER' : 'REVALIDATE', page });
};
