import { OutgoingError } from './outgoing-error.ts';

const NOT_THERE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'ENODATA']);
const UNPACKING = /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_ZSTD|ZSTD_)/;
const CERTIFICATE = /CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|SIGNATURE|SELF_SIGNED|ISSUER/;

/** Read without `instanceof`: errors of Node's own parts may come from another realm. */
const read = (thrown: unknown): { code: string; name: string; cause: unknown; first: unknown } => {
  const { code, name, cause, errors } = Object(thrown) as { code?: unknown; name?: unknown; cause?: unknown; errors?: unknown };
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  return { code: typeof code === 'string' ? code : '', name: typeof name === 'string' ? name : '', cause, first };
};

/** What a socket, TLS, HTTP parser or unpacker threw, as one of our own errors. Their messages name addresses; ours does not. */
export const brokenOff = (error: unknown): unknown => {
  if (error instanceof OutgoingError) return error;
  const { cause, first } = read(error);
  if (cause instanceof OutgoingError) return cause;
  if (first !== undefined) return brokenOff(first);
  const { code: told, name } = read(error);
  const code = told || (name === 'HTTPParserError' ? name : '');
  if (code === '' || code === 'ABORT_ERR' || code === 'UND_ERR_ABORTED') return error;
  const said = (kind: OutgoingError['code'], message: string) => new OutgoingError(kind, `${message} (${code}).`, { cause: error });
  if (NOT_THERE.has(code)) return said('UNREACHABLE', 'The other server cannot be reached');
  if (code.includes('TIMEOUT') || code === 'ETIMEDOUT') return said('TIMEOUT', 'The other server did not answer in time');
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return said('TOO_LARGE', 'The head of the answer is too large');
  if (UNPACKING.test(code)) return said('ENCODING', 'The body is not packed as it says');
  if (CERTIFICATE.test(code)) return said('TLS', 'The certificate of the other server is not to be trusted');
  return said('BROKEN', 'The other server broke off, or does not speak HTTP');
};
