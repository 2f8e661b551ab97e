import { newId } from '@drogowskaz/platform';
import { findCategories } from '@drogowskaz/vocabulary/find-categories';
import type { PortalPage } from '../../frame/page.ts';
import { createService, ownProvider } from '../ask/operations.ts';
import { refusalOf, typingError } from '../ask/refusals.ts';
import type { Written } from '../ask/written.ts';
import { allTopics } from '../form/all-topics.ts';
import { singleFields } from '../form/form-field.ts';
import { GroupedCheckboxes } from '../form/grouped-checkboxes.tsx';
import { ServiceField } from '../form/service-field.tsx';
import { readStep } from '../form/step-form.ts';
import { serviceTexts } from '../texts/service-texts.ts';
import { stepFrame } from './step-frame.tsx';

interface OwnProvider {
  provider: { id: string; name: string; municipality: { code: string; name: string } | null } | null;
}

/**
 * The first page of a new service. Its button makes the draft: what is not asked yet is taken for what is likely (the likeliest topic,
 * at our place, for our town), and the pages that follow ask for each of it.
 */
export const newServicePage: PortalPage = {
  path: '/services/new',
  who: ['NGO_EDITOR', 'NGO_OWNER'],
  show: (visit) => {
    const { view, form, errors } = visit;
    const texts = serviceTexts(view.locale);
    const present = new URLSearchParams({ locale: view.locale });
    const noTopic = errors.some(({ field }) => field === 'categories') || form.has('categories');
    return stepFrame(visit, {
      step: 'what',
      service: null,
      children: (
        <>
          <input type="hidden" name="key" value={form.get('key') ?? newId()} />
          {singleFields.what.map((field) => (
            <ServiceField key={field.name} field={field} present={present} />
          ))}
          {noTopic && (
            <GroupedCheckboxes
              name="categories"
              label={texts.fields.categories.label}
              values={[]}
              first={[]}
              rest={allTopics(view.locale)}
              restLabel={texts.topic.all}
            />
          )}
        </>
      ),
    });
  },
  submit: async (visit) => {
    const { view, form, text } = visit;
    const texts = serviceTexts(view.locale);
    const { input, problems, fieldOf } = readStep('what', form);
    if (problems.length > 0) return visit.again(...problems.map(typingError(texts)));
    const { name = '', summary = '', locale = view.locale } = input;
    const likely = findCategories(`${name} ${summary}`, 1);
    const categories = form.has('categories') ? form.getAll('categories') : likely;
    const { provider } = await visit.ask<OwnProvider>(ownProvider, { id: visit.caller.providerId });
    const { written } = await visit.ask<Written>(createService, {
      key: text('key') || newId(),
      input: {
        ...{ locale, name, summary, description: summary, categories, languages: [], deliveryModes: ['IN_PERSON'] },
        municipalities: provider?.municipality ? [provider.municipality.code] : [],
      },
    });
    // The description is the summary's words for now: what is wrong with them is said once.
    const refusals = written.userErrors.filter(({ path }) => path[0] !== 'description').map(refusalOf(texts, fieldOf));
    if (written.userErrors.length > 0) {
      return visit.again(...refusals.map((error) => (error.field === 'categories' ? { ...error, text: texts.topic.none } : error)));
    }
    return { to: `/services/${written.revision?.serviceId}/edit/topic?new` };
  },
};
