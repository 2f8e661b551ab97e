import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * The words of a search, sealed: an address that can be gone back to, reloaded and paged, and in which nobody but this hub can read
 * them: not the browser's history on a shared computer, not a proxy's log, not whoever gets the link's text. (docs/adr: "Words in
 * page addresses are sealed".) The same words give the same address, so that a browser knows where it has been.
 */
export interface WordSealer {
  seal(words: string): string;
  /** null: not sealed by this hub, or by a key that it no longer has. */
  open(sealed: string): string | null;
}

const NONCE = 12;
const TAG = 16;
const LONGEST = 4_096;
/** Short questions all have the same length in the address. */
const PADDING = 32;

/** With several gateways they must share the secret; without one it lives as long as the process. */
export const wordSealer = (secret?: string): WordSealer => {
  const keys = Buffer.from(hkdfSync('sha256', secret ?? randomBytes(32), '', 'drogowskaz page addresses', 64));
  const cipherKey = keys.subarray(0, 32);
  const nonceKey = keys.subarray(32);
  return {
    seal: (words) => {
      const text = Buffer.from(words);
      const padded = Buffer.concat([text, Buffer.alloc(PADDING - (text.length % PADDING), 0)]);
      // From the words themselves, so that one nonce never meets two texts.
      const nonce = createHmac('sha256', nonceKey).update(padded).digest().subarray(0, NONCE);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce);
      return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open: (sealed) => {
      const bytes = sealed.length > LONGEST ? Buffer.alloc(0) : Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE + TAG) return null;
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]).toString();
        return text.replace(/\0+$/, '');
      } catch {
        return null;
      }
    },
  };
};
