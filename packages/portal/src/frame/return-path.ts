const ANYWHERE = 'http://portal.invalid';

/** Where to go after signing in, below `/portal`. What leads anywhere else leads home. */
export const returnPath = (wanted: string | null): string => {
  if (wanted === null || !wanted.startsWith('/') || !URL.canParse(`/portal${wanted}`, ANYWHERE)) return '/';
  const { origin, pathname, search } = new URL(`/portal${wanted}`, ANYWHERE);
  return origin === ANYWHERE && pathname.startsWith('/portal/') ? pathname.slice('/portal'.length) + search : '/';
};
