import { createHash, randomBytes } from 'node:crypto';

/** What a one-time link holds: 32 random bytes. Only their hash is kept. */
export const newLetterToken = (): string => randomBytes(32).toString('base64url');

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whose letter it was, without her address. */
export const recipientMark = (address: string): Buffer => createHash('sha256').update(address.toLowerCase()).digest();
