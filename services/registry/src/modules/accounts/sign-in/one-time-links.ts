import { randomBytes } from 'node:crypto';
import type { Auth } from './accounts-parts.ts';

/** What a mailed link is for, and for how many minutes it works. One is used once, and for nothing else. */
const lifetimes = { confirm: 24 * 60, link: 30, reset: 60 };
export type LinkPurpose = keyof typeof lifetimes;

/** Makes the secret of a link; what is kept is its hash, with a value for when it is used. */
export const issueLink = async ({ people }: Auth, purpose: LinkPurpose, value: unknown): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + lifetimes[purpose] * 60_000);
  await people.createVerificationValue({ identifier: `${purpose}:${token}`, value: JSON.stringify(value), expiresAt });
  return token;
};

/** Uses a link up. null when it is unknown, used or too old: of two at once, one gets the value. */
export const useLink = async <Value>({ people }: Auth, purpose: LinkPurpose, token: string): Promise<Value | null> => {
  const used = await people.consumeVerificationValue(`${purpose}:${token}`);
  return used === null ? null : (JSON.parse(used.value) as Value);
};

/** What a link is about, without using it up: to check a new password first. */
export const readLink = async <Value>({ people }: Auth, purpose: LinkPurpose, token: string): Promise<Value | null> => {
  const found = await people.findVerificationValue(`${purpose}:${token}`);
  return found === null || found.expiresAt < new Date() ? null : (JSON.parse(found.value) as Value);
};
