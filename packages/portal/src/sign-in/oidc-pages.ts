import type { PortalPage } from '../frame/page.ts';
import type { PortalTexts } from '../texts/texts.ts';
import { afterSignIn } from './after-sign-in.ts';

/** What the sign-in page says to somebody whom her municipality's sign-in did not let through. */
export const oidcProblem = (problem: string | null, { signIn }: PortalTexts): string | undefined => {
  if (problem === null) return undefined;
  if (problem === 'NOT_CONFIGURED') return signIn.oidcOff;
  return problem === 'UNVERIFIED' ? signIn.oidcUnverified : signIn.oidcFailed;
};

/** A link and no form: `form-action 'self'` would stop a form that is sent on to another site. */
const startPage: PortalPage = {
  path: '/sign-in/oidc',
  who: 'EVERYBODY',
  show: async ({ accounts, client, query }) => {
    const answer = await accounts.startOidc({ client });
    if (answer.refused !== undefined) return { to: `/sign-in?oidc=${answer.refused}` };
    return { to: answer.url, kept: `${answer.state} ${query.get('to') ?? ''}` };
  },
};

/** Where the municipality's sign-in sends the browser back to. The state in the cookie says that it was this browser that left. */
const finishPage: PortalPage = {
  path: '/oidc',
  who: 'EVERYBODY',
  show: async ({ accounts, client, query, kept }) => {
    const [state = '', to = ''] = kept.split(' ');
    if (state === '') return { to: '/sign-in?oidc=WRONG' };
    const answer = await accounts.finishOidc({ state, query: query.toString(), client });
    return answer.refused === undefined
      ? { ...afterSignIn(answer, to), kept: null }
      : { to: `/sign-in?oidc=${answer.refused}`, kept: null };
  },
};

export const oidcPages: readonly PortalPage[] = [startPage, finishPage];
