import { createHash } from 'node:crypto';

/** Everything whose id is made here and not at random: the namespace of RFC 9562 under which those names stand. */
const NAMESPACE = 'b6c5a6a2-1d0e-4a55-9b1e-2f7d5f0b6c11';

/** A UUID of version 5: the same names make the same id, always and everywhere. */
export const stableId = (...names: string[]): string => {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'));
  // Lengths between the names: "a", "bc" is another thing than "ab", "c".
  for (const name of names) hash.update(`${Buffer.byteLength(name)}:`).update(name);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
