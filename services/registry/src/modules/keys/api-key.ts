import { createHash, randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const PREFIX_LETTERS = 8;
const SHAPE = /^drg_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/;

/** "drg_" and eight characters that name the key, "_", 32 random bytes in base64url. */
export const newApiKey = (): { apiKey: string; prefix: string; hash: Buffer } => {
  const letters = Array.from(randomBytes(PREFIX_LETTERS), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  const prefix = `drg_${letters}`;
  const apiKey = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { apiKey, prefix, hash: hashOf(apiKey) };
};

/** Whether a text can be a key at all: the database need not be asked about anything else. */
export const looksLikeApiKey = (text: string): boolean => SHAPE.test(text);

export const hashOf = (apiKey: string): Buffer => createHash('sha256').update(apiKey).digest();
