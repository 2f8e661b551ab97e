import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { findSource } from './find-source.ts';
import { changeSource } from './operations.ts';
import { keepersOfSources } from './roles.ts';
import { type Answered, missingTerms, refusedTerms, TermsFields, typedTerms } from './terms-fields.tsx';
import { sourceTexts } from './texts/source-texts.ts';

/** Under which name and terms the records of a source are shown, and how often it is asked. Its address stays: another one is another source. */
export const sourceTermsPage: PortalPage = {
  path: '/sources/:id/terms',
  who: keepersOfSources,
  show: async (visit) => {
    const { texts, view } = visit;
    const t = sourceTexts(view.locale);
    const source = await findSource(visit);
    return {
      title: t.termsTitle,
      caption: source.name,
      back: `/sources/${source.id}`,
      content: (
        <>
          <p class="lead">{t.termsLead}</p>
          <Form>
            <TermsFields source={source} />
            <Button>{texts.frame.save}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const wrong = missingTerms(visit);
    if (wrong.length > 0) return visit.again(...wrong);
    const answered = await visit.ask<Answered>(changeSource, { id: visit.params.id, input: typedTerms(visit) });
    const { source } = answered.done;
    return source === null ? refusedTerms(visit, answered) : { to: `/sources/${source.id}?done=changed` };
  },
};
