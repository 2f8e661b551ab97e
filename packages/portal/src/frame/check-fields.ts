import type { Visit } from './page.ts';
import type { FieldError } from './view.ts';

/** The sentences for fields that have to be filled in and are not. */
export const missing = ({ text }: Visit, sentences: Readonly<Record<string, string>>): FieldError[] =>
  Object.entries(sentences).flatMap(([field, sentence]) => (text(field) === '' ? [{ field, text: sentence }] : []));

/** Looks like an address; whether it is one only a mail can tell. */
export const checkEmail = ({ text, texts }: Visit, field = 'email'): FieldError[] => {
  const email = text(field);
  if (email === '') return [{ field, text: texts.fields.emailMissing }];
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254 ? [] : [{ field, text: texts.fields.emailWrong }];
};
