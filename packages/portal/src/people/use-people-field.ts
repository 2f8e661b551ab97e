import { usePortal } from '../frame/view.ts';
import { type PeopleField, peopleTexts } from './texts/people-texts.ts';

/** Name, and hint where there is one, of a field of these forms. */
export const usePeopleField = (name: PeopleField) => {
  const { label, hint } = peopleTexts(usePortal().locale).fields[name];
  return { name, label, ...(hint !== undefined && { hint }) };
};
