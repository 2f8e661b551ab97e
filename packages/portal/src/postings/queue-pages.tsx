import { Description, fill } from '@drogowskaz/page-kit';
import { Button, Form, TextArea } from '../fields/index.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { NextPage } from '../lists/index.ts';
import { moderators } from '../moderation/roles.ts';
import { sayPeopleErrors } from '../people/say-errors.ts';
import type { Done, PostingsAnswer, WaitingPosting } from './answers.ts';
import { approvePosting, returnPosting, waitingPostings } from './operations.ts';
import { doneText } from './posting-list.tsx';
import { postingTexts } from './texts/posting-texts.ts';

/** Where each kind is read whole. Whoever adds a kind adds its pages' path. */
const wholePaths: Readonly<Record<string, string>> = {
  EVENT: '/events',
  NOTICE: '/notices',
  VOLUNTEER_OFFER: '/volunteering',
  COURSE: '/learning',
  LEARNING_OUTCOME: '/learning/outcomes',
};

const kindName = (kind: string, { kinds }: ReturnType<typeof postingTexts>['queue']): string =>
  kind in kinds ? kinds[kind as keyof typeof kinds] : kinds.OTHER;

/** What waits for a decision, of every kind. */
export const postingQueuePage: PortalPage = {
  path: '/moderation/postings',
  who: moderators,
  show: async (visit) => {
    const { view, query } = visit;
    const texts = postingTexts(view.locale);
    const { queue } = texts;
    const { found } = await visit.ask<PostingsAnswer<WaitingPosting>>(waitingPostings, { after: query.get('after') });
    return {
      title: queue.title,
      notice: query.get('done') === 'gone' ? queue.gone : doneText(query.get('done'), texts),
      content: (
        <>
          <p class="lead">{queue.lead}</p>
          <p>{found.totalCount === 0 ? queue.none : fill(texts.count, { count: found.totalCount })}</p>
          <ol class="rows">
            {found.nodes.map((posting) => (
              <li key={posting.id}>
                <div>
                  <h2>
                    <a href={view.link(`/moderation/postings/${posting.id}`)} lang={posting.locale}>
                      {posting.title}
                    </a>
                  </h2>
                  <p class="about">
                    {[
                      kindName(posting.kind, queue),
                      posting.home?.name,
                      posting.submittedAt && fill(queue.waits, { date: view.formats.moment(posting.submittedAt) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          <NextPage
            after={found.pageInfo}
            address={(after) => view.link(`/moderation/postings?${new URLSearchParams({ after })}`)}
            label={texts.next}
          />
        </>
      ),
    };
  },
};

/** The API knows what waits only as a list. */
const findWaiting = async ({ ask, params }: Visit): Promise<WaitingPosting | null> => {
  for (let after: string | null = null; ; ) {
    const { found }: PostingsAnswer<WaitingPosting> = await ask(waitingPostings, { after });
    const posting = found.nodes.find(({ id }) => id === params.id);
    if (posting || !found.pageInfo.hasNextPage) return posting ?? null;
    after = found.pageInfo.endCursor;
  }
};

const GONE: Outcome = { to: '/moderation/postings?done=gone' };

/** One that waits: read in all its languages, let through just as it was read, or sent back. */
export const waitingPostingPage: PortalPage = {
  path: '/moderation/postings/:id',
  who: moderators,
  show: async (visit) => {
    const { view } = visit;
    const { queue } = postingTexts(view.locale);
    const posting = await findWaiting(visit);
    if (posting === null) return GONE;
    const whole = wholePaths[posting.kind];
    return {
      title: posting.title,
      caption: kindName(posting.kind, queue),
      back: '/moderation/postings',
      content: (
        <>
          {posting.translations.map(({ locale, title, text }) => (
            <section key={locale} lang={locale}>
              <h2>
                {title} <span class="about">({locale})</span>
              </h2>
              <Description markdown={text} />
            </section>
          ))}
          {whole !== undefined && (
            <p>
              <a href={view.link(`${whole}/${posting.id}`)}>{queue.facts}</a>
            </p>
          )}
          <Form>
            <input type="hidden" name="version" value={String(posting.version)} />
            <Button does="approve">{queue.approve}</Button>
          </Form>
          <h2>{queue.returnTitle}</h2>
          <Form>
            <TextArea name="message" label={queue.returnText} />
            <Button does="return" kind="secondary">
              {queue.returnButton}
            </Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { id } = visit.params;
    const { queue } = postingTexts(visit.view.locale);
    const back = visit.text('do') === 'return';
    if (back && visit.text('message') === '') return visit.again({ field: 'message', text: queue.returnWrong });
    const { done } = back
      ? await visit.ask<Done>(returnPosting, { id, message: visit.text('message') })
      : await visit.ask<Done>(approvePosting, { id, version: Number(visit.text('version')) });
    if (done.userErrors.some(({ code }) => code === 'WRONG_STATE')) return GONE;
    if (done.userErrors.length > 0) {
      if (back) return visit.again({ field: 'message', text: queue.returnWrong });
      // What it stands on has run out while it waited.
      return visit.again(...sayPeopleErrors()(visit, done.userErrors, null).map(({ text }) => ({ text })));
    }
    return { to: `/moderation/postings?done=${back ? 'returned' : 'approved'}` };
  },
};
