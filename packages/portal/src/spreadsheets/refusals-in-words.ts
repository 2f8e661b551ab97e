import { Unanswered } from '../frame/ask.ts';
import type { Visit } from '../frame/page.ts';
import { refusalOf, type UserError } from '../services/ask/refusals.ts';
import { serviceTexts } from '../services/texts/service-texts.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

/** Sentences for what the API refuses of a draft. */
export const refusalsInWords = ({ view }: Pick<Visit, 'view'>, errors: readonly UserError[]): string[] => {
  const inWords = refusalOf(serviceTexts(view.locale), (path) => path.join('.'));
  return [...new Set(errors.map((error) => inWords(error).text))];
};

/** A sentence for an answer that concerns this row alone. Throws every other error again. */
export const refusalInWords = ({ view, texts }: Pick<Visit, 'view' | 'texts'>, error: unknown): string => {
  const t = spreadsheetTexts(view.locale);
  const code = error instanceof Unanswered ? error.code : null;
  if (code === 'CONFLICT') return t.conflict;
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND') return t.forbidden;
  if (code === 'BAD_USER_INPUT') return texts.refused.OTHER;
  throw error;
};
