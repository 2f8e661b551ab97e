import { fill } from '@drogowskaz/page-kit';
import type { ComponentChildren } from 'preact';
import { Button, Form } from '../../fields/index.ts';
import type { Shown, Visit } from '../../frame/page.ts';
import type { EditableService } from '../ask/editable-service.ts';
import type { Step } from '../form/form-field.ts';
import { serviceTexts } from '../texts/service-texts.ts';
import { placeOf } from './order.ts';

export interface StepFrame {
  step: Step;
  service: EditableService | null;
  children: ComponentChildren;
}

/** One page of the form: where one is, the fields, one button that saves. */
export const stepFrame = ({ view, query, form }: Visit, { step, service, children }: StepFrame): Shown => {
  const texts = serviceTexts(view.locale);
  const { title, lead } = texts.steps[step];
  const place = service === null || query.has('new') ? placeOf(step) : null;
  const adds = form.get('do') ?? '';
  return {
    title,
    back: service === null ? '/services' : `/services/${service.id}`,
    caption: [place && fill(texts.stepOf, { ...place }), service?.record.name].filter(Boolean).join(' · '),
    // A page that comes again only because a row was added is no mistake.
    ...(/^(add|find)/.test(adds) ? { status: 200 } : {}),
    content: (
      <>
        {lead !== undefined && <p class="lead">{lead}</p>}
        {service?.revision.status === 'IN_REVIEW' && <p class="note">{texts.check.locked}</p>}
        {service?.revision.status === 'CHANGES_REQUESTED' && service.revision.message !== null && (
          <p class="note">
            <strong>{texts.check.message}</strong> <span class="written">{service.revision.message}</span>
          </p>
        )}
        <Form {...(service === null ? {} : { class: 'saves-as-you-go' })}>
          {/* What Enter presses: not the button that adds a row. */}
          <button class="visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" />
          {service !== null && <input type="hidden" name="version" value={form.get('version') ?? service.version} />}
          {children}
          <p class="saving" role="status" data-saved={texts.saved} data-saving={texts.saving} data-failed={texts.notSaved} />
          <Button does="save">{texts.save}</Button>
        </Form>
      </>
    ),
  };
};
