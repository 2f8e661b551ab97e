import { Unanswered } from '../../frame/ask.ts';
import type { Outcome, Visit } from '../../frame/page.ts';
import { type EditableService, editableService } from '../ask/editable-service.ts';
import { updateService } from '../ask/operations.ts';
import { refusalOf } from '../ask/refusals.ts';
import type { Written } from '../ask/written.ts';
import type { ServiceDraft } from '../service-draft.ts';
import { serviceTexts } from '../texts/service-texts.ts';
import { serviceConflict } from './service-conflict.ts';

export interface Saving {
  service: EditableService;
  input: Partial<ServiceDraft>;
  fieldOf(path: readonly string[]): string;
  /** What the fields of this page hold for a stored service: for whoever has to compare. */
  fieldsFor(service: EditableService): URLSearchParams;
  /** Where it goes on, once it is saved. */
  next: string;
}

/** What cannot be left out of an update. */
export const needed = ({ locale, name, summary, description, categories, languages, deliveryModes, municipalities }: ServiceDraft) => ({
  ...{ locale, name, summary, description, categories, languages, deliveryModes, municipalities },
});

/** Writes what one page knows of a service over the version that it was opened with. */
export const saveStep = async (visit: Visit, { service, input, fieldOf, fieldsFor, next }: Saving): Promise<Outcome> => {
  const texts = serviceTexts(visit.view.locale);
  const then = { to: visit.text('do') === 'save-quietly' ? visit.view.address : next };
  const variables = { id: service.id, version: Number(visit.text('version')) || 0, input: { ...needed(service.record), ...input } };
  try {
    const { written } = await visit.ask<Written>(updateService, variables);
    if (written.userErrors.length > 0) return await visit.again(...written.userErrors.map(refusalOf(texts, fieldOf)));
    return then;
  } catch (error) {
    if (!(error instanceof Unanswered && error.code === 'CONFLICT')) throw error;
    return serviceConflict(visit, await editableService(visit), fieldsFor) ?? then;
  }
};
