import { invalid, type UserError } from '../../values/user-error.ts';

const MOST = 20;

const isLoopback = (hostname: string): boolean => hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';

/** The origin of what somebody gave as the address of a site; null when pages there could not ask. */
const originIn = (text: string): string | null => {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, origin, username, password } = new URL(text);
  if (username !== '' || password !== '' || hostname === '' || hostname.includes('*')) return null;
  // Whoever is between can change a page that comes without TLS; on one's own machine nobody is.
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)) ? origin : null;
};

/** Addresses of sites as browsers name them in "Origin", each once. A path is left out: browsers do not say it. */
export const readOrigins = (given: readonly string[]): { origins: string[]; userErrors: UserError[] } => {
  if (given.length === 0)
    return { origins: [], userErrors: [invalid('Give at least one address of the site, like https://example.org.', 'origins')] };
  if (given.length > MOST)
    return { origins: [], userErrors: [invalid(`Give at most ${MOST} addresses; issue another key for more.`, 'origins')] };
  const read = given.map((text) => originIn(text.trim()));
  const userErrors = read.flatMap((origin, place) =>
    origin === null
      ? [
          invalid(
            'This is no address of a site like https://example.org: with https, without a name and without "*".',
            'origins',
            String(place),
          ),
        ]
      : [],
  );
  return { origins: [...new Set(read.filter((origin) => origin !== null))], userErrors };
};
