import { singleFields } from '../form/form-field.ts';
import { ServiceField } from '../form/service-field.tsx';
import { fieldsStep } from './fields-step.tsx';

const texts = singleFields.what.filter(({ name }) => name !== 'locale');

/** The language of the original stays what it was when the service was begun: other languages are translations of it. */
export const whatStep = fieldsStep({
  step: 'what',
  fields: ({ record }, present) => (
    <>
      <input type="hidden" name="locale" value={record.locale} />
      {texts.map((field) => (
        <ServiceField key={field.name} field={field} present={present} lang={record.locale} />
      ))}
    </>
  ),
  // Until somebody writes more, the short text is all that there is to say.
  also: ({ summary }, { record }) => (record.description === record.summary && summary !== undefined ? { description: summary } : {}),
});
