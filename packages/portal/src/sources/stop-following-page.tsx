import { fill } from '@drogowskaz/page-kit';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { decide } from '../moderation/decide.ts';
import { findSource } from './find-source.ts';
import { stopFollowingSource } from './operations.ts';
import { keepersOfSources } from './roles.ts';
import { sourceTexts } from './texts/source-texts.ts';

/** Asks once more, and says how much goes: people find none of its records any more. */
export const stopFollowingPage: PortalPage = {
  path: '/sources/:id/stop',
  who: keepersOfSources,
  show: async (visit) => {
    const { texts, view } = visit;
    const t = sourceTexts(view.locale);
    const source = await findSource(visit);
    return {
      title: t.stopTitle,
      caption: source.name,
      back: `/sources/${source.id}`,
      content: (
        <>
          <p class="lead">{fill(t.stopText, { count: view.formats.number(source.services) })}</p>
          <p>{t.stopHint}</p>
          <Form>
            <div class="buttons">
              <Button kind="danger">{t.stopSubmit}</Button>
              <a class="button secondary" href={view.link(`/sources/${source.id}`)}>
                {texts.frame.cancel}
              </a>
            </div>
          </Form>
        </>
      ),
    };
  },
  submit: (visit) => decide(visit, { operation: stopFollowingSource, variables: { id: visit.params.id }, to: '/sources?done=removed' }),
};
