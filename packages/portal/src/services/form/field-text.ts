import type { FieldName, FieldText, ServiceTexts } from '../texts/service-texts.ts';

const isFieldName = (texts: ServiceTexts, name: string): name is FieldName => Object.hasOwn(texts.fields, name);

/** What a field of the page is called: "contacts.3.value" is one of "contacts.*.value". */
export const fieldText = (texts: ServiceTexts, name: string): FieldText | null => {
  const pattern = name.replace(/\.\d+(?=\.|$)/g, '.*');
  return isFieldName(texts, pattern) ? texts.fields[pattern] : null;
};
