import type { ComponentChildren } from 'preact';
import type { PortalPage, Visit } from '../../frame/page.ts';
import { type EditableService, editableService } from '../ask/editable-service.ts';
import { typingError } from '../ask/refusals.ts';
import type { Step } from '../form/form-field.ts';
import { readStep, type TypedStep, writeStep } from '../form/step-form.ts';
import { editors } from '../roles.ts';
import { serviceTexts } from '../texts/service-texts.ts';
import { nextAfter } from './order.ts';
import { saveStep } from './save-step.ts';
import { stepFrame } from './step-frame.tsx';

export interface FieldsStep {
  step: Exclude<Step, 'hours'>;
  /** The fields, with what is stored. What was typed comes before it by itself. */
  fields(service: EditableService, present: URLSearchParams, visit: Visit): ComponentChildren;
  /** What else follows from what was typed. */
  also?(typed: TypedStep['input'], service: EditableService): TypedStep['input'];
}

/** A page of the form whose fields are those of `ServiceInput`. */
export const fieldsStep = ({ step, fields, also }: FieldsStep): PortalPage => ({
  path: `/services/:id/edit/${step}`,
  who: editors,
  show: async (visit) => {
    const service = await editableService(visit);
    return stepFrame(visit, { step, service, children: fields(service, writeStep(step, service.record), visit) });
  },
  submit: async (visit) => {
    if (/^(add|find)/.test(visit.text('do'))) return visit.again();
    const { input, problems, fieldOf } = readStep(step, visit.form);
    if (problems.length > 0) return visit.again(...problems.map(typingError(serviceTexts(visit.view.locale))));
    const service = await editableService(visit);
    return saveStep(visit, {
      service,
      input: { ...input, ...also?.(input, service) },
      fieldOf,
      fieldsFor: ({ record }) => writeStep(step, record),
      next: nextAfter(step, service.id, visit.query.has('new')),
    });
  },
});
