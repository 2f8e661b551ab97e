import { fill } from '@drogowskaz/page-kit';
import type { PortalPage } from '../../frame/page.ts';
import { NextPage, type PageInfo, Ways } from '../../lists/index.ts';
import type { EditableService, TranslationState } from '../ask/editable-service.ts';
import { myServices } from '../ask/operations.ts';
import { editors } from '../roles.ts';
import { type RevisionState, serviceTexts } from '../texts/service-texts.ts';
import { type VerificationState, verificationInWords } from './verification-in-words.ts';

interface MyServicesAnswer {
  myServices: {
    totalCount: number;
    pageInfo: PageInfo;
    nodes: {
      id: string;
      status: EditableService['status'];
      published: boolean;
      revision: { status: RevisionState; message: string | null };
      content: { locale: string; direction: 'LTR' | 'RTL'; name: string };
      provider: { name: string } | null;
      verification: VerificationState;
      translationStates: { locale: string; state: TranslationState }[];
    }[];
  };
}

const statuses = ['UNPUBLISHED', 'PUBLISHED', 'ARCHIVED'] as const;
/** The languages whose lack is told in a list; the page of languages tells all. */
const wanted = ['pl', 'uk', 'en'];

/** All services of an organisation, or those that a municipality answers for: how each stands and what it lacks. */
export const myServicesPage: PortalPage = {
  path: '/services',
  who: editors,
  show: async (visit) => {
    const { view, query, caller } = visit;
    const { mine } = serviceTexts(view.locale);
    const status = statuses.find((one) => one === query.get('status')) ?? null;
    const { myServices: found } = await visit.ask<MyServicesAnswer>(myServices, { status, after: query.get('after'), locale: view.locale });
    const writes = caller.role === 'NGO_EDITOR' || caller.role === 'NGO_OWNER';
    const languages = (states: { locale: string; state: TranslationState }[], state: TranslationState) =>
      states
        .filter((one) => one.state === state && (state !== 'MISSING' || wanted.includes(one.locale)))
        .map(({ locale }) => view.formats.language(locale))
        .join(', ');
    return {
      title: mine.title,
      content: (
        <>
          {writes && (
            <p>
              <a class="button" href={view.link('/services/new')}>
                {mine.add}
              </a>
            </p>
          )}
          <Ways
            label={mine.filter}
            ways={[null, ...statuses].map((one) => ({
              href: view.link(one === null ? '/services' : `/services?status=${one}`),
              label: one === null ? mine.all : mine.services[one],
              current: one === status,
            }))}
          />
          <p>{found.totalCount === 0 && writes && status === null ? mine.none : fill(mine.count, { count: found.totalCount })}</p>
          <ul class="rows">
            {found.nodes.map(({ id, status: state, revision, content, provider, verification, translationStates }) => {
              const [missing, outdated] = [languages(translationStates, 'MISSING'), languages(translationStates, 'OUTDATED')];
              return (
                <li key={id}>
                  <div>
                    <h2>
                      <a href={view.link(`/services/${id}`)} lang={content.locale} dir={content.direction === 'RTL' ? 'rtl' : 'ltr'}>
                        {content.name}
                      </a>
                    </h2>
                    {!writes && provider !== null && <p class="about">{provider.name}</p>}
                    <p>
                      <span class={`state ${state.toLowerCase()}`}>{mine.services[state]}</span>{' '}
                      {revision.status !== 'APPROVED' && (
                        <span class={`state ${revision.status.toLowerCase()}`}>{mine.states[revision.status]}</span>
                      )}
                    </p>
                    {state === 'PUBLISHED' && <p class="about">{verificationInWords(verification, view)}</p>}
                    {missing !== '' && <p class="about">{fill(mine.missing, { languages: missing })}</p>}
                    {outdated !== '' && <p class="about">{fill(mine.outdated, { languages: outdated })}</p>}
                  </div>
                </li>
              );
            })}
          </ul>
          <NextPage
            after={found.pageInfo}
            address={(after) => view.link(`/services?${new URLSearchParams({ ...(status && { status }), after })}`)}
            label={mine.next}
          />
        </>
      ),
    };
  },
};
