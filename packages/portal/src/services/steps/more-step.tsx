import { singleFields } from '../form/form-field.ts';
import { ServiceField } from '../form/service-field.tsx';
import { fieldsStep } from './fields-step.tsx';

const written = new Set(['description', 'howToApply', 'plainSummary', 'cost.note', 'documents']);

/** Everything that a first version does without. */
export const moreStep = fieldsStep({
  step: 'more',
  fields: ({ record }, present) =>
    singleFields.more.map((field) => (
      <ServiceField key={field.name} field={field} present={present} {...(written.has(field.name) ? { lang: record.locale } : {})} />
    )),
});
