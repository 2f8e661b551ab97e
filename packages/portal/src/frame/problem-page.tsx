import type { ErrorCode } from '@drogowskaz/platform';
import type { Shown, Visit } from './page.ts';

/** `FORGED`: a form that none of our pages sent. `LINK`: a mailed link that is wrong, used or too old. */
export type ProblemKind = ErrorCode | 'FORGED' | 'FAULT' | 'LINK';

const STATUS: Readonly<Record<ProblemKind, number>> = {
  BAD_USER_INPUT: 400,
  TOO_COMPLEX: 400,
  UNAUTHENTICATED: 403,
  FORBIDDEN: 403,
  FORGED: 403,
  NOT_FOUND: 404,
  LINK: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  FAULT: 500,
  UNAVAILABLE: 503,
};

/** What went wrong, in plain words, and what to do next. */
export const problemPage = ({ texts, view }: Pick<Visit, 'texts' | 'view'>, kind: ProblemKind, requestId?: string): Shown => {
  const { title, text } = texts.problems[kind];
  return {
    title,
    status: STATUS[kind],
    back: null,
    content: (
      <>
        <p class="lead">{text}</p>
        {kind === 'FAULT' && requestId !== undefined && (
          <p>
            {texts.problems.number} <code>{requestId}</code>
          </p>
        )}
        <p>
          <a class="button" href={view.link(kind === 'LINK' && view.session === null ? '/sign-in' : '/')}>
            {kind === 'LINK' && view.session === null ? texts.problems.toSignIn : texts.problems.toPortal}
          </a>
        </p>
      </>
    ),
  };
};
