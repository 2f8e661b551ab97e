import { fill } from '@drogowskaz/page-kit';
import { areas } from '../areas.ts';
import type { PortalPage } from '../frame/page.ts';

/** What somebody can do here in her role, each with where it leads. */
export const homePage: PortalPage = {
  path: '/',
  who: 'SIGNED_IN',
  show: ({ texts, session, caller, query, view }) => ({
    title: fill(texts.home.title, { name: session?.account.name ?? '' }),
    back: null,
    notice: query.get('done') === 'invited' ? texts.invitation.done : undefined,
    content: (
      <>
        {session?.memberships.length === 0 && (
          <section class="panel">
            <h2>{texts.home.nothingTitle}</h2>
            <p>{texts.home.nothingText}</p>
            <p>
              <a class="button" href={view.link('/organization/new')}>
                {texts.home.registerOrganization}
              </a>
            </p>
          </section>
        )}
        <ul class="areas">
          {areas
            .filter(({ who }) => who === 'SIGNED_IN' || who.includes(caller.role))
            .map(({ path, text }) => (
              <li key={path}>
                <h2>
                  <a href={view.link(path)}>{texts.areas[text].title}</a>
                </h2>
                <p>{texts.areas[text].text}</p>
              </li>
            ))}
        </ul>
        <p>
          <a href={`/match?lang=${view.locale}`}>{texts.home.matchWithSomebody}</a>
        </p>
      </>
    ),
  }),
};
