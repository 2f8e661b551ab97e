/** What another server may cost us. Each can be narrowed or widened for one request. */
export const outgoingLimits = {
  /** Bytes of a body, counted as they come and again once they are unpacked. */
  maxBytes: 256 * 1024 * 1024,
  /** How many times larger than what came over the wire a body may become; gzip of text rarely passes 20. */
  maxRatio: 200,
  /** Small bodies may be of any ratio. */
  ratioFromBytes: 1024 * 1024,
  /** Time spent waiting for the other side, for one request with its redirects; time in which we read nothing is not theirs. */
  timeoutMs: 120_000,
  /** Silence between two pieces of an answer, or before the first. */
  idleMs: 20_000,
  maxRedirects: 5,
  /** How long `Retry-After` is waited for here; longer is told to whoever asked. */
  maxPauseMs: 30_000,
  /** How often "later" is taken for an answer. */
  maxPauses: 3,
  /** How long a host is left alone between two requests; its robots.txt may ask for more. */
  betweenMs: 200,
  /** How long a request waits for the one before it to the same host. */
  maxQueueMs: 300_000,
  /** Names and values of an answer's head. */
  maxHeaderBytes: 16 * 1024,
} as const;

export type OutgoingLimits = { [Key in keyof typeof outgoingLimits]: number };
