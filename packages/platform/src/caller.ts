/** Every role, from nobody to everything. What each may do stands in the registry's table of rights (docs/rights.md). */
export const callerRoles = [
  'ANONYMOUS',
  'PARTNER',
  'NGO_EDITOR',
  'NGO_OWNER',
  'MODERATOR',
  'MUNICIPAL_ADMINISTRATOR',
  'STRATEGIST',
  'ADMINISTRATOR',
] as const;

export type CallerRole = (typeof callerRoles)[number];

/**
 * Who is calling. The gateway finds out (API key or portal session) and tells the subgraphs, as an object in-process, as a signed
 * short-lived header over HTTP (`caller-signature.ts`). Subgraphs trust nothing else.
 */
export interface Caller {
  role: CallerRole;
  /** The API key that was used; goes into the audit log. Null in the portal. */
  keyId: string | null;
  /** The account that is signed in to the portal; goes into the audit log. Null for API keys and for the operator. */
  accountId: string | null;
  /** The provider that an NGO works for. */
  providerId: string | null;
  /** The municipality that she works for: the first six digits of its TERC code, or four for a county that others delegated to. */
  municipality: string | null;
  /** Of an API key; without them, all that the role may. */
  scopes?: readonly KeyScope[];
}

/** What an API key lets through of what its role may: reading drafts and lists, writing, deciding on what others wrote. */
export const keyScopes = ['READ', 'WRITE', 'MODERATE'] as const;
export type KeyScope = (typeof keyScopes)[number];

const nobody = { keyId: null, accountId: null, providerId: null, municipality: null };

export const anonymous: Caller = Object.freeze({ role: 'ANONYMOUS', ...nobody });

/** The operator at the machine and the hub's own jobs: neither key nor account. */
export const operator: Caller = Object.freeze({ role: 'ADMINISTRATOR', ...nobody });

export const worksForProvider = ({ role }: Caller): boolean => role === 'NGO_EDITOR' || role === 'NGO_OWNER';

export const worksForMunicipality = ({ role }: Caller): boolean => role === 'MODERATOR' || role === 'MUNICIPAL_ADMINISTRATOR';
