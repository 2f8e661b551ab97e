import { fill } from '@drogowskaz/page-kit';
import type { FieldError } from '../../frame/view.ts';
import { fieldText } from '../form/field-text.ts';
import type { TypingProblem } from '../form/typed-value.ts';
import type { HoursProblem } from '../hours/write-schedules.ts';
import type { ServiceTexts } from '../texts/service-texts.ts';

/** An expected failure of a mutation. */
export interface UserError {
  code: string;
  message: string;
  path: string[];
}

/**
 * What the API refused, said at the field in the reader's language. Where it was is exact, what it was is told by what the field asks for;
 * only for what has no field its own words stand.
 */
export const refusalOf =
  (texts: ServiceTexts, fieldOf: (path: readonly string[]) => string) =>
  ({ code, message, path }: UserError): FieldError => {
    if (code === 'WRONG_STATE') return { text: texts.stateChanged };
    const field = fieldOf(path);
    const text = fieldText(texts, field);
    if (text === null) return { text: message };
    return { field, text: text.wrong };
  };

/** What could not be read at all. */
export const typingError =
  (texts: ServiceTexts) =>
  ({ field, problem }: { field: string; problem: TypingProblem | HoursProblem }): FieldError => ({
    field,
    text: problem === 'WRONG' ? (fieldText(texts, field)?.wrong ?? fill(texts.checkField, { field })) : texts.typing[problem],
  });
