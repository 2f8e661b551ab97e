import type { AccountsHandlers } from '@drogowskaz/platform';
import type { AccountsParts } from './accounts-parts.ts';
import { OIDC, PORTAL_AUTH } from './open-auth.ts';
import { openSession } from './sessions.ts';

/** What better-auth says when the server did not vouch for the address, or named none. */
const NOT_VOUCHED_FOR = new Set(['account_not_linked', 'unable_to_create_user', 'email_not_found']);

/**
 * A municipality's own sign-in. Our pages stand between the browser and better-auth: the cookie by which it knows the browser again is
 * `state`, and the session that it makes is ended for one of ours, which knows of second factors.
 */
export const oidcSignIn = (parts: AccountsParts): Pick<AccountsHandlers, 'waysToSignIn' | 'startOidc' | 'finishOidc'> => {
  const { auth, limits, publicUrl } = parts;
  const ask = (path: string, init: RequestInit): Promise<Response> => auth.handler(new Request(`${publicUrl}${PORTAL_AUTH}${path}`, init));
  return {
    waysToSignIn: async () => ({ oidc: parts.oidc }),

    startOidc: async ({ client }) => {
      if (!parts.oidc) return { refused: 'NOT_CONFIGURED' };
      const limited = await limits.take('client', client.address);
      if (limited) return limited;
      const started = await ask('/sign-in/social', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: publicUrl },
        body: JSON.stringify({ provider: OIDC, callbackURL: '/', errorCallbackURL: '/' }),
      });
      // Its server is away.
      if (!started.ok) return { refused: 'NOT_CONFIGURED' };
      const { url } = (await started.json()) as { url: string };
      return { url, state: cookiesOf(started).join('; ') };
    },

    finishOidc: async ({ state, query, client }) => {
      const limited = await limits.take('client', client.address);
      if (limited) return limited;
      const finished = await ask(`/callback/${OIDC}?${query}`, { headers: { cookie: state } });
      const error = new URL(finished.headers.get('location') ?? '/?error=', publicUrl).searchParams.get('error');
      if (error !== null) return { refused: NOT_VOUCHED_FOR.has(error) ? 'UNVERIFIED' : 'WRONG' };
      const personId = await endForeignSession(parts, finished);
      return personId === null ? { refused: 'WRONG' } : openSession(parts, { personId, ...client });
    },
  };
};

/** Whose session better-auth has just made; it ends at once. */
const endForeignSession = async ({ db }: AccountsParts, finished: Response): Promise<string | null> => {
  const cookie = cookiesOf(finished).find((each) => each.includes('session_token=')) ?? '';
  const [token = ''] = decodeURIComponent(cookie.split('session_token=')[1] ?? '').split('.');
  const ended = await db.deleteFrom('session').where('token', '=', token).returning('personId').executeTakeFirst();
  return ended?.personId ?? null;
};

const cookiesOf = (response: Response): string[] => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
