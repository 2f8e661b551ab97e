import { createHash } from 'node:crypto';

/** Namespace of everything in the demonstration directory (a random UUID, drawn once; a new one would rename every record). */
const NAMESPACE = Buffer.from('5b0c1c0e6f0d4f6b9a3e7d1f24c8ab19', 'hex');

/**
 * A UUID that follows from words (RFC 9562, version 5): the same words give the same id on every machine and in every run,
 * so that loading the demonstration twice changes nothing and links to it stay true.
 */
export const stableId = (...words: readonly string[]): string => {
  const digest = createHash('sha1').update(NAMESPACE).update(words.join('\u001f'), 'utf8').digest().subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
