import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { type Caller, type CallerRole, callerRoles, type KeyScope, keyScopes } from './caller.ts';

/** The header that tells a subgraph who is calling. */
export const CALLER_HEADER = 'x-drogowskaz-caller';

/** How long a signature is good for. Long enough for a slow subgraph and clocks that differ a little, too short to be worth stealing. */
export const SIGNATURE_LIFETIME_MS = 30_000;

/** What a subgraph learns from a signature it accepts. */
export interface SignedCall {
  caller: Caller;
  requestId: string;
}

/** Why a signature was refused; for the subgraph's log, never for the caller. */
export type SignatureRefusal = 'MISSING' | 'MALFORMED' | 'WRONG_SIGNATURE' | 'EXPIRED';

const isRole = (value: unknown): value is CallerRole => callerRoles.some((role) => role === value);

const areScopes = (value: unknown): value is KeyScope[] =>
  Array.isArray(value) && value.every((scope) => keyScopes.some((known) => known === scope));

/** A process knows one secret; making a key of it anew for every question would cost more than signing. */
let known: { secret: string; key: KeyObject } | undefined;
const keyOf = (secret: string): KeyObject => {
  if (known?.secret !== secret) known = { secret, key: createSecretKey(secret, 'utf8') };
  return known.key;
};

const seal = (secret: string, payload: string): Buffer => createHmac('sha256', keyOf(secret)).update(payload).digest();

/** Signs caller, expiry and request id with INTERNAL_SECRET: `<payload>.<HMAC-SHA256>`, both base64url. */
export function signCaller(secret: string, call: SignedCall, now: Date): string {
  const payload = Buffer.from(
    JSON.stringify({ caller: call.caller, requestId: call.requestId, expires: now.getTime() + SIGNATURE_LIFETIME_MS }),
  ).toString('base64url');
  return `${payload}.${seal(secret, payload).toString('base64url')}`;
}

/**
 * Who is calling, or why the signature is refused. The signature is compared in constant time and before anything of the payload is
 * read. An expiry further away than our own lifetime is refused too: nobody may sign for tomorrow.
 */
export function verifyCaller(secret: string, header: string | undefined, now: Date): SignedCall | SignatureRefusal {
  if (header === undefined || header === '') return 'MISSING';
  const [payload, signature, ...rest] = header.split('.');
  if (payload === undefined || signature === undefined || rest.length > 0) return 'MALFORMED';
  const given = Buffer.from(signature, 'base64url');
  const expected = seal(secret, payload);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'WRONG_SIGNATURE';
  const claim = readClaim(payload);
  if (claim === null) return 'MALFORMED';
  const remaining = claim.expires - now.getTime();
  if (remaining <= 0 || remaining > SIGNATURE_LIFETIME_MS) return 'EXPIRED';
  return { caller: claim.caller, requestId: claim.requestId };
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

function readClaim(payload: string): (SignedCall & { expires: number }) | null {
  let claim: { caller?: Partial<Caller>; requestId?: unknown; expires?: unknown };
  try {
    claim = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  const { caller, requestId, expires } = claim ?? {};
  if (typeof requestId !== 'string' || typeof expires !== 'number' || typeof caller !== 'object' || caller === null) return null;
  const { role, keyId, accountId, providerId, municipality, scopes } = caller;
  if (!isRole(role) || !isTextOrNull(keyId) || !isTextOrNull(accountId)) return null;
  if (!isTextOrNull(providerId) || !isTextOrNull(municipality)) return null;
  if (scopes !== undefined && !areScopes(scopes)) return null;
  return { caller: { role, keyId, accountId, providerId, municipality, ...(scopes && { scopes }) }, requestId, expires };
}
