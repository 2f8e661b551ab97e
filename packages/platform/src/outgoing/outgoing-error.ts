/** Why another server gave nothing that can be used. */
export type OutgoingErrorCode =
  /** The address is not one to ask: wrong scheme, credentials in it, not a URL. */
  | 'URL'
  /** It lies in a private network, on this machine or in another range that is nobody's on the internet. */
  | 'PRIVATE'
  /** Redirected too often, nowhere, or from https to http. */
  | 'REDIRECT'
  | 'TLS'
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'TOO_LARGE'
  /** Packed in a way that is not known, or damaged. */
  | 'ENCODING'
  /** It asked to come back later than we wait; see `retryAfterMs`. */
  | 'LATER'
  /** Its robots.txt does not want it. */
  | 'ROBOTS'
  /** It broke off, or did not speak HTTP. */
  | 'BROKEN';

export class OutgoingError extends Error {
  readonly code: OutgoingErrorCode;
  readonly retryAfterMs: number | null;

  constructor(code: OutgoingErrorCode, message: string, options: ErrorOptions & { retryAfterMs?: number } = {}) {
    super(message, options);
    this.name = 'OutgoingError';
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
