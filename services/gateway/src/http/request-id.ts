import { newId } from '@drogowskaz/platform';

/** Letters, digits and a few signs: nothing that could forge a log line or a header. */
const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The id that ties together what one request does everywhere: a proxy's own, when it is well-formed, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : newId();
}
