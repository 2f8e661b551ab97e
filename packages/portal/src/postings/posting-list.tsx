import { fill } from '@drogowskaz/page-kit';
import type { CallerRole, PersonLocale } from '@drogowskaz/platform';
import type { DocumentNode } from 'graphql';
import type { PortalPage } from '../frame/page.ts';
import { NextPage, Ways } from '../lists/index.ts';
import type { PostingsAnswer } from './answers.ts';
import { postingTexts } from './texts/posting-texts.ts';

const states = ['DRAFT', 'WAITING', 'PUBLISHED', 'WITHDRAWN'] as const;

/** What a list says of its own kind. */
export interface ListTexts {
  title: string;
  lead: string;
  add: string;
  none: string;
}

interface PostingList {
  path: `/${string}`;
  who: readonly CallerRole[];
  operation: DocumentNode;
  texts(locale: PersonLocale): ListTexts;
  /** Who may begin a new one. @default who */
  writers?: readonly CallerRole[];
}

/** What was just done, said to whoever comes back from a form. */
export const doneText = (done: string | null, texts: ReturnType<typeof postingTexts>): string | undefined =>
  done !== null && done in texts.done ? texts.done[done as keyof typeof texts.done] : undefined;

/** All events or all news that somebody writes or answers for: how each stands and in which languages. */
export const postingListPage = ({ path, who, operation, texts: textsOf, writers = who }: PostingList): PortalPage => ({
  path,
  who,
  show: async (visit) => {
    const { view, query } = visit;
    const texts = postingTexts(view.locale);
    const own = textsOf(view.locale);
    const state = states.find((one) => one === query.get('state')) ?? null;
    const { found } = await visit.ask<PostingsAnswer>(operation, { state, after: query.get('after') });
    return {
      title: own.title,
      notice: doneText(query.get('done'), texts),
      content: (
        <>
          <p class="lead">{own.lead}</p>
          {writers.includes(visit.caller.role) && (
            <p>
              <a class="button" href={view.link(`${path}/new`)}>
                {own.add}
              </a>
            </p>
          )}
          <Ways
            label={texts.filter}
            ways={[null, ...states].map((one) => ({
              href: view.link(one === null ? path : `${path}?state=${one}`),
              label: one === null ? texts.all : texts.states[one],
              current: one === state,
            }))}
          />
          <p>{found.totalCount === 0 ? own.none : fill(texts.count, { count: found.totalCount })}</p>
          <ul class="rows">
            {found.nodes.map((posting) => (
              <li key={posting.id}>
                <div>
                  <h2>
                    <a href={view.link(`${path}/${posting.id}`)} lang={posting.locale}>
                      {posting.title}
                    </a>
                  </h2>
                  <p>
                    <span class={`state ${posting.state.toLowerCase()}`}>{texts.states[posting.state]}</span>{' '}
                    {posting.state !== 'PUBLISHED' && posting.public && <span class="state published">{texts.states.PUBLISHED}</span>}
                  </p>
                  <p class="about">
                    {posting.translations
                      .map(({ locale, state: of }) => `${locale}${of === 'OUTDATED' || of === 'MACHINE' ? '!' : ''}`)
                      .join(', ')}
                    {' · '}
                    {fill(texts.changed, { date: view.formats.date(posting.updatedAt) })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
          <NextPage
            after={found.pageInfo}
            address={(after) => view.link(`${path}?${new URLSearchParams({ ...(state && { state }), after })}`)}
            label={texts.next}
          />
        </>
      ),
    };
  },
});
