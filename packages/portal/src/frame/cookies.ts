import type { CookieSerializeOptions } from '@fastify/cookie';

/** A cookie of the portal: only its own pages read it, no script does, and no other site's form brings it along. */
export interface PortalCookie {
  readonly name: string;
  readonly options: CookieSerializeOptions;
}

/**
 * Over HTTPS the name begins with `__Host-`: browsers then take it from nobody but this very host, so that no neighbouring site can plant
 * a session of its own. That prefix asks for the path "/"; plain HTTP has no prefix and keeps to `/portal` (docs/adr/0021).
 */
const portalCookie = (name: string, publicUrl: string): PortalCookie => {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? `__Host-drogowskaz-${name}` : `drogowskaz-${name}`,
    options: { httpOnly: true, sameSite: 'lax', secure, path: secure ? '/' : '/portal' },
  };
};

/** The portal has these three. */
export const portalCookies = (publicUrl: string) => ({
  session: portalCookie('session', publicUrl),
  /** The secret behind the tokens of forms. */
  form: portalCookie('form', publicUrl),
  kept: portalCookie('kept', publicUrl),
});
export type PortalCookies = ReturnType<typeof portalCookies>;
