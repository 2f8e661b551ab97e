import { fill } from '@drogowskaz/page-kit';
import type { PortalPage } from '../frame/page.ts';
import { moderators } from '../moderation/roles.ts';
import { followedSources, type ListedSource } from './operations.ts';
import { keepersOfSources } from './roles.ts';
import { SourceStateLine } from './source-state.tsx';
import { sourceTexts } from './texts/source-texts.ts';

/** The other directories that the hub follows, and how they are. */
export const sourcesPage: PortalPage = {
  path: '/sources',
  who: moderators,
  show: async ({ view, query, ask, caller }) => {
    const t = sourceTexts(view.locale);
    const { followedSources: sources } = await ask<{ followedSources: ListedSource[] }>(followedSources);
    const keeper = keepersOfSources.includes(caller.role);
    return {
      title: t.title,
      notice: query.get('done') === 'removed' ? t.done.removed : undefined,
      content: (
        <>
          <p class="lead">{t.lead}</p>
          {keeper ? (
            <p>
              <a class="button" href={view.link('/sources/new')}>
                {t.follow}
              </a>
            </p>
          ) : (
            <p>{t.readOnly}</p>
          )}
          {sources.length === 0 && <p>{t.none}</p>}
          <ul class="rows">
            {sources.map((source) => (
              <li key={source.id}>
                <div>
                  <p>
                    <strong>
                      <bdi>{source.name}</bdi>
                    </strong>
                  </p>
                  <p>
                    <SourceStateLine source={source} />
                  </p>
                  <p class="about">
                    {fill(t.services, { count: view.formats.number(source.services) })}
                    <br />
                    {source.harvestedAt === null ? t.neverTaken : fill(t.lastTaken, { moment: view.formats.moment(source.harvestedAt) })}
                  </p>
                </div>
                <a href={view.link(`/sources/${source.id}`)} aria-label={`${t.see}: ${source.name}`}>
                  {t.see}
                </a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};
