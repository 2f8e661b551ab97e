import { Button } from '../../fields/index.ts';
import { contactFields, type FormField, singleFields } from '../form/form-field.ts';
import { ServiceField } from '../form/service-field.tsx';
import { serviceTexts } from '../texts/service-texts.ts';
import { fieldsStep } from './fields-step.tsx';
import { rowsShown } from './rows.ts';

const [languages] = singleFields.contact;
const [kindField, valueField, ...others] = contactFields;
const typeOf: Readonly<Record<string, 'tel' | 'email' | 'url'>> = { PHONE: 'tel', EMAIL: 'email', FORM: 'url', CHAT: 'url' };
const kinds = ['PHONE', 'EMAIL', 'FORM', 'CHAT'] as const;

/** A phone and an e-mail address are asked for by name; further contacts say what they are. */
export const contactStep = fieldsStep({
  step: 'contact',
  fields: ({ record }, stored, { view, form }) => {
    const texts = serviceTexts(view.locale);
    const present = new URLSearchParams(stored);
    const usual = ['PHONE', 'EMAIL'].filter((kind) => !(record.contacts ?? []).some((contact) => contact.kind === kind));
    for (const [index, kind] of usual.entries()) present.set(`contacts.${(record.contacts ?? []).length + index}.kind`, kind);
    const field = (one: FormField, position: number) => (
      <ServiceField key={one.name} field={one} name={`contacts.${position}.${one.name}`} present={present} lang={record.locale} />
    );
    return (
      <>
        {rowsShown(form, present, 'contacts').map((position) => {
          const name = `contacts.${position}.kind`;
          const kind = kinds.find((one) => one === (form.get(name) ?? present.get(name)));
          const label = kind && texts.contacts[kind];
          return (
            <fieldset key={position} class="row">
              {label === undefined ? kindField && field(kindField, position) : <legend>{label}</legend>}
              {label !== undefined && <input type="hidden" name={name} value={kind} />}
              {valueField && (
                <ServiceField
                  field={{ ...valueField, required: false }}
                  name={`contacts.${position}.value`}
                  present={present}
                  {...(label === undefined || kind === undefined ? {} : { label, type: typeOf[kind] ?? 'text' })}
                />
              )}
              <details class="more">
                <summary>{texts.contacts.more}</summary>
                {others.map((one) => field(one, position))}
              </details>
            </fieldset>
          );
        })}
        <Button does="add-contacts" kind="secondary">
          {texts.contacts.add}
        </Button>
        {languages && <ServiceField field={languages} present={present} />}
      </>
    );
  },
});
