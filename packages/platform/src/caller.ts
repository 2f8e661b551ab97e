/**
 * Who is calling. The gateway finds out (API key, later: portal session) and tells the subgraphs, as an object in-process,
 * as a signed short-lived header over HTTP (`caller-signature.ts`). Subgraphs trust nothing else.
 */
export type CallerRole = 'ANONYMOUS' | 'NGO' | 'MODERATOR' | 'ADMINISTRATOR';

export interface Caller {
  role: CallerRole;
  /** The API key that was used; goes into the audit log. */
  keyId: string | null;
  /** The provider an NGO writes for. */
  providerId: string | null;
  /** The municipality a moderator answers for: the first six digits of its TERC code. */
  municipality: string | null;
}

export const anonymous: Caller = Object.freeze({ role: 'ANONYMOUS', keyId: null, providerId: null, municipality: null });
