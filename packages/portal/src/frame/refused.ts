import type { Refused } from '@drogowskaz/platform';
import type { Visit } from './page.ts';
import type { FieldError } from './view.ts';

/** The sentence for what the accounts refuse. What a page says itself (a wrong password, a wrong code) it looks at before. */
export const refusalErrors = ({ refused, retryAfterSeconds = 60, password, fields }: Refused, { texts, view }: Visit): FieldError[] => {
  if (refused === 'PASSWORD') return (password ?? []).map((problem) => ({ field: 'password', text: texts.passwordProblems[problem] }));
  if (refused === 'INVALID' && fields !== undefined)
    return fields.map((field) => ({ field, text: field === 'email' ? texts.fields.emailWrong : texts.fields.invalid }));
  if (refused === 'LIMITED') return [{ text: view.formats.count(texts.limited, Math.ceil(retryAfterSeconds / 60)) }];
  if (refused === 'FORBIDDEN' || refused === 'NOT_FOUND' || refused === 'LAST_OWNER') return [{ text: texts.refused[refused] }];
  return [{ text: texts.refused.OTHER }];
};
