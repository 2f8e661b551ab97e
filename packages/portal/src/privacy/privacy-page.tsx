import type { PersonLocale } from '@drogowskaz/platform';
import type { PortalPage } from '../frame/page.ts';
import { keptData, type PrivacyTexts, withDays } from './kept-data.ts';
import { en } from './texts/en.ts';
import { pl } from './texts/pl.ts';
import { uk } from './texts/uk.ts';

const kept: Record<PersonLocale, PrivacyTexts> = { pl, en, uk };

/** One datum after another: a table of sentences would not fit a phone. */
export const privacyPage: PortalPage = {
  path: '/privacy',
  who: 'EVERYBODY',
  show: ({ view, texts, session }) => ({
    title: texts.privacy.title,
    back: session === null ? '/sign-in' : '/',
    content: (
      <>
        <p class="lead">{texts.privacy.lead}</p>
        {keptData.map((datum) => {
          const { what, why, howLong, howErased } = withDays(kept[view.locale][datum]);
          return (
            <section key={datum}>
              <h2>{what}</h2>
              <dl>
                <dt>{texts.privacy.why}</dt>
                <dd>{why}</dd>
                <dt>{texts.privacy.howLong}</dt>
                <dd>{howLong}</dd>
                <dt>{texts.privacy.howErased}</dt>
                <dd>{howErased}</dd>
              </dl>
            </section>
          );
        })}
        <p>{texts.privacy.rights}</p>
      </>
    ),
  }),
};
