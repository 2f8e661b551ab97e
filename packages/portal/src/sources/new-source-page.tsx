import { Button, Form, TextField } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { followSource } from './operations.ts';
import { keepersOfSources } from './roles.ts';
import { type Answered, missingTerms, refusedTerms, TermsFields, typedTerms } from './terms-fields.tsx';
import { sourceTexts } from './texts/source-texts.ts';

/** Another directory to follow. */
export const newSourcePage: PortalPage = {
  path: '/sources/new',
  who: keepersOfSources,
  show: ({ view }) => {
    const t = sourceTexts(view.locale);
    return {
      title: t.newTitle,
      back: '/sources',
      content: (
        <>
          <p class="lead">{t.newLead}</p>
          <Form>
            <TextField name="url" type="url" inputmode="url" label={t.fields.url} hint={t.urlHint} />
            <TermsFields />
            <Button>{t.newSubmit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const wrong = missingTerms(visit, 'url');
    if (wrong.length > 0) return visit.again(...wrong);
    const answered = await visit.ask<Answered>(followSource, { input: { url: visit.text('url'), ...typedTerms(visit) } });
    const { source } = answered.done;
    return source === null ? refusedTerms(visit, answered) : { to: `/sources/${source.id}?done=followed` };
  },
};
