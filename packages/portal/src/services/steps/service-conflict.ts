import { conflictPage } from '../../frame/conflict-page.tsx';
import type { Shown, Visit } from '../../frame/page.ts';
import type { EditableService } from '../ask/editable-service.ts';
import { fieldText } from '../form/field-text.ts';
import { serviceTexts } from '../texts/service-texts.ts';

/** What belongs to the form and not to the service. */
const ofTheForm = ['_csrf', 'version', 'do', 'words'];

const joined = (fields: URLSearchParams, name: string): string =>
  fields
    .getAll(name)
    .map((value) => value.trim())
    .filter(Boolean)
    .join(', ');

/**
 * Somebody saved between reading and writing: both are shown, field by field. Null when there is no difference: then it was the same
 * person, twice.
 */
export const serviceConflict = (
  visit: Visit,
  current: EditableService,
  fieldsFor: (service: EditableService) => URLSearchParams,
): Shown | null => {
  const texts = serviceTexts(visit.view.locale);
  const stored = fieldsFor(current);
  const names = [...new Set([...visit.form.keys(), ...stored.keys()])].filter((name) => !ofTheForm.includes(name));
  const rows = names
    .map((name) => ({ label: fieldText(texts, name)?.label ?? name, typed: joined(visit.form, name), present: joined(stored, name) }))
    .filter(({ typed, present }) => typed !== present);
  if (rows.length === 0) return null;
  const mine = new URLSearchParams(visit.form);
  mine.set('version', String(current.version));
  mine.set('do', 'save');
  return { ...conflictPage(visit, { rows, mine, theirs: visit.view.address }), caption: current.record.name };
};
