import { situationJsonLd } from '@drogowskaz/client/json-ld';
import type { FastifyReply } from 'fastify';
import type { SituationDetail } from '../ask/answers.ts';
import { situationOperation } from '../ask/operations.ts';
import { sameChoice } from '../card/card-route.tsx';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, type Keeping, sendPage } from '../hub-pages.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { findSituation, municipalityIn, type SituationRequest, sealedInstead, situationPath } from './find-situation.ts';
import { SituationPage } from './situation-page.tsx';

/** More are one link away. */
const SERVICES_PER_STEP = 3;

/** `GET /situation/<id>` */
export const showSituation = (pages: HubPages) => async (request: SituationRequest, reply: FastifyReply) => {
  const found = await findSituation<SituationDetail>(pages, request, situationOperation, ({ reading, fields }, choices) => ({
    locale: reading.asked,
    fallback: reading.fallback,
    municipality: municipalityIn(fields, choices),
    first: SERVICES_PER_STEP,
  }));
  const { situation, view, reader, choices } = found;
  const addressIn = sameChoice(`/situation/${encodeURIComponent(request.params.id)}`, reader.fields);
  if (situation === null) return sendMissing(request, reply, found, addressIn);
  const canonical = `${pages.publicUrl}/situation/${situation.id}`;
  const keeping: Keeping = situation.violence ? 'NEVER' : 'REVALIDATE';
  // A program has no history that somebody else looks into.
  if (prefersJsonLd(request)) {
    return sendJsonLd(request, reply, {
      licence: pages.licence,
      ...{ canonical, keeping },
      jsonLd: situationJsonLd(situation, canonical),
      locale: situation.title.locale,
    });
  }
  const sealed = sealedInstead(pages, request, reply, situation);
  if (sealed) return sealed;
  const page = (
    <SituationPage
      situation={situation}
      path={situationPath(pages, situation)}
      municipalities={choices.municipalities}
      municipality={municipalityIn(reader.fields, choices)}
      canonical={canonical}
      address={reader.address}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping, page });
};
