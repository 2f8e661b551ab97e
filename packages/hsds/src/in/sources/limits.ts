/** What foreign files may cost. Each is crossed by a test. */
export const sourceLimits = {
  /** Files of a folder or an archive. */
  files: 2_000,
  /** Of all files of an archive, taken out; of a file that is packed alone. */
  unzippedBytes: 4 * 1024 * 1024 * 1024,
  /** How many times larger an archive may become. */
  unzippedRatio: 200,
  /** Below so many bytes the ratio does not matter: small files of blanks pack well. */
  unzippedAlways: 64 * 1024 * 1024,
} as const;

/** Whether what is packed in so many bytes is more than anybody's data: a bomb. */
export const becomesTooLarge = (packed: number, whole: number): boolean =>
  whole > Math.min(sourceLimits.unzippedBytes, Math.max(sourceLimits.unzippedAlways, packed * sourceLimits.unzippedRatio));

/** A source that cannot be read at all: nothing goes in. The message says what to do. */
export class SourceRefused extends Error {}
