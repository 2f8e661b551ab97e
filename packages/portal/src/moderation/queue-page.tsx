import { fill } from '@drogowskaz/page-kit';
import { allMunicipalities } from '@drogowskaz/vocabulary';
import { Select } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { NextPage, type PageInfo, Ways } from '../lists/index.ts';
import { reviewQueue } from './operations.ts';
import { moderators } from './roles.ts';
import { moderationTexts } from './texts/moderation-texts.ts';

interface QueueAnswer {
  reviewQueue: {
    totalCount: number;
    pageInfo: PageInfo;
    nodes: {
      id: string;
      submittedAt: string | null;
      isNew: boolean;
      minor: boolean;
      content: { locale: string; direction: 'LTR' | 'RTL'; name: string };
      provider: { name: string } | null;
      municipality: { code: string; name: string } | null;
    }[];
  };
}

const kinds = ['BEFORE', 'AFTER'] as const;

const notices = (review: ReturnType<typeof moderationTexts>['review'], done: string | null): string | undefined =>
  done === 'approved' || done === 'asked' || done === 'rejected' ? review.decisions[done] : undefined;

/** What waits for a decision, the longest waiting first. */
export const queuePage: PortalPage = {
  path: '/moderation',
  who: moderators,
  show: async (visit) => {
    const { view, query } = visit;
    const { queue, review, next } = moderationTexts(view.locale);
    const kind = kinds.find((one) => one === query.get('kind')) ?? 'BEFORE';
    const municipality = query.get('municipality') || null;
    const { reviewQueue: found } = await visit.ask<QueueAnswer>(reviewQueue, {
      ...{ kind, municipality, after: query.get('after'), locale: view.locale },
    });
    const address = (changes: Record<string, string>) =>
      view.link(`/moderation?${new URLSearchParams({ kind, ...(municipality && { municipality }), ...changes })}`);
    return {
      title: queue.title,
      notice: notices(review, query.get('done')),
      content: (
        <>
          <p class="lead">{queue.lead}</p>
          <Ways
            label={queue.filter}
            ways={kinds.map((one) => ({ href: address({ kind: one }), label: queue.kinds[one], current: one === kind }))}
          />
          <form method="get" action={view.link('/moderation').split('?')[0]} class="beside">
            <input type="hidden" name="kind" value={kind} />
            {query.has('lang') && <input type="hidden" name="lang" value={view.locale} />}
            <Select
              name="municipality"
              label={queue.municipality}
              empty={queue.all}
              optional
              value={municipality}
              choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name }))}
            />
            <button type="submit" class="secondary">
              {queue.show}
            </button>
          </form>
          <p>{found.totalCount === 0 ? queue.none : fill(queue.count, { count: found.totalCount })}</p>
          <ol class="rows">
            {found.nodes.map(({ id, submittedAt, isNew, minor, content, provider, municipality: home }) => (
              <li key={id}>
                <div>
                  <h2>
                    <a
                      href={view.link(`/moderation/revision/${id}`)}
                      lang={content.locale}
                      dir={content.direction === 'RTL' ? 'rtl' : 'ltr'}
                    >
                      {content.name}
                    </a>
                  </h2>
                  <p class="about">
                    {[
                      provider?.name,
                      home?.name,
                      isNew ? queue.isNew : minor ? queue.minor : queue.edit,
                      submittedAt && fill(queue.waits, { date: view.formats.moment(submittedAt) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          <NextPage after={found.pageInfo} address={(after) => address({ after })} label={next} />
        </>
      ),
    };
  },
};
