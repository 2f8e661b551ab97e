import { organisationJsonLd } from '@drogowskaz/client/json-ld';
import { queryOf } from '@drogowskaz/page-kit';
import type { FastifyReply } from 'fastify';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, type Keeping, sendPage } from '../hub-pages.ts';
import type { PeopleOfProvider } from '../people/of-provider.tsx';
import { ofProviderOperation } from '../people/operations.ts';
import type { OrganisationDetail } from '../postings/answers.ts';
import { type ById, findPosting } from '../postings/find-posting.ts';
import { organisationOperation } from '../postings/operations.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { shownInstead } from '../shown-instead.ts';
import { OrganisationPage } from './organisation-page.tsx';

const A_PAGE = 60;

/** `GET /provider/<id>` */
export const showOrganisation = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const after = queryOf(request).get('after');
  const asked = await findPosting<OrganisationDetail>(pages, request, organisationOperation, 'provider', {
    first: A_PAGE,
    after: after || null,
  });
  const { found: organisation, view, topics } = asked;
  const path = `/provider/${encodeURIComponent(request.params.id)}`;
  const addressIn = (lang: string) => `${path}?lang=${lang}`;
  if (organisation === null) return sendMissing(request, reply, asked, addressIn);
  const instead = shownInstead(request, reply, { kind: 'provider', shownAs: organisation.shownAs });
  if (instead) return instead;
  const canonical = `${pages.publicUrl}/provider/${organisation.id}`;
  const keeping: Keeping = (organisation.services?.nodes ?? []).some(concernsViolence) ? 'NEVER' : 'REVALIDATE';
  if (prefersJsonLd(request)) {
    return sendJsonLd(request, reply, {
      licence: pages.licence,
      ...{ canonical, keeping },
      jsonLd: organisationJsonLd(organisation, canonical),
      locale: organisation.description?.locale ?? asked.reader.reading.ui,
    });
  }
  const { data } = await pages.ask<{ provider: PeopleOfProvider | null }>(ofProviderOperation, {
    id: organisation.id,
    locale: asked.reader.reading.asked,
  });
  const { hasNextPage = false, endCursor = null } = organisation.services?.pageInfo ?? {};
  const page = (
    <OrganisationPage
      organisation={organisation}
      topics={topics}
      people={data?.provider ?? null}
      nextPage={hasNextPage ? `${path}?${new URLSearchParams({ after: endCursor ?? '' })}` : null}
      canonical={canonical}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping, page });
};
