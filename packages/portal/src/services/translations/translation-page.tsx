import { fill } from '@drogowskaz/page-kit';
import { HubError } from '@drogowskaz/platform';
import { Button, Form } from '../../fields/index.ts';
import { Unanswered } from '../../frame/ask.ts';
import type { PortalPage } from '../../frame/page.ts';
import { type EditableService, editableService } from '../ask/editable-service.ts';
import { setServiceTranslation } from '../ask/operations.ts';
import { refusalOf } from '../ask/refusals.ts';
import type { Written } from '../ask/written.ts';
import { fieldText } from '../form/field-text.ts';
import { translationFields } from '../form/form-field.ts';
import { ServiceField } from '../form/service-field.tsx';
import { readField, writeField } from '../form/typed-value.ts';
import { editors } from '../roles.ts';
import { serviceConflict } from '../steps/service-conflict.ts';
import { serviceTexts } from '../texts/service-texts.ts';

const fieldsOf = (service: EditableService, locale: string): URLSearchParams => {
  const fields = new URLSearchParams();
  const text = service.translations.find((one) => one.locale === locale);
  const stored: Readonly<Record<string, unknown>> = { ...text };
  for (const field of translationFields) {
    // Where the original says nothing more than its summary, the translation need not either.
    const isShort = field.name === 'description' && text?.description === text?.summary;
    writeField(fields, field, isShort ? null : stored[field.name]);
  }
  return fields;
};

/** Only what the original says can be translated; name and summary always. */
const fieldsFor = ({ record }: EditableService) =>
  translationFields.filter(({ name }) => {
    if (name === 'name' || name === 'summary') return true;
    return name === 'description' ? record.description !== record.summary : Boolean(record[name]);
  });

/** One language, each text beside that of the original. */
export const translationPage: PortalPage = {
  path: '/services/:id/translations/:locale',
  who: editors,
  show: async (visit) => {
    const service = await editableService(visit);
    const { view, params, form } = visit;
    const { locale = '' } = params;
    if (locale === service.record.locale || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale)) {
      throw new HubError('NOT_FOUND', 'There is no such translation; choose a language from the list.');
    }
    const texts = serviceTexts(view.locale);
    const present = fieldsOf(service, locale);
    const machine = service.translations.some((one) => one.locale === locale && one.state === 'MACHINE');
    const original: Readonly<Record<string, unknown>> = { ...service.record };
    const language = view.formats.language(service.record.locale);
    return {
      title: fill(texts.translations.edit, { language: view.formats.language(locale) }),
      caption: service.record.name,
      back: `/services/${service.id}/translations`,
      content: (
        <>
          {machine && <p class="note">{texts.translations.confirmMachine}</p>}
          <Form class="saves-as-you-go">
            <input type="hidden" name="version" value={form.get('version') ?? service.version} />
            {fieldsFor(service).map((field) => (
              <div key={field.name} class="side-by-side">
                <div class="original">
                  <p class="label">
                    {fieldText(texts, field.name)?.label} <span class="hint">{fill(texts.translations.copy, { language })}</span>
                  </p>
                  <p class="written" lang={service.record.locale}>
                    {String(original[field.name] ?? '')}
                  </p>
                </div>
                <ServiceField field={field} present={present} lang={locale} />
              </div>
            ))}
            <p class="saving" role="status" data-saved={texts.saved} data-saving={texts.saving} data-failed={texts.notSaved} />
            <Button does="save">{texts.save}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { form, params, view } = visit;
    const { locale = '' } = params;
    const texts = serviceTexts(view.locale);
    const service = await editableService(visit);
    const typed = Object.fromEntries(fieldsFor(service).map((field) => [field.name, readField(form, field).value]));
    const input = { locale, description: typed.summary, ...typed };
    const next = { to: visit.text('do') === 'save-quietly' ? view.address : `/services/${service.id}?done=translated` };
    try {
      const variables = { id: service.id, version: Number(visit.text('version')) || 0, input };
      const { written } = await visit.ask<Written>(setServiceTranslation, variables);
      const refused = written.userErrors.filter(({ path }) => path[0] !== 'description' || 'description' in typed);
      return refused.length > 0 ? await visit.again(...refused.map(refusalOf(texts, (path) => path.join('.')))) : next;
    } catch (error) {
      if (!(error instanceof Unanswered && error.code === 'CONFLICT')) throw error;
      return serviceConflict(visit, await editableService(visit), (current) => fieldsOf(current, locale)) ?? next;
    }
  },
};
